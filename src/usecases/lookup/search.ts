import type { Board } from "../../domain/board.ts";
import { decisionsOn, membersFound, ranked } from "../../domain/lookup.ts";
import type { Found, FundsFound } from "../../domain/lookup.ts";
import { sought } from "../../domain/search-words.ts";
import { isSucceeded } from "../../domain/succession.ts";
import { boardsOf } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

/** The most that one look-up shows. */
export const FOUND_LIMIT = 25;

export interface Search {
  /** As it was typed; with nothing in it the latest decisions are shown. */
  readonly query: string;
  /** How many of what is found have been shown before. */
  readonly skip?: number | undefined;
}

export interface Searched {
  /** Whether the one who looks is on any board; whoever is not finds nothing. */
  readonly isKnown: boolean;
  readonly found: readonly Found[];
}

type Needs = Pick<World, "boards" | "people" | "meetings" | "decisions" | "chats" | "clock">;

/** lookup.search: decisions, members and funds of the boards that somebody is on today, by the beginnings of words. */
export async function search(
  world: Needs,
  { actor }: Pick<Here, "actor">,
  { query, skip = 0 }: Search,
): Promise<Searched> {
  const boards = await boardsOf(world, actor);
  const words = sought(query);
  const all = await Promise.all(
    boards.map(async (board) => [
      ...(words.length === 0 ? [] : await membersOf(world, board)),
      ...fundsOf(),
      ...(await decisionsOf(world, board)),
    ]),
  );
  const found = ranked(all.flat(), words).slice(skip, skip + FOUND_LIMIT);
  return { isKnown: boards.length > 0, found };
}

async function decisionsOf(world: Needs, board: Board): Promise<readonly Found[]> {
  const meetings = await world.meetings.ofBoard(board.id);
  // an item is marked before its first text is written, so the other meetings have no decisions to read
  const found = await Promise.all(
    meetings.map(async (meeting) => {
      const begun = meeting.items.some(({ taken }) => taken);
      return decisionsOn(board, meeting, begun ? await world.decisions.within(meeting.id) : []);
    }),
  );
  return found.flat();
}

/** The roster as it is: rights last longer than roles where the board is history. */
async function membersOf(world: Needs, board: Board): Promise<readonly Found[]> {
  const day = world.clock.today();
  const roster = isSucceeded(board, day) ? await world.boards.find(board.id) : board;
  if (!roster) return [];
  const { seats, attendants } = roster;
  const people = await world.people.named([
    ...seats.flatMap(({ holders, substitutes }) =>
      [...holders, ...substitutes].map(({ person }) => person),
    ),
    ...attendants.map(({ person }) => person),
  ]);
  return membersFound(roster, day, new Map(people.map(({ id, name }) => [id, name])));
}

/** The board's money by effort and year: nothing, as long as no ledger is kept. */
function fundsOf(): readonly FundsFound[] {
  return [];
}
