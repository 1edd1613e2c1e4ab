import { mayComeFor, presenceOf, quorumAt } from "../../domain/attendance.ts";
import { holderOf } from "../../domain/board.ts";
import type { PersonId, Seat } from "../../domain/board.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { seatsOn } from "../../domain/seats-on.ts";
import type { SeatPresence } from "../../domain/presence.ts";
import type { QuorumFound } from "../../domain/quorum.ts";
import { rulesOn } from "../../domain/rules.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
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
  /** Absent where nobody has noted attendance. */
  readonly quorum: QuorumShown | undefined;
}

/** Whether the meeting is quorate, and who would make it so. */
export interface QuorumShown {
  readonly found: QuorumFound;
  /** The time of day it is counted at; absent for the meeting as a whole. */
  readonly time: string | undefined;
  readonly missing: readonly { readonly seat: string; readonly holder: string | null }[];
}

export type AttendanceNeeds = Pick<World, "boards" | "meetings" | "people" | "chats" | "clock">;

/** attendance.show: all seats of the meeting, with who came, how, and from when to when. */
export async function showAttendance(
  world: AttendanceNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<AttendanceShown> {
  const found = await meetingHere(world, here, pressed);
  officerHere(world, found.board, here);
  await rememberMeeting(world, here, found.meeting.id);
  return shownAttendance(world, found);
}

/** The attendance of a meeting with the names that its card needs. */
export async function shownAttendance(
  { people, clock }: Pick<World, "people" | "clock">,
  { board, meeting }: BoardMeeting,
): Promise<AttendanceShown> {
  const seats = seatsOn(board, meeting.date);
  const ids = seats.flatMap((seat) => mayComeFor(board, seat, meeting));
  const names = new Map((await people.named(ids)).map(({ id, name }) => [id, name]));
  return {
    board,
    meeting,
    version: meeting.attendance?.version ?? 0,
    seats: seats.map((seat) => ({
      seat,
      noted: presenceOf(meeting, seat.id),
      mayCome: mayComeFor(board, seat, meeting).map((person) => ({
        person,
        name: names.get(person) ?? seat.name,
      })),
    })),
    quorum: quorumShown({ clock }, { board, meeting }, names),
  };
}

/** The quorum: of those who are there now on the day of the meeting, of all who came on other days. */
function quorumShown(
  { clock }: Pick<World, "clock">,
  { board, meeting }: BoardMeeting,
  names: ReadonlyMap<PersonId, string>,
): QuorumShown | undefined {
  const time = meeting.date === clock.today() ? clock.timeOf(clock.now()) : undefined;
  const found = quorumAt(board, meeting, { rules: rulesOn(board, meeting.date), time });
  if (!found) return undefined;
  const holderIn = (seat: Seat): PersonId => holderOf(seat, meeting.date)?.person ?? "";
  const missing = found.missing.flatMap((one) => board.seats.filter(({ id }) => id === one.seat));
  return {
    found,
    time,
    missing: missing.map((seat) => ({
      seat: seat.name,
      holder: names.get(holderIn(seat)) ?? null,
    })),
  };
}
