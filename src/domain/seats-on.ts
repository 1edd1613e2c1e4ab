import type { Board, Day, Period, Seat } from "./board.ts";

/**
 * The seats that a board has on a day: from the first day anybody was on one, until the day the roster no longer
 * names it. A seat that nobody holds in between is vacant, and one of them.
 */
export function seatsOn({ seats }: Pick<Board, "seats">, day: Day): readonly Seat[] {
  return seats.filter(
    (seat) =>
      (seat.ends === undefined || day <= seat.ends) &&
      (everybody(seat).length === 0 || everybody(seat).some(({ from }) => (from ?? day) <= day)),
  );
}

/** The last day anybody is on a seat; undefined where somebody is without an end, or nobody ever was. */
export function lastDayOn(seat: Seat): Day | undefined {
  const ends = everybody(seat).map(({ to }) => to);
  return ends.some((to) => to === undefined)
    ? undefined
    : ends
        .filter((to) => to !== undefined)
        .sort()
        .at(-1);
}

function everybody({ holders, substitutes }: Seat): readonly Period[] {
  return [...holders, ...substitutes];
}
