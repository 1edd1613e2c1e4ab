import type { Section } from "./label.ts";
import type { Heading } from "./outline.ts";
import type { Paragraph } from "./paragraphs.ts";

const MEETING_FIELD =
  /^(?:dato|tid|tidspunkt|sted|mødested|lokale|deltagere|til stede|afbud|fraværende|mødeleder|ordstyrer|udvalg|møde|punkter|dagsorden|referat)\b|\d{1,2}[.:]\d{2}|\b(?:19|20)\d{2}\b/i;
const KIND_PREFIX = /^(?:beslutning|drøftelse|orientering|meddelelse)\s?[:–-]\s?\S/i;

/** Items without numbers: a title-like line above the sections of an item, where sections begin again. */
export function unnumberedItems(paragraphs: readonly Paragraph[]): readonly Heading[] {
  const headings: Heading[] = [];
  let seen = new Set<Section>();
  let lastLabel = -1;
  paragraphs.forEach((paragraph, index) => {
    const section = paragraph.label?.section;
    if (section === undefined || isTitled(paragraph, paragraphs[index + 1])) return;
    const again = seen.has(section) || seen.has("decision") || seen.has("attachments");
    if (headings.length === 0 || again) {
      const title = titleAbove(paragraphs, index, Math.max(lastLabel, index - 6));
      if (title) {
        headings.push(title);
        seen = new Set();
      }
    }
    seen.add(section);
    lastLabel = index;
  });
  return isTreated(paragraphs) ? headings : [];
}

/** Recommendations, or a decision on a case: an article has neither. */
function isTreated(paragraphs: readonly Paragraph[]): boolean {
  const sections = new Set(paragraphs.map(({ label }) => label?.section));
  return (
    (sections.has("recommendations") || sections.has("case")) &&
    (sections.has("decision") || sections.has("recommendations")) &&
    sections.size > 2
  );
}

function titleAbove(
  paragraphs: readonly Paragraph[],
  below: number,
  above: number,
): Heading | undefined {
  for (let index = below - 1; index > above; index -= 1) {
    const one = paragraphs[index];
    if (!one) continue;
    if (isTitled(one, paragraphs[index + 1]) || isTitle(one))
      return { index, number: null, title: one.text };
    if (one.mark === "text" && headingEnds(one.text)) return undefined;
  }
  return undefined;
}

function isTitled({ text }: Paragraph, next: Paragraph | undefined): boolean {
  return KIND_PREFIX.test(text) && text.length < 250 && next?.label !== undefined;
}

function isTitle({ text, mark, label }: Paragraph): boolean {
  return (
    mark === "text" &&
    label === undefined &&
    text.length <= 250 &&
    /^["”»]?[\p{Lu}\d]/u.test(text) &&
    !/[.:,;]$/.test(text) &&
    !MEETING_FIELD.test(text)
  );
}

function headingEnds(text: string): boolean {
  return /[.]$/.test(text) && text.length > 40;
}
