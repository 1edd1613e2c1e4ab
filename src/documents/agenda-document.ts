import type { AgendaReading, ItemRead, Place } from "../domain/agenda-reading.ts";
import { doubtsIn } from "./agenda-text/doubts.ts";
import { headerOf } from "./agenda-text/header.ts";
import { headingsOf } from "./agenda-text/headings.ts";
import { itemOf } from "./agenda-text/item.ts";
import { linesOf } from "./agenda-text/lines.ts";
import type { Line } from "./agenda-text/lines.ts";
import { paragraphsOf, widthOf } from "./agenda-text/paragraphs.ts";

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

/** Reads an agenda or minutes from its text, by what it means; what is doubtful is listed. */
export function readAgendaText(text: string): AgendaReading {
  const lines = linesOf(text);
  const headings = headingsOf(lines);
  const [first] = headings;
  if (!first) return NONE;

  const width = widthOf(lines);
  const placeOf = places(lines, width);
  const { namesMeeting, ...header } = headerOf(lines.slice(0, first.at));
  const found = headings.map((heading, n) =>
    itemOf(heading, lines.slice(heading.body, headings[n + 1]?.at), { width, placeOf }),
  );
  const items = found.map(({ item }) => item);
  const decided = items.some(({ decision }) => decision !== null);
  if (!isAgenda(namesMeeting && header.date !== null, items)) return NONE;
  return {
    kind: decided ? "minutes" : "agenda",
    ...header,
    chair: header.chair ?? found.map(({ chair }) => chair).find((one) => one) ?? null,
    items,
    doubts: [
      ...doubtsIn({ ...header, namesMeeting }, items),
      ...found.flatMap(({ doubts }) => doubts),
    ],
  };
}

/** Whether the numbered headings are a meeting's items, not the chapters of some other paper. */
function isAgenda(namesMeeting: boolean, items: readonly ItemRead[]): boolean {
  const treated = items.some((item) => item.recommendations.length > 0 || item.decision !== null);
  const kinds = items.filter(({ kind }) => kind !== null).length;
  const fromTheFirst = items[0]?.number === "1" || items[0]?.number === null;
  return namesMeeting ? treated || (fromTheFirst && kinds > 0) : treated && items.length >= 2;
}

/** A line's place: its page, and its paragraph counted over the whole document. */
function places(lines: readonly Line[], width: number): (line: number) => Place {
  const starts = paragraphsOf(lines, width).map(({ firstLine }) => firstLine);
  return (line) => {
    const later = starts.findIndex((start) => start > line);
    const page = lines[line]?.page;
    return {
      ...(page !== undefined && { page }),
      paragraph: later < 0 ? starts.length : later,
    };
  };
}
