import { canonical, plain } from "./canonical.ts";
import type { Sha256 } from "./canonical.ts";
import type { Happened, RecordEvent } from "./event.ts";

const BEFORE_THE_FIRST = "0".repeat(64);

/** Hex of the last event's digest: all that came before hangs on it. */
export function headOf(sha256: Sha256, events: readonly RecordEvent[]): string {
  const last = events.at(-1);
  return last ? sha256(canonical(plain(last))) : BEFORE_THE_FIRST;
}

/** The chain with more events at its end. */
export function chained(
  sha256: Sha256,
  events: readonly RecordEvent[],
  happened: readonly Happened[],
): readonly RecordEvent[] {
  return happened.reduce<readonly RecordEvent[]>(
    (chain, event) => [...chain, { n: chain.length + 1, prev: headOf(sha256, chain), event }],
    events,
  );
}

/** The place of the first event that does not hang on the one before it; undefined where all do. */
export function brokenAt(sha256: Sha256, events: readonly RecordEvent[]): number | undefined {
  const place = events.findIndex(
    ({ n, prev }, i) => n !== i + 1 || prev !== headOf(sha256, events.slice(0, i)),
  );
  return place < 0 ? undefined : place + 1;
}
