import type { Board, BoardId, Day } from "../../domain/board.ts";
import type { PostingKind } from "../../domain/ledger.ts";
import { unsucceeded } from "../../domain/succession.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { boardOfFunds, showFunds } from "./show.ts";
import type { FundsNeeds } from "./show.ts";

export interface FundsForm {
  readonly board: Board;
  /** Absent until it is chosen what is to be posted. */
  readonly kind: PostingKind | undefined;
  /** Names this form, so that sending it twice posts once. */
  readonly form: string;
  /** How many entries there are now. */
  readonly seen: number;
  /** The efforts that have been granted money and may be shown here. */
  readonly efforts: readonly string[];
  readonly today: Day;
}

/** funds.form: the form on which a secretary or chair posts what appears from a document. */
export async function showFundsForm(
  world: FundsNeeds & Pick<World, "ids">,
  here: Here,
  { board: id, kind }: { readonly board: BoardId; readonly kind?: PostingKind | undefined },
): Promise<FundsForm> {
  const board = await boardOfFunds(world, here, id);
  officerHere(world, board, here);
  const today = world.clock.today();
  unsucceeded(board, today);
  const { years, entries: seen } = await showFunds(world, here, { board: id });
  const efforts = [...new Set(years.flatMap((year) => year.efforts.map(({ effort }) => effort)))];
  return {
    ...{ board, kind, form: world.ids.next(), seen, today },
    efforts: efforts.filter((effort) => effort !== null),
  };
}
