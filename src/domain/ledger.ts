import type { BoardId, Day, Party, PersonId } from "./board.ts";
import type { DecisionId } from "./decision.ts";
import type { ItemId, MeetingId } from "./meeting.ts";

export const POSTING_KINDS = ["frame", "carry-over", "allocation", "change", "return"] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** What a posting rests on: a version of a decision that was taken, or a place in a document. */
export type Basis =
  | {
      readonly decision: {
        readonly id: DecisionId;
        readonly meeting: MeetingId;
        readonly item: ItemId;
        readonly version: number;
      };
    }
  | { readonly document: { readonly title: string; readonly section: string } };

/** One line of a ledger; it is never changed, only revoked by another. */
export interface Posting {
  readonly id: string;
  readonly year: number;
  /** What the money is for; null where it is the year's frame, or of a closed item that is not shown. */
  readonly effort: string | null;
  readonly kind: PostingKind;
  /** What it does to what is left of the year, in whole øre: a frame adds, an allocation takes. */
  readonly oere: number;
  /** Whose money it is, of frames and what is carried over from them. */
  readonly party?: Party;
  /** The day of the decision, or of the document's own event. */
  readonly on: Day;
  readonly basis: Basis;
  /** The posting that this one takes back. */
  readonly revokes?: string;
  /** Who entered it, where it does not follow from a decision. */
  readonly by?: PersonId;
  readonly at?: string;
}

/** All the money of one board, in the order in which it was posted. */
export interface Ledger {
  readonly id: BoardId;
  readonly board: BoardId;
  readonly postings: readonly Posting[];
}

/** A ledger in which nothing has been posted. */
export function emptyLedger(board: BoardId): Ledger {
  return { id: board, board, postings: [] };
}

/** What became of some money: frame + carried - allocated + returned = left, always. */
export interface Totals {
  /** Frames, with what they were changed by. */
  readonly frame: number;
  /** What came from other years, less what went on to others. */
  readonly carried: number;
  /** What was granted, with what grants were changed by, less what was revoked. */
  readonly allocated: number;
  readonly returned: number;
  readonly left: number;
}

/** What an effort was granted in a year, and what of it came back. */
export interface EffortTotals {
  readonly effort: string | null;
  readonly allocated: number;
  readonly returned: number;
  /** What it still has: granted less returned. */
  readonly kept: number;
}

export interface YearTotals extends Totals {
  readonly year: number;
  readonly efforts: readonly EffortTotals[];
}

/** The totals of some postings. */
export function totalsOf(postings: readonly Posting[]): Totals {
  const frame = sum(postings.filter(isOfFrame));
  const carried = sum(postings.filter(({ kind }) => kind === "carry-over"));
  const { allocated, returned } = grantedIn(postings);
  return { frame, carried, allocated, returned, left: sum(postings) };
}

/** The years that have postings, newest first, each with its efforts. */
export function yearsOf({ postings }: Pick<Ledger, "postings">): readonly YearTotals[] {
  const years = [...new Set(postings.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const own = postings.filter((one) => one.year === year);
    return { year, ...totalsOf(own), efforts: effortsOf(own) };
  });
}

/** The efforts of some postings, in the order in which they were first granted money. */
export function effortsOf(postings: readonly Posting[]): readonly EffortTotals[] {
  const granted = postings.filter((one) => !isOfFrame(one) && one.kind !== "carry-over");
  const names = [...new Set(granted.map(({ effort }) => effort))];
  return names.map((effort) => {
    const own = granted.filter((one) => one.effort === effort);
    return { effort, ...grantedIn(own), kept: 0 - sum(own) };
  });
}

/** What is left of a year: what may still be granted. */
export function leftIn({ postings }: Pick<Ledger, "postings">, year: number): number {
  return sum(postings.filter((one) => one.year === year));
}

/** What an effort still has of what it was granted in a year. */
export function keptBy(
  { postings }: Pick<Ledger, "postings">,
  { year, effort }: Pick<Posting, "year" | "effort">,
): number {
  return 0 - sum(postings.filter((one) => one.year === year && one.effort === effort));
}

/** Whether a year has been given a frame, its own or from another year. */
export function hasFrame({ postings }: Pick<Ledger, "postings">, year: number): boolean {
  return postings.some(
    (one) => one.year === year && (one.kind === "frame" || one.kind === "carry-over"),
  );
}

function grantedIn(postings: readonly Posting[]) {
  const grants = postings.filter(
    (one) => one.kind === "allocation" || (one.kind === "change" && one.effort !== null),
  );
  const returned = sum(postings.filter(({ kind }) => kind === "return"));
  return { allocated: 0 - sum(grants), returned };
}

function isOfFrame({ kind, effort }: Posting): boolean {
  return kind === "frame" || (kind === "change" && effort === null);
}

/** What postings come to; taken from nothing rather than negated, so that nothing is a plain zero. */
function sum(postings: readonly Posting[]): number {
  return postings.reduce((all, { oere }) => all + oere, 0);
}
