import { isChair } from "../../domain/board.ts";
import { itemState } from "../../domain/item-state.ts";
import { whileOpen } from "../../domain/closing.ts";
import { unsealed } from "../../domain/meeting.ts";
import type { AgendaItem, Meeting } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { rulesOn } from "../../domain/rules.ts";
import { unsucceeded } from "../../domain/succession.ts";
import { ballotId, newestBallot } from "../../domain/vote.ts";
import { openBallot } from "../../domain/open-ballot.ts";
import type { Ballot } from "../../domain/vote.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";
import { openRound } from "../vote/open.ts";

/** The time of day at which the answers are to be in. */
const AT = "12:00";

export type StartWritten = ShowItem & {
  /** The round and the deadline that a card asked about; absent before a yes. */
  readonly yes?: { readonly round: number; readonly until: string } | undefined;
};

/** What would be sent, or was: the item, by when to answer, how many seats it reaches, and in which chats. */
export interface WrittenStarted extends BoardMeeting {
  readonly item: AgendaItem;
  readonly until: string;
  readonly round: number;
  readonly seats: number;
  readonly chats: readonly Chat[];
  /** Absent before a yes, and where the deadline that was said yes to is no longer the one there is. */
  readonly ballot?: Ballot;
}

type Needs = Pick<
  World,
  "boards" | "meetings" | "ballots" | "decisions" | "chats" | "clock" | "calendar"
>;

/** written.start: a co-chair has an item decided between meetings; asks first, then opens the vote. */
export async function startWritten(
  world: Needs,
  here: Here,
  input: StartWritten,
): Promise<WrittenStarted> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const by = here.actor.person?.id;
  const day = world.clock.today();
  if (by === undefined || !isChair(board, by, day)) throw new Refusal("chairs-only");
  unsucceeded(board, day);
  const item = itemMeant(meeting, input);
  if (item.closed && !closedMayBeRead(world, here, board))
    throw new Refusal("closed-item", item.number);
  const rules = rulesOn(board, day);
  if (!rules.writtenProcedure) throw new Refusal("written-switched-off");
  const chats = here.chat.kind === "personal" ? await world.chats.tiedTo(board.id) : [here.chat];
  if (chats.length === 0) throw new Refusal("no-chat-to-post-in", board.name);

  const sent = input.yes && (await sentBefore(world, { meeting, item }, input.yes.round));
  const round = sent?.round ?? (await nextRound(world, meeting, item));
  const until =
    sent?.closesAt ??
    world.clock.instantOf(world.calendar.after(day, rules.writtenProcedure), AT).toISOString();
  const opening = {
    round,
    at: world.clock.now().toISOString(),
    day,
    by,
    rules,
    closesAt: until,
    procedure: "written" as const,
  };
  const { roll } = openBallot(board, meeting, item, opening);
  const asked = { board, meeting, item, until, round, seats: roll.length, chats };
  const stale = input.yes?.round !== round || input.yes.until !== until;
  if (!sent && stale) return asked;
  const { ballot } = sent
    ? { ballot: sent }
    : await openRound(world, { board, meeting, item }, opening);
  // Somebody opened an ordinary vote at the same moment.
  if (ballot.procedure !== "written") throw new Refusal("vote-still-open", item.number);
  await rememberMeeting(world, here, meeting.id);
  return { ...asked, ballot };
}

/** The written vote that a yes, repeated, has opened already. */
async function sentBefore(
  { ballots }: Pick<Needs, "ballots">,
  { meeting, item }: { readonly meeting: Meeting; readonly item: AgendaItem },
  round: number,
): Promise<Ballot | undefined> {
  const ballot = await ballots.find(ballotId(meeting.id, item.id, round));
  return ballot?.procedure === "written" ? ballot : undefined;
}

/** The round that may begin: nothing is decided, issued or being voted on. */
async function nextRound(
  { ballots, decisions }: Pick<Needs, "ballots" | "decisions">,
  meeting: Meeting,
  item: AgendaItem,
): Promise<number> {
  unsealed(meeting);
  if (itemState(item, [], await decisions.within(meeting.id)) === "decided")
    throw new Refusal("item-decided", item.number);
  const newest = newestBallot(item, await ballots.ofMeeting(meeting.id));
  if (newest && newest.closedAt === undefined) throw new Refusal(whileOpen(newest), item.number);
  return (newest?.round ?? 0) + 1;
}
