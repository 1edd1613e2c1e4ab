import type { Place } from "../../domain/agenda-reading.ts";
import { continuesParagraph } from "./continues.ts";
import type { Mark } from "./continues.ts";
import { joinLines } from "./join-lines.ts";
import { labelOf } from "./label.ts";
import type { Label } from "./label.ts";
import { layoutOf } from "./layout.ts";
import { splitLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { numbered } from "./numbered.ts";
import type { Numbered } from "./numbered.ts";

/** A paragraph of a document, with what its form says it is. */
export interface Paragraph {
  readonly text: string;
  readonly at: Place;
  readonly mark: Mark;
  readonly label: Label | undefined;
  readonly numbered: Numbered | undefined;
}

interface Open {
  readonly page: number | undefined;
  readonly mark: Mark;
  readonly pieces: string[];
  last: string;
}

/** More than any meeting's papers have. */
const TOO_MANY_PAGES = 5_000;
const TOO_MANY_LINES = 60_000;
const BULLET = /^(?:[•▪◦●○‣·\uf0b7\uf0a7]\s?\S|[-–—*]\s\S|o\s\p{Lu})/u;
const FIELD = /^\p{Lu}[\p{L} ./]{1,30}:(?:\s|$)/u;
const OPENS_POINTS = /indstill(?:er|es)(?!\p{L}).*(?:[:,]|\sat:?)$/u;

/** The paragraphs of a text: lines joined where the text ran over, hyphens at line ends resolved. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  if (text.split("\f", TOO_MANY_PAGES).length === TOO_MANY_PAGES) return [];
  const lines = splitLines(text);
  if (lines.length > TOO_MANY_LINES) return [];
  const layout = layoutOf(lines);
  const hyphened = hyphenedWords(lines);
  const whole = (word: string): boolean => hyphened.has(word);
  const opened: Open[] = [];
  let inPoints = false;
  lines.forEach(({ text: next, page }, i) => {
    const nextMark = markOf(next, inPoints);
    const open = opened.at(-1);
    const goesOn =
      open !== undefined &&
      continuesParagraph({
        paragraph: open.pieces[0] ?? "",
        last: open.last,
        mark: open.mark,
        next,
        nextMark,
        gap: layout.gapAbove(i),
        full: layout.full(open.last, next),
      });
    if (goesOn) append(open, next, whole);
    else {
      opened.push({ page, mark: nextMark, pieces: [next], last: next });
      if (nextMark === "label") inPoints = labelOf(next)?.section === "recommendations";
    }
    if (next.length < 300) inPoints ||= OPENS_POINTS.test(next);
  });
  return opened.map(closed);
}

/** Long paragraphs grow in pieces, so that each line costs only its own length. */
function append(open: Open, next: string, whole: (word: string) => boolean): void {
  const end = open.pieces.at(-1) ?? "";
  const joined = joinLines(end, next, whole);
  if (end.length < 2000) open.pieces[open.pieces.length - 1] = joined;
  else {
    const tail = joinLines(open.last, next, whole);
    open.pieces[open.pieces.length - 1] = end.slice(0, end.length - open.last.length);
    open.pieces.push(tail);
  }
  open.last = next;
}

function markOf(text: string, inPoints: boolean): Mark {
  const label = labelOf(text);
  if (label) return label.rest === "" || label.section === "openness" ? "label" : "field";
  if (BULLET.test(text)) return "bullet";
  if (numbered(text)) return "number";
  if (inPoints && /^at[\s,:]/i.test(text)) return "point";
  return FIELD.test(text) ? "field" : "text";
}

function closed({ page, mark, pieces }: Open, index: number): Paragraph {
  const text = pieces.join("");
  return {
    text,
    mark,
    at: { ...(page !== undefined && { page }), paragraph: index + 1 },
    label: mark === "label" || mark === "field" ? labelOf(text) : undefined,
    numbered: mark === "number" ? numbered(text) : undefined,
  };
}

/** Words that have a hyphen in the middle of a line, and so keep it at the end of one. */
function hyphenedWords(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    if (text.length < 2000)
      for (const [word] of text.matchAll(/[\p{L}\p{N}]{1,40}-[\p{L}\p{N}]{1,40}/gu))
        words.add(word);
  return words;
}
