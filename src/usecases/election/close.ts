import type { Board } from "../../domain/board.ts";
import { closedElection } from "../../domain/election.ts";
import type { Election } from "../../domain/election.ts";
import { Refusal } from "../../domain/refusal.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";
import { closedIfDue, electionHere, shownElection } from "./show.ts";
import type { ElectionNeeds, ElectionShown } from "./show.ts";

/** election.close: a secretary or chair closes the election once every seat has chosen; else it closes at its time. */
export async function closeElection(
  world: ElectionNeeds,
  here: Here,
  { election: id }: { readonly election: string },
): Promise<ElectionShown> {
  const { board, election } = await electionHere(world, here, id);
  const by = officerHere(world, board, here);
  const at = world.clock.now().toISOString();
  const closed = await world.elections.change(id, (now) => closedElection(now ?? election, at, by));
  return shownElection(world, here, { board, election: closed });
}

export interface ElectionToTell {
  readonly board: Board;
  readonly election: Election;
  readonly boardChats: readonly Chat[];
}

/** Closes every election whose time has come; answers those whose result has not been posted yet. */
export async function closeDueElections(
  world: Pick<World, "boards" | "elections" | "chats" | "clock">,
): Promise<readonly ElectionToTell[]> {
  const found: ElectionToTell[] = [];
  for (const { id } of await world.boards.names())
    for (const one of await world.elections.within(id)) {
      if (one.told) continue;
      const election = await closedIfDue(world, one);
      const board = await world.boards.find(id);
      if (board && election.closedAt !== undefined)
        found.push({ board, election, boardChats: await world.chats.tiedTo(id) });
    }
  return found;
}

/** Remembers that the result is posted, or that it was not after all; of several who do, one is told that it did. */
export async function noteElectionTold(
  { elections }: Pick<World, "elections">,
  { id }: Pick<Election, "id">,
  told: boolean,
): Promise<boolean> {
  let first = false;
  await elections.change(id, (now) => {
    if (!now) throw new Refusal("not-found");
    first = (now.told ?? false) !== told;
    return first ? { ...now, told } : now;
  });
  return first;
}
