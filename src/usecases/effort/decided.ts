import type { Board } from "../../domain/board.ts";
import { decidedItems } from "../../domain/decided-items.ts";
import type { DecidedItem } from "../../domain/decided-items.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

/** What a board has decided over the years, as far as it may be read here. */
export interface DecidedHere {
  readonly meetings: readonly Meeting[];
  readonly decided: readonly DecidedItem[];
  /** There are closed items, and what was decided on them is not among this. */
  readonly closedLeftOut: boolean;
}

/** Reads what was decided at all of a board's meetings; closed items for those alone who may read them. */
export async function decidedHere(
  world: Pick<World, "meetings" | "decisions" | "clock">,
  here: Here,
  board: Board,
): Promise<DecidedHere> {
  const meetings = await world.meetings.ofBoard(board.id);
  const each = await Promise.all(
    meetings.map(async (one) => decidedItems(one, await world.decisions.within(one.id))),
  );
  const all = each.flat();
  const mayReadClosed = closedMayBeRead(world, here, board);
  return {
    meetings,
    decided: all.filter(({ item }) => !item.closed || mayReadClosed),
    closedLeftOut: leavesOutClosed(meetings, mayReadClosed),
  };
}

/** Whether there are closed items at some meetings that may not be read. */
export function leavesOutClosed(meetings: readonly Meeting[], mayReadClosed: boolean): boolean {
  return !mayReadClosed && meetings.some(({ items }) => items.some(({ closed }) => closed));
}
