import type { Board, BoardId } from "../../domain/board.ts";
import { entriesIn } from "../../domain/enter-posting.ts";
import { amountsTaken } from "../../domain/grants.ts";
import { yearsOf } from "../../domain/ledger.ts";
import type { YearTotals } from "../../domain/ledger.ts";
import { shownPostings, whereDecided } from "../../domain/shown-funds.ts";
import type { ShownPosting, UnpostedAmount } from "../../domain/shown-funds.ts";
import { Refusal } from "../../domain/refusal.ts";
import { isSucceeded, lasting } from "../../domain/succession.ts";
import { mayBeSeenHere } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import { boardHere, isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { settleFunds } from "./settle.ts";
import type { FundsSettled, LedgerNeeds } from "./settle.ts";

export interface FundsShown {
  readonly board: Board;
  /** The one year that was asked for. */
  readonly year: number | undefined;
  readonly years: readonly YearTotals[];
  /** In the order in which they were posted. */
  readonly postings: readonly ShownPosting[];
  /** What was decided and is not in the ledger. */
  readonly unposted: readonly UnpostedAmount[];
  /** How many entries there are from documents. */
  readonly entries: number;
  readonly mayEnter: boolean;
}

export type FundsNeeds = LedgerNeeds & Pick<World, "boards" | "chats">;

export interface ShowFunds {
  readonly board?: BoardId | undefined;
  readonly year?: number | undefined;
}

/** funds.show: what the board has, what it granted, and what is left, by year and effort. */
export async function showFunds(
  world: FundsNeeds,
  here: Here,
  { board: id, year }: ShowFunds,
): Promise<FundsShown> {
  const board = await boardOfFunds(world, here, id);
  return shownFunds(world, here, { board, settled: await settleFunds(world, board), year });
}

/** The board whose funds are meant: that of the card, if it may be seen here; else the chat's. */
export async function boardOfFunds(
  world: Pick<World, "boards" | "chats" | "clock">,
  here: Here,
  id: BoardId | undefined,
): Promise<Board> {
  if (id === undefined) return boardHere(world, here);
  const board = await world.boards.find(id);
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  return lasting(board, world.clock.today());
}

/** A ledger as it may be seen here: of closed items only the amounts, where they may not be read. */
export function shownFunds(
  world: Pick<World, "clock">,
  here: Here,
  found: {
    readonly board: Board;
    readonly settled: FundsSettled;
    readonly year?: number | undefined;
  },
): FundsShown {
  const { board, settled, year } = found;
  const { ledger, decided, meetings } = settled;
  const day = world.clock.today();
  const mayRead = closedMayBeRead(world, here, board);
  const postings = shownPostings(ledger, meetings, mayRead);
  return {
    board,
    year,
    years: yearsOf({ postings }),
    postings,
    unposted: amountsTaken(ledger, decided)
      .filter(({ unposted }) => unposted !== undefined)
      .map((amount) => ({ ...amount, decidedAt: whereDecided(meetings, amount.decision) }))
      .filter(({ decidedAt }) => mayRead || decidedAt?.closed === false),
    entries: entriesIn(ledger),
    mayEnter: isOfficer(board, here.actor, day) && !isSucceeded(board, day),
  };
}
