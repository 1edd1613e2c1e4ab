import type { AttendanceRead } from "../../domain/agenda-reading.ts";
import type { Line } from "./lines.ts";
import { chairIn, nameIn, namesAmong } from "./people.ts";
import { dateIn, timesIn } from "./when.ts";

/** What stands about the meeting itself, before its items. */
export interface Header {
  readonly board: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly attendance: readonly AttendanceRead[];
  /** Whether the document calls itself an agenda or minutes, or names a meeting. */
  readonly namesMeeting: boolean;
}

const BOARD_LABEL =
  /^(?:møde i|udvalg|organ|forum|dagsorden for|dagsorden til|referat (?:fra|af)|referat for)\s*:?\s+(?:møde i |mødet i )?(.+)$/i;
const BOARD_WORD =
  /\p{L}*(?:klynge|klyngen|samarbejdsudvalg|samarbejdsudvalget|sundhedsråd|sundhedsrådet|udvalget|udvalg|bestyrelse|bestyrelsen|regionsråd|regionsrådet)\b/iu;
const MEETING_WORD = /\b(dagsorden|referat|beslutningsprotokol|møde|mødet|mødedato)\b/i;
const LABEL = /^(sted|mødested|lokale|mødelokale)\s*:?\s+(.+)$/i;
const PRESENT = /^(deltagere|til ?stede|mødt|fremmødte|mødedeltagere|medlemmer)\s*(?::\s*(.*))?$/i;
const ABSENT = /^(afbud|fraværende|ikke mødt)( fra)?\s*(?::\s*(.*)|\s+(.*))?$/i;

/** Reads the lines before the first item. */
export function headerOf(lines: readonly Line[]): Header {
  const texts = lines.map(({ text }) => text);
  const find = <T>(read: (text: string) => T | undefined): T | null => {
    for (const text of texts) {
      const found = read(text);
      if (found !== undefined) return found;
    }
    return null;
  };
  const labelled = find((text) =>
    BOARD_LABEL.exec(text)?.[1]?.replace(/[\s,]*(den|d\.)?\s*\d.*$/i, ""),
  );
  const dated = lines.findIndex(({ text }) => dateIn(text) !== undefined);
  const times = texts.slice(Math.max(dated, 0)).map(timesIn);
  const ended = find((text) => timeAfter(/^(slut|sluttidspunkt|mødet slutter)\b/i, text));
  const started = find((text) => timeAfter(/^(start|starttidspunkt|mødestart)\b/i, text));
  return {
    board: clean(labelled) ?? clean(find(boardIn)),
    title: texts[0] ?? null,
    date: find(dateIn),
    start: started ?? times.find(({ start }) => start)?.start ?? null,
    end: ended ?? times.find(({ end }) => end)?.end ?? null,
    place: find((text) => LABEL.exec(text)?.[2]) ?? placeBelow(texts),
    chair: find(chairIn),
    attendance: attendanceIn(texts),
    namesMeeting: texts.some((text) => MEETING_WORD.test(text)),
  };
}

function boardIn(text: string): string | undefined {
  return text.length <= 80 && BOARD_WORD.test(text) && !/[.:]$/.test(text)
    ? text
        .replace(/^(dagsorden|referat)( for| til| fra| af)?\s*[-–:]?\s*/i, "")
        .replace(/[\s,]*(den|d\.)?\s*\d.*$/i, "")
    : undefined;
}

function clean(text: string | null | undefined): string | null {
  const trimmed = text?.trim().replace(/[.,:]$/, "") ?? "";
  return trimmed === "" || /^møde(t)?( i)?$/i.test(trimmed) ? null : trimmed;
}

function timeAfter(label: RegExp, text: string): string | undefined {
  return label.test(text) ? timesIn(text).start : undefined;
}

function placeBelow(texts: readonly string[]): string | null {
  const label = texts.findIndex((text) => /^(sted|mødested)\s*:?$/i.test(text));
  return label < 0 ? null : (texts[label + 1] ?? null);
}

function attendanceIn(texts: readonly string[]): readonly AttendanceRead[] {
  const found: AttendanceRead[] = [];
  let present: boolean | undefined;
  for (const text of texts) {
    const here = PRESENT.exec(text);
    const absent = here ? null : ABSENT.exec(text);
    if (here ?? absent) {
      present = here !== null;
      const rest = here?.[2] ?? absent?.[3] ?? absent?.[4] ?? "";
      for (const name of namesAmong(rest)) found.push({ name, present, note: noteOf(present) });
    } else if (/^[\p{L} ]{2,30}:/u.test(text)) present = undefined;
    else if (present !== undefined) {
      const name = nameIn(text.replace(/^[•●▪*·–-]\s*/, ""));
      const away = /\bafbud\b/i.test(text);
      if (name !== undefined)
        found.push({ name, present: present && !away, note: noteOf(present && !away) });
    }
  }
  return found;
}

function noteOf(present: boolean): string | null {
  return present ? null : "afbud";
}
