import { canonical, plain } from "../../domain/record/canonical.ts";
import { REGISTRIES, registryOn } from "../../domain/registry.ts";
import type { Registry } from "../../domain/registry.ts";
import type { World } from "../ports.ts";
import type { Registries } from "../question-ports.ts";

/** How old a reading may be, in milliseconds; the same as of other recent readings. */
const RECENT = 5_000;

interface Reading {
  readonly at: number;
  readonly registries: Promise<readonly Registry[]>;
}

/**
 * The registries that are kept, read at most every five seconds, before the one that the bot comes with. One that
 * has not changed is the same object each time, so that what is made of it is made once.
 */
export function registriesOf(
  { keptRegistries, clock }: Pick<World, "keptRegistries" | "clock">,
  builtIn: Registry,
): Registries {
  let same: ReadonlyMap<string, Registry> = new Map();
  let reading: Reading | undefined;

  const read = async (): Promise<readonly Registry[]> => {
    const kept = await keptRegistries.within(REGISTRIES);
    const before = same;
    same = new Map(
      kept.map(({ registry }) => {
        const content = canonical(plain(registry));
        return [content, before.get(content) ?? registry];
      }),
    );
    return [...same.values()];
  };
  const recently = (): Promise<readonly Registry[]> => {
    const now = clock.now().getTime();
    if (reading && now >= reading.at && now - reading.at < RECENT) return reading.registries;
    const fresh: Reading = { at: now, registries: read() };
    reading = fresh;
    fresh.registries.catch(() => {
      if (reading === fresh) reading = undefined;
    });
    return fresh.registries;
  };

  return { on: async (day) => registryOn(await recently(), day) ?? builtIn };
}
