import type { BoardId, PersonId, SeatId } from "./board.ts";
import type { ItemId, MeetingId } from "./meeting.ts";
import type { BallotId } from "./vote.ts";

/** On what ground somebody asks to have words in the minutes: they could not agree, or abstained on procedure alone. */
export type StatementBasis = "dissent" | "procedure";

/** What a seat wants said of its position on an item, word for word. */
export interface Statement {
  readonly item: ItemId;
  /** The vote whose position it explains: in another round it stands no more. */
  readonly ballot: BallotId;
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly basis: StatementBasis;
  readonly text: string;
  readonly at: string;
  /** Counts each writing and taking back, so that a repeat of an earlier press never undoes a later one. */
  readonly version: number;
  /** Taken back: it is kept for its version alone. */
  readonly withdrawn?: boolean;
}

/** The statements of a meeting; one per seat and item, the newest words stand until the minutes are issued. */
export interface Statements {
  readonly id: string;
  readonly board: BoardId;
  readonly meeting: MeetingId;
  readonly statements: readonly Statement[];
  readonly sealed?: boolean;
}

/** The one paper of statements that a meeting can have. */
export function statementsId(meeting: MeetingId): string {
  return `${meeting}.statements`;
}
