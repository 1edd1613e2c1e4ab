import { Refusal } from "../../domain/refusal.ts";
import type { Ballot, Position } from "../../domain/vote.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { seatHere } from "./cast.ts";
import { mayBeRead } from "./shown.ts";

export interface MyVote {
  readonly ballot: Ballot;
  readonly position: Position | undefined;
  /** Whether they cast it themselves, so that the receipt is theirs. */
  readonly own: boolean;
  /** False for a closed item's vote where it may not be read. */
  readonly readable: boolean;
}

export interface MyVotes extends BoardMeeting {
  readonly votes: readonly MyVote[];
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "chats" | "clock">;

/**
 * vote.mine: the positions of the one who asks, with their receipts, at the meeting meant. A vote
 * they have no part in is left out; who has no part in any is told why.
 */
export async function myVotes(
  world: Needs,
  here: Here,
  { meeting: pressed }: { readonly meeting?: string | undefined },
): Promise<MyVotes> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const ballots = await world.ballots.ofMeeting(meeting.id);
  const person = here.actor.person?.id;
  const votes: MyVote[] = [];
  let no: Refusal | undefined;
  for (const ballot of ballots)
    try {
      const cast = Object.values(ballot.standing).find(({ castBy }) => castBy === person);
      const position =
        cast ?? ballot.standing[seatHere(world, here, { board, meeting, ballot }).seat];
      const readable = mayBeRead(world, here, { board, ballot });
      votes.push({ ballot, position, own: cast !== undefined, readable });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      no = error;
    }
  if (no && votes.length === 0) throw no;
  return { board, meeting, votes };
}
