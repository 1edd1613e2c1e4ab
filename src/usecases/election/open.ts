import type { BoardId, Day } from "../../domain/board.ts";
import { electionId, isElectionOpen, newestElection, openElection } from "../../domain/election.ts";
import { Refusal } from "../../domain/refusal.ts";
import { unsucceeded } from "../../domain/succession.ts";
import { mayBeSeenHere } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { closedIfDue, shownElection } from "./show.ts";
import type { ElectionNeeds, ElectionShown } from "./show.ts";

export interface OpenElection {
  readonly board: BoardId;
  /** Which of the board's elections the form was for. */
  readonly number: number;
  readonly closes: { readonly day: Day; readonly time: string };
}

export interface ElectionOpened extends ElectionShown {
  /** False where it was open, or had been held, already. */
  readonly opened: boolean;
}

/**
 * election.open: a secretary or chair opens the election of a municipal co-chair; those who hold the municipal
 * seats are frozen here. After a tie it is a new round between those who tied.
 */
export async function openElectionHere(
  world: ElectionNeeds,
  here: Here,
  { board: id, number, closes }: OpenElection,
): Promise<ElectionOpened> {
  const board = await world.boards.find(id);
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  const day = world.clock.today();
  const by = officerHere(world, board, here);
  const at = world.clock.now().toISOString();
  const known = await world.elections.find(electionId(id, number));
  const last = newestElection(await world.elections.within(id));
  const after = last && (await closedIfDue(world, last));
  const standing = known ?? (after && isElectionOpen(after, at) ? after : undefined);
  if (standing)
    return { ...(await shownElection(world, here, { board, election: standing })), opened: false };

  if ((after?.number ?? 0) + 1 !== number) throw new Refusal("card-outdated");
  const closesAt = world.clock.instantOf(closes.day, closes.time).toISOString();
  const fresh = openElection(unsucceeded(board, day), { number, at, by, closesAt, day, after });
  const election = await world.elections.change(fresh.id, (before) => before ?? fresh);
  return {
    ...(await shownElection(world, here, { board, election })),
    opened: election.openedAt === at && election.openedBy === by,
  };
}
