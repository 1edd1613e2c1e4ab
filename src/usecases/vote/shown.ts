import type { Board } from "../../domain/board.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Ballot, BallotId } from "../../domain/vote.ts";
import { mayBeSeenHere } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

/** A vote with what its cards say around it. */
export interface BallotShown {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly ballot: Ballot;
}

type Needs = Pick<World, "boards" | "meetings" | "ballots">;

/** A vote with its board and meeting. */
export async function shownBallot(
  world: Pick<World, "meetings">,
  board: Board,
  ballot: Ballot,
): Promise<BallotShown> {
  const meeting = await world.meetings.find(ballot.meeting);
  if (!meeting) throw new Refusal("not-found");
  return { board, meeting, ballot };
}

/** Whether what is voted on may be read here: a closed item only by those who may, alone. */
export function mayBeRead(
  world: Pick<World, "clock">,
  here: Here,
  { board, ballot }: Pick<BallotShown, "board" | "ballot">,
): boolean {
  return !ballot.closedItem || closedMayBeRead(world, here, board);
}

/** The vote that a card names, if it may be seen here; another board's is not found. */
export async function ballotHere(
  world: Needs & Pick<World, "clock">,
  here: Here,
  id: BallotId,
): Promise<BallotShown> {
  const ballot = await world.ballots.find(id);
  const board = ballot && (await world.boards.find(ballot.board));
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  return shownBallot(world, board, ballot);
}

/** The same by recent readings, with nobody's position: what it was opened with, where it may be seen here. */
export async function ballotOfLate(
  world: Pick<World, "recent" | "clock">,
  here: Here,
  id: BallotId,
): Promise<BallotShown | undefined> {
  const { recent } = world;
  const paper = await recent.ballotPaper(id);
  if (!paper) return undefined;
  const [board, meeting] = await Promise.all([
    recent.board(paper.board),
    recent.meeting(paper.meeting),
  ]);
  if (!board || !meeting || !mayBeSeenHere(world, here, board)) return undefined;
  return { board, meeting, ballot: { ...paper, standing: {}, history: [], cards: [] } };
}
