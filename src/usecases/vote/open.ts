import { rulesOn } from "../../domain/rules.ts";
import { itemState } from "../../domain/item-state.ts";
import { withItemTaken } from "../../domain/meeting.ts";
import { newestBallot } from "../../domain/vote.ts";
import { Refusal } from "../../domain/refusal.ts";
import { openBallot } from "../../domain/vote.ts";
import type { Ballot } from "../../domain/vote.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { shownBallot } from "./shown.ts";
import type { BallotShown } from "./shown.ts";

export type OpenVote = ShowItem & {
  /** Named by a card that offers to vote again after this round. */
  readonly after?: number | undefined;
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
  const by = here.actor.person?.id;
  if (by === undefined || !isOfficer(board, here.actor, day))
    throw new Refusal("secretaries-and-chairs-only");
  const item = itemMeant(meeting, input);
  const decisions = await world.decisions.within(meeting.id);
  if (itemState(item, [], decisions) === "decided") throw new Refusal("item-decided", item.number);

  const newest = newestBallot(item, await world.ballots.ofMeeting(meeting.id));
  const again = newest?.closedAt !== undefined && input.after === newest.round;
  const ballot =
    newest && !again
      ? newest
      : openBallot(board, meeting, item, {
          round: (newest?.round ?? 0) + 1,
          at: world.clock.now().toISOString(),
          by,
          day,
          parties: rulesOn(board, day).votingParties,
        });
  if (ballot !== newest) await world.meetings.change(meeting.id, (now) => withItemTaken(now, item));
  const standing = ballot === newest ? newest : await world.ballots.open(ballot);
  if (ballot !== newest) await voidIfIssued(world, standing);
  await rememberMeeting(world, here, meeting.id);
  return {
    ...(await shownBallot(world, board, standing)),
    opened: ballot !== newest && sameOpening(standing, ballot),
  };
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
