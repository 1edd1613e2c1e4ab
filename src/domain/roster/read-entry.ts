import type { Day } from "../board.ts";
import { CELL_LIMIT, ROSTER_COLUMNS } from "../roster.ts";
import type { RosterColumn, RosterRow, RowProblem, RowReason } from "../roster.ts";
import { boardId, slug } from "./board-id.ts";
import { dayWritten, period } from "./days.ts";
import { isOnSeat } from "./entry.ts";
import type { Entry } from "./entry.ts";
import {
  KIND_WORDS,
  LEVEL_WORDS,
  PARTY_WORDS,
  REGION_WORDS,
  ROLE_WORDS,
  meaningOf,
  plainText,
} from "./words.ts";

const UNREADABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** One row understood on its own, or everything that is wrong with it. */
export function readEntry({ line, cells }: RosterRow): Entry | readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const say = (column: RosterColumn, reason: RowReason, about?: string): null => {
    problems.push({ line, column, reason, ...(about && { about }) });
    return null;
  };
  for (const column of ROSTER_COLUMNS) {
    const cell = cells[column].trim();
    if (cell.length > CELL_LIMIT) say(column, "too-long", String(CELL_LIMIT));
    else if (UNREADABLE.test(cell)) say(column, "unreadable-characters");
  }
  // what is longer or stranger than that is neither read further nor repeated to anybody
  if (problems.length > 0) return problems;

  const cell = (column: RosterColumn): string => plainText(cells[column]);
  const filled = (column: RosterColumn): string | null => cell(column) || say(column, "cell-empty");
  const word = <T>(
    column: RosterColumn,
    words: Readonly<Record<string, T>>,
    reason: RowReason,
  ): T | null => {
    const text = filled(column);
    if (text === null) return null;
    const bare = column === "region" ? text.replace(/^region /i, "") : text;
    return meaningOf(words, bare) ?? say(column, reason, text);
  };
  const address = (column: RosterColumn): string | null => {
    const text = filled(column);
    if (text === null) return null;
    return ADDRESS.test(text) ? text.toLowerCase() : say(column, "not-an-address", text);
  };
  const empty = (column: RosterColumn): null =>
    cell(column) ? say(column, "cell-not-for-role", cell("rolle")) : null;
  const day = (column: RosterColumn): Day | undefined => {
    const text = cell(column);
    const written = dayWritten(text);
    if (text && !written) say(column, "not-a-date", text);
    return written;
  };

  const organ = filled("organ");
  if (organ && !slug(organ)) say("organ", "name-without-letters", organ);
  const kind = word("type", KIND_WORDS, "unknown-type");
  const region = word("region", REGION_WORDS, "unknown-region");
  const level = word("niveau", LEVEL_WORDS, "unknown-level");
  const name = filled("navn");
  const mail = address("email");
  const role = word("rolle", ROLE_WORDS, "unknown-role");
  const onSeat = role !== null && isOnSeat(role);
  const seat = role && (onSeat ? filled("mandat") : empty("mandat"));
  const party = onSeat || cell("part") ? word("part", PARTY_WORDS, "unknown-party") : null;
  const standsInFor =
    role && (role === "substitute" ? address("suppleant for") : empty("suppleant for"));
  const from = day("fra");
  const to = day("til");
  if (from && to && to < from) say("til", "ends-before-start", cell("til"));

  const whole = organ && kind && region && level && name && mail && role;
  if (!whole || problems.length > 0) return problems;
  return {
    line,
    board: boardId({ region, level, name: organ }),
    ...{ organ, kind, region, level, name, role },
    address: mail,
    ...(seat && { seat }),
    ...(party && { party }),
    ...(standsInFor && { standsInFor }),
    ...period(from, to),
  };
}

/** All rows understood one by one: those that can be used, and what is wrong with the others. */
export function readEntries(rows: readonly RosterRow[]): {
  readonly entries: readonly Entry[];
  readonly problems: readonly RowProblem[];
} {
  const entries: Entry[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const read = readEntry(row);
    if ("line" in read) entries.push(read);
    else problems.push(...read);
  }
  return { entries, problems };
}

/** Problems as they come in the file, line by line and column by column. */
export function inOrder(problems: readonly RowProblem[]): readonly RowProblem[] {
  const place = ({ column }: RowProblem): number =>
    column === null ? -1 : ROSTER_COLUMNS.indexOf(column);
  return [...problems].sort((a, b) => a.line - b.line || place(a) - place(b));
}
