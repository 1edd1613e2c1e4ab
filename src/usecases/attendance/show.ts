import { mayComeFor, presenceOf } from "../../domain/attendance.ts";
import type { PersonId, Seat } from "../../domain/board.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { seatsOn } from "../../domain/seats-on.ts";
import type { SeatPresence } from "../../domain/presence.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

/** One seat at the meeting: what is noted, and who may come for it, the holder first. */
export interface SeatAtMeeting {
  readonly seat: Seat;
  readonly noted: SeatPresence | undefined;
  readonly mayCome: readonly { readonly person: PersonId; readonly name: string }[];
}

export interface AttendanceShown extends BoardMeeting {
  readonly version: number;
  readonly seats: readonly SeatAtMeeting[];
}

export type AttendanceNeeds = Pick<World, "boards" | "meetings" | "people" | "chats" | "clock">;

/** attendance.show: all seats of the meeting, with who came, how, and from when to when. */
export async function showAttendance(
  world: AttendanceNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<AttendanceShown> {
  const found = await meetingHere(world, here, pressed);
  if (!isOfficer(found.board, here.actor, world.clock.today()))
    throw new Refusal("secretaries-and-chairs-only");
  await rememberMeeting(world, here, found.meeting.id);
  return shownAttendance(world, found);
}

/** The attendance of a meeting with the names that its card needs. */
export async function shownAttendance(
  { people }: Pick<World, "people">,
  { board, meeting }: BoardMeeting,
): Promise<AttendanceShown> {
  const seats = seatsOn(board, meeting.date);
  const ids = seats.flatMap((seat) => mayComeFor(seat, meeting));
  const names = new Map((await people.named(ids)).map(({ id, name }) => [id, name]));
  return {
    board,
    meeting,
    version: meeting.attendance?.version ?? 0,
    seats: seats.map((seat) => ({
      seat,
      noted: presenceOf(meeting, seat.id),
      mayCome: mayComeFor(seat, meeting).map((person) => ({
        person,
        name: names.get(person) ?? seat.name,
      })),
    })),
  };
}
