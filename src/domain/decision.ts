import type { BoardId, Day, PersonId, SeatId } from "./board.ts";
import type { Rules } from "./rules.ts";
import type { ItemId, MeetingId, PostedCard } from "./meeting.ts";
import type { BallotId } from "./vote.ts";

export const OUTCOMES = [
  "agreed",
  "agreed-with-changes",
  "not-agreed",
  "recommended",
  "approved",
  "noted",
  "noted-for-information",
  "discussed",
  "postponed",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What follows from a decision: who does it, and by which day. */
export interface FollowUp {
  readonly what: string;
  readonly owner: string | null;
  readonly due: Day | null;
}

/** Money that a decision grants, in whole øre. */
export interface Amount {
  readonly purpose: string;
  readonly oere: number;
}

/** What the chairs found of a seat's recusal: upheld, it took no part; else it did. */
export interface RecusalRuling {
  readonly seat: SeatId;
  readonly upheld: boolean;
}

/** What is confirmed: all of it, word for word. */
export interface DecisionText {
  /** One for all recommendations, or one for each. */
  readonly outcomes: readonly Outcome[];
  readonly text: string;
  readonly followUps: readonly FollowUp[];
  readonly amounts: readonly Amount[];
  /** Why the outcome differs from the board's rule. */
  readonly reason: string | null;
  readonly recusals: readonly RecusalRuling[];
}

/** A chair's yes to one version of the text; `seat` is the chair's seat, also where another stands in. */
export interface Confirmation {
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly at: string;
}

/** A text as it was written, with the confirmations that it had. */
export interface WrittenText {
  readonly version: number;
  readonly text: DecisionText;
  readonly writtenBy: PersonId;
  readonly writtenAt: string;
  readonly confirmations: readonly Confirmation[];
  readonly decidedAt?: string;
}

/** What the board decides on one item: a text that all who are asked for have confirmed. */
export interface Decision extends WrittenText {
  readonly id: DecisionId;
  readonly board: BoardId;
  readonly meeting: MeetingId;
  readonly item: ItemId;
  /** The vote it follows from. */
  readonly ballot: BallotId | null;
  /** The rules it is taken under, kept so that it reads the same in ten years. */
  readonly rules: Rules;
  /** The version that the text was written over, so that the same press twice writes once. */
  readonly over: number;
  /** The minutes are issued: it stays as it is. */
  readonly sealed?: boolean;
  /** Earlier versions, oldest first. */
  readonly history: readonly WrittenText[];
  /** The shared cards that show it, to be brought up to date. */
  readonly cards: readonly PostedCard[];
}
export type DecisionId = string;

/** The one decision that an item of a meeting can have. */
export function decisionId(meeting: MeetingId, item: ItemId): DecisionId {
  return `${meeting}.${item}.decision`;
}

/** Whether a decision has been taken and stands. */
export function isDecided(decision: Decision | undefined): boolean {
  return decision?.decidedAt !== undefined;
}

/** Whether there is a text at all; minutes can be issued without one. */
export function isWritten(decision: Decision | undefined): boolean {
  return (decision?.version ?? 0) > 0;
}

/** Whether the text may be written: nothing of it has been confirmed. */
export function isOpen(decision: Decision | undefined): boolean {
  return decision === undefined || decision.confirmations.length === 0;
}
