import type { BoardKind } from "../../src/domain/board.ts";
import { saveHearing } from "../../src/usecases/duty/save.ts";
import type { HearingTyped } from "../../src/usecases/duty/save.ts";
import { BOARD, inBoardChat } from "./board.ts";
import type { Name } from "./board.ts";
import { setUp } from "./deciding.ts";
import type { TestWorld } from "./world.ts";

/** What a secretary types of a hearing. */
export const typedHearing = (parts: Partial<HearingTyped> = {}): HearingTyped => ({
  ...{ title: "Praksisplan for almen praksis", asks: "Regionsrådet" },
  ...{ cited: "Brev fra Erik Ødum, side 2", due: "2027-05-01" },
  ...parts,
});

/** A hearing that the secretary has entered. */
export const entered = (
  world: TestWorld,
  parts: Partial<HearingTyped> = {},
  { form = "form-1", by = "sanne" }: { readonly form?: string; readonly by?: Name } = {},
) =>
  saveHearing(world, inBoardChat(by), {
    ...{ board: BOARD, form, over: 0 },
    typed: typedHearing(parts),
  });

/** The board as another kind of board. */
export const asKind = (world: TestWorld, kind: BoardKind): Promise<void> =>
  setUp(world, (board) => ({ ...board, kind }));
