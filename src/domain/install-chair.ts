import { covers, holderOf } from "./board.ts";
import type { Board, Day, Seat, SeatId, Tenure } from "./board.ts";
import type { Elector } from "./election.ts";
import { Refusal } from "./refusal.ts";
import { dayBefore, period } from "./roster/days.ts";

/**
 * The board with somebody as municipal co-chair from a day, and the one who was it as member from then on. What
 * was before stays as history. Where it is so already, the very board is given back.
 */
export function withMunicipalChair(board: Board, elected: Elector, from: Day): Board {
  const seat = board.seats.find(({ id }) => id === elected.seat);
  if (!seat || holderOf(seat, from)?.person !== elected.person)
    throw new Refusal("candidate-left", elected.name);
  const seats = board.seats.map((one) => inRole(one, elected.seat, from));
  return seats.every((one, n) => one === board.seats[n]) ? board : { ...board, seats };
}

function inRole(seat: Seat, chair: SeatId, from: Day): Seat {
  const tenure = holderOf(seat, from);
  if (seat.party !== "municipality" || !tenure) return seat;
  if (seat.id === chair) return tenure.role === "co-chair" ? seat : split(seat, from, "co-chair");
  return tenure.role === "co-chair" ? split(seat, from, "member") : seat;
}

/** The seat whose holder has another role from a day on; a tenure that begins that day is in that role alone. */
function split(seat: Seat, from: Day, role: Tenure["role"]): Seat {
  const holders = seat.holders.flatMap((tenure): readonly Tenure[] => {
    if (!covers(tenure, from)) return [tenure];
    const { person, from: began, to } = tenure;
    const after = { person, role, ...period(from, to) };
    return began !== undefined && began >= from
      ? [after]
      : [{ ...tenure, ...period(began, dayBefore(from)) }, after];
  });
  return { ...seat, holders };
}
