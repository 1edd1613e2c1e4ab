import assert from "node:assert/strict";
import { Refusal } from "../../src/domain/refusal.ts";
import { routes } from "../../src/teams/routes/routes.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { textsOf } from "../support/connector.ts";
import type { Json } from "../support/connector.ts";
import { seed } from "../support/seed.ts";
import { servicesAround } from "../support/services.ts";
import type { TestWorld } from "../support/world.ts";
import { ALL_ROLES, BOARD, NEIGHBOUR } from "./people.ts";
import type { Cell } from "./rules.ts";
import {
  ALL_PLACES,
  allKept,
  ALL_STATES,
  hereAs,
  NEIGHBOURS_PROPOSAL,
  PROPOSAL,
} from "./states.ts";
import type { State } from "./states.ts";
import { expected, TABLE } from "./table.ts";
import type { Row } from "./table.ts";

/** Every combination of role, place and state. */
export const CELLS: readonly Cell[] = ALL_STATES.flatMap((state) =>
  ALL_PLACES.flatMap((place) => ALL_ROLES.map((role) => ({ state, place, role }))),
);

/** The verb, and what it is asked about where that matters. */
export const nameOf = ({ verb, about }: Row): string => (about ? `${verb} on ${about}` : verb);

/** One press in so many, drawn by the seed. */
export const oneIn =
  (count: number) =>
  (row: Row, cell: Cell): boolean =>
    (seed + TABLE.indexOf(row) * CELLS.length + CELLS.indexOf(cell)) % count === 0;

/** A world with both boards, brought to a state. */
export type Fresh = (state: State) => Promise<TestWorld>;

/** Presses every button in every role, place and state that `share` lets through. */
export function rightsOn(
  fresh: Fresh,
  share: (row: Row, cell: Cell) => boolean = () => true,
): void {
  /** A world in each state that no press so far has changed. */
  const unchanged = new Map<State, TestWorld>();
  after(() => {
    for (const world of unchanged.values()) world.end();
  });

  for (const row of TABLE)
    it(`answers ${nameOf(row)} as the table says, and a no changes nothing`, async () => {
      const wrong: string[] = [];
      for (const cell of CELLS.filter((one) => share(row, one))) {
        const { state } = cell;
        const world = unchanged.get(state) ?? (await fresh(state));
        unchanged.set(state, world);
        const before = await allKept(world, cell.role);
        const said = await answer(world, row, cell);
        const changed = (await allKept(world, cell.role)) !== before;
        const found = told(said, changed);
        const should = told(expected(row, cell), changesThere(row, cell));
        if (found !== should) wrong.push(`${whoWhere(cell)}: ${found}, not ${should}`);
        if (!changed) continue;
        unchanged.delete(state);
        world.end();
      }
      assert.deepEqual(wrong, []);
    });
}

const told = (said: string, changed: boolean): string => `${said}${changed ? ", changed" : ""}`;
const whoWhere = ({ role, place, state }: Cell): string => `${role}, ${place}, ${state}`;

function changesThere(row: Row, cell: Cell): boolean {
  return expected(row, cell) === "done" && row.changes?.(cell) === true;
}

/** Presses every button that names something, with what another board or another person has, or nobody. */
export function foreignIdsOn(fresh: Fresh): void {
  for (const row of TABLE)
    it(`finds nothing of others for ${nameOf(row)}`, async () => {
      const wrong: string[] = [];
      let world = await fresh("open");
      for (const [whose, swap] of Object.entries(SWAPS))
        for (const cell of CELLS.filter(isOwnAndOpen)) {
          const own = JSON.stringify(await row.payload(world, cell));
          const payload = swap(own);
          if (payload === own) continue;
          const should = row.verb === "draft.cancel" ? "done" : noTo(row, { own, payload });
          const before = await allKept(world, cell.role);
          const said = await answer(
            world,
            { ...row, payload: () => JSON.parse(payload) as object },
            cell,
          );
          const changed = (await allKept(world, cell.role)) !== before;
          if (said !== should || changed)
            wrong.push(`${whose}, ${whoWhere(cell)}: ${told(said, changed)}, not ${should}`);
          if (!changed) continue;
          world.end();
          world = await fresh("open");
        }
      world.end();
      assert.deepEqual(wrong, []);
    });
}

/** The board's own people where they have their rights. */
const isOwnAndOpen = ({ role, place, state }: Cell): boolean =>
  state === "open" &&
  (place === "chat" || place === "alone") &&
  ["member", "substitute-needed", "chair", "secretary", "observer"].includes(role);

/** A payload with the ids in it exchanged for another board's, another person's, or ids of nothing. */
const SWAPS: Readonly<Record<string, (payload: string) => string>> = {
  "another board's": (payload) =>
    payload.replaceAll(BOARD, NEIGHBOUR).replaceAll(PROPOSAL, NEIGHBOURS_PROPOSAL),
  "another person's": (payload) =>
    payload.replaceAll(/"draft":"(\w+)-[\w-]+"/g, '"draft":"$1-town-secretary"'),
  "nobody's": (payload) =>
    payload
      .replaceAll(BOARD, "ingen")
      .replaceAll(PROPOSAL, "form-9.ingen")
      .replaceAll(/"draft":"[\w-]+"/g, '"draft":"ingen"'),
};

/** How what is not one's own is answered: as not there; a board to choose or import to, as not one's own. */
function noTo(
  { verb }: Row,
  { own, payload }: Readonly<Record<"own" | "payload", string>>,
): string {
  const draftIn = (text: string) => /"draft":"[\w-]+"/.exec(text)?.[0];
  if (draftIn(own) !== draftIn(payload)) return "draft-gone";
  if (draftIn(own) !== undefined) return "secretaries-only";
  return verb === "board.choose" ? "may-not-tie-chat" : "not-found";
}

/** The no that a press is answered with, thrown or worded on the card; else that it was done. */
async function answer(world: TestWorld, row: Row, cell: Cell): Promise<string> {
  const services = {
    ...servicesAround(world),
    refresher: { touch: () => undefined, settle: () => Promise.resolve() },
  };
  const here = await hereAs(world, cell.role, cell.place);
  const turn = {
    here,
    texts: LANGUAGES.da,
    payload: await row.payload(world, cell),
    pressed: true,
  };
  try {
    const { card, post, sent, after } = await routes[row.verb](services, turn);
    if (post) await sent?.(await services.messenger.post(here.chat, post));
    await after?.();
    const shown = textsOf(card as unknown as Json).join("\n");
    return row.gates.find(({ reason }) => isWorded(reason, shown))?.reason ?? "done";
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

/** Whether a card says this no, about whatever it says it. */
function isWorded(reason: Refusal["reason"], shown: string): boolean {
  const [first = "", ...rest] = LANGUAGES.da.refusal[reason]("¤").split("¤");
  return [first, ...rest].every((part) => shown.includes(part));
}
