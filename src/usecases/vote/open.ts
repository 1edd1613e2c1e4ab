import { rulesOn } from "../../domain/rules.ts";
import { itemState } from "../../domain/item-state.ts";
import { withItemTaken } from "../../domain/meeting.ts";
import type { AgendaItem } from "../../domain/meeting.ts";
import { newestBallot } from "../../domain/vote.ts";
import { Refusal } from "../../domain/refusal.ts";
import { openBallot } from "../../domain/open-ballot.ts";
import type { Ballot } from "../../domain/vote.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { closingTime } from "./closing-time.ts";
import { shownBallot } from "./shown.ts";
import type { BallotShown } from "./shown.ts";

export type OpenVote = ShowItem & {
  /** Named by a card that offers to vote again after this round. */
  readonly after?: number | undefined;
  /** When it is to close by itself, as somebody wrote it. */
  readonly closes?: string | undefined;
};

export interface VoteOpened extends BallotShown {
  /** False where the vote was open, or had been held, already. */
  readonly opened: boolean;
}

type Needs = Pick<
  World,
  "boards" | "meetings" | "ballots" | "decisions" | "chats" | "clock" | "people"
>;

/** vote.open: a co-chair or secretary opens the vote on an item; the seats are frozen here. */
export async function openVote(world: Needs, here: Here, input: OpenVote): Promise<VoteOpened> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const day = world.clock.today();
  const by = officerHere(world, board, here);
  const item = itemMeant(meeting, input);
  const decisions = await world.decisions.within(meeting.id);
  if (itemState(item, [], decisions) === "decided") throw new Refusal("item-decided", item.number);

  const newest = newestBallot(item, await world.ballots.ofMeeting(meeting.id));
  const again =
    newest?.closedBecause === "objection" ||
    (newest?.closedAt !== undefined && input.after === newest.round);
  const opened =
    newest && !again
      ? { ballot: newest, opened: false }
      : await openRound(
          world,
          { board, meeting, item },
          {
            round: (newest?.round ?? 0) + 1,
            at: world.clock.now().toISOString(),
            day,
            by,
            rules: rulesOn(board, day),
            closesAt: input.closes === undefined ? undefined : closingTime(world, input.closes),
          },
        );
  await rememberMeeting(world, here, meeting.id);
  return { ...(await shownBallot(world, board, opened.ballot)), opened: opened.opened };
}

/** Opens a round of votes on an item, once; from then on no new agenda changes the item's matter. */
export async function openRound(
  world: Pick<World, "meetings" | "ballots" | "clock">,
  { board, meeting, item }: BoardMeeting & { readonly item: AgendaItem },
  opening: Parameters<typeof openBallot>[3],
): Promise<{ readonly ballot: Ballot; readonly opened: boolean }> {
  const ballot = openBallot(board, meeting, item, opening);
  await world.meetings.change(meeting.id, (now) => withItemTaken(now, item));
  const standing = await world.ballots.open(ballot);
  await voidIfIssued(world, standing);
  return { ballot: standing, opened: sameOpening(standing, ballot) };
}

function sameOpening(one: Ballot, other: Ballot): boolean {
  return one.openedAt === other.openedAt && one.openedBy === other.openedBy;
}

/** Minutes that were issued while the vote was being opened leave no vote behind them. */
async function voidIfIssued(
  { meetings, ballots, clock }: Pick<Needs, "meetings" | "ballots" | "clock">,
  { id, meeting, openedBy: closedBy }: Ballot,
): Promise<void> {
  if (!(await meetings.find(meeting))?.sealed) return;
  await ballots.close(id, { closedAt: clock.now().toISOString(), closedBy });
  throw new Refusal("minutes-issued");
}
