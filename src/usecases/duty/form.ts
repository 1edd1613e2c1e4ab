import type { Board, BoardId, Day } from "../../domain/board.ts";
import type { DutyId } from "../../domain/duty.ts";
import { Refusal } from "../../domain/refusal.ts";
import { unsucceeded } from "../../domain/succession.ts";
import { boardShown } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { dutyHere, shownDuties } from "./show.ts";
import type { DutyNeeds, HearingSeen } from "./show.ts";

export interface HearingForm {
  readonly board: Board;
  /** The hearing to be changed; absent where one is to be entered. */
  readonly hearing: HearingSeen | undefined;
  /** Names a form of a new hearing, so that sending it twice enters it once. */
  readonly form: string;
  readonly today: Day;
}

/** duty.form: the form that enters a hearing's deadline, or moves it. */
export async function showHearingForm(
  world: DutyNeeds & Pick<World, "ids">,
  here: Here,
  input: { readonly board?: BoardId | undefined; readonly duty?: DutyId | undefined },
): Promise<HearingForm> {
  const today = world.clock.today();
  const form = world.ids.next();
  if (input.duty === undefined) {
    const board = await boardShown(world, here, input.board);
    officerHere(world, board, here);
    unsucceeded(board, today);
    return { board, hearing: undefined, form, today };
  }
  const { board, duty } = await dutyHere(world, here, input.duty);
  officerHere(world, board, here);
  const { hearings } = await shownDuties(world, here, board);
  const hearing = hearings.find(({ id }) => id === duty.id);
  if (!hearing) throw new Refusal("not-found");
  return { board, hearing, form, today };
}
