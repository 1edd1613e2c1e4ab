import { dissenterIn } from "../../domain/dissent.ts";
import type { Dissenter } from "../../domain/dissent.ts";
import { unsealed } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { statementsId } from "../../domain/statement.ts";
import type { Statement } from "../../domain/statement.ts";
import { newestBallot } from "../../domain/vote.ts";
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
  /** What stands already, if it is the person's own. */
  readonly statement: Statement | undefined;
  /** How often it has been written or taken back. */
  readonly version: number;
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
  const person = here.actor.person?.id;
  const { position, basis } = dissenterIn(ballot, person);
  unsealed(meeting);
  const item = meeting.items.find((one) => one.id === ballot.item);
  const newest = item && newestBallot(item, await world.ballots.ofMeeting(meeting.id));
  if (newest?.id !== ballot.id) throw new Refusal("card-outdated");
  const kept = await world.statements.find(statementsId(meeting.id));
  const entry = ballot.roll.find(({ seat }) => seat === position.seat);
  const standing = kept?.statements.find(
    ({ item: of, seat }) => of === ballot.item && seat === position.seat,
  );
  const isOwn = standing?.person === person && !standing?.withdrawn && standing?.ballot === id;
  return {
    ...{ board, meeting, ballot, position, basis, seat: entry?.name ?? position.seat },
    statement: isOwn ? standing : undefined,
    version: standing?.version ?? 0,
  };
}
