import type { AgendaReading, ItemRead } from "../domain/agenda-reading.ts";
import type { RosterColumn, RosterRow } from "../domain/roster.ts";
import { ROSTER_COLUMNS } from "../domain/roster.ts";
import { keepMeeting } from "../usecases/agenda/create.ts";
import { importRoster } from "../usecases/roster/import.ts";
import type { Actor, World } from "../usecases/ports.ts";
import { demoLedger } from "./demo-funds.ts";
import { DEMO_ITEMS, DEMO_PLAN, DEMO_ROSTER } from "./demo-board.ts";

const OPERATOR: Actor = { account: "demo", person: undefined, admin: true };

/** Fills an empty store with one example board, its meeting plan and one agenda, all marked so. */
export async function loadDemo(world: World): Promise<boolean> {
  if ((await world.boards.names()).length > 0) return false;
  await importRoster(world, OPERATOR, { rows: DEMO_ROSTER.map(row), problems: [] });
  const [name] = await world.boards.names();
  const board = name && (await world.boards.find(name.id));
  if (!board) return false;
  const example = { ...board, example: true };
  await world.rosters.apply({ boards: [{ board: example, before: board }], people: [] });
  for (const [n, { date, start, end, place }] of DEMO_PLAN.entries()) {
    const reading = { ...EMPTY, board: board.name, date, start, end, place };
    const items = n === 0 ? DEMO_ITEMS.map(item) : [];
    await keepMeeting(world, example, {
      reading: { ...reading, items },
      as: "agenda",
      id: `demo${n}`,
      by: null,
    });
  }
  const at = world.clock.now().toISOString();
  await world.ledgers.change(board.id, (before) => before ?? demoLedger(board.id, at));
  return true;
}

const EMPTY: AgendaReading = {
  kind: "agenda",
  board: null,
  title: null,
  date: null,
  start: null,
  end: null,
  place: null,
  chair: null,
  attendance: [],
  items: [],
  doubts: [],
};

function item(partial: Partial<ItemRead> & { readonly title: string }, n: number): ItemRead {
  return {
    number: String(n + 1),
    kind: null,
    minutes: null,
    closed: false,
    background: null,
    recommendedBy: null,
    recommendations: [],
    decision: null,
    case: null,
    attachments: [],
    caseNumber: null,
    presenters: [],
    at: { paragraph: n + 1 },
    ...partial,
  };
}

function row(cells: Partial<Record<RosterColumn, string>>, n: number): RosterRow {
  const empty = Object.fromEntries(ROSTER_COLUMNS.map((column) => [column, ""]));
  return { line: n + 2, cells: { ...(empty as Record<RosterColumn, string>), ...cells } };
}
