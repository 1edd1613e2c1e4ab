import { holderOf } from "./board.ts";
import type { Board, BoardId, Day, PersonId, SeatId } from "./board.ts";
import { Refusal } from "./refusal.ts";
import { seatsOn } from "./seats-on.ts";

/** One seat's choice of a co-chair; `for` is the seat whose holder is chosen. */
export interface ElectionVote {
  readonly seat: SeatId;
  readonly for: SeatId;
  readonly castBy: PersonId;
  readonly castAt: string;
  readonly receipt: string;
  /** The receipt of the choice it takes the place of; absent on a seat's first. */
  readonly replaces?: string;
}

/** A seat of the party as it was when the election was opened, with who held it. */
export interface Elector {
  readonly seat: SeatId;
  readonly name: string;
  readonly person: PersonId;
}

/** One round of electing the municipal co-chair among those who hold the party's seats. */
export interface Election {
  readonly id: string;
  readonly board: BoardId;
  /** 1, then one more for each round and each later election of the board. */
  readonly number: number;
  readonly roll: readonly Elector[];
  /** The seats whose holders can be chosen: all on the roll, or those who tied in the round before. */
  readonly candidates: readonly SeatId[];
  readonly openedAt: string;
  readonly openedBy: PersonId;
  readonly closesAt: string;
  readonly standing: Readonly<Record<SeatId, ElectionVote>>;
  readonly history: readonly ElectionVote[];
  readonly closedAt?: string;
  /** Null where its time came. */
  readonly closedBy?: PersonId | null;
  /** Its result has been posted. */
  readonly told?: boolean;
  readonly installed?: { readonly from: Day; readonly by: PersonId | null; readonly at: string };
}

/** The name that the board's election of a number has, so that opening twice opens once. */
export function electionId(board: BoardId, number: number): string {
  return `${board}~election-${String(number).padStart(4, "0")}`;
}

/** The last of the board's elections. */
export function newestElection(elections: readonly Election[]): Election | undefined {
  return [...elections].sort((a, b) => a.number - b.number).at(-1);
}

/**
 * Those who elect: the holders of the municipal seats that day. Their substitutes do not; they fill a seat at a
 * meeting, and this is the mayors' choice of one among themselves.
 */
export function electorsOn(board: Board, day: Day): readonly Elector[] {
  return seatsOn(board, day)
    .filter(({ party }) => party === "municipality")
    .flatMap((seat) => {
      const person = holderOf(seat, day)?.person;
      return person === undefined ? [] : [{ seat: seat.id, name: seat.name, person }];
    });
}

export interface Opening {
  readonly number: number;
  readonly at: string;
  readonly by: PersonId;
  readonly closesAt: string;
  readonly day: Day;
  /** The round before, where those who tied in it are chosen between. */
  readonly after?: Election | undefined;
}

/** A round with the electors of that day. */
export function openElection(board: Board, opening: Opening): Election {
  const { number, at, by, closesAt, day, after } = opening;
  if (closesAt <= at) throw new Refusal("deadline-past");
  const roll = electorsOn(board, day);
  const seats = roll.map(({ seat }) => seat);
  const tied = seats.filter((seat) => after && tiedIn(after).includes(seat));
  const candidates = tied.length > 0 ? tied : seats;
  if (candidates.length === 0) throw new Refusal("nobody-to-elect");
  return {
    id: electionId(board.id, number),
    ...{ board: board.id, number, roll, candidates, openedAt: at, openedBy: by, closesAt },
    standing: {},
    history: [],
  };
}

/** The seat that somebody chooses for: the one they hold today, if it is on the roll. */
export function seatToElectFor(
  { roll }: Election,
  board: Board,
  { person, day }: { readonly person: PersonId | undefined; readonly day: Day },
): SeatId {
  const seat = board.seats.find(
    (one) =>
      person !== undefined &&
      holderOf(one, day)?.person === person &&
      roll.some(({ seat: on }) => on === one.id),
  );
  if (!seat) throw new Refusal("not-in-election");
  return seat.id;
}

/** Whether choices are still taken at an instant. */
export function isElectionOpen(election: Election, at: string): boolean {
  return election.closedAt === undefined && at < election.closesAt;
}

/**
 * The round with a choice recorded: while it is open, and only where it names the choice that stands (none for a
 * seat's first); anything else gives back the very round, so that a repeat changes nothing.
 */
export function withChoice(election: Election, vote: ElectionVote): Election {
  if (!isElectionOpen(election, vote.castAt)) throw new Refusal("election-closed");
  if (!election.candidates.includes(vote.for)) throw new Refusal("payload-unknown");
  if (election.standing[vote.seat]?.receipt !== vote.replaces) return election;
  return {
    ...election,
    standing: { ...election.standing, [vote.seat]: vote },
    history: [...election.history, vote],
  };
}

/** The seats that have not chosen, in the order of the roll. */
export function undecidedElectors({ roll, standing }: Election): readonly Elector[] {
  return roll.filter(({ seat }) => standing[seat] === undefined);
}

/** The round closed: by its time, or before it once every seat has chosen; the first closing stands. */
export function closedElection(election: Election, at: string, by: PersonId | null): Election {
  if (election.closedAt !== undefined) return election;
  if (at >= election.closesAt) return { ...election, closedAt: election.closesAt, closedBy: null };
  const missing = undecidedElectors(election).map(({ name }) => name);
  if (missing.length > 0) throw new Refusal("election-unanswered", missing.join(", "));
  return { ...election, closedAt: at, closedBy: by };
}

export interface CandidateCount {
  readonly candidate: Elector;
  readonly votes: number;
}

/** How many chose each candidate, most first. */
export function countsOf({ roll, candidates, standing }: Election): readonly CandidateCount[] {
  const votes = Object.values(standing);
  return roll
    .filter(({ seat }) => candidates.includes(seat))
    .map((candidate) => ({
      candidate,
      votes: votes.filter((one) => one.for === candidate.seat).length,
    }))
    .sort((a, b) => b.votes - a.votes);
}

/** The candidates with most votes: one is elected; several have tied, and choose again between themselves. */
export function leadersOf(election: Election): readonly Elector[] {
  const counts = countsOf(election);
  return counts.filter(({ votes }) => votes === counts[0]?.votes).map(({ candidate }) => candidate);
}

/** Who is elected by a closed round: the one with most votes; nobody where they tied or nobody answered. */
export function electedIn(election: Election): Elector | undefined {
  const [first, second] = leadersOf(election);
  const answered = Object.keys(election.standing).length > 0;
  return election.closedAt !== undefined && answered && !second ? first : undefined;
}

function tiedIn(election: Election): readonly SeatId[] {
  return election.closedAt === undefined || electedIn(election)
    ? []
    : leadersOf(election).map(({ seat }) => seat);
}
