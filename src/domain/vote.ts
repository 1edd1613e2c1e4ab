import { covers, holderOf } from "./board.ts";
import type { Board, BoardId, Day, PersonId, Seat, SeatId } from "./board.ts";
import { isExcused } from "./excused.ts";
import type { Excuses } from "./excused.ts";
import type { AgendaItem, ItemId, MeetingId, PostedCard } from "./meeting.ts";
import type { EntitledSeat } from "./quorum.ts";
import { Refusal } from "./refusal.ts";
import { rulesOn } from "./rules.ts";
import type { Rules } from "./rules.ts";

export type BallotId = string;
export type Receipt = string;

export const CHOICES = [
  "agree",
  "agree-with-remark",
  "cannot-agree",
  "abstain",
  "recused",
] as const;
export type Choice = (typeof CHOICES)[number];

/** What one seat answers to one recommendation. */
export interface Answer {
  readonly choice: Choice;
  readonly remark?: string;
}

/** A seat's answers to all recommendations of the item, given in one press. */
export interface Position {
  readonly seat: SeatId;
  readonly castBy: PersonId;
  readonly castAt: string;
  readonly answers: readonly Answer[];
  readonly receipt: Receipt;
  /** The receipt of the position this one takes the place of; absent on a seat's first. */
  readonly replaces?: Receipt;
}

/** A seat as it was when the vote was opened. */
export type RollEntry = EntitledSeat;

/** How a vote ended: by somebody, or by nobody because its time came or a seat objected to answering in writing. */
export interface Closing {
  readonly closedAt: string;
  readonly closedBy: PersonId | null;
  readonly closedBecause?: "time" | "objection";
}

/** One vote on the recommendations of one item. Who is entitled is frozen in `roll`. */
export interface Ballot extends Partial<Closing> {
  readonly id: BallotId;
  readonly board: BoardId;
  readonly meeting: MeetingId;
  readonly item: ItemId;
  readonly itemNumber: string;
  readonly itemTitle: string;
  readonly closedItem: boolean;
  readonly round: number;
  readonly recommendations: readonly string[];
  readonly roll: readonly RollEntry[];
  /** Those in force when it was opened; absent on votes from before they were kept. */
  readonly rules?: Rules;
  readonly openedAt: string;
  readonly openedBy: PersonId;
  /** When it closes by itself: nothing is recorded from that instant on. */
  readonly closesAt?: string;
  /** Over how many documents a store may spread the votes; absent: one. */
  readonly shards?: number;
  /** Answered in writing between meetings, where one `cannot-agree` moves the item to a meeting. */
  readonly procedure?: "written";
  /** The standing position of each seat that has answered. */
  readonly standing: Readonly<Record<SeatId, Position>>;
  /** Every position ever recorded, oldest first. */
  readonly history: readonly Position[];
  readonly cards: readonly PostedCard[];
}

/** What of a ballot never changes. */
export type BallotPaper = Omit<Ballot, "standing" | "history" | "cards" | keyof Closing>;

/** The one name a round of votes on an item can have, so that opening twice opens once. */
export function ballotId(meeting: MeetingId, item: ItemId, round: number): BallotId {
  return `${meeting}.${item}.${round}`;
}

/** The rules a vote is held under, whatever the board has changed since it was opened. */
export function rulesOfVote(board: Pick<Board, "rules">, ballot: Ballot): Rules {
  return ballot.rules ?? rulesOn(board, ballot.openedAt.slice(0, 10));
}

/**
 * The seat somebody may answer for at this moment: their own, else, where the rules let substitutes
 * answer, the seat of a holder who has sent apologies for the meeting or the item and whose substitute
 * they are.
 */
export function seatToAnswerFor(
  ballot: Ballot,
  board: Board,
  excuses: Excuses,
  { person, day }: { person: PersonId; day: Day },
): RollEntry {
  const onRoll = (seat: Seat): RollEntry[] => ballot.roll.filter((entry) => entry.seat === seat.id);
  const held = board.seats.filter((seat) => holderOf(seat, day)?.person === person);
  const own = held.flatMap(onRoll);
  if (own[0]) return own[0];

  const rules = rulesOfVote(board, ballot);
  const filled = board.seats.filter((seat) =>
    seat.substitutes.some((one) => one.person === person && covers(one, day)),
  );
  const substituted = filled.flatMap(onRoll);
  if (substituted.length === 0) {
    const mute = [...held, ...filled].find(({ party }) => !rules.votingParties.includes(party));
    throw new Refusal(mute ? "party-without-vote" : "no-seat", mute?.name);
  }
  if (!rules.substitutes) throw new Refusal("substitutes-have-no-vote");
  const free = substituted.filter(({ seat }) => isExcused(excuses, ballot.item, seat));
  const seat =
    free.find((entry) => ballot.standing[entry.seat]?.castBy === person) ??
    free.find((entry) => ballot.standing[entry.seat] === undefined) ??
    free[0];
  if (!seat) throw new Refusal("substitute-without-apologies");
  return seat;
}

/** The answers, if they meet every recommendation once; else says which are missing. */
export function checkAnswers(ballot: Ballot, answers: readonly (Answer | undefined)[]): Answer[] {
  const missing = ballot.recommendations.flatMap((_, n) => (answers[n] ? [] : [n + 1]));
  if (missing.length > 0) throw new Refusal("position-missing", missing.join(", "));
  if (answers.length > ballot.recommendations.length) throw new Refusal("payload-unknown");
  const given = answers.filter((answer) => answer !== undefined);
  if (given.some(({ remark }) => (remark?.length ?? 0) > REMARK_LIMIT))
    throw new Refusal("too-long", String(REMARK_LIMIT));
  return given;
}

/** The most characters a remark may have. */
export const REMARK_LIMIT = 2000;

/**
 * Whether a position may be recorded: while the vote is open and its closing time has not come, and only
 * where it names the position that stands (none for a seat's first), so that a repeat never undoes a change.
 * Every store keeps exactly this promise in its one conditional write.
 */
export function mayRecord(ballot: Ballot, position: Position): boolean {
  return (
    ballot.closedAt === undefined &&
    (ballot.closesAt === undefined || position.castAt < ballot.closesAt) &&
    ballot.standing[position.seat]?.receipt === position.replaces
  );
}

/** The ballot with the position recorded. */
export function withPosition(ballot: Ballot, position: Position): Ballot {
  return {
    ...ballot,
    standing: { ...ballot.standing, [position.seat]: position },
    history: [...ballot.history, position],
  };
}

/** The vote of the highest round on an item, if there is one. */
export function newestBallot(item: AgendaItem, ballots: readonly Ballot[]): Ballot | undefined {
  return ballots
    .filter((ballot) => ballot.item === item.id)
    .reduce<Ballot | undefined>(
      (newest, one) => (newest && newest.round > one.round ? newest : one),
      undefined,
    );
}
