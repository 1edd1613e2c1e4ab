import { isDecided } from "./decision.ts";
import type { Decision } from "./decision.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import type { Passage, PassagePart } from "./passage.ts";
import type { OddAttachment } from "./said.ts";

/** What may be quoted of a meeting's papers, piece by piece; nothing of a closed item. */
export function passagesOf(meeting: Meeting, decisions: readonly Decision[]): readonly Passage[] {
  const decidedOn = (item: AgendaItem): string | null => {
    const decision = decisions.find((one) => one.item === item.id);
    return (isDecided(decision) ? decision?.text.text : item.decision) ?? null;
  };
  const paper = meeting.items.some((item) => decidedOn(item) !== null) ? "minutes" : "agenda";
  return meeting.items
    .filter(({ closed }) => !closed)
    .flatMap((item) => {
      const parts: readonly (readonly [PassagePart, readonly string[]])[] = [
        ["decision", paragraphs(decidedOn(item))],
        ["recommendation", item.recommendations],
        ["case", paragraphs(item.case)],
        ["background", paragraphs(item.background)],
        ["attachment", item.attachments.map(({ title }) => title)],
        ["presenter", item.presenters],
      ];
      return parts.flatMap(([part, texts]) =>
        texts.map((text, n) => ({
          id: `${meeting.id}.${item.id}.${part}.${n}`,
          meeting: meeting.id,
          date: meeting.date,
          paper,
          item: item.number,
          title: item.title,
          part,
          text,
        })),
      );
    });
}

function paragraphs(text: string | null): readonly string[] {
  return (text ?? "")
    .split(/\n\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** Where an item's text names an attachment that its own list does not have. */
export function oddAttachmentsIn(meeting: Meeting): readonly OddAttachment[] {
  return meeting.items
    .filter(({ closed, attachments }) => !closed && attachments.length > 0)
    .flatMap((item) => {
      const listed = item.attachments.map(({ title }) => title);
      return namedIn(item)
        .filter((number) => !listed.some((title) => numbersIn(title).includes(number)))
        .map((number) => ({
          date: meeting.date,
          item: item.number,
          named: `bilag ${number}`,
          listed,
        }));
    });
}

function namedIn(item: AgendaItem): readonly string[] {
  const texts = [item.background, item.case, item.decision, ...item.recommendations];
  return [...new Set(texts.flatMap((text) => numbersIn(text ?? "")))];
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\bbilag (\d+)/gi)].map(([, number = ""]) => number);
}
