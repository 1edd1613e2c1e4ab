import type { PersonId, SeatId } from "./board.ts";

export const PRESENCES = ["room", "online", "apologies", "absent"] as const;
/** How a seat took part in a meeting. */
export type Presence = (typeof PRESENCES)[number];

/** One seat at one meeting; times are Danish wall time, and absent for the whole meeting. */
export interface SeatPresence {
  readonly seat: SeatId;
  /** Who came for the seat; null where nobody did. */
  readonly person: PersonId | null;
  readonly presence: Presence;
  readonly arrived: string | null;
  readonly left: string | null;
}

export interface Attendance {
  readonly version: number;
  readonly seats: readonly SeatPresence[];
}

/** A seat whose holder is away at one item. */
export interface ItemApology {
  readonly item: string;
  readonly seat: SeatId;
}

/** A substitute who has been told that they are needed. */
export interface ToldSubstitute {
  readonly seat: SeatId;
  readonly person: PersonId;
  /** The one item they are needed at; absent for the whole meeting. */
  readonly item?: string;
}
