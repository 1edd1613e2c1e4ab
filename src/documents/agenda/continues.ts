import { governsAt, subjectOf } from "./at-chain.ts";
import { isCapitals } from "./capitals.ts";
import { endsInHyphen } from "./join-lines.ts";

/** What the form of a paragraph's beginning says it is. */
export type Mark = "label" | "bullet" | "number" | "point" | "field" | "text";

/** A line, the paragraph above it, and what is known of the break between them. */
export interface LineBreak {
  readonly paragraph: string;
  readonly last: string;
  readonly mark: Mark;
  readonly next: string;
  readonly nextMark: Mark;
  readonly gap: boolean;
  readonly full: boolean;
}

const SMALL_WORD =
  /(?:^|\s)(?:og|eller|samt|i|om|af|for|til|på|med|fra|ved|under|over|mellem|hos|efter|den|det|de|en|et|at|som|inden|mod)$/i;
const MIDDLE = /[\p{L}\p{N},–]$/u;
const LOWER = /^["”»(]?\p{Ll}/u;

/** Whether the line goes on with the paragraph above it. */
export function continuesParagraph(at: LineBreak): boolean {
  const { paragraph, last, mark, next, nextMark, gap, full } = at;
  if (mark === "label") return false;
  const middle = MIDDLE.test(last);
  const running = !gap && full && middle;
  if (nextMark === "label") return running && !isCapitals(next) && !next.includes(":");
  if (nextMark === "bullet") return running && /^[-–—] \p{Ll}/u.test(next);
  if (nextMark === "number" || nextMark === "field") return running && mark !== "number";
  if (endsInHyphen(last)) return goesOnAfterHyphen(last, next, gap);
  if (nextMark === "point") return !startsPoint(at);
  if (mark === "number" && !isProse(paragraph)) return headingGoesOn(at);
  if (next.startsWith("§")) return running;
  if (gap) return LOWER.test(next) && middle && full;
  if (last.endsWith(":")) return false;
  if (SMALL_WORD.test(last)) return true;
  if (full) return !(mark === "field" && paragraph === last && !LOWER.test(next));
  return LOWER.test(next) && middle;
}

function goesOnAfterHyphen(last: string, next: string, gap: boolean): boolean {
  if (LOWER.test(next) || /\d.$/.test(last.slice(-2))) return true;
  return !gap || (isCapitals(last.slice(-12)) && isCapitals(next));
}

/** A new point of a recommendation, unless the line only happens to begin with "at". */
function startsPoint({ paragraph, last, next, gap, full }: LineBreak): boolean {
  if (gap || !full || /[.:;]$/.test(last)) return true;
  if (governsAt(last)) return false;
  const first = subjectOf(paragraph);
  if (first !== "der" && first === subjectOf(next)) return true;
  return /(?:,|\sog|\ssamt)$/.test(last) && !/,\sat\s/.test(paragraph.slice(0, 4000));
}

/** A heading runs over into capitals when it is in capitals, else into lower case or after a small word. */
function headingGoesOn({ paragraph, next, gap, full }: LineBreak): boolean {
  const title = paragraph.replace(/^(?:\D{0,16}\s)?\d{1,3}[a-z]?\s?[.):–-]?\s?/i, "");
  if (title === "") return next.length < 200;
  if (gap) return false;
  if (isCapitals(title)) return isCapitals(next);
  if (/[.:?!]$/.test(title)) return false;
  if (LOWER.test(next)) return true;
  return SMALL_WORD.test(title) || (full && /[,–]$/.test(title));
}

function isProse(text: string): boolean {
  return (text.length > 120 && !isCapitals(text)) || /\p{Ll}\. \p{Lu}/u.test(text);
}
