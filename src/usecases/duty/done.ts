import type { BoardId } from "../../domain/board.ts";
import { HEARING_LIMITS, knownDutyId, withDutyDone } from "../../domain/duty.ts";
import type { Duty, DutyId } from "../../domain/duty.ts";
import { knownDuty } from "../../domain/known-duties.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardShown } from "../agenda/meeting-here.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import { dutyHere, shownDuties } from "./show.ts";
import type { DutiesShown, DutyNeeds } from "./show.ts";

export interface FinishDuty {
  readonly board: BoardId;
  /** The hearing's id, or that of a yearly duty with its year: `committee-invites-patients/2027`. */
  readonly duty: DutyId;
  readonly note: string | undefined;
}

export interface DutyFinished extends DutiesShown {
  /** False where it was done already. */
  readonly written: boolean;
}

/** duty.done: a secretary or chair says that a hearing is answered or a yearly duty seen to; the first time stands. */
export async function finishDuty(
  world: DutyNeeds,
  here: Here,
  { board: named, duty: asked, note: typed }: FinishDuty,
): Promise<DutyFinished> {
  const board = await boardShown(world, here, named);
  const by = officerHere(world, board, here);
  const [known = "", year] = asked.split("/");
  const fresh =
    year === undefined
      ? (await dutyHere(world, here, asked)).duty
      : yearly(knownDuty(board, known), { board: board.id, year, now: world.clock.today() });
  if (fresh.board !== board.id) throw new Refusal("not-found");
  const { kept } = await namesOfBoard(world, board);
  const limit = HEARING_LIMITS.note;
  const note =
    typed === undefined ? null : kept(recordedWords(typed, { limit, missing: "payload-unknown" }));
  const at = world.clock.now().toISOString();
  let written = false;
  await world.duties.change(fresh.id, (before) => {
    const after = withDutyDone(before ?? fresh, { by, at, note });
    written = after !== before;
    return after;
  });
  return { ...(await shownDuties(world, here, board)), written };
}

/** A known duty of a year before anything is said of it; only what comes each year is done by saying so. */
function yearly(
  known: ReturnType<typeof knownDuty>,
  { board, year, now }: Readonly<Record<"board" | "year" | "now", string>>,
): Duty {
  const mayBe = /^\d{4}$/.test(year) && year <= now.slice(0, 4);
  if (known?.when.kind !== "yearly" || !mayBe) throw new Refusal("changed-meanwhile");
  return {
    id: knownDutyId(board, known.id, year),
    ...{ board, entries: [], known: { duty: known.id, year } },
  };
}
