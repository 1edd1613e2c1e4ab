import { holderOf } from "../../domain/board.ts";
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
import { personHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { closeDueVote } from "./close-due.ts";
import type { VoteClosed } from "./close-due.ts";
import { ballotHere, ballotOfLate, mayBeRead, shownBallot } from "./shown.ts";
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

type Needs = Pick<
  World,
  "boards" | "meetings" | "ballots" | "people" | "chats" | "recent" | "clock" | "ids"
>;

/**
 * vote.cast: a member, or the substitute on the same seat, takes a position in one press. The way to the
 * store's one write is found by recent readings; where that does not end in a recorded position, everything
 * is read again, and only that says no.
 */
export async function castVote(world: Needs, here: Here, input: CastVote): Promise<VoteCast> {
  const cast = (await castAtOnce(world, here, input)) ?? (await castAsItStands(world, here, input));
  if (cast.ballot.closedBecause !== "objection") return cast;
  const shown = await shownBallot(world, cast.board, cast.ballot);
  const closed = await closeDueVote(world, shown, cast.ballot);
  return { ...cast, closed, ballot: closed.ballot };
}

async function castAsItStands(world: Needs, here: Here, input: CastVote): Promise<VoteCast> {
  const shown = await ballotHere(world, here, input.ballot);
  const seat = seatHere(world, here, shown);
  const { ballot } = shown;
  if (!mayBeRead(world, here, shown)) throw new Refusal("closed-item", ballot.itemNumber);
  if (ballot.closedAt !== undefined) throw new Refusal("vote-closed", ballot.itemNumber);

  const standing = ballot.standing[seat.seat];
  if (standing && standing.receipt !== input.replaces)
    return { ...shown, seat, position: standing, recorded: false };
  const position = positionOn(world, here, { shown, seat, input });
  // The time may have come since the vote was read.
  if (closingDue(ballot, new Date(position.castAt)))
    throw new Refusal("vote-closed", ballot.itemNumber);
  if (!mayRecord(ballot, position)) throw new Refusal("card-outdated");

  const outcome = await world.ballots.cast(ballot.id, position);
  const stands = outcome.ballot.standing[seat.seat];
  if (!outcome.recorded && outcome.ballot.closedAt !== undefined)
    throw new Refusal("vote-closed", ballot.itemNumber);
  if (!stands) throw new Refusal("card-outdated");
  return {
    ...shown,
    ballot: outcome.ballot,
    seat,
    position: stands,
    recorded: outcome.recorded,
  };
}

/** The press by what was read of late: recorded, or nothing is known of it. */
async function castAtOnce(
  world: Needs,
  here: Here,
  input: CastVote,
): Promise<VoteCast | undefined> {
  const shown = await ballotOfLate(world, here, input.ballot);
  // Whether somebody has objected to answering in writing, only a fresh reading knows.
  if (shown?.ballot.procedure === "written") return undefined;
  const press = shown && pressOn(world, here, { shown, input });
  if (!press) return undefined;
  const { recorded, ballot } = await world.ballots.cast(input.ballot, press.position);
  return recorded ? { ...shown, ...press, ballot, recorded } : undefined;
}

/** The seat and the position of a press, where nothing that has happened since could say otherwise. */
function pressOn(
  world: Needs,
  here: Here,
  { shown, input }: { readonly shown: BallotShown; readonly input: CastVote },
): Pick<VoteCast, "seat" | "position"> | undefined {
  if (!mayBeRead(world, here, shown)) return undefined;
  try {
    const seat = seatHere(world, here, shown);
    if (!isOnlySeat(world, here, { shown, seat })) return undefined;
    return { seat, position: positionOn(world, here, { shown, seat, input }) };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Whether the seat is the person's own, or the only one they are substitute on: which of several depends on the votes. */
function isOnlySeat(
  { clock }: Pick<World, "clock">,
  here: Here,
  { shown: { board }, seat }: { readonly shown: BallotShown; readonly seat: RollEntry },
): boolean {
  const person = personHere(here);
  const held = board.seats.find(({ id }) => id === seat.seat);
  if (held && holderOf(held, clock.today())?.person === person) return true;
  const substituted = board.seats.filter(({ substitutes }) =>
    substitutes.some((one) => one.person === person),
  );
  return substituted.length === 1;
}

function positionOn(
  { clock, ids }: Pick<World, "clock" | "ids">,
  here: Here,
  {
    shown: { ballot },
    seat,
    input: { answers, replaces },
  }: { readonly shown: BallotShown; readonly seat: RollEntry; readonly input: CastVote },
): Position {
  return {
    seat: seat.seat,
    castBy: personHere(here),
    castAt: clock.now().toISOString(),
    answers: checkAnswers(ballot, answersTo(ballot, answers)),
    receipt: ids.receipt(),
    ...(replaces !== undefined && { replaces }),
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
