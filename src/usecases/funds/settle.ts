import type { Board } from "../../domain/board.ts";
import { settled } from "../../domain/grants.ts";
import type { Decided } from "../../domain/grants.ts";
import { emptyLedger } from "../../domain/ledger.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { World } from "../ports.ts";

export type LedgerNeeds = Pick<World, "meetings" | "decisions" | "ledgers" | "clock">;

export interface FundsSettled {
  readonly ledger: Ledger;
  readonly meetings: readonly Meeting[];
  readonly decided: Decided;
}

/**
 * Brings a board's ledger up to its decisions, after a change of its own where there is one; doing so twice adds
 * nothing. It is done wherever the ledger is read or written, so what a crash left out is in it before anybody sees
 * it; and by one conditional write, so that of two at once none takes what the other has taken.
 */
export async function settleFunds(
  world: LedgerNeeds,
  { id }: Pick<Board, "id">,
  by: (ledger: Ledger) => Ledger = (ledger) => ledger,
): Promise<FundsSettled> {
  const meetings = await world.meetings.ofBoard(id);
  const decisions = await Promise.all(
    meetings.map(async ({ id: meeting, date }) =>
      (await world.decisions.within(meeting)).map((decision) => ({ decision, date })),
    ),
  );
  const dayOf = (at: string): string => world.clock.dayOf(new Date(at));
  const decided = { decisions: decisions.flat(), dayOf };
  // What was decided comes first, then the change, then what the change made room for.
  const brought = (before: Ledger): Ledger => settled(by(settled(before, decided)), decided);
  const before = (await world.ledgers.find(id)) ?? emptyLedger(id);
  // Where nothing is new nothing is written, so that looking at funds begins no ledger.
  const ledger =
    brought(before) === before
      ? before
      : await world.ledgers.change(id, (now) => brought(now ?? emptyLedger(id)));
  return { ledger, meetings, decided };
}
