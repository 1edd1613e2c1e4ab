import { withAttendance } from "../../domain/attendance.ts";
import type { Board, Seat } from "../../domain/board.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import type { SeatPresence } from "../../domain/presence.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { Chat } from "../ports.ts";
import { isTold, substitutesOf } from "./own-seats.ts";
import type { SubstituteToTell } from "./own-seats.ts";
import { shownAttendance } from "./show.ts";
import type { AttendanceNeeds, AttendanceShown } from "./show.ts";

export interface SaveAttendance {
  readonly meeting: MeetingId;
  /** The version that was shown. */
  readonly version: number;
  readonly seats: readonly SeatPresence[];
}

export interface AttendanceSaved extends AttendanceShown {
  /** Substitutes of those whose apologies are noted, who have not been told that they are needed. */
  readonly needed: readonly SubstituteToTell[];
  /** Substitutes who were told so, of those who come after all. */
  readonly notNeeded: readonly SubstituteToTell[];
  /** The board's chats, for what cannot reach a substitute alone. */
  readonly boardChats: readonly Chat[];
}

/**
 * attendance.save: a secretary or chair notes who is here, from when to when, in the room or online, and
 * who has sent apologies; until the meeting's day is over, substitutes are to be told of these.
 */
export async function saveAttendance(
  world: AttendanceNeeds,
  here: Here,
  { meeting: id, version, seats }: SaveAttendance,
): Promise<AttendanceSaved> {
  const { board, meeting } = await meetingHere(world, here, id);
  officerHere(world, board, here);
  const changed = await world.meetings.change(meeting.id, (now) =>
    withAttendance(board, now, { version, seats }),
  );
  const substitutes = await substitutesOf(
    world,
    { board, meeting: changed },
    seatsToTellOf(world, board, changed),
  );
  const isAway = ({ seat }: SubstituteToTell): boolean => changed.apologies.includes(seat.id);
  return {
    ...(await shownAttendance(world, { board, meeting: changed })),
    needed: substitutes.filter((one) => isAway(one) && !isTold(changed, one)),
    notNeeded: substitutes.filter((one) => !isAway(one) && isTold(changed, one)),
    boardChats: await world.chats.tiedTo(board.id),
  };
}

/** Seats noted with apologies, and those whose substitute was told of some; none once the day is over. */
function seatsToTellOf(
  { clock }: Pick<AttendanceNeeds, "clock">,
  { seats }: Board,
  { date, attendance, toldSubstitutes = [] }: Meeting,
): readonly Seat[] {
  if (date < clock.today()) return [];
  const excused = attendance?.seats.filter(({ presence }) => presence === "apologies") ?? [];
  const concerned = new Set([...excused, ...toldSubstitutes].map(({ seat }) => seat));
  return seats.filter(({ id }) => concerned.has(id));
}
