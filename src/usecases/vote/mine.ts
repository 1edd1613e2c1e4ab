import type { Ballot, Position } from "../../domain/vote.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { seatHere } from "./cast.ts";

export interface MyVotes extends BoardMeeting {
  readonly votes: readonly { readonly ballot: Ballot; readonly position: Position | undefined }[];
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "chats" | "clock">;

/** vote.mine: the positions of the one who asks, with their receipts, at the meeting meant. */
export async function myVotes(
  world: Needs,
  here: Here,
  { meeting: pressed }: { readonly meeting?: string | undefined },
): Promise<MyVotes> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const ballots = await world.ballots.ofMeeting(meeting.id);
  const person = here.actor.person?.id;
  const votes = ballots.map((ballot) => {
    const cast = Object.values(ballot.standing).find(({ castBy }) => castBy === person);
    if (cast) return { ballot, position: cast };
    const { seat } = seatHere(world, here, { board, meeting, ballot });
    return { ballot, position: ballot.standing[seat] };
  });
  return { board, meeting, votes };
}
