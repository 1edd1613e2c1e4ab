import { isSecretary } from "../../domain/board.ts";
import { withDraft } from "../../domain/approve-minutes.ts";
import type { MinutesDraft } from "../../domain/approval.ts";
import { approvalId } from "../../domain/approval.ts";
import { unsealed } from "../../domain/meeting.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { rulesOn } from "../../domain/rules.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { chatsOf } from "../board/chairs.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";
import { sourcesOf } from "../record/sources.ts";
import { blankApproval, draftDigest, seatsAsked, speakersFor } from "./show.ts";
import type { ApprovalNeeds } from "./show.ts";

/** The time of day until which objections are taken. */
const AT = "12:00";

export interface SendDraft {
  readonly meeting?: MeetingId | undefined;
  /** How many drafts there were, and the deadline, when it was asked; absent before a yes. */
  readonly yes?: { readonly after: number; readonly until: string } | undefined;
}

/** What would be sent, or was. */
export interface DraftSent extends BoardMeeting {
  /** How many drafts there are already. */
  readonly after: number;
  readonly until: string;
  readonly seats: number;
  /** The board's chats, and the members' own. */
  readonly chats: readonly Chat[];
  /** Absent before a yes; with the chats that have not been told of it. */
  readonly sent?: { readonly draft: MinutesDraft; readonly toTell: readonly Chat[] };
}

/** minutes.draft: a secretary sends the draft of the minutes to the members; asks first. */
export async function sendDraft(
  world: ApprovalNeeds & Pick<World, "calendar">,
  here: Here,
  { meeting: pressed, yes }: SendDraft,
): Promise<DraftSent> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const by = here.actor.person;
  const day = world.clock.today();
  if (!by || !isSecretary(board, by.id, day)) throw new Refusal("secretaries-only");
  unsealed(meeting);
  const sources = await sourcesOf(world, board, meeting.id);
  const asked = seatsAsked(board, meeting);
  const shared = here.chat.kind === "personal" ? await world.chats.tiedTo(board.id) : [here.chat];
  const own = await chatsOf(world, speakersFor(board, sources.meeting, day));
  const after = sources.approval?.drafts.length ?? 0;
  const until = deadline(world, rulesOn(board, day).minutesObjections);
  const question = {
    board,
    meeting,
    after,
    until,
    seats: asked.length,
    chats: [...shared, ...own],
  };
  if (!yes || (yes.after === after && yes.until !== until)) return question;

  const draft: MinutesDraft = {
    ...{ version: yes.after + 1, at: world.clock.now().toISOString(), by: by.id },
    ...{ until: yes.until, digest: draftDigest(world, sources) },
  };
  const kept = await world.approvals.change(approvalId(meeting.id), (before) =>
    withDraft(before, blankApproval(board, meeting), draft),
  );
  const sent = kept.drafts[yes.after] ?? draft;
  const toTell = question.chats.filter((chat) => !kept.told?.includes(draftNote(sent, chat)));
  return { ...question, sent: { draft: sent, toTell } };
}

function deadline(
  { clock, calendar }: Pick<World, "clock" | "calendar">,
  rule: Parameters<World["calendar"]["after"]>[1],
): string {
  const day = calendar.after(clock.today(), rule);
  const noon = clock.instantOf(day, AT);
  return (noon > clock.now() ? noon : clock.instantOf(day, "23:59")).toISOString();
}

/** How it is noted that a chat was told of a draft. */
export function draftNote({ version }: Pick<MinutesDraft, "version">, { id }: Chat): string {
  return `draft ${version} ${id}`;
}

/** Remembers that somebody was told of something about an approval. */
export async function noteTold(
  { approvals }: Pick<World, "approvals">,
  meeting: MeetingId,
  note: string,
): Promise<void> {
  await approvals.change(approvalId(meeting), (before) => {
    if (!before) throw new Refusal("not-found");
    return { ...before, told: [...(before.told ?? []), note] };
  });
}
