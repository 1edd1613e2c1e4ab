import { quorumAt } from "../../domain/attendance.ts";
import { chairSeats, holderOf } from "../../domain/board.ts";
import { countedVote } from "../../domain/closing.ts";
import { seatsOn } from "../../domain/seats-on.ts";
import { rulesOn } from "../../domain/rules.ts";
import type { Board, SeatId } from "../../domain/board.ts";
import type { Rules } from "../../domain/rules.ts";
import { mayStandIn } from "../../domain/decide.ts";
import type { Blank } from "../../domain/decide.ts";
import { decisionId, isWritten } from "../../domain/decision.ts";
import type { Decision, DecisionText, Outcome } from "../../domain/decision.ts";
import { suggestedOutcomes } from "../../domain/finding.ts";
import type { Grounds } from "../../domain/finding.ts";
import type { AgendaItem, Meeting } from "../../domain/meeting.ts";
import { reportedRecusals } from "../../domain/minutes-of.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newestBallot, rulesOfVote } from "../../domain/vote.ts";
import type { Ballot } from "../../domain/vote.ts";
import { itemMeant } from "../agenda/item.ts";
import type { ShowItem } from "../agenda/item.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

/** A seat with the person who speaks for it. */
export interface NamedSeat {
  readonly seat: SeatId;
  readonly name: string;
}

/** A decision with what its card says around it. */
export interface DecisionShown {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  /** The newest vote on the item, open or closed. */
  readonly ballot: Ballot | undefined;
  readonly decision: Decision | undefined;
  readonly grounds: Grounds;
  readonly suggested: readonly Outcome[] | undefined;
  /** Every seat, for the choice of who took no part. */
  readonly seats: readonly NamedSeat[];
  readonly reported: readonly SeatId[];
  /** The people whose confirmation stands, and those who are still asked for theirs. */
  readonly confirmedBy: readonly string[];
  readonly waitingFor: readonly string[];
}

export type DecisionNeeds = Pick<
  World,
  "boards" | "meetings" | "ballots" | "decisions" | "people" | "chats" | "clock"
>;

/** The decision on an item for those who may write it: chairs and secretaries, where it may be read. */
export async function decisionHere(
  world: DecisionNeeds,
  here: Here,
  input: ShowItem,
): Promise<DecisionShown> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  if (!mayWorkOnDecisions(world, here, board)) throw new Refusal("secretaries-and-chairs-only");
  const item = itemMeant(meeting, input);
  if (item.closed && !closedMayBeRead(world, here, board))
    throw new Refusal("closed-item", item.number);
  if (item.decision !== null) throw new Refusal("item-decided", item.number);
  const ballot = newestBallot(item, await world.ballots.ofMeeting(meeting.id));
  const decision = await world.decisions.find(decisionId(meeting.id, item.id));
  return shownDecision(world, { board, meeting, item, ballot, decision });
}

/** Whether somebody is chair or secretary of the board, or stands in for a chair. */
export function mayWorkOnDecisions(
  { clock }: Pick<World, "clock">,
  { actor }: Here,
  board: Board,
): boolean {
  const day = clock.today();
  return isOfficer(board, actor, day) || mayStandIn(board, actor.person?.id, day);
}

/** A decision with the names and the grounds that its card needs. */
export async function shownDecision(
  world: Pick<World, "people" | "clock">,
  found: Pick<DecisionShown, "board" | "meeting" | "item" | "ballot" | "decision">,
): Promise<DecisionShown> {
  const { board, meeting, item, ballot, decision } = found;
  const day = world.clock.today();
  const rules = decision && isWritten(decision) ? decision.rules : rulesFor(world, board, ballot);
  const closed = countedVote(ballot);
  const grounds = { rules, ballot: closed, attendance: quorumAt(board, meeting, { rules }) };
  const holders = seatsOn(board, meeting.date).map((seat) => ({
    seat,
    holder: holderOf(seat, day)?.person,
  }));
  const confirmations = decision?.confirmations ?? [];
  const people = await world.people.named([
    ...holders.flatMap(({ holder }) => holder ?? []),
    ...confirmations.map(({ person }) => person),
  ]);
  const nameOf = (id: string | undefined): string | undefined =>
    people.find((person) => person.id === id)?.name;
  const waiting = chairSeats(board, day).filter(
    ({ seat }) => !confirmations.some((one) => one.seat === seat.id),
  );
  return {
    ...found,
    grounds,
    suggested: suggestedOutcomes(item, grounds),
    seats: holders.map(({ seat, holder }) => {
      const name = nameOf(holder);
      return { seat: seat.id, name: name === undefined ? seat.name : `${name} (${seat.name})` };
    }),
    reported: reportedRecusals(closed),
    confirmedBy: confirmations.map(({ person }) => nameOf(person) ?? person),
    waitingFor:
      decision?.decidedAt === undefined
        ? waiting.map(({ seat, holder }) => nameOf(holder) ?? seat.name)
        : [],
  };
}

/** What a decision on the item is before anything is written. */
export function blankDecision({ board, meeting, item, grounds }: DecisionShown): Blank {
  return {
    id: decisionId(meeting.id, item.id),
    board: board.id,
    meeting: meeting.id,
    item: item.id,
    ballot: grounds.ballot?.id ?? null,
    rules: grounds.rules,
  };
}

/** The text that a draft begins with, where there is enough to begin with. */
export function draftText({ suggested, reported }: DecisionShown): DecisionText | undefined {
  if (!suggested) return undefined;
  return {
    outcomes: suggested,
    text: "",
    followUps: [],
    amounts: [],
    reason: null,
    recusals: reported.map((seat) => ({ seat, upheld: true })),
  };
}

/** The rules that the vote was opened under; without a vote, today's. */
function rulesFor(
  { clock }: Pick<World, "clock">,
  board: Board,
  ballot: Ballot | undefined,
): Rules {
  return ballot ? rulesOfVote(board, ballot) : rulesOn(board, clock.today());
}
