import { byUnits } from "./record/canonical.ts";
import type { Sha256 } from "./record/canonical.ts";
import type { BoardId, Day } from "./board.ts";
import type { Dated } from "./due.ts";
import { withEntry } from "./entries.ts";
import type { Entry } from "./entries.ts";
import type { ItemId, MeetingId } from "./meeting.ts";
import { Refusal } from "./refusal.ts";

export const EFFORT_STATES = ["ongoing", "ended"] as const;
export type EffortState = (typeof EFFORT_STATES)[number];

/** What an effort follows from: a decision of the board, or a document that is cited. */
export type EffortSource =
  | { readonly kind: "decision"; readonly meeting: MeetingId; readonly item: ItemId }
  | { readonly kind: "document"; readonly cited: string };

/** How an effort stood at a meeting. */
export interface EffortStatus {
  readonly meeting: MeetingId;
  /** The meeting's day. */
  readonly date: Day;
  readonly text: string;
}

/** One writing about an effort: all that holds from it on, and the status where it gives one. */
export interface EffortEntry extends Entry {
  /** A person, an authority or a unit, in words; null where nobody is named. */
  readonly owner: string | null;
  /** When the board hears of it next. */
  readonly nextReport: Day | null;
  readonly state: EffortState;
  readonly status: EffortStatus | null;
}

/** A joint effort of the board (indsats); marks stand for people's names in what is written about it. */
export interface Effort {
  readonly id: EffortId;
  readonly board: BoardId;
  /** What the money is granted to; by it the amounts of decisions are found, so it stays. */
  readonly name: string;
  readonly source: EffortSource;
  /** Oldest first; there is always one. */
  readonly entries: readonly EffortEntry[];
}
export type EffortId = string;

/** The most characters of each text of an effort. */
export const EFFORT_LIMITS = { name: 300, owner: 100, cited: 300, status: 2000 } as const;

/** A name as names are compared: without regard to case and white space. */
export function sameName(name: string): string {
  return name.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLocaleLowerCase("da");
}

/** The id of the board's one effort of a name, so that beginning it twice begins it once. */
export function effortId(board: BoardId, name: string, sha256: Sha256): EffortId {
  return `${board}~effort-${sha256(sameName(name)).slice(0, 24)}`;
}

/** What holds of an effort now. */
export function standing({ entries }: Effort): EffortEntry {
  const last = entries.at(-1);
  if (!last) throw new Refusal("not-found");
  return last;
}

/** The statuses that were given, the latest meeting's first. */
export function statusesOf({ entries }: Effort): readonly (EffortStatus & Entry)[] {
  return entries
    .flatMap(({ status, by, at }) => (status ? [{ ...status, by, at }] : []))
    .reverse()
    .sort((a, b) => byUnits(b.date, a.date));
}

/** The effort with one more writing, over those that its writer saw. */
export function withWriting(effort: Effort, over: number, entry: EffortEntry): Effort {
  const entries = withEntry(effort.entries, over, entry);
  return entries === effort.entries ? effort : { ...effort, entries };
}

/** An effort's next report as something with a day, which counts from when that day was set. */
export function datedReport(effort: Effort, dayOf: (at: string) => Day): Dated {
  const { nextReport: day, state } = standing(effort);
  const since = effort.entries.findLastIndex(({ nextReport }) => nextReport !== day) + 1;
  return { due: day, entered: dayOf(effort.entries[since]?.at ?? ""), done: state === "ended" };
}
