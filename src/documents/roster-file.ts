import { parse } from "csv-parse/sync";
import { OPTIONAL_COLUMNS, ROSTER_COLUMNS, ROW_LIMIT } from "../domain/roster.ts";
import type { RosterColumn, RosterRow, RowProblem, RowReason } from "../domain/roster.ts";
import type { RosterFile } from "../usecases/ports.ts";
import { decodeText } from "./decode-text.ts";

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a roster as Excel and others save it; `line` is the line a secretary sees. */
export function readRosterFile(content: Uint8Array): RosterFile {
  const text = decodeText(content);
  if (text.trim() === "") return unusable("file-empty");
  if (/[\0\uFFFD]/.test(text.slice(0, 4096))) return unusable("not-text");
  const { body, skipped } = withoutSeparatorLine(text);
  try {
    const parsed = parse(body, {
      delimiter: delimiterOf(body),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
    return readLines(parsed, skipped);
  } catch (error) {
    const { lines = 1 } = error as { lines?: number };
    return unusable("quotes-broken", lines + skipped);
  }
}

function readLines([head, ...lines]: readonly Parsed[], skipped: number): RosterFile {
  if (!head) return unusable("file-empty");
  const at = head.info.lines + skipped;
  const headings = head.record.map((heading) => heading.trim().toLowerCase().replace(/\s+/g, " "));
  const known = headings.filter(isColumn);
  if (known.length === 0) return unusable("not-a-roster", at);
  const missing = ROSTER_COLUMNS.filter(
    (column) => !headings.includes(column) && !OPTIONAL_COLUMNS.includes(column),
  );
  const twice = known.filter((column, n) => known.indexOf(column) !== n);
  const problems: RowProblem[] = [
    ...missing.map((column) => ({ line: at, column, reason: "column-missing" as const })),
    ...twice.map((column) => ({ line: at, column, reason: "column-twice" as const })),
  ];
  const filled = lines.filter(({ record }) => record.some((cell) => cell !== ""));
  if (problems.length > 0) return { rows: [], problems, unusedColumns: [] };
  if (filled.length === 0) return unusable("file-empty");
  if (filled.length > ROW_LIMIT) return unusable("too-many-rows", at, String(ROW_LIMIT));
  return {
    rows: filled.map((line) => rowOf(line, headings, skipped)),
    problems: filled.flatMap((line) => ragged(line, headings.length, skipped)),
    unusedColumns: head.record.filter((heading, n) => heading !== "" && !isColumn(headings[n])),
  };
}

function rowOf({ record, info }: Parsed, headings: readonly string[], skipped: number): RosterRow {
  const cells = Object.fromEntries(
    ROSTER_COLUMNS.map((column) => [column, record[headings.indexOf(column)] ?? ""]),
  ) as Record<RosterColumn, string>;
  return { line: firstLine({ record, info }, skipped), cells };
}

/** The parser names the line where a record ends; with line breaks in a cell it began earlier. */
function firstLine({ record, info }: Parsed, skipped: number): number {
  const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  return info.lines + skipped - breaks;
}

function ragged(line: Parsed, width: number, skipped: number): RowProblem[] {
  const { record } = line;
  const extra = record.slice(width).some((cell) => cell !== "");
  const reason = record.length < width - OPTIONAL_COLUMNS.length ? "row-short" : "row-long";
  return extra || reason === "row-short"
    ? [{ line: firstLine(line, skipped), column: null, reason, about: String(width) }]
    : [];
}

function withoutSeparatorLine(text: string): { body: string; skipped: number } {
  const line = /^sep=.?[ \t]*(\n|$)/i.exec(text)?.[0];
  return line === undefined
    ? { body: text, skipped: 0 }
    : { body: text.slice(line.length), skipped: 1 };
}

function delimiterOf(text: string): string {
  const head = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [";", ",", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function isColumn(heading: string | undefined): heading is RosterColumn {
  return ROSTER_COLUMNS.some((column) => column === heading);
}

function unusable(reason: RowReason, line = 1, about?: string): RosterFile {
  const problem = { line, column: null, reason, ...(about !== undefined && { about }) };
  return { rows: [], problems: [problem], unusedColumns: [] };
}
