import { endsInHyphen } from "./join-lines.ts";
import type { Line } from "./lines.ts";

/** How a text is set: where lines were broken to fit a width, and where white space means a new paragraph. */
export interface Layout {
  /** Whether more space stands above line `i` than between the lines around it. */
  readonly gapAbove: (i: number) => boolean;
  /** Whether the next word would not have fitted on the line, so that the break says nothing. */
  readonly full: (line: string, next: string) => boolean;
  /** Whether lines are broken to fit a width at all. */
  readonly wrapped: boolean;
}

const NEIGHBOURS = 12;

/** Judges the layout from the lines themselves: each region has its own line spacing. */
export function layoutOf(lines: readonly Line[]): Layout {
  const spaced = [0];
  for (const { blanks } of lines)
    spaced.push((spaced.at(-1) ?? 0) + (blanks === 1 ? 1 : blanks === 0 ? -1 : 0));
  const spacing = (i: number): number => {
    const from = Math.max(0, i - NEIGHBOURS);
    const to = Math.min(lines.length, i + NEIGHBOURS + 1);
    return (spaced[to] ?? 0) > (spaced[from] ?? 0) ? 1 : 0;
  };
  const needed = widthNeeded(lines);
  return {
    wrapped: needed !== undefined,
    gapAbove: (i) => {
      const blanks = lines[i]?.blanks ?? 0;
      return blanks > 0 && (needed === undefined || blanks > spacing(i));
    },
    full: (line, next) => needed !== undefined && lengthWith(line, next) >= needed,
  };
}

/** What surely ran over (a line going on in lower case) shows how long a line must be to be full. */
function widthNeeded(lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  let longest = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const before = lines[i - 1]?.text ?? "";
    const { text, blanks } = lines[i] ?? { text: "", blanks: 0 };
    if (before.length < 30 || before.length > 200 || blanks > 1 || !/^\p{Ll}/u.test(text)) continue;
    longest = Math.max(longest, before.length);
    if (endsInHyphen(before) || (/[\p{L},]$/u.test(before) && !/^at\b/.test(text)))
      lengths.push(lengthWith(before, text));
  }
  if (lengths.length < 2) return undefined;
  lengths.sort((a, b) => a - b);
  const needed = lengths[Math.floor(lengths.length * 0.15)] ?? 70;
  return lengths.length < 3 ? Math.min(needed, longest * 0.9) : needed;
}

function lengthWith(line: string, next: string): number {
  const space = next.slice(0, 40).indexOf(" ");
  return line.length + 1 + (space < 0 ? Math.min(next.length, 40) : space);
}
