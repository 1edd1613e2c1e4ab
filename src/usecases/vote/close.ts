import { newestBallot } from "../../domain/vote.ts";
import { unanswered } from "../../domain/tally.ts";
import { Refusal } from "../../domain/refusal.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { closeDueVote } from "./close-due.ts";
import type { VoteClosed } from "./close-due.ts";

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "chats" | "people" | "clock">;

/**
 * vote.close: the result is fixed, with who was entitled; closing twice gives the first result. A written
 * procedure runs until its deadline, unless every seat has answered.
 */
export async function closeVote(world: Needs, here: Here, input: ShowItem): Promise<VoteClosed> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const by = officerHere(world, board, here);
  const item = itemMeant(meeting, input);
  const newest = newestBallot(item, await world.ballots.ofMeeting(meeting.id));
  if (!newest) throw new Refusal("vote-not-open", item.number);
  await rememberMeeting(world, here, meeting.id);
  if (newest.closedBecause !== undefined) return closeDueVote(world, { board, meeting }, newest);
  if (newest.procedure === "written" && newest.closedAt === undefined && unanswered(newest).length)
    throw new Refusal("written-not-over", item.number);
  const closing = { closedAt: world.clock.now().toISOString(), closedBy: by };
  const { ballot, closed: closedNow } = await world.ballots.close(newest.id, closing);
  return { board, meeting, ballot, closedNow };
}
