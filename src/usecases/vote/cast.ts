import { closingDue } from "../../domain/closing.ts";
import { checkAnswers, mayRecord, seatToAnswerFor } from "../../domain/vote.ts";
import type {
  Answer,
  Ballot,
  BallotId,
  Choice,
  Position,
  Receipt,
  RollEntry,
} from "../../domain/vote.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { closeDueVote } from "./close-due.ts";
import type { VoteClosed } from "./close-due.ts";
import { ballotHere, mayBeRead } from "./shown.ts";
import type { BallotShown } from "./shown.ts";

export interface CastVote {
  readonly ballot: BallotId;
  /** One answer per recommendation, in their order (a gap is unanswered), or one choice for all. */
  readonly answers: readonly (Answer | undefined)[] | Choice;
  /** The position this one takes the place of; absent on a seat's first. */
  readonly replaces?: Receipt | undefined;
}

export interface VoteCast extends BallotShown {
  readonly seat: RollEntry;
  readonly position: Position;
  /** False where the seat had answered already, so that this press changed nothing. */
  readonly recorded: boolean;
  /** The closing that this press led to, where it objected to deciding in writing. */
  readonly closed?: VoteClosed | undefined;
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "people" | "chats" | "clock" | "ids">;

/** vote.cast: a member, or the substitute on the same seat, takes a position in one press. */
export async function castVote(world: Needs, here: Here, input: CastVote): Promise<VoteCast> {
  const shown = await ballotHere(world, here, input.ballot);
  const seat = seatHere(world, here, shown);
  const { ballot } = shown;
  if (!mayBeRead(world, here, shown)) throw new Refusal("closed-item", ballot.itemNumber);
  if (ballot.closedAt !== undefined) throw new Refusal("vote-closed", ballot.itemNumber);

  const standing = ballot.standing[seat.seat];
  if (standing && standing.receipt !== input.replaces)
    return { ...shown, seat, position: standing, recorded: false };
  const position = {
    seat: seat.seat,
    castBy: personHere(here),
    castAt: world.clock.now().toISOString(),
    answers: checkAnswers(ballot, answersTo(ballot, input.answers)),
    receipt: world.ids.receipt(),
    ...(input.replaces !== undefined && { replaces: input.replaces }),
  };
  // The time may have come since the vote was read.
  if (closingDue(ballot, new Date(position.castAt)))
    throw new Refusal("vote-closed", ballot.itemNumber);
  if (!mayRecord(ballot, position)) throw new Refusal("card-outdated");

  const outcome = await world.ballots.cast(ballot.id, position);
  const stands = outcome.ballot.standing[seat.seat];
  if (!outcome.recorded && outcome.ballot.closedAt !== undefined)
    throw new Refusal("vote-closed", ballot.itemNumber);
  if (!stands) throw new Refusal("card-outdated");
  const closed =
    outcome.ballot.closedBecause === "objection"
      ? await closeDueVote(world, shown, outcome.ballot)
      : undefined;
  return {
    ...shown,
    closed,
    ballot: closed?.ballot ?? outcome.ballot,
    seat,
    position: stands,
    recorded: outcome.recorded,
  };
}

/** One answer per recommendation, where one choice was given for all. */
export function answersTo(
  { recommendations }: Pick<Ballot, "recommendations">,
  answers: CastVote["answers"],
): readonly (Answer | undefined)[] {
  return typeof answers === "string" ? recommendations.map(() => ({ choice: answers })) : answers;
}

/** The seat that the person who acts may answer for now. */
export function seatHere(
  { clock }: Pick<World, "clock">,
  here: Here,
  { board, meeting, ballot }: BallotShown,
): RollEntry {
  const person = personHere(here);
  return seatToAnswerFor(ballot, board, meeting, { person, day: clock.today() });
}

function personHere({ actor }: Here): string {
  if (!actor.person) throw new Refusal("not-on-roster");
  return actor.person.id;
}
