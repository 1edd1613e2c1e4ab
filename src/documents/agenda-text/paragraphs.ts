import { joined } from "./join.ts";
import { labelOf, leadOf } from "./labels.ts";
import type { Line } from "./lines.ts";

/** A paragraph, with the lines it was made of counted from the first line of the document. */
export interface Paragraph {
  readonly text: string;
  readonly firstLine: number;
  readonly page: number | undefined;
  /** Whether it stood as a point: with a bullet, a number or a letter, or beginning with «at». */
  readonly point: boolean;
}

const BULLET = /^([•●▪◦‣*·]|[-–—])\s+/;
const NUMBER =
  /^(\d{1,2}|[a-z])[.)]\s+(?!(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b)/i;
const WINDOW = 6;

/** Whether a line begins a point of a list. */
export function beginsPoint(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text);
}

/** A point without its bullet or number. */
export function withoutMark(text: string): string {
  return text.replace(BULLET, "").replace(NUMBER, "");
}

/** Lines put together to paragraphs, whether the document is set with empty lines between lines or not. */
export function paragraphsOf(
  lines: readonly Line[],
  width: number,
  from = 0,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, n) => {
    const last = paragraphs.at(-1);
    const before = lines[n - 1];
    if (last && before && continues(lines, n, width))
      paragraphs[paragraphs.length - 1] = { ...last, text: joined(last.text, line.text) };
    else
      paragraphs.push({
        text: line.text,
        firstLine: from + n,
        page: line.page,
        point: beginsPoint(line.text) || /^at\s/i.test(line.text),
      });
  });
  return paragraphs;
}

/** How wide a full line is; Infinity where the document's lines are whole paragraphs. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const full = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return full > 130 ? Infinity : full;
}

/** Whether a line goes on with the paragraph of the line before it. */
function continues(lines: readonly Line[], n: number, width: number): boolean {
  const line = lines[n];
  const before = lines[n - 1];
  if (!line || !before) return false;
  if (labelOf(line.text) || labelOf(before.text) || leadOf(before.text)) return false;
  const spacing = lineSpacing(lines, n);
  if (line.gap > spacing) return false;
  if (BULLET.test(line.text)) return false;
  if (/[\p{L}][-\u2010]$/u.test(before.text)) return true;
  const full = before.text.length >= width * 0.78;
  const begins = NUMBER.test(line.text) || /^at\s/i.test(line.text);
  if (begins) return full && !/([.:;]|, og)$/.test(before.text) && !NUMBER.test(line.text);
  if (width === Infinity) return /^\p{Ll}/u.test(line.text) && !/[.:!?]$/.test(before.text);
  if (/[.:!?]$/.test(before.text)) return full && line.gap === spacing && !/:$/.test(before.text);
  return full || /^\p{Ll}/u.test(line.text);
}

/** How many empty lines part two lines of one paragraph hereabouts. */
function lineSpacing(lines: readonly Line[], n: number): number {
  const near = lines.slice(Math.max(1, n - WINDOW), n + WINDOW + 1);
  const tight = near.filter(({ gap }) => gap === 0).length;
  const single = near.filter(({ gap }) => gap === 1).length;
  return single > tight ? 1 : 0;
}
