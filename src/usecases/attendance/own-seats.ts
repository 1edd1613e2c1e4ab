import { covers, holderOf } from "../../domain/board.ts";
import type { Board, Person, Seat } from "../../domain/board.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { rulesOn } from "../../domain/rules.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";

/** A substitute of a seat, and where they can be told; absent where they have never written to the bot. */
export interface SubstituteToTell {
  readonly seat: Seat;
  /** Whose seat it is, by name; the seat's own where nobody holds it. */
  readonly holder: string;
  readonly person: Person;
  readonly chat: Chat | undefined;
}

/** The seats that the person who acts holds on the day of the meeting. */
export function ownSeats(board: Board, { date }: Meeting, { actor }: Here): readonly Seat[] {
  const seats = board.seats.filter(
    (seat) => actor.person && holderOf(seat, date)?.person === actor.person.id,
  );
  if (seats.length === 0) throw new Refusal("no-seat-here");
  return seats;
}

/**
 * The substitutes of seats on the day of the meeting, with the chats where they can be told. Where the rules
 * have no substitutes there are none, but for those who were told before.
 */
export async function substitutesOf(
  { people, chats }: Pick<World, "people" | "chats">,
  { board, meeting }: BoardMeeting,
  seats: readonly Seat[],
): Promise<readonly SubstituteToTell[]> {
  const { date } = meeting;
  const allowed = rulesOn(board, date).substitutes;
  const found: SubstituteToTell[] = [];
  for (const seat of seats) {
    const holder = (await people.find(holderOf(seat, date)?.person ?? ""))?.name ?? seat.name;
    for (const one of seat.substitutes.filter((other) => covers(other, date))) {
      const person = await people.find(one.person);
      if (!person || !(allowed || isTold(meeting, { seat, person }))) continue;
      const chat =
        person.account === undefined ? undefined : await chats.personalOf(person.account);
      found.push({ seat, holder, person, chat });
    }
  }
  return found;
}

/** Whether a substitute has been told that they are needed. */
export function isTold(
  { toldSubstitutes = [] }: Meeting,
  one: Pick<SubstituteToTell, "seat" | "person">,
): boolean {
  return toldSubstitutes.some(
    ({ seat, person, item }) =>
      item === undefined && seat === one.seat.id && person === one.person.id,
  );
}
