import type { Board, Day, Person, PersonId } from "../board.ts";
import type { Ending, RosterPlan, RosterRow, RowOutcome, RowProblem } from "../roster.ts";
import { changeBoard } from "./change-board.ts";
import type { BoardSettled } from "./change-board.ts";
import { checkEntries, checkSubstitutes } from "./check-entries.ts";
import type { Entry } from "./entry.ts";
import { grouped } from "./grouped.ts";
import { officesOf } from "./office.ts";
import { peopleAfter } from "./people-after.ts";
import { readEntries } from "./read-entry.ts";
import { sameText } from "./words.ts";

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

type Changed = BoardSettled & { readonly before: Board | undefined };

/** `endings` are the roles that end with the plan, or that wait for it to be made with `endRoles`. */
export interface RosterPlanned {
  readonly plan: RosterPlan;
  readonly outcomes: readonly RowOutcome[];
  readonly endings: readonly Ending[];
}

/** What a roster file would do; one bad row, and it would do nothing. */
export function planRoster(
  rows: readonly RosterRow[],
  now: RosterNow,
  { endRoles }: { readonly endRoles: boolean },
): RosterRefused | RosterPlanned {
  const problems = problemsIn(rows, now.boards);
  if (problems.length > 0) return { problems };

  const { entries } = readEntries(rows);
  const people = peopleAfter(entries, now.people, now.newPersonId);
  const personId = (address: string): PersonId => people.at(address).id;
  const changes = grouped(entries, ({ board }) => board).map((group): Changed => {
    const before = now.boards.find(({ id }) => id === group[0].board);
    return { before, ...changeBoard(group, { before, personId, day: now.day, endRoles }) };
  });
  const late = changes.flatMap((change) => againstHistory(change, people.nameOf));
  if (late.length > 0) return { problems: inOrder(late) };

  const boards = changes.filter(
    ({ board, before }) => !before || canonical(board) !== canonical(before),
  );
  return {
    plan: {
      boards: boards.map(({ board, before }) => ({ board, ...(before && { before }) })),
      people: people.changed(changes.map(({ board }) => board)),
    },
    outcomes: outcomes(entries, changes, people.isRenamed),
    endings: changes.flatMap((change) => endings(change, people.nameOf)),
  };
}

/** Everything that is wrong with the rows by themselves, or beside the boards there are. */
export function problemsIn(
  rows: readonly RosterRow[],
  boards: readonly Board[],
): readonly RowProblem[] {
  const { entries, problems } = readEntries(rows);
  return inOrder([
    ...problems,
    ...checkEntries(entries),
    // a holder's own bad row must not also be held against the substitute
    ...(problems.length > 0 ? [] : checkSubstitutes(entries)),
    ...entries.flatMap((entry) => besideBoard(entry, boards)),
  ]);
}

function besideBoard(
  { line, board: id, kind, organ }: Entry,
  boards: readonly Board[],
): readonly RowProblem[] {
  const board = boards.find((one) => one.id === id);
  if (!board) return [];
  if (sameText(board.name) !== sameText(organ))
    return [{ line, column: "organ", reason: "boards-look-alike", about: board.name }];
  return board.kind === kind
    ? []
    : [{ line, column: "type", reason: "type-differs", about: board.name }];
}

/** Rows that want days which the board's history gives to somebody else. */
function againstHistory(
  { impossible }: Changed,
  nameOf: (id: PersonId) => string,
): readonly RowProblem[] {
  return impossible.map(({ wish, against }) => ({
    line: wish.line,
    column: "fra",
    reason: "against-history",
    about: nameOf(against.person),
  }));
}

function outcomes(
  entries: readonly Entry[],
  changes: readonly Changed[],
  isRenamed: (address: string) => boolean,
): readonly RowOutcome[] {
  const fates = new Map(
    changes.flatMap((change) =>
      change.fates.map((fate) => [
        fate.wish.line,
        { fate, corrected: change.corrected.has(fate.wish.office.seat ?? "") },
      ]),
    ),
  );
  return entries.flatMap(({ line, name, role, address }) => {
    const found = fates.get(line);
    if (!found) return [];
    const { fate, corrected } = found;
    const changed = fate.outcome === "unchanged" && (corrected || isRenamed(address));
    return [
      {
        line,
        name,
        role,
        outcome: changed ? "changed" : fate.outcome,
        ...(fate.from !== undefined && { from: fate.from }),
      },
    ];
  });
}

function endings(
  { board, endings: ended }: Changed,
  nameOf: (id: PersonId) => string,
): readonly Ending[] {
  return ended.map(({ office: { person, role, seat }, last }) => {
    const seatName = board.seats.find(({ id }) => id === seat)?.name;
    return {
      ...{ board: board.id, person, name: nameOf(person), role, last },
      ...(seat !== undefined && { seat }),
      ...(seatName !== undefined && { seatName }),
    };
  });
}

function inOrder(problems: readonly RowProblem[]): readonly RowProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}

/** A board as text in which the order of roles does not count. */
function canonical(board: Board): string {
  const offices = officesOf(board).map((office) => JSON.stringify(Object.entries(office).sort()));
  const seats = board.seats.map(({ id, name, party }) => [id, name, party].join("\n"));
  return JSON.stringify([offices.sort(), seats.sort()]);
}
