import { dissenterIn } from "../../domain/dissent.ts";
import type { Dissenter } from "../../domain/dissent.ts";
import { unsealed } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { statementsId } from "../../domain/statement.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Ballot, BallotId } from "../../domain/vote.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { mayBeRead } from "../vote/shown.ts";

export type StatementNeeds = Pick<
  World,
  "boards" | "meetings" | "ballots" | "statements" | "chats" | "clock"
>;

export interface OnVote {
  readonly ballot: BallotId;
}

export interface StatementForm extends BoardMeeting, Dissenter {
  readonly ballot: Ballot;
  /** The seat's name. */
  readonly seat: string;
  /** What stands already. */
  readonly statement: Statement | undefined;
}

/** statement.write: the form of a statement, to one who may have it in the minutes. */
export async function writeStatement(
  world: StatementNeeds,
  here: Here,
  { ballot: id }: OnVote,
): Promise<StatementForm> {
  const ballot = await world.ballots.find(id);
  if (!ballot) throw new Refusal("not-found");
  const { board, meeting } = await meetingHere(world, here, ballot.meeting);
  if (!mayBeRead(world, here, { board, ballot }))
    throw new Refusal("closed-item", ballot.itemNumber);
  const { position, basis } = dissenterIn(ballot, here.actor.person?.id);
  unsealed(meeting);
  const kept = await world.statements.find(statementsId(meeting.id));
  const entry = ballot.roll.find(({ seat }) => seat === position.seat);
  return {
    ...{ board, meeting, ballot, position, basis, seat: entry?.name ?? position.seat },
    statement: kept?.statements.find(
      ({ item, seat }) => item === ballot.item && seat === position.seat,
    ),
  };
}
