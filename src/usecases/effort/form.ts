import type { Board, BoardId, Day } from "../../domain/board.ts";
import type { EffortId } from "../../domain/effort.ts";
import { beginningsIn } from "../../domain/effort-source.ts";
import type { Beginning } from "../../domain/effort-source.ts";
import { unsucceeded } from "../../domain/succession.ts";
import { boardShown } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { decidedHere } from "./decided.ts";
import { effortHere } from "./show.ts";
import type { EffortNeeds, EffortSeen } from "./show.ts";

export interface EffortForm {
  readonly board: Board;
  /** The effort to be changed; absent where one is to be begun. */
  readonly effort: EffortSeen | undefined;
  /** What an effort can begin from. */
  readonly beginnings: readonly Beginning[];
  readonly today: Day;
}

/** effort.form: the form that begins an effort, or that says anew who owns it and when it is reported next. */
export async function showEffortForm(
  world: EffortNeeds,
  here: Here,
  input: { readonly board?: BoardId | undefined; readonly effort?: EffortId | undefined },
): Promise<EffortForm> {
  const today = world.clock.today();
  if (input.effort !== undefined) {
    const { board, effort } = await effortHere(world, here, { effort: input.effort });
    officerHere(world, board, here);
    return { board, effort, beginnings: [], today };
  }
  const board = await boardShown(world, here, input.board);
  officerHere(world, board, here);
  unsucceeded(board, today);
  const { decided } = await decidedHere(world, here, board);
  return { board, effort: undefined, beginnings: beginningsIn(decided), today };
}
