import type { Board, Day, Person, PersonId, SeatId } from "./board.ts";

/** The columns of a roster file, by their headings. */
export const ROSTER_COLUMNS = [
  "organ",
  "type",
  "region",
  "niveau",
  "mandat",
  "part",
  "navn",
  "email",
  "rolle",
  "suppleant for",
  "fra",
  "til",
] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** One line of the file; cells are trimmed, a missing column is an empty cell. */
export interface RosterRow {
  readonly line: number;
  readonly cells: Readonly<Record<RosterColumn, string>>;
}

/** Why a row cannot be used; each is worded for people in texts/. */
export type RowReason = "to-be-listed";

export interface RowProblem {
  readonly line: number;
  readonly column: RosterColumn | null;
  readonly reason: RowReason;
  readonly about?: string;
}

/** What became of one row. */
export interface RowOutcome {
  readonly line: number;
  readonly name: string;
  readonly outcome: "added" | "changed" | "unchanged" | "waits";
}

/** A role that would end, because the file no longer has it or gives it an end. */
export interface Ending {
  readonly person: PersonId;
  readonly name: string;
  readonly role: string;
  readonly seat?: SeatId;
  readonly last: Day;
}

export interface BoardChange {
  readonly board: Board;
  /** The board as it was when the plan was made; absent where the board is new. */
  readonly before?: Board;
}

/** What a roster file would do. `people` holds those who are new or changed. */
export interface RosterPlan {
  readonly boards: readonly BoardChange[];
  readonly people: readonly Person[];
}
