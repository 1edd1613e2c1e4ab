import type { Board, Day, Person, PersonId } from "../board.ts";
import type { Ending, RosterPlan, RosterRow, RowOutcome, RowProblem } from "../roster.ts";
import { changeBoard } from "./change-board.ts";
import type { BoardSettled } from "./change-board.ts";
import { checkRoster } from "./check-roster.ts";
import type { Entry } from "./entry.ts";
import { grouped } from "./grouped.ts";
import { peopleAfter } from "./people-after.ts";
import type { PeopleAfter } from "./people-after.ts";
import { inOrder, readEntries } from "./read-entry.ts";

/** The boards and people a file names, as they are; `people` also those who have roles in the boards. */
export interface RosterNow {
  readonly boards: readonly Board[];
  readonly people: readonly Person[];
  readonly newPersonId: () => PersonId;
  readonly day: Day;
}

export interface RosterRefused {
  readonly problems: readonly RowProblem[];
}

/** `endings` are the roles that end with the plan, or that wait for it to be made with `endRoles`. */
export interface RosterPlanned {
  readonly plan: RosterPlan;
  readonly outcomes: readonly RowOutcome[];
  readonly endings: readonly Ending[];
}

type Change = BoardSettled & { readonly before?: Board };

/** What a roster file would do; one bad row, and it would do nothing. */
export function planRoster(
  rows: readonly RosterRow[],
  { boards, people, newPersonId, day }: RosterNow,
  { endRoles }: { readonly endRoles: boolean },
): RosterRefused | RosterPlanned {
  const bad = checkRoster(rows, boards);
  if (bad.length > 0) return { problems: bad };

  const { entries } = readEntries(rows);
  const persons = peopleAfter(entries, people, newPersonId);
  const changes = grouped(entries, ({ board }) => board).map((group): Change => {
    const before = boards.find(({ id }) => id === group[0].board);
    const settled = changeBoard(group, { before, personId: persons.id, day, endRoles });
    return { ...settled, ...(before && { before }) };
  });
  const late = changes.flatMap((change) => againstHistory(change, persons));
  if (late.length > 0) return { problems: inOrder(late) };

  return {
    plan: {
      boards: changes
        .filter(({ board, before }) => !before || canonical(board) !== canonical(before))
        .map(({ board, before }) => ({ board, ...(before && { before }) })),
      people: persons.changed(changes.map(({ board }) => board)),
    },
    outcomes: changes
      .flatMap((change) => outcomesOf(change, entries, persons))
      .sort((a, b) => a.line - b.line),
    endings: changes.flatMap((change) => endingsOf(change, persons)),
  };
}

function againstHistory({ impossible }: Change, { nameOf }: PeopleAfter): readonly RowProblem[] {
  return impossible.map(({ wish: { line }, against }) => ({
    ...{ line, column: "fra", reason: "against-history" },
    about: `${nameOf(against.person)} ${against.from ?? ""}–${against.to ?? ""}`,
  }));
}

function outcomesOf(
  { fates, corrected }: Change,
  entries: readonly Entry[],
  { isRenamed }: PeopleAfter,
): readonly RowOutcome[] {
  const byLine = new Map(entries.map((entry) => [entry.line, entry]));
  return fates.flatMap(({ wish: { line, office }, outcome, from }) => {
    const entry = byLine.get(line);
    if (!entry) return [];
    const { name, role, address } = entry;
    const isCorrected = office.seat !== undefined && corrected.has(office.seat);
    const becomes =
      outcome === "unchanged" && (isCorrected || isRenamed(address)) ? "changed" : outcome;
    return [{ line, name, role, outcome: becomes, ...(from && { from }) }];
  });
}

function endingsOf({ endings, board }: Change, { nameOf }: PeopleAfter): readonly Ending[] {
  return endings.map(({ office: { person, role, seat }, last }) => {
    const seatName = board.seats.find(({ id }) => id === seat)?.name;
    return {
      ...{ board: board.id, person, name: nameOf(person), role, last },
      ...(seat && { seat }),
      ...(seatName && { seatName }),
    };
  });
}

/** A thing as text, whatever the order of its keys. */
function canonical(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
