import type { Board, BoardId, Day } from "../../domain/board.ts";
import { EFFORT_LIMITS, effortId, standing, withWriting } from "../../domain/effort.ts";
import type { Effort, EffortEntry, EffortId, EffortSource } from "../../domain/effort.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import { Refusal } from "../../domain/refusal.ts";
import { officerHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import type { World } from "../ports.ts";
import { showEffortForm } from "./form.ts";
import type { EffortForm } from "./form.ts";
import { shownEffort } from "./show.ts";
import type { EffortNeeds, EffortShown } from "./show.ts";

/** What the form of an effort says; a field that was left empty is undefined. */
export interface EffortTyped {
  readonly name?: string | undefined;
  /** The key of what it begins from. */
  readonly from?: string | undefined;
  readonly cited?: string | undefined;
  readonly owner?: string | undefined;
  readonly nextReport: Day | null;
}

export interface SaveEffort {
  readonly board?: BoardId | undefined;
  readonly effort?: EffortId | undefined;
  /** How many writings there were when the form was shown. */
  readonly over?: number | undefined;
  readonly typed: EffortTyped;
}

export interface EffortSaved extends EffortShown {
  /** False where an effort of that name was there already, or the press came again. */
  readonly written: boolean;
}

type Needs = EffortNeeds & Pick<World, "sha256">;

/** effort.save: an effort is begun, once for each name, or its owner and next report are said anew. */
export async function saveEffort(
  world: Needs,
  here: Here,
  { board: named, effort: id, over = 0, typed }: SaveEffort,
): Promise<EffortSaved> {
  const form = await showEffortForm(world, here, { board: named, effort: id });
  const { board } = form;
  const by = officerHere(world, board, here);
  const { kept } = await namesOfBoard(world, board);
  const owner = inWords(typed.owner, EFFORT_LIMITS.owner);
  const writing = {
    ...{ by, at: world.clock.now().toISOString(), nextReport: typed.nextReport },
    owner: owner === undefined ? null : kept(owner),
    status: null,
  };
  if (id !== undefined) return changed(world, here, { board, id, over, writing });
  const begun = beginningOf(form, typed);
  const fresh: Effort = {
    id: effortId(board.id, begun.name, world.sha256),
    ...{ board: board.id, name: begun.name },
    source:
      begun.source.kind === "document"
        ? { ...begun.source, cited: kept(begun.source.cited) }
        : begun.source,
    entries: [{ ...writing, state: "ongoing" }],
  };
  let written = false;
  const effort = await world.efforts.change(fresh.id, (before) => {
    written = before === undefined;
    return before ?? fresh;
  });
  return { ...(await shownEffort(world, here, { board, effort })), written };
}

interface Change {
  readonly board: Board;
  readonly id: EffortId;
  readonly over: number;
  readonly writing: Omit<EffortEntry, "state">;
}

async function changed(
  world: Needs,
  here: Here,
  { board, id, over, writing }: Change,
): Promise<EffortSaved> {
  let written = false;
  const effort = await world.efforts.change(id, (before) => {
    if (!before) throw new Refusal("not-found");
    const state = (before.entries[over - 1] ?? standing(before)).state;
    const after = withWriting(before, over, { ...writing, state });
    written = after !== before;
    return after;
  });
  return { ...(await shownEffort(world, here, { board, effort })), written };
}

/** What an effort is called and follows from; the purpose of an amount is its name, to the letter. */
function beginningOf(
  { beginnings }: EffortForm,
  { name, from, cited }: EffortTyped,
): { readonly name: string; readonly source: EffortSource } {
  const asked = { limit: EFFORT_LIMITS.name, missing: "effort-name-missing" } as const;
  if (from === undefined) {
    const words = inWords(cited, EFFORT_LIMITS.cited);
    const called = recordedWords(name, asked);
    if (words === undefined) throw new Refusal("effort-source-missing");
    return { name: called, source: { kind: "document", cited: words } };
  }
  const begins = beginnings.find(({ key }) => key === from);
  if (!begins) throw new Refusal("changed-meanwhile");
  const { kind, meeting, item } = begins;
  const said = kind === "amount" ? begins.name : (name ?? begins.name);
  return { name: recordedWords(said, asked), source: { kind: "decision", meeting, item } };
}

function inWords(typed: string | undefined, limit: number): string | undefined {
  return typed === undefined
    ? undefined
    : recordedWords(typed, { limit, missing: "payload-unknown" });
}
