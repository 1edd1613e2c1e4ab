import { holderOf, PARTIES, SEAT_ROLES } from "./board.ts";
import type { Board, Day, Party, Seat, SeatRole } from "./board.ts";
import { CLUSTERS_IN_REGION, usualComposition } from "./composition.ts";
import type { CompositionSource, UsualComposition, UsualCount } from "./composition.ts";
import { seatsOn } from "./seats-on.ts";

/** From how many to how many seats are usual; null where there is no most. */
export interface SeatSpan {
  readonly least: number;
  readonly most: number | null;
}

/** Where a board is made otherwise than usual. It may be agreed so, and is never an error. */
export type Difference =
  | {
      readonly kind: "seats";
      readonly parties: readonly Party[];
      readonly usual: SeatSpan;
      readonly here: number;
    }
  | {
      readonly kind: "chairs";
      readonly role: SeatRole;
      readonly party: Party;
      readonly usual: 0 | 1;
      readonly here: number;
    }
  | { readonly kind: "without-seat"; readonly municipalities: readonly string[] }
  | { readonly kind: "no-psychiatry" };

/** The municipalities that belong to a board's area, by name, and who says so. */
export interface BoardArea {
  readonly municipalities: readonly string[];
  readonly sources: readonly CompositionSource[];
  /** Whether a source confirms that these are all of them. */
  readonly confirmed: boolean;
}

/** A board beside what is usual for its kind and level. */
export interface ComparedComposition {
  readonly usual: UsualComposition;
  /** Absent where it is not known which municipalities belong to it. */
  readonly area?: BoardArea | undefined;
  readonly differences: readonly Difference[];
  /** Its cities where another elected head may sit for the mayor. */
  readonly cities: readonly string[];
}

/** The board on a day compared with what is usual; undefined where no source says what that is. */
export function comparedComposition(
  board: Board,
  day: Day,
  area?: BoardArea,
): ComparedComposition | undefined {
  const usual = usualComposition(board.kind, board.level);
  if (!usual) return undefined;
  return {
    usual,
    area,
    differences: differences(board, day, usual, area?.municipalities),
    cities: citiesWithDeputies(board, day, usual),
  };
}

/**
 * Where a board differs on a day from what is usual. Seats count also while nobody holds them. What the sources tie to
 * the municipalities of an area is compared only where they are given.
 */
export function differences(
  board: Board,
  day: Day,
  usual: UsualComposition,
  municipalities?: readonly string[],
): readonly Difference[] {
  const seats = seatsOn(board, day);
  if (seats.length === 0) return [];
  const found = { board, seats, municipalities };
  return [
    ...usual.seats.flatMap(({ parties, count }) => seatDifference(found, parties, count)),
    ...unusualParties(usual).flatMap((party) => seatDifference(found, [party], NONE)),
    ...(usual.psychiatry && seatsOf(seats, ["psychiatry"]) === 0
      ? [{ kind: "no-psychiatry" as const }]
      : []),
    ...chairDifferences(seats, day, usual),
    ...withoutSeat(found),
  ];
}

/** The seats of the board in cities where another elected head may sit for the mayor. */
function citiesWithDeputies(
  board: Board,
  day: Day,
  { deputyCities }: UsualComposition,
): readonly string[] {
  const names = seatsOn(board, day)
    .filter(({ party }) => party === "municipality")
    .map(({ name }) => name);
  return deputyCities.filter((city) => names.some((name) => isNamedAfter(name, city)));
}

interface Found {
  readonly board: Pick<Board, "region">;
  readonly seats: readonly Seat[];
  readonly municipalities: readonly string[] | undefined;
}

const NONE: UsualCount = { kind: "exactly", seats: 0 };

function seatDifference(
  found: Found,
  parties: readonly Party[],
  count: UsualCount,
): readonly Difference[] {
  const usual = spanOf(found, count);
  const here = seatsOf(found.seats, parties);
  return usual === undefined || isWithin(usual, here)
    ? []
    : [{ kind: "seats", parties, usual, here }];
}

/** Undefined where it depends on something that is not known here. */
function spanOf(found: Found, count: UsualCount): SeatSpan | undefined {
  switch (count.kind) {
    case "exactly":
      return { least: count.seats, most: count.seats };
    case "at-least":
      return { least: count.seats, most: null };
    case "one-more-than": {
      const seats = seatsOf(found.seats, [count.party]) + 1;
      return { least: seats, most: seats };
    }
    case "each": {
      if (count.of === "cluster") return CLUSTERS_IN_REGION[found.board.region];
      const least = found.municipalities?.length;
      return least === undefined ? undefined : { least, most: count.orMore ? null : least };
    }
  }
}

function isWithin({ least, most }: SeatSpan, seats: number): boolean {
  return least <= seats && (most === null || seats <= most);
}

function seatsOf(seats: readonly Seat[], parties: readonly Party[]): number {
  return seats.filter(({ party }) => parties.includes(party)).length;
}

function unusualParties({ seats }: UsualComposition): readonly Party[] {
  return PARTIES.filter((party) => !seats.some(({ parties }) => parties.includes(party)));
}

function chairDifferences(
  seats: readonly Seat[],
  day: Day,
  { chairs }: UsualComposition,
): readonly Difference[] {
  if (!chairs) return [];
  const roles = SEAT_ROLES.filter((role) => role !== "member");
  return roles.flatMap((role) =>
    PARTIES.flatMap((party): readonly Difference[] => {
      const isUsual = chairs.some((one) => one.role === role && one.party === party);
      const usual = isUsual ? 1 : 0;
      const here = seats.filter(
        (seat) => seat.party === party && holderOf(seat, day)?.role === role,
      ).length;
      return here === usual ? [] : [{ kind: "chairs", role, party, usual, here }];
    }),
  );
}

/** Municipalities no seat is named after; only where every municipal seat is named after one. */
function withoutSeat({ seats, municipalities = [] }: Found): readonly Difference[] {
  const names = seats.filter(({ party }) => party === "municipality").map(({ name }) => name);
  const isNamed = (name: string): boolean => municipalities.some((one) => isNamedAfter(name, one));
  if (!names.every(isNamed)) return [];
  const without = municipalities.filter((one) => !names.some((name) => isNamedAfter(name, one)));
  return without.length === 0 ? [] : [{ kind: "without-seat", municipalities: without }];
}

/** Whether a seat's name has the place's in it, also in the genitive: «Københavns Kommune», «Solby 2». */
function isNamedAfter(seat: string, place: string): boolean {
  const name = place.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  return new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, "iu").test(seat);
}
