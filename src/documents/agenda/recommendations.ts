import { splitChain } from "./at-chain.ts";
import type { Paragraph } from "./paragraphs.ts";

/** What is recommended in an item, and by whom. */
export interface Recommendations {
  readonly by: string | null;
  readonly points: readonly string[];
  /** Paragraphs of the section that are no points. */
  readonly rest: readonly Paragraph[];
  readonly unsure: boolean;
}

const INTRO =
  /^(?:(.{1,120}?)\s)?(indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås)(?=[\s,:]|$)([^]*)$/i;
const LIST_MARK = /^(?:[•▪◦●○‣·\uf0b7\uf0a7]\s?|[-–—*]\s|o\s(?=\p{Lu})|(?:\d{1,2}|[a-z])[.)]\s)/iu;
const ENDS_OPEN = /(?:^|[,:]|\sat)\s?:?$/;

interface Intro {
  readonly by: string | null;
  /** What follows "at" on the same line. */
  readonly points: string | undefined;
  /** Whether points are to follow. */
  readonly open: boolean;
}

/** A sentence such as "Administrationen indstiller til udvalget, at:", read. */
export function introIn(text: string): Intro | undefined {
  const start = text.slice(0, 400);
  const found = INTRO.exec(start);
  if (!found || /[.!?]\s/.test(found[1] ?? "")) return undefined;
  const tail = (found[3] ?? "") + text.slice(400);
  const by = /^(?:det|der)$/i.test(found[1] ?? "det") ? null : (found[1] ?? null);
  if (ENDS_OPEN.test(tail.slice(-40).trim())) return { by, points: undefined, open: true };
  const at = /(?:^|[\s,:])at\s/i.exec(tail);
  return { by, points: at ? tail.slice(at.index + at[0].length) : undefined, open: false };
}

/** Reads the paragraphs under the heading of the recommendations. */
export function recommendationsIn(paragraphs: readonly Paragraph[]): Recommendations {
  let by: string | null = null;
  let ended = "";
  const points: string[] = [];
  const rest: Paragraph[] = [];
  let listed = 0;
  let open = false;
  /** A sentence that is no point has begun a list of its own. */
  let aside = false;
  for (const [n, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const above = paragraphs[n - 1]?.at.paragraph ?? 0;
    if (paragraph.at.paragraph > above + 1) ended = ""; // Another heading stands between.
    const sender = /^\(([^()]{3,80})\)\.?$/.exec(text)?.[1];
    const point = text.replace(LIST_MARK, "");
    const marked = point !== text;
    const isAt = /^at[\s,:]/i.test(point);
    const intro = marked || isAt ? undefined : introIn(text);
    if (sender !== undefined) by ??= sender;
    else if (intro && (intro.points !== undefined || intro.open)) {
      by ??= intro.by;
      open ||= intro.open;
      if (intro.points !== undefined) points.push(intro.points);
    } else if (marked && !isAt && ended.endsWith(":"))
      points.push(`${points.pop() ?? ""}\n\n${text}`);
    else if (marked && !isAt && aside) rest.push(paragraph);
    else if (isAt || marked || (open && points.length === listed)) {
      points.push(point);
      listed += 1;
    } else {
      rest.push(paragraph);
      aside = points.length > 0 && text.endsWith(":");
      ended = "";
      continue;
    }
    if (!marked || isAt) aside = false;
    if (intro?.open) ended = "";
    else if (points.length > 0 && !(marked && !isAt && ended.endsWith(":")))
      ended = text.slice(-40);
  }
  const [only] = rest;
  if (points.length === 0 && only && rest.length === 1 && isOneSentence(only.text))
    return { by, points: [pointText(only.text)], rest: [], unsure: false };
  const chain = points.length === 1 ? splitChain(points[0] ?? "") : undefined;
  const found = (chain?.points ?? points).map(pointText).filter((point) => point !== "");
  return { by, points: found, rest, unsure: chain?.unsure ?? false };
}

function isOneSentence(text: string): boolean {
  return text.length <= 300 && !text.endsWith(":") && !/[.!?]\s\p{Lu}/u.test(text);
}

/** A recommendation without "at" before it and punctuation or "og" after it. */
function pointText(text: string): string {
  let point = text.trim().replace(/^(?:og\s)?at(?:[\s,:]+|$)/i, "");
  for (let before = ""; before !== point;) {
    before = point;
    point = withoutEnd(point)
      .replace(/[,;]\s?(?:og|samt)$/, "")
      .replace(/\s(?:og|samt)$/, "");
  }
  return point;
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.,;:]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
