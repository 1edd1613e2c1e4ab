import { covers, holderOf } from "./board.ts";
import type { Attendant, Board, Day, Period, Seat, Succession } from "./board.ts";
import { Refusal } from "./refusal.ts";
import { dayBefore } from "./roster/days.ts";

/** Whether the board is history on a day: another has taken its place. */
export function isSucceeded({ succeededBy }: Pick<Board, "succeededBy">, day: Day): boolean {
  return succeededBy !== undefined && succeededBy.from <= day;
}

/** The board, if it still begins new things on a day: meetings, written procedures, elections. */
export function unsucceeded(board: Board, day: Day): Board {
  const { succeededBy } = board;
  if (succeededBy && succeededBy.from <= day)
    throw new Refusal(
      "board-succeeded",
      `${succeededBy.name} (${succeededBy.from.split("-").reverse().join("-")})`,
    );
  return board;
}

/**
 * The board as rights in it are judged on a day. Once it is history, those who were on it on its last day stay so,
 * also where the roster has ended their roles, so that they can read it and finish what was begun.
 */
export function lasting(board: Board, day: Day): Board {
  if (!board.succeededBy || !isSucceeded(board, day)) return board;
  const last = dayBefore(board.succeededBy.from);
  return {
    ...board,
    seats: board.seats.map((seat): Seat => ({
      ...seat,
      holders: holderOf(seat, day)
        ? seat.holders
        : seat.holders.map((one) => (covers(one, last) ? withoutEnd(one) : one)),
      substitutes: seat.substitutes.map((one) => (covers(one, last) ? withoutEnd(one) : one)),
    })),
    attendants: board.attendants.map((one): Attendant =>
      covers(one, last) ? withoutEnd(one) : one,
    ),
  };
}

function withoutEnd<P extends Period>(period: P): Omit<P, "to"> {
  const { to: _, ...rest } = period;
  return rest;
}

/** The board with the one that follows it; the same once more changes nothing. */
export function withSuccessor(board: Board, succession: Succession): Board {
  if (board.id === succession.board) throw new Refusal("board-of-itself", board.name);
  const { succeededBy: before } = board;
  const isSame =
    before?.board === succession.board &&
    before.from === succession.from &&
    before.name === succession.name;
  return isSame ? board : { ...board, succeededBy: succession };
}
