import type { BoardId } from "../../domain/board.ts";
import { isEntered, withEntry } from "../../domain/enter-posting.ts";
import type { Entry } from "../../domain/enter-posting.ts";
import type { ShownPosting } from "../../domain/shown-funds.ts";
import { unsucceeded } from "../../domain/succession.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { settleFunds } from "./settle.ts";
import { boardOfFunds, shownFunds } from "./show.ts";
import type { FundsNeeds, FundsShown } from "./show.ts";

export interface SaveFunds {
  readonly board: BoardId;
  /** The form it was written on. */
  readonly form: string;
  /** How many entries there were when the form was opened. */
  readonly seen: number;
  readonly entry: Entry;
}

export interface FundsSaved extends FundsShown {
  /** False where something was posted from the form already. */
  readonly posted: boolean;
  /** What was decided and waited for room, which is posted with it. */
  readonly alsoPosted: readonly ShownPosting[];
}

/**
 * funds.save: a secretary or chair posts a frame, a carry-over, a grant, a change or a return that appears from a
 * document; what was decided and waited for room is posted with it.
 */
export async function saveFunds(
  world: FundsNeeds,
  here: Here,
  { board: id, form, seen, entry }: SaveFunds,
): Promise<FundsSaved> {
  const board = await boardOfFunds(world, here, id);
  const by = officerHere(world, board, here);
  unsucceeded(board, world.clock.today());
  const at = world.clock.now().toISOString();
  let posted = false;
  let before = 0;
  const settled = await settleFunds(world, board, (ledger) => {
    before = ledger.postings.length;
    posted = !isEntered(ledger, form);
    return withEntry(ledger, entry, { form, seen, by, at });
  });
  const shown = shownFunds(world, here, { board, settled, year: entry.year });
  const alsoPosted = shown.postings
    .slice(before)
    .filter(({ basis, revokes }) => "decision" in basis && revokes === undefined);
  return { ...shown, posted, alsoPosted };
}
