import { isSecretary } from "../../domain/board.ts";
import type { Board, BoardId, Person } from "../../domain/board.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Ending, RosterRow, RowOutcome, RowProblem } from "../../domain/roster.ts";
import { officesOf } from "../../domain/roster/office.ts";
import { checkRoster } from "../../domain/roster/check-roster.ts";
import { planRoster } from "../../domain/roster/plan-roster.ts";
import { readEntries } from "../../domain/roster/read-entry.ts";
import type { Actor, RosterFile, World } from "../ports.ts";

export interface RosterRefused {
  readonly problems: readonly RowProblem[];
}

export interface RosterImported {
  readonly boards: readonly string[];
  readonly outcomes: readonly RowOutcome[];
  /** Roles that end: they wait for a yes where there is a draft, else they have ended. */
  readonly endings: readonly Ending[];
  readonly draft?: string;
}

export type RosterNeeds = Pick<World, "boards" | "people" | "rosters" | "drafts" | "clock" | "ids">;

/** roster.import: every row is read first; additions apply at once, endings wait for a yes. */
export async function importRoster(
  world: RosterNeeds,
  actor: Actor,
  file: Pick<RosterFile, "rows" | "problems">,
): Promise<RosterRefused | RosterImported> {
  const { rows } = file;
  if (file.problems.length > 0) return { problems: file.problems };
  const applied = await applyRoster(world, actor, { rows, endRoles: false });
  if ("problems" in applied || applied.endings.length === 0) return applied;
  const draft = world.ids.next();
  const at = world.clock.now().toISOString();
  await world.drafts.add({ id: draft, account: actor.account, at, roster: rows });
  return { ...applied, draft };
}

const TRIES = 5;

/** Plans and writes; where a board was changed in between, plans again. */
export async function applyRoster(
  world: RosterNeeds,
  actor: Actor,
  { rows, endRoles }: { readonly rows: readonly RosterRow[]; readonly endRoles: boolean },
): Promise<RosterRefused | Omit<RosterImported, "draft">> {
  const { entries } = readEntries(rows);
  const day = world.clock.today();
  for (let n = 0; n < TRIES; n++) {
    const boards = await boardsNamed(world, [...new Set(entries.map(({ board }) => board))]);
    const early = checkRoster(rows, boards);
    const foreign = actor.admin
      ? []
      : entries
          .filter(({ board: id }) => {
            const board = boards.find((one) => one.id === id);
            return !board || !isSecretary(board, actor.person?.id, day);
          })
          .map(({ line, organ }): RowProblem => ({
            line,
            column: "organ",
            reason: "not-your-board",
            about: organ,
          }));
    if (foreign.length > 0 && foreign.length === entries.length && !isAnySecretary(boards, actor))
      throw new Refusal("secretaries-only");
    if (early.length + foreign.length > 0)
      return { problems: [...early, ...foreign].sort((a, b) => a.line - b.line) };

    const people = await peopleNamed(world, boards, entries);
    const now = { boards, people, newPersonId: () => world.ids.next(), day };
    const planned = planRoster(rows, now, { endRoles });
    if ("problems" in planned) return planned;
    const { plan, outcomes, endings } = planned;
    const nothing = plan.boards.length + plan.people.length === 0;
    if (nothing || (await world.rosters.apply(plan)))
      return { boards: [...new Set(entries.map(({ organ }) => organ))], outcomes, endings };
  }
  throw new Refusal("changed-meanwhile");

  function isAnySecretary(boards: readonly Board[], { person }: Actor): boolean {
    return boards.some((board) => isSecretary(board, person?.id, day));
  }
}

async function boardsNamed(
  { boards }: Pick<World, "boards">,
  ids: readonly BoardId[],
): Promise<readonly Board[]> {
  const found = await Promise.all(ids.map((id) => boards.find(id)));
  return found.filter((board) => board !== undefined);
}

/** Those the file names by address, and those who have roles in the boards. */
async function peopleNamed(
  { people }: Pick<World, "people">,
  boards: readonly Board[],
  entries: readonly { readonly address: string }[],
): Promise<readonly Person[]> {
  const addresses = [...new Set(entries.map(({ address }) => address))];
  const named = await Promise.all(addresses.map((address) => people.withAddress(address)));
  const inOffice = await people.named(
    boards.flatMap((board) => officesOf(board).map(({ person }) => person)),
  );
  const all = [...inOffice, ...named.filter((person) => person !== undefined)];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}
