import type {
  AttendingRole,
  Board,
  BoardId,
  Day,
  Person,
  PersonId,
  SeatId,
  SeatRole,
} from "./board.ts";

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

/** Those a file can do without. */
export const OPTIONAL_COLUMNS: readonly RosterColumn[] = ["suppleant for", "fra", "til"];

/** The most rows one file can have. */
export const ROW_LIMIT = 5000;

/** The most characters a cell can have. */
export const CELL_LIMIT = 200;

/** One line of the file; cells are trimmed, a missing column is an empty cell. */
export interface RosterRow {
  readonly line: number;
  readonly cells: Readonly<Record<RosterColumn, string>>;
}

/** Why a row, or the whole file, cannot be used; each is worded for people in texts/. */
export const ROW_REASONS = [
  "file-empty",
  "not-text",
  "not-a-roster",
  "too-many-rows",
  "column-missing",
  "column-twice",
  "quotes-broken",
  "row-short",
  "row-long",
  "cell-empty",
  "cell-not-for-role",
  "too-long",
  "unreadable-characters",
  "not-an-address",
  "unknown-type",
  "unknown-region",
  "unknown-level",
  "unknown-party",
  "unknown-role",
  "not-a-date",
  "ends-before-start",
  "name-without-letters",
  "board-inconsistent",
  "boards-look-alike",
  "type-differs",
  "seat-of-two-parties",
  "address-of-two-names",
  "row-twice",
  "no-such-holder",
  "substitute-for-self",
  "seat-held-twice",
  "person-in-two-seats",
  "role-twice",
  "against-history",
  "not-your-board",
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** `about` is what the reason concerns: the cell, another row's line, a name, a limit. */
export interface RowProblem {
  readonly line: number;
  readonly column: RosterColumn | null;
  readonly reason: RowReason;
  readonly about?: string;
}

/** What a row can make somebody: a seat's holder, its substitute, or an attendant without a seat. */
export type RosterRole = SeatRole | "substitute" | AttendingRole;

/** What became of one row; `from` where the role begins on another day than the row says. */
export interface RowOutcome {
  readonly line: number;
  readonly name: string;
  readonly role: RosterRole;
  readonly outcome: "added" | "changed" | "unchanged" | "waits";
  readonly from?: Day;
}

/** A role that ends, because the file no longer has it, gives it an end or gives its seat to another. */
export interface Ending {
  readonly board: BoardId;
  readonly person: PersonId;
  readonly name: string;
  readonly role: RosterRole;
  readonly seat?: SeatId;
  readonly seatName?: string;
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
