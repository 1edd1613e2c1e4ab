import { leadOf } from "./labels.ts";
import { withoutMark } from "./paragraphs.ts";
import type { Paragraph } from "./paragraphs.ts";

/** The recommendations of an item, who makes them, and paragraphs that may or may not be one. */
export interface Recommendations {
  readonly by: string | null;
  readonly texts: readonly string[];
  readonly unsure: readonly Paragraph[];
}

const INLINE =
  /^(?:(.{2,80}?) )?(?:indstiller|anbefaler|det indstilles|indstilles)(?: (?:til|overfor|over for) [^:,]{2,80}?)?,?:? at (.+)$/i;

/** Reads the part of an item under its recommendation heading. */
export function recommendationsIn(paragraphs: readonly Paragraph[]): Recommendations {
  let by: string | null = null;
  const texts: string[] = [];
  const unsure: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const { text, point } = paragraph;
    const lead = leadOf(text);
    const sender = /^\((.{3,80})\)$/.exec(text)?.[1];
    const inline = point ? null : INLINE.exec(text);
    if (lead) by ??= lead.by;
    else if (sender !== undefined) by ??= sender;
    else if (inline?.[2] !== undefined) {
      by ??= inline[1] ?? null;
      texts.push(pointText(inline[2]));
    } else if (point) texts.push(pointText(withoutMark(text)));
    else unsure.push(paragraph);
  }
  const [only] = unsure;
  return texts.length === 0 && only && unsure.length === 1 && only.text.length <= 400
    ? { by, texts: [pointText(only.text)], unsure: [] }
    : { by, texts, unsure };
}

/** A recommendation without its «at» before and its punctuation after. */
function pointText(text: string): string {
  return text
    .replace(/^(og )?at\s+/i, "")
    .replace(/[\s.,;:]+$/, "")
    .replace(/,? og$/, "");
}
