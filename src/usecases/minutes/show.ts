import { isSecretary } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { minutesId, publicMinutes, undecidedIn } from "../../domain/minutes.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { minutesOf } from "../../domain/minutes-of.ts";
import { headOf } from "../../domain/record/chain.ts";
import { headCode } from "../../domain/record/head.ts";
import { ERASED, filling, mapTexts } from "../../domain/record/marks.ts";
import { namesIn, recordId } from "../../domain/record/record.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import { mayWorkOnDecisions } from "../decision/shown.ts";
import type { World } from "../ports.ts";
import { mayTakeRecord } from "../record/export.ts";
import { sourcesOf } from "../record/sources.ts";
import type { SourceNeeds } from "../record/sources.ts";

export interface MinutesShown extends BoardMeeting {
  /** As the one who looks may see them here. */
  readonly minutes: Minutes;
  readonly undecided: readonly string[];
  readonly mayIssue: boolean;
  /** Whether the one who looks may add to them, as they are issued. */
  readonly mayAdd: boolean;
  readonly mayTakeRecord: boolean;
  /** Whether there is a draft to be approved, or may be. */
  readonly mayApprove: boolean;
  /** Whether the one who looks works on the decisions. */
  readonly mayDecide: boolean;
}

export type MinutesNeeds = Pick<World, "boards" | "chats" | "clock" | "records" | "sha256"> &
  SourceNeeds;

/** minutes.show: the minutes so far, or as they were issued; closed items as the reader may see them here. */
export async function showMinutes(
  world: MinutesNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<MinutesShown> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const whole = await wholeMinutes(world, board, meeting);
  await rememberMeeting(world, here, meeting.id);
  const secretary = isSecretary(board, here.actor.person?.id, world.clock.today());
  return {
    board,
    meeting,
    minutes: closedMayBeRead(world, here, board) ? whole : publicMinutes(whole),
    undecided: undecidedIn(whole),
    mayIssue: secretary && whole.issued === undefined,
    mayAdd: secretary && whole.head !== undefined,
    mayTakeRecord: whole.head !== undefined && mayTakeRecord(world, here, board),
    mayApprove: whole.issued === undefined && (secretary || whole.approval !== undefined),
    mayDecide: mayWorkOnDecisions(world, here, board) && whole.issued === undefined,
  };
}

/** The minutes with every closed item: as issued, with today's names, else as they follow from what is recorded. */
export async function wholeMinutes(
  world: Pick<World, "records" | "sha256"> & SourceNeeds,
  board: Board,
  meeting: Meeting,
): Promise<Minutes> {
  const issued = await world.minutes.find(minutesId(meeting.id));
  if (!issued) return minutesOf(await sourcesOf(world, board, meeting.id));
  const record = await world.records.find(recordId(meeting.id));
  if (!record) return issued.minutes;
  const head = headCode(headOf(world.sha256, record.events));
  const erased = ERASED[issued.minutes.language];
  return mapTexts(issued.minutes, filling({ names: namesIn(record), erased, head }));
}
