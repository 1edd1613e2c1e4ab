import { newestDraft, sealedApproval } from "../../domain/approve-minutes.ts";
import { isSecretary } from "../../domain/board.ts";
import { rulesOn } from "../../domain/rules.ts";
import type { Board } from "../../domain/board.ts";
import { sealed } from "../../domain/decide.ts";
import { sealedStatements } from "../../domain/dissent.ts";
import { decisionId } from "../../domain/decision.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { minutesId, publicMinutes, undecidedIn } from "../../domain/minutes.ts";
import { minutesOf } from "../../domain/minutes-of.ts";
import type { IssuedMinutes } from "../../domain/issued-minutes.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { Refusal } from "../../domain/refusal.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { Chat } from "../ports.ts";
import { blankStatements } from "../statement/save.ts";
import { blankApproval, draftDigest, seatsAsked } from "../approval/show.ts";
import { sourcesOf } from "../record/sources.ts";
import { fixMinutes } from "./fix.ts";
import type { FixNeeds } from "./fix.ts";
import { wholeMinutes } from "./show.ts";
import type { MinutesNeeds } from "./show.ts";

export interface IssueMinutes {
  readonly meeting: MeetingId;
  /** `yes`: every item is decided. `undecided`: some are not, and the minutes say so. */
  readonly sure?: "yes" | "undecided" | undefined;
  /** Which minutes the question was asked about; where they are others by now, it is asked again. */
  readonly seen?: string | undefined;
}

export interface MinutesToIssue extends BoardMeeting {
  readonly undecided: readonly string[];
  /** Which minutes would be issued. */
  readonly seen: string;
  /** The draft that members have seen, if one was sent. */
  readonly draft: { readonly version: number; readonly changed: boolean } | undefined;
  /** Where the minutes go. */
  readonly chats: readonly Chat[];
  /** Absent before a yes. */
  readonly issued?: {
    /** As everybody in a chat may read them. */
    readonly minutes: Minutes;
    /** The chats that do not have them yet. */
    readonly toSend: readonly Chat[];
  };
}

/** minutes.issue: a secretary fixes the minutes and sends them to the board; without a yes, asks. */
export async function issueMinutes(
  world: MinutesNeeds & FixNeeds,
  here: Here,
  { meeting: pressed, sure, seen: asked }: IssueMinutes,
): Promise<MinutesToIssue> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const by = here.actor.person;
  if (!by || !isSecretary(board, by.id, world.clock.today())) throw new Refusal("secretaries-only");
  const chats = here.chat.kind === "personal" ? await world.chats.tiedTo(board.id) : [here.chat];
  const now = await minutesNow(world, board, meeting);
  const question = { board, meeting, ...now, chats };
  const { undecided } = now;
  const isOther = asked !== undefined && asked !== now.seen && !meeting.sealed;
  if (sure === undefined || isOther) return question;
  if (undecided.length > 0 && sure !== "undecided" && !meeting.sealed)
    throw new Refusal("minutes-incomplete", undecided.join(", "));

  await refuseOpenVotes(world, meeting);
  await sealMeeting(world, board, meeting);
  await refuseOpenVotes(world, meeting);
  const { sentTo } = await fixMinutes(world, { board, meeting }, by);
  return {
    ...question,
    issued: {
      minutes: publicMinutes(await wholeMinutes(world, board, meeting)),
      toSend: chats.filter(({ id }) => !sentTo.includes(id)),
    },
  };
}

/** Remembers that a chat has the minutes, so that a repeat sends nothing twice. */
export async function noteSent(
  { minutes }: Pick<MinutesNeeds, "minutes">,
  meeting: MeetingId,
  chat: string,
): Promise<void> {
  await minutes.change(minutesId(meeting), (before): IssuedMinutes => {
    if (!before) throw new Refusal("not-found");
    return { ...before, sentTo: [...before.sentTo, chat] };
  });
}

/** Which minutes there are, what in them is undecided, and the draft of them that members have seen. */
async function minutesNow(
  world: MinutesNeeds,
  board: Board,
  meeting: Meeting,
): Promise<Pick<MinutesToIssue, "undecided" | "seen" | "draft">> {
  const sources = await sourcesOf(world, board, meeting.id);
  const seen = draftDigest(world, sources);
  const draft = newestDraft(sources.approval);
  return {
    undecided: undecidedIn(sources.issued?.minutes ?? minutesOf(sources)),
    seen,
    draft: draft && { version: draft.version, changed: seen !== draft.digest },
  };
}

async function refuseOpenVotes({ ballots }: MinutesNeeds, { id }: Meeting): Promise<void> {
  const open = (await ballots.ofMeeting(id)).find(({ closedAt }) => closedAt === undefined);
  if (open) throw new Refusal("vote-still-open", open.itemNumber);
}

/** From here on nothing of the meeting changes: no attendance, no agenda, no vote, no decision. */
export async function sealMeeting(
  world: MinutesNeeds,
  board: Board,
  meeting: Meeting,
): Promise<void> {
  const at = world.clock.now().toISOString();
  const rules = rulesOn(board, world.clock.today());
  const blankOf = blankApproval(board, meeting);
  const seats = seatsAsked(board, meeting).map(({ id }) => id);
  await world.approvals.change(blankOf.id, (before) =>
    sealedApproval(before, blankOf, { seats, now: at }),
  );
  const { items } = await world.meetings.change(meeting.id, (now) =>
    now.sealed && now.sealedAt !== undefined ? now : { ...now, sealed: true, sealedAt: at },
  );
  for (const item of items) {
    const id = decisionId(meeting.id, item.id);
    const blank = { id, board: board.id, meeting: meeting.id, item: item.id, ballot: null, rules };
    await world.decisions.change(id, (before) => sealed(before, blank, at));
  }
  const statements = blankStatements(board, meeting);
  await world.statements.change(statements.id, (before) => sealedStatements(before, statements));
}
