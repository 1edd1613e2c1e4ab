import { withApologies } from "../../domain/attendance.ts";
import type { Seat } from "../../domain/board.ts";
import { rulesOn } from "../../domain/rules.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";
import { isTold, ownSeats, substitutesOf } from "./own-seats.ts";
import type { SubstituteToTell } from "./own-seats.ts";

export interface ApologiesSent extends BoardMeeting {
  readonly seats: readonly Seat[];
  readonly substitutes: readonly SubstituteToTell[];
  /** Whether the rules let substitutes answer at all. */
  readonly substitutesAllowed: boolean;
  /** The substitutes who have not been told yet. */
  readonly toTell: readonly SubstituteToTell[];
  /** The board's chats, for what cannot reach a substitute alone. */
  readonly boardChats: readonly Chat[];
}

export type ApologyNeeds = Pick<World, "boards" | "meetings" | "people" | "chats" | "clock">;

/** apologies.send: a member cannot come; the seat's substitutes may answer for it, and are told. */
export async function sendApologies(
  world: ApologyNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<ApologiesSent> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const seats = ownSeats(board, meeting, here);
  const changed = await world.meetings.change(meeting.id, (now) =>
    seats.reduce((apologised, { id }) => withApologies(apologised, id), now),
  );
  const substitutes = await substitutesOf(world, { board, meeting }, seats);
  return {
    board,
    meeting: changed,
    seats,
    substitutes,
    substitutesAllowed: rulesOn(board, meeting.date).substitutes,
    toTell: substitutes.filter((one) => !isTold(changed, one)),
    boardChats: await world.chats.tiedTo(board.id),
  };
}

/** Remembers that a substitute has been told, so that a repeat tells nobody twice. */
export async function noteTold(
  { meetings }: Pick<World, "meetings">,
  meeting: MeetingId,
  { seat, person }: SubstituteToTell,
): Promise<void> {
  await meetings.change(meeting, (now) => ({
    ...now,
    toldSubstitutes: [...(now.toldSubstitutes ?? []), { seat: seat.id, person: person.id }],
  }));
}
