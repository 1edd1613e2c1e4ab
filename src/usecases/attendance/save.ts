import { withAttendance } from "../../domain/attendance.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import type { SeatPresence } from "../../domain/presence.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { shownAttendance } from "./show.ts";
import type { AttendanceNeeds, AttendanceShown } from "./show.ts";

export interface SaveAttendance {
  readonly meeting: MeetingId;
  /** The version that was shown. */
  readonly version: number;
  readonly seats: readonly SeatPresence[];
}

/** attendance.save: a secretary or chair notes who is here, from when to when, in the room or online. */
export async function saveAttendance(
  world: AttendanceNeeds,
  here: Here,
  { meeting: id, version, seats }: SaveAttendance,
): Promise<AttendanceShown> {
  const { board, meeting } = await meetingHere(world, here, id);
  if (!isOfficer(board, here.actor, world.clock.today()))
    throw new Refusal("secretaries-and-chairs-only");
  const changed = await world.meetings.change(meeting.id, (now) =>
    withAttendance(board, now, { version, seats }),
  );
  return shownAttendance(world, { board, meeting: changed });
}
