import { covers, holderOf } from "./board.ts";
import type {
  AttendingRole,
  Board,
  Day,
  Party,
  Period,
  PersonId,
  Seat,
  SeatRole,
} from "./board.ts";
import { seatsOn } from "./seats-on.ts";

/** A person in a role, with its first and last day as far as the roster says them. */
export interface InOffice<R extends string> extends Period {
  readonly person: PersonId;
  readonly role: R;
}

export interface SeatMembers {
  readonly seat: string;
  readonly name: string;
  /** Null where the seat is vacant. */
  readonly holder: InOffice<SeatRole> | null;
  readonly substitutes: readonly InOffice<"substitute">[];
  /** Who held it last before that day, and who is to hold it next after it. */
  readonly earlier: InOffice<SeatRole> | null;
  readonly later: InOffice<SeatRole> | null;
}

/** The board on a day, as its roster has it. */
export interface Members {
  readonly parties: readonly { readonly party: Party; readonly seats: readonly SeatMembers[] }[];
  readonly attendants: readonly InOffice<AttendingRole>[];
  readonly seats: number;
  readonly vacant: number;
}

/** Who is on the board on a day, by party: seats with holders and substitutes, then secretaries and observers. */
export function membersOn(board: Board, day: Day): Members {
  const seats = seatsOn(board, day);
  const parties = [...new Set(seats.map(({ party }) => party))];
  return {
    parties: parties.map((party) => ({
      party,
      seats: seats.filter((seat) => seat.party === party).map((seat) => membersOf(seat, day)),
    })),
    attendants: board.attendants.filter((one) => covers(one, day)),
    seats: seats.length,
    vacant: seats.filter((seat) => !holderOf(seat, day)).length,
  };
}

function membersOf({ id, name, holders, substitutes }: Seat, day: Day): SeatMembers {
  const inOrder = [...holders].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
  return {
    seat: id,
    name,
    holder: inOrder.find((one) => covers(one, day)) ?? null,
    substitutes: substitutes
      .filter((one) => covers(one, day))
      .map((one) => ({ ...one, role: "substitute" })),
    earlier: inOrder.findLast(({ to }) => to !== undefined && to < day) ?? null,
    later: inOrder.find(({ from }) => from !== undefined && from > day) ?? null,
  };
}
