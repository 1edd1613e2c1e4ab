import type { BoardId, Day } from "../../domain/board.ts";
import { HEARING_LIMITS, withHearing } from "../../domain/duty.ts";
import type { Duty, DutyId } from "../../domain/duty.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import { Refusal } from "../../domain/refusal.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import type { World } from "../ports.ts";
import { showHearingForm } from "./form.ts";
import { shownDuties } from "./show.ts";
import type { DutiesShown, DutyNeeds } from "./show.ts";

/** What the form of a hearing says; a field that was left empty is undefined. */
export interface HearingTyped {
  readonly title: string | undefined;
  readonly asks: string | undefined;
  readonly cited: string | undefined;
  readonly due: Day | undefined;
}

export interface SaveHearing {
  readonly board?: BoardId | undefined;
  /** The name of the form of a new hearing. */
  readonly form?: string | undefined;
  readonly duty?: DutyId | undefined;
  /** How many entries there were when the form was shown. */
  readonly over?: number | undefined;
  readonly typed: HearingTyped;
}

export interface HearingSaved extends DutiesShown {
  /** False where the press came again. */
  readonly written: boolean;
}

/** duty.save: a hearing's deadline is entered, or moved; one whose day has passed is entered as history. */
export async function saveHearing(
  world: DutyNeeds & Pick<World, "ids">,
  here: Here,
  { board: named, form, duty: id, over = 0, typed }: SaveHearing,
): Promise<HearingSaved> {
  const { board } = await showHearingForm(world, here, { board: named, duty: id });
  const by = officerHere(world, board, here);
  const { kept } = await namesOfBoard(world, board);
  const words = (said: string | undefined, limit: number): string =>
    kept(recordedWords(said, { limit, missing: "hearing-incomplete" }));
  const entry = {
    ...{ by, at: world.clock.now().toISOString(), due: dayIn(typed.due) },
    title: words(typed.title, HEARING_LIMITS.title),
    asks: words(typed.asks, HEARING_LIMITS.asks),
    cited: words(typed.cited, HEARING_LIMITS.cited),
  };
  if (id === undefined && form === undefined) throw new Refusal("payload-unknown");
  const fresh: Duty = {
    id: id ?? `${board.id}~hearing-${form ?? ""}`,
    board: board.id,
    entries: [],
  };
  let written = false;
  await world.duties.change(fresh.id, (before) => {
    if (!before && id !== undefined) throw new Refusal("not-found");
    const after = withHearing(before ?? fresh, over, entry);
    written = after !== before;
    return after;
  });
  return { ...(await shownDuties(world, here, board)), written };
}

function dayIn(due: Day | undefined): Day {
  if (due === undefined) throw new Refusal("hearing-incomplete");
  return due;
}
