import type { PersonId } from "./kinds.ts";
import { canonical, plain } from "./record/canonical.ts";
import { Refusal } from "./refusal.ts";

/** One writing of something that is written again over time: by whom, and when. */
export interface Entry {
  readonly by: PersonId;
  readonly at: string;
}

/**
 * The writings with one more, over so many as its writer saw. The same press once more gives back the very
 * same; one over others than those that stand is stale.
 */
export function withEntry<E extends Entry>(
  entries: readonly E[],
  over: number,
  entry: E,
): readonly E[] {
  const there = entries[over];
  if (there && saying(there) === saying(entry)) return entries;
  if (entries.length !== over) throw new Refusal("writing-stale");
  return [...entries, entry];
}

function saying(entry: Entry): string {
  return canonical(plain({ ...entry, at: "" }));
}
