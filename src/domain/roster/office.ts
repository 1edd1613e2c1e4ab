import type {
  Attendant,
  Board,
  Party,
  Period,
  PersonId,
  SeatId,
  Substitution,
  Tenure,
} from "../board.ts";
import type { RosterRole } from "../roster.ts";
import { period } from "./days.ts";
import { holdsSeat } from "./entry.ts";

/** One role that one person has in a board for a time. */
export interface Office extends Period {
  readonly person: PersonId;
  readonly role: RosterRole;
  /** Absent for secretaries and observers. */
  readonly seat?: SeatId;
  /** Whose secretary or observer; a seat knows its own party. */
  readonly party?: Party;
}

/** Whether it is the same role of the same person, whatever the dates. */
export function isSameOffice(a: Office, b: Office): boolean {
  return a.role === b.role && a.person === b.person && a.seat === b.seat;
}

/** Whether two roles cannot be had on one day: a seat has one holder and a holder one seat; nobody is the same twice. */
export function areRivals(a: Office, b: Office): boolean {
  return holdsSeat(a.role) && holdsSeat(b.role)
    ? a.seat === b.seat || a.person === b.person
    : isSameOffice(a, b);
}

/** Every role in a board, past ones too. */
export function officesOf({
  seats,
  attendants,
}: Pick<Board, "seats" | "attendants">): readonly Office[] {
  return [
    ...seats.flatMap(({ id, holders, substitutes }): Office[] => [
      ...holders.map((tenure) => ({ ...tenure, seat: id })),
      ...substitutes.map((one) => ({ ...one, role: "substitute" as const, seat: id })),
    ]),
    ...attendants,
  ];
}

/** The holders among the roles on one seat. */
export function holdersOn(seat: SeatId, offices: readonly Office[]): readonly Tenure[] {
  return offices.flatMap(({ person, role, from, to, seat: on }): Tenure[] =>
    on !== seat || role === "substitute" || role === "secretary" || role === "observer"
      ? []
      : [{ person, role, ...period(from, to) }],
  );
}

/** The substitutes among the roles on one seat. */
export function substitutesOn(seat: SeatId, offices: readonly Office[]): readonly Substitution[] {
  return offices.flatMap(({ person, role, from, to, seat: on }): Substitution[] =>
    on === seat && role === "substitute" ? [{ person, ...period(from, to) }] : [],
  );
}

/** The secretaries and observers among the roles. */
export function attendantsAmong(offices: readonly Office[]): readonly Attendant[] {
  return offices.flatMap(({ person, role, party, from, to }): Attendant[] =>
    role === "secretary" || role === "observer"
      ? [{ person, role, ...(party && { party }), ...period(from, to) }]
      : [],
  );
}
