import { labelOf } from "./label.ts";

/** One printed line, white space folded; `blanks` is the number of empty lines above it. */
export interface Line {
  readonly text: string;
  readonly blanks: number;
  readonly page: number | undefined;
}

const PAGE_NUMBER = /^(?:side\s*\d{1,4}(?:\s*(?:af|\/|ud af)\s*\d{1,4})?|[-–]\s*\d{1,4}\s*[-–])$/i;
const PAGE_ENDING = /^(.{3,100}?)\s+side\s*\d{1,4}(?:\s*(?:af|\/)\s*\d{1,4})?$/i;
const SCREEN_NOISE =
  /^(?:fold dette punkt (?:ind|ud)|(?:luk|åbn|fold) alle punkter(?: (?:ind|ud))?|til toppen)$/i;

/** The lines of a text without page numbers, repeated page headers and leftovers of a screen. */
export function splitLines(text: string): readonly Line[] {
  const pages = text.split("\f").map(linesOfPage);
  const noise = repeated(pages);
  const lines: Line[] = [];
  let blanks = 0;
  pages.forEach((page, at) => {
    const count = page.length;
    page.forEach((line, row) => {
      const edge = row < 3 || row >= count - 3;
      if (line === "") blanks += 1;
      else if (!isNoise(line) && !(edge && noise(line, at))) {
        lines.push({ text: line, blanks, page: pages.length > 1 ? at + 1 : undefined });
        blanks = 0;
      }
    });
  });
  return lines;
}

function linesOfPage(page: string): string[] {
  const lines = page.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/).map((line) =>
    line
      .replace(/[\u200b-\u200d\u2060\ufeff\ue000\ue001]/g, "")
      .replace(/\s+/g, " ")
      .replace(/^ ?\| (.*?)(?: \|)? ?$/, "$1")
      .trim(),
  );
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

function isNoise(line: string): boolean {
  return line.length < 60 && (PAGE_NUMBER.test(line) || SCREEN_NOISE.test(line));
}

/** What stands at the edge of half the pages, but for its digits, is a page header; on the first page it counts. */
function repeated(pages: readonly (readonly string[])[]): (line: string, page: number) => boolean {
  const seen = new Map<string, { pages: number; last: number }>();
  pages.forEach((lines, page) => {
    for (const line of [...lines.slice(0, 3), ...lines.slice(-3)]) {
      const key = sameButDigits(line);
      const known = seen.get(key);
      if (!known) seen.set(key, { pages: 1, last: page });
      else if (known.last !== page) {
        known.pages += 1;
        known.last = page;
      }
    }
  });
  return (line, page) => {
    if (pages.length > 1 && PAGE_ENDING.test(line.slice(0, 140))) return page > 0;
    if (pages.length > 1 && line === String(page + 1)) return true;
    const known = seen.get(sameButDigits(line));
    const often = known !== undefined && known.pages >= 2 && known.pages * 2 >= pages.length;
    return often && !(page === 0 && pages.length > 1) && isPageHeader(line);
  };
}

function isPageHeader(line: string): boolean {
  return !/[.:]$/.test(line) && !/^(?:\d+[.)]|[•▪●*–-]\s|at\s)/i.test(line) && !labelOf(line);
}

function sameButDigits(line: string): string {
  return line.slice(0, 140).replace(/\d+/g, "#");
}
