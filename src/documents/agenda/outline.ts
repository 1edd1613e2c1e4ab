import { isCapitals } from "./capitals.ts";
import { kindOf } from "./kind.ts";
import type { Section } from "./label.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Where an item's heading stands among the paragraphs, and what it says. */
export interface Heading {
  readonly index: number;
  readonly number: string | null;
  readonly title: string;
}

export interface Candidate extends Heading {
  readonly number: string;
  readonly n: number;
  readonly dress: string;
  readonly capitals: boolean;
  /** A section of an item stands directly below, or at least before the next number. */
  readonly direct: boolean;
  readonly labelled: boolean;
  readonly hasText: boolean;
  /** It belongs to a list that began at 1 inside an item's section. */
  readonly listed: boolean;
}

const PARTS: ReadonlySet<Section> = new Set<Section>([
  "background",
  "recommendations",
  "decision",
  "case",
  "attachments",
]);
const MAX_TITLE = 400;

/** Every paragraph that might head an item, with what speaks for and against it. */
export function candidatesAmong(paragraphs: readonly Paragraph[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let list = { expected: 0, labels: -1 };
  let labels = 0;
  let numbersSeen = false;
  paragraphs.forEach(({ numbered, text, label }, index) => {
    if (label && numbersSeen && PARTS.has(label.section)) labels += 1;
    if (!numbered || numbered.title === "" || text.length > MAX_TITLE) return;
    const n = Number.parseInt(numbered.number, 10);
    const listed = n === 1 ? labels > 0 : n === list.expected && labels === list.labels;
    list = listed ? { expected: n + 1, labels } : { expected: 0, labels: -1 };
    numbersSeen = true;
    found.push({
      index,
      n,
      listed,
      ...numbered,
      ...below(paragraphs, index),
      capitals: isCapitals(numbered.title),
    });
  });
  return found;
}

function below(
  paragraphs: readonly Paragraph[],
  index: number,
): Pick<Candidate, "direct" | "labelled" | "hasText"> {
  let at = index + 1;
  while (at < index + 8 && isMeta(paragraphs[at])) at += 1;
  const next = paragraphs[at];
  const direct = at > index + 1 || isPart(next);
  const hasText = next !== undefined && !next.numbered;
  let labelled = direct;
  for (let i = at; !labelled && i < at + 12; i += 1) {
    const one = paragraphs[i];
    if (!one || one.numbered) break;
    labelled = isPart(one);
  }
  return { direct, labelled, hasText };
}

function isPart(paragraph: Paragraph | undefined): boolean {
  return paragraph?.label !== undefined && PARTS.has(paragraph.label.section);
}

function isMeta(paragraph: Paragraph | undefined): boolean {
  return paragraph?.label !== undefined && !PARTS.has(paragraph.label.section);
}

/** How much speaks for a candidate, given how the document dresses its headings. */
export function scoreOf(
  { title, capitals, direct, labelled, hasText, listed, dress }: Candidate,
  usual: { readonly dress: string | undefined; readonly capitals: boolean },
): number {
  if (/^at[\s,:]/i.test(title)) return -9;
  return (
    1 +
    (capitals ? 2 : 0) +
    (kindOf(title) ? 2 : 0) +
    (direct ? 4 : labelled ? 2 : 0) +
    (hasText ? 1 : 0) +
    (/\p{L}/u.test(dress) ? 2 : 0) +
    (/[.!]$/.test(title) && !/^evt\.$/i.test(title) ? -3 : 0) +
    (/^\p{Ll}/u.test(title) ? -3 : 0) +
    (listed ? -6 : 0) +
    (usual.dress !== undefined && usual.dress !== dress ? -4 : 0) +
    (usual.capitals && !capitals ? -5 : 0)
  );
}

/** Headings without a number: "Eventuelt" and closed items beside the numbered ones. */
export function isBareHeading({ text, mark, label }: Paragraph): boolean {
  if (mark === "number" || mark === "bullet" || text.length > 200) return false;
  if (/^(?:eventuelt|evt\.?)$/i.test(text)) return true;
  return label === undefined && /^lukket (?:punkt|sag)\s?[-–:]\s?\S/i.test(text);
}
