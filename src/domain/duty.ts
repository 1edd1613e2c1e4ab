import type { BoardId, Day } from "./board.ts";
import type { Dated } from "./due.ts";
import { withEntry } from "./entries.ts";
import type { Entry } from "./entries.ts";
import type { KnownDutyId } from "./known-duties.ts";
import { Refusal } from "./refusal.ts";

/** A hearing that the board answers: what it is about, who asks, by which day, and where that stands. */
export interface HearingEntry extends Entry {
  readonly title: string;
  readonly asks: string;
  readonly due: Day;
  readonly cited: string;
}

export interface DutyDone extends Entry {
  readonly note: string | null;
}

/** A hearing's deadline that was entered, or a known duty of a year that was seen to. */
export interface Duty {
  readonly id: DutyId;
  readonly board: BoardId;
  readonly known?: { readonly duty: KnownDutyId; readonly year: string };
  /** What was entered, oldest first; a deadline that is moved is entered anew. Empty for a known duty. */
  readonly entries: readonly HearingEntry[];
  readonly done?: DutyDone;
}
export type DutyId = string;

/** The most characters of each text of a hearing. */
export const HEARING_LIMITS = { title: 200, asks: 200, cited: 300, note: 500 } as const;

/** The id of a known duty of a year, so that it is seen to once. */
export function knownDutyId(board: BoardId, duty: KnownDutyId, year: string): DutyId {
  return `${board}~duty-${duty}-${year}`;
}

/** The hearing with one more entry, over those that its writer saw; once answered it stays as it is. */
export function withHearing(duty: Duty, over: number, entry: HearingEntry): Duty {
  const entries = withEntry(duty.entries, over, entry);
  if (entries === duty.entries) return duty;
  if (duty.done) throw new Refusal("writing-stale");
  return { ...duty, entries };
}

/** The duty seen to; the first time it is said stands. */
export function withDutyDone(duty: Duty, done: DutyDone): Duty {
  return duty.done ? duty : { ...duty, done };
}

/** A hearing as something with a day: nobody is late with one whose day had passed when it was entered. */
export function datedHearing({ entries, done }: Duty, dayOf: (at: string) => Day): Dated {
  const day = entries.at(-1)?.due ?? null;
  const since = entries.findLastIndex(({ due }) => due !== day) + 1;
  return { due: day, entered: dayOf(entries[since]?.at ?? ""), done: done !== undefined };
}
