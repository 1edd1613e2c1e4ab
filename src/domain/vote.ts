import { covers, holderOf } from "./board.ts";
import type { Board, BoardId, Day, Party, PersonId, Seat, SeatId } from "./board.ts";
import type { AgendaItem, ItemId, Meeting, MeetingId, PostedCard } from "./meeting.ts";
import { Refusal } from "./refusal.ts";

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
export interface RollEntry {
  readonly seat: SeatId;
  readonly name: string;
  readonly party: Party;
}

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
  readonly openedAt: string;
  readonly openedBy: PersonId;
  /** When it closes by itself: nothing is recorded from that instant on. */
  readonly closesAt?: string;
  /** Over how many documents a store may spread the votes; absent: one. */
  readonly shards?: number;
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

/**
 * The most seats whose votes lie in one document of a store far away. Each vote rewrites its document, at
 * about 5 RU for a kilobyte, and a seat takes a quarter of one: at 100 seats a vote costs some 135 RU, and
 * 100 votes at once what one partition gives in a second and a half (10,000 RU/s). The cost of all grows
 * with the square of the seats, so beyond that they are spread. A board of today is far below.
 */
const SEATS_TOGETHER = 100;

/** Opens a vote: the board's seats with a say that day are written on the roll. */
export function openBallot(
  board: Board,
  meeting: Meeting,
  item: AgendaItem,
  opening: {
    round: number;
    at: string;
    by: PersonId;
    parties: readonly Party[];
  },
): Ballot {
  if (item.recommendations.length === 0) throw new Refusal("nothing-to-vote-on", item.number);
  const roll = board.seats
    .filter((seat) => opening.parties.includes(seat.party))
    .map(({ id, name, party }) => ({ seat: id, name, party }));
  const shards = Math.ceil(roll.length / SEATS_TOGETHER);
  return {
    id: ballotId(meeting.id, item.id, opening.round),
    board: board.id,
    meeting: meeting.id,
    item: item.id,
    itemNumber: item.number,
    itemTitle: item.title,
    closedItem: item.closed,
    round: opening.round,
    recommendations: item.recommendations,
    roll,
    ...(shards > 1 && { shards }),
    openedAt: opening.at,
    openedBy: opening.by,
    standing: {},
    history: [],
    cards: [],
  };
}

/**
 * The seat somebody may answer for at this moment: their own, else the seat of a holder who has sent
 * apologies and whose substitute they are.
 */
export function seatToAnswerFor(
  ballot: Ballot,
  board: Board,
  { apologies }: Pick<Meeting, "apologies">,
  { person, day }: { person: PersonId; day: Day },
): RollEntry {
  const onRoll = (seat: Seat): RollEntry[] => ballot.roll.filter((entry) => entry.seat === seat.id);
  const own = board.seats.filter((seat) => holderOf(seat, day)?.person === person).flatMap(onRoll);
  if (own[0]) return own[0];

  const substituted = board.seats
    .filter((seat) => seat.substitutes.some((one) => one.person === person && covers(one, day)))
    .flatMap(onRoll);
  if (substituted.length === 0) throw new Refusal("no-seat");
  const free = substituted.filter(({ seat }) => apologies.includes(seat));
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

export type Tally = Readonly<Record<Choice, number>> & {
  readonly missing: number;
};

/** How many seats of the roll (or of one party on it) gave which answer to one recommendation. */
export function tally(ballot: Ballot, recommendation: number, party?: Party): Tally {
  const seats = ballot.roll.filter((entry) => party === undefined || entry.party === party);
  const counts = {
    agree: 0,
    "agree-with-remark": 0,
    "cannot-agree": 0,
    abstain: 0,
    recused: 0,
  };
  let missing = 0;
  for (const { seat } of seats) {
    const choice = ballot.standing[seat]?.answers[recommendation]?.choice;
    if (choice) counts[choice]++;
    else missing++;
  }
  return { ...counts, missing };
}

/** The seats that have not answered, in the order of the roll. */
export function unanswered(ballot: Ballot): readonly RollEntry[] {
  return ballot.roll.filter(({ seat }) => ballot.standing[seat] === undefined);
}

/** The parties on the roll, in the order they first appear. */
export function partiesOf(ballot: Ballot): readonly Party[] {
  return [...new Set(ballot.roll.map(({ party }) => party))];
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
