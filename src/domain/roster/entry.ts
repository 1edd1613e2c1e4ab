import type { BoardId, BoardKind, Level, Party, Period } from "../board.ts";
import type { RosterRole } from "../roster.ts";

/** One row as it was understood; texts are plain, addresses in lower case. */
export interface Entry extends Period {
  readonly line: number;
  readonly board: BoardId;
  readonly organ: string;
  readonly kind: BoardKind;
  readonly region: string;
  readonly level: Level;
  /** The seat's name; absent for secretaries and observers. */
  readonly seat?: string;
  readonly party?: Party;
  readonly name: string;
  readonly address: string;
  readonly role: RosterRole;
  /** The address of the holder that a substitute stands in for. */
  readonly standsInFor?: string;
}

/** Whether the role belongs to a seat, as its holder's or its substitute's. */
export function isOnSeat(role: RosterRole): boolean {
  return role !== "secretary" && role !== "observer";
}

/** Whether the role holds a seat. */
export function holdsSeat(role: RosterRole): boolean {
  return isOnSeat(role) && role !== "substitute";
}
