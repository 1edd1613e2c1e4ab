import { newestBallot } from "../../domain/vote.ts";
import { Refusal } from "../../domain/refusal.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import type { BallotShown } from "./shown.ts";

export interface VoteClosed extends BallotShown {
  /** False where the vote was closed already, or by somebody else at the same moment. */
  readonly closedNow: boolean;
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "chats" | "clock">;

/** vote.close: the result is fixed, with who was entitled; closing twice gives the first result. */
export async function closeVote(world: Needs, here: Here, input: ShowItem): Promise<VoteClosed> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const by = here.actor.person?.id;
  if (by === undefined || !isOfficer(board, here.actor, world.clock.today()))
    throw new Refusal("secretaries-and-chairs-only");
  const item = itemMeant(meeting, input);
  const newest = newestBallot(item, await world.ballots.ofMeeting(meeting.id));
  if (!newest) throw new Refusal("vote-not-open", item.number);
  const closing = { closedAt: world.clock.now().toISOString(), closedBy: by };
  const { ballot, closed: closedNow } = await world.ballots.close(newest.id, closing);
  await rememberMeeting(world, here, meeting.id);
  return { board, meeting, ballot, closedNow };
}
