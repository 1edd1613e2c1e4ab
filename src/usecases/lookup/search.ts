import type { Board } from "../../domain/board.ts";
import type { Decision } from "../../domain/decision.ts";
import { settled } from "../../domain/grants.ts";
import { emptyLedger } from "../../domain/ledger.ts";
import { fundsFound } from "../../domain/lookup-funds.ts";
import { decisionsOn, membersFound, ranked } from "../../domain/lookup.ts";
import type { Found, FundsFound } from "../../domain/lookup.ts";
import type { Meeting } from "../../domain/meeting.ts";
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

type Needs = Pick<
  World,
  "boards" | "people" | "meetings" | "decisions" | "ledgers" | "chats" | "clock"
>;

/** lookup.search: decisions, members and funds of the boards that somebody is on today, by the beginnings of words. */
export async function search(
  world: Needs,
  { actor }: Pick<Here, "actor">,
  { query, skip = 0 }: Search,
): Promise<Searched> {
  const boards = await boardsOf(world, actor);
  const words = sought(query);
  const all = await Promise.all(
    boards.map(async (board) => {
      const decided = await decidedOf(world, board);
      return [
        ...(words.length === 0 ? [] : await membersOf(world, board)),
        ...(words.length === 0 ? [] : await fundsOf(world, board, decided)),
        ...decided.flatMap(({ meeting, decisions }) => decisionsOn(board, meeting, decisions)),
      ];
    }),
  );
  const found = ranked(all.flat(), words).slice(skip, skip + FOUND_LIMIT);
  return { isKnown: boards.length > 0, found };
}

interface DecidedOn {
  readonly meeting: Meeting;
  readonly decisions: readonly Decision[];
}

async function decidedOf(world: Needs, { id }: Board): Promise<readonly DecidedOn[]> {
  const meetings = await world.meetings.ofBoard(id);
  // an item is marked before its first text is written, so the other meetings have no decisions to read
  return Promise.all(
    meetings.map(async (meeting) => ({
      meeting,
      decisions: meeting.items.some(({ taken }) => taken)
        ? await world.decisions.within(meeting.id)
        : [],
    })),
  );
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

/** The board's money by effort and year, brought up to its decisions; looking up writes nothing down. */
async function fundsOf(
  world: Needs,
  board: Board,
  decided: readonly DecidedOn[],
): Promise<readonly FundsFound[]> {
  const ledger = (await world.ledgers.find(board.id)) ?? emptyLedger(board.id);
  const decisions = decided.flatMap(({ meeting, decisions: all }) =>
    all.map((decision) => ({ decision, date: meeting.date })),
  );
  const dayOf = (at: string): string => world.clock.dayOf(new Date(at));
  return fundsFound(
    board,
    settled(ledger, { decisions, dayOf }),
    decided.map(({ meeting }) => meeting),
  );
}
