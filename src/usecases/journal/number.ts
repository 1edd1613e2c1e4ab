import { isSecretary } from "../../domain/board.ts";
import { unsealed } from "../../domain/meeting.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

/** The most characters a journal number may have. */
export const JOURNAL_NUMBER_LIMIT = 60;

export interface NumberJournal {
  readonly meeting?: MeetingId | undefined;
  /** Absent where the form is only shown; empty takes the number away. */
  readonly number?: string | undefined;
}

/** journal.number: a secretary says under which number the authority's own system keeps the meeting's papers. */
export async function numberJournal(
  world: Pick<World, "boards" | "meetings" | "chats" | "clock">,
  here: Here,
  { meeting: pressed, number }: NumberJournal,
): Promise<BoardMeeting> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  if (!isSecretary(board, here.actor.person?.id, world.clock.today()))
    throw new Refusal("secretaries-only");
  unsealed(meeting);
  if (number === undefined) return { board, meeting };
  const written = number.trim().replaceAll(/\s+/g, " ");
  if (written.length > JOURNAL_NUMBER_LIMIT)
    throw new Refusal("too-long", String(JOURNAL_NUMBER_LIMIT));
  const changed = await world.meetings.change(meeting.id, (before) => {
    const { journalNumber: _, ...rest } = unsealed(before);
    return written === "" ? rest : { ...rest, journalNumber: written };
  });
  return { board, meeting: changed };
}
