import type { Board, Period } from "../../src/domain/board.ts";
import { personId } from "./board.ts";
import type { Name } from "./board.ts";

/** The board after somebody's time on it: their roles ended the day before the meeting. */
export function without(name: Name): (board: Board) => Board {
  const person = personId(name);
  const ended = <T extends Period & { readonly person: string }>(all: readonly T[]): readonly T[] =>
    all.map((one) => (one.person === person ? { ...one, to: "2027-03-02" } : one));
  return (board) => ({
    ...board,
    attendants: ended(board.attendants),
    seats: board.seats.map((seat) => ({
      ...seat,
      holders: ended(seat.holders),
      substitutes: ended(seat.substitutes),
    })),
  });
}

/** The board where somebody's roles have ended, and who now only observes. */
export const onlyObserving =
  (name: Name) =>
  (board: Board): Board => ({
    ...without(name)(board),
    attendants: [
      ...without(name)(board).attendants,
      { person: personId(name), role: "observer", from: "2027-03-03" },
    ],
  });
