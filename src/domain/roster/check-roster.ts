import type { Board } from "../board.ts";
import type { RosterRow, RowProblem } from "../roster.ts";
import { checkEntries, checkSubstitutes } from "./check-entries.ts";
import type { Entry } from "./entry.ts";
import { inOrder, readEntries } from "./read-entry.ts";
import { sameText } from "./words.ts";

/** Everything that is wrong with the rows by themselves, with each other, or beside the boards there are. */
export function checkRoster(
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
