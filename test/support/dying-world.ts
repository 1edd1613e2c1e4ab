import type { TestWorld } from "./world.ts";

/** What a process that was killed does to whoever waits for it. */
export class Died extends Error {}

/** Where a process dies: at which of its waits, and whether what it waited for was still done. */
export interface Death {
  /** From 1. */
  readonly at: number;
  readonly when: "before" | "after";
}

export interface DyingWorld {
  readonly world: TestWorld;
  /** How often it has waited for anything outside. */
  waits(): number;
}

/** What is waited for: everything that is asked of these. */
const OUTSIDE: ReadonlySet<string> = new Set([
  ...["boards", "people", "rosters", "meetings", "ballots", "decisions", "minutes", "records"],
  ...["statements", "approvals", "ledgers", "files", "chats", "papers", "minutesFiles", "recent"],
]);

/** The same world as a process has it that dies at one of its waits, and does nothing from then on. */
export function dyingWorld(world: TestWorld, death?: Death): DyingWorld {
  let waits = 0;
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Died();
  };
  const asked = async (ask: () => Promise<unknown>): Promise<unknown> => {
    if (dead) die();
    const dies = ++waits === death?.at;
    if (dies && death.when === "before") die();
    const answer = await ask();
    return dies || dead ? die() : answer;
  };
  const mortal = (part: object): object =>
    new Proxy(part, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return (...given: unknown[]) =>
          asked(() => Reflect.apply(member, target, given) as Promise<unknown>);
      },
    });
  const parts = Object.entries(world).map(([name, part]: [string, unknown]) =>
    OUTSIDE.has(name) ? [name, mortal(part as object)] : [name, part],
  );
  return { world: Object.fromEntries(parts) as TestWorld, waits: () => waits };
}
