import type { BoardKind, Day, Party, PersonId } from "./kinds.ts";
import type { Rules } from "./rules.ts";

export { BOARD_KINDS, PARTIES } from "./kinds.ts";
export type { BoardKind, Day, Party, PersonId } from "./kinds.ts";

export type BoardId = string;
export type SeatId = string;

export const LEVELS = ["political", "professional"] as const;
export type Level = (typeof LEVELS)[number];

export const SEAT_ROLES = ["member", "co-chair", "chair", "deputy-chair"] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** Somebody on some roster: one e-mail address, and one Entra object id once they have been recognised. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly address: string;
  readonly account?: string;
  readonly boards: readonly BoardId[];
}

/** From and to are both included; absent means "always" on that side. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

export interface Tenure extends Period {
  readonly person: PersonId;
  readonly role: SeatRole;
}

export interface Substitution extends Period {
  readonly person: PersonId;
}

/** A seat belongs to a party and has one holder at a time; earlier holders stay as history. */
export interface Seat {
  readonly id: SeatId;
  readonly name: string;
  readonly party: Party;
  readonly holders: readonly Tenure[];
  readonly substitutes: readonly Substitution[];
  /** Its last day, where the roster no longer names it. */
  readonly ends?: Day;
}

export const ATTENDING_ROLES = ["secretary", "observer"] as const;
export type AttendingRole = (typeof ATTENDING_ROLES)[number];

export interface Attendant extends Period {
  readonly person: PersonId;
  readonly role: AttendingRole;
  /** Which party's secretariat or observer this is. */
  readonly party?: Party;
}

/** Which board follows a board, and from which day. */
export interface Succession {
  readonly board: BoardId;
  readonly name: string;
  readonly from: Day;
}

export interface Board {
  readonly id: BoardId;
  readonly name: string;
  readonly kind: BoardKind;
  readonly region: string;
  readonly level: Level;
  readonly language: "da" | "en";
  readonly seats: readonly Seat[];
  readonly attendants: readonly Attendant[];
  readonly rules: readonly Rules[];
  /** The board that takes its place. */
  readonly succeededBy?: Succession;
  /** Marked as example by `DEMO`. */
  readonly example?: boolean;
}

/** Whether a period covers a day. */
export function covers({ from, to }: Period, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** Who holds the seat that day, if anyone does. */
export function holderOf(seat: Seat, day: Day): Tenure | undefined {
  return seat.holders.find((tenure) => covers(tenure, day));
}

/** Whether somebody may act as the board's secretary that day. */
export function isSecretary(board: Board, person: PersonId | undefined, day: Day): boolean {
  return board.attendants.some(
    (one) => one.role === "secretary" && one.person === person && covers(one, day),
  );
}

/** Whether somebody chairs the board, alone or with another, that day. */
export function isChair(board: Board, person: PersonId | undefined, day: Day): boolean {
  return board.seats.some((seat) => {
    const tenure = holderOf(seat, day);
    return tenure?.person === person && (tenure?.role === "co-chair" || tenure?.role === "chair");
  });
}

/** The seats that chair the board that day, each with who holds it. */
export function chairSeats(board: Board, day: Day): readonly { seat: Seat; holder: PersonId }[] {
  return board.seats.flatMap((seat) => {
    const tenure = holderOf(seat, day);
    return tenure?.role === "co-chair" || tenure?.role === "chair"
      ? [{ seat, holder: tenure.person }]
      : [];
  });
}

/** Whether somebody belongs to the board that day, in whatever role. */
export function belongs(board: Board, person: PersonId | undefined, day: Day): boolean {
  return (
    board.attendants.some((one) => one.person === person && covers(one, day)) ||
    sits(board, person, day)
  );
}

/** Whether somebody holds a seat that day, or is substitute for one. */
export function sits(board: Board, person: PersonId | undefined, day: Day): boolean {
  return board.seats.some(
    (seat) =>
      holderOf(seat, day)?.person === person ||
      seat.substitutes.some((one) => one.person === person && covers(one, day)),
  );
}
