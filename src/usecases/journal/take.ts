import type { Day } from "../../domain/board.ts";
import { journalOf } from "../../domain/journal.ts";
import type { JournalEntry } from "../../domain/journal-entry.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { attachmentDigests } from "../minutes/fix.ts";
import { mayTakeRecord } from "../record/export.ts";
import { sourcesOf } from "../record/sources.ts";
import type { SourceNeeds } from "../record/sources.ts";

type Needs = SourceNeeds &
  Pick<World, "boards" | "chats" | "clock" | "proposals" | "files" | "sha256">;

export interface Journal extends BoardMeeting {
  readonly entries: readonly JournalEntry[];
}

/** The list of what was sent and received about a meeting, for those who journalise it; judged at each use. */
export async function takeJournal(
  world: Needs,
  here: Here,
  { meeting: id }: { readonly meeting: MeetingId },
): Promise<Journal> {
  const { board, meeting } = await meetingHere(world, here, id);
  if (!mayTakeRecord(world, here, board)) throw new Refusal("secretaries-and-chairs-only");
  const sources = await sourcesOf(world, board, meeting.id);
  const proposals = await world.proposals.within(board.id);
  const digests = await attachmentDigests(world, sources.meeting);
  const dayOf = (at: string): Day => world.clock.dayOf(new Date(at));
  const entries = journalOf({ ...sources, proposals, digests, dayOf });
  return { board, meeting: sources.meeting, entries };
}
