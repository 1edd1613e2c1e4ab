import type { AgendaReading } from "../../domain/agenda-reading.ts";
import type { ForeignLink } from "../../domain/attachment.ts";
import type { Texts } from "../texts.ts";

/** What is doubtful in a document, each with where it stands, and the links that are left out. */
export function doubtLines(
  { preview: words }: Texts,
  {
    reading: { doubts },
    foreign,
  }: { readonly reading: AgendaReading; readonly foreign: readonly ForeignLink[] },
): string[] {
  return [
    ...doubts.map(({ at, what }) => `${words.at(at.page, at.paragraph)}: ${what}`),
    ...foreign.map(({ item, title, host }) => words.foreignLink(item, title, host)),
  ];
}

/** What was found in a document, by name, with counts in digits; null where it does not apply. */
export function foundRows(
  texts: Texts,
  reading: AgendaReading,
): readonly (readonly [string, string | null])[] {
  const words = texts.preview;
  const { board, date, start, end, place, chair, items } = reading;
  const sum = (numbers: readonly number[]): string =>
    String(numbers.reduce((all, one) => all + one, 0));
  return [
    [words.board, board ?? words.unknown],
    [words.date, date === null ? words.unknown : texts.meetingLine(date, start, end)],
    [words.place, place],
    [words.chair, chair],
    [words.items, String(items.length)],
    [words.recommendations, sum(items.map((item) => item.recommendations.length))],
    [words.attachments, sum(items.map((item) => item.attachments.length))],
    [
      words.decisions,
      reading.kind === "minutes"
        ? sum(items.map((item) => (item.decision === null ? 0 : 1)))
        : null,
    ],
  ];
}

/** The titles of a document's items, with their numbers. */
export function itemLines({ items }: AgendaReading): string[] {
  return items.map(({ number, title }) => `${number ?? "–"}. ${title}`);
}
