import type { AgendaReading, Doubt, ItemKind } from "../domain/agenda-reading.ts";
import { chooseItems } from "./agenda/choose-items.ts";
import type { Outline } from "./agenda/choose-items.ts";
import { doubtsAmong } from "./agenda/doubts.ts";
import { headerOf } from "./agenda/header.ts";
import { itemOf } from "./agenda/item.ts";
import type { ItemFound } from "./agenda/item.ts";
import { isKindGroup, kindOf } from "./agenda/kind.ts";
import { paragraphsOf } from "./agenda/paragraphs.ts";
import type { Paragraph } from "./agenda/paragraphs.ts";

const NONE: AgendaReading = {
  kind: "none",
  board: null,
  title: null,
  date: null,
  start: null,
  end: null,
  place: null,
  chair: null,
  attendance: [],
  items: [],
  doubts: [],
};

/** Reads an agenda or minutes from its text, by what it means; what is doubtful is listed, not guessed. */
export function readAgendaText(text: string): AgendaReading {
  return readAgenda(paragraphsOf(text));
}

function readAgenda(paragraphs: readonly Paragraph[]): AgendaReading {
  const outline = chooseItems(paragraphs);
  const [first] = outline.headings;
  if (!first) return NONE;
  const above = paragraphs.slice(
    0,
    outline.contents[0]?.index ?? firstIndex(paragraphs, first.index),
  );
  const { header, meeting, doubts } = headerOf(above, paragraphs.at(-1)?.text ?? "");
  if (!outline.sure && !meeting) return NONE;
  const found = itemsOf(paragraphs, outline);
  const items = found.map(({ item }) => item);
  const minutes = items.some(({ decision }) => decision !== null);
  return {
    kind: minutes ? "minutes" : "agenda",
    ...header,
    chair: header.chair ?? found.find(({ chair }) => chair !== undefined)?.chair ?? null,
    items,
    doubts: [
      ...doubts,
      ...contentsDoubts(outline),
      ...found.flatMap((one) => one.doubts),
      ...doubtsAmong(items, minutes),
    ],
  };
}

/** Each heading with the paragraphs up to the next, under the kind its group of items is said to have. */
function itemsOf(paragraphs: readonly Paragraph[], { headings }: Outline): readonly ItemFound[] {
  const [first] = headings;
  const numberAbove = first !== undefined && firstIndex(paragraphs, first.index) < first.index;
  const startOf = (index: number): number => (numberAbove ? firstIndex(paragraphs, index) : index);
  let kind: ItemKind | null = null;
  return headings.map((heading, n) => {
    const start = startOf(heading.index);
    const group = paragraphs[start - 1];
    if (group && isKindGroup(group.text)) kind = kindOf(group.text);
    const next = headings[n + 1];
    let end = next ? startOf(next.index) : paragraphs.length;
    if (next && isKindGroup(paragraphs[end - 1]?.text ?? "") && end - 1 > heading.index) end -= 1;
    return itemOf(heading, paragraphs, {
      before: paragraphs.slice(start, heading.index),
      end,
      kind,
    });
  });
}

/** Where an item begins whose case number stands above its heading. */
function firstIndex(paragraphs: readonly Paragraph[], heading: number): number {
  const label = paragraphs[heading - 1]?.label;
  return label?.section === "case-number" && label.rest !== "" ? heading - 1 : heading;
}

/** Items that the table of contents has and the document itself has not. */
function contentsDoubts({ contents, headings }: Outline): readonly Doubt[] {
  const numbers = new Set(headings.map(({ number }) => number));
  return contents
    .filter(({ number }) => !numbers.has(number))
    .slice(0, 50)
    .map(({ number }) => ({
      at: { paragraph: 1 },
      what: `Punkt ${number} står i oversigten, men jeg fandt det ikke i selve dokumentet.`,
    }));
}
