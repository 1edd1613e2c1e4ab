import { withoutApologies } from "../../domain/attendance.ts";
import { rulesOn } from "../../domain/rules.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { ApologiesSent, ApologyNeeds } from "./apologise.ts";
import { isTold, ownSeats, substitutesOf } from "./own-seats.ts";
import type { SubstituteToTell } from "./own-seats.ts";

/** apologies.withdraw: a member comes after all; substitutes who were told are told that, too. */
export async function withdrawApologies(
  world: ApologyNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<ApologiesSent> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const seats = ownSeats(board, meeting, here);
  const changed = await world.meetings.change(meeting.id, (now) =>
    seats.reduce((attending, { id }) => withoutApologies(attending, id), now),
  );
  const substitutes = await substitutesOf(world, { board, meeting }, seats);
  return {
    board,
    meeting: changed,
    seats,
    substitutes,
    substitutesAllowed: rulesOn(board, meeting.date).substitutes,
    toTell: substitutes.filter((one) => isTold(changed, one)),
    boardChats: await world.chats.tiedTo(board.id),
  };
}

/** Remembers that a substitute knows they are not needed after all. */
export async function noteToldBack(
  { meetings }: Pick<ApologyNeeds, "meetings">,
  meeting: MeetingId,
  one: SubstituteToTell,
): Promise<void> {
  await meetings.change(meeting, (now) => ({
    ...now,
    toldSubstitutes: (now.toldSubstitutes ?? []).filter(
      ({ seat, person, item }) =>
        item !== undefined || seat !== one.seat.id || person !== one.person.id,
    ),
  }));
}
