import type { AttendanceRead, Doubt } from "../../domain/agenda-reading.ts";
import { attendanceIn } from "./attendance.ts";
import { boardIn } from "./board-name.ts";
import { dateIn, timesIn } from "./moment.ts";
import type { DateRead } from "./moment.ts";
import type { Paragraph } from "./paragraphs.ts";
import { chairIn } from "./people.ts";

/** What stands about the meeting itself, above its items. */
interface Header {
  readonly board: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly attendance: readonly AttendanceRead[];
}

/** The header, what is doubtful in it, and whether it speaks of a meeting at a time or place. */
interface HeaderFound {
  readonly header: Header;
  readonly doubts: readonly Doubt[];
  readonly meeting: boolean;
}

interface Field {
  readonly key: string;
  readonly value: string;
  readonly paragraph: Paragraph;
}

const KEYS =
  /^(?:møde i|udvalg|organ|forum|møde|sted|mødested|mødelokale|lokale|adresse|dato|mødedato|tid|tidspunkt|mødetidspunkt|dato og tid|start|starttidspunkt|mødestart|slut|sluttidspunkt|mødeslut|mødeleder|ordstyrer|dirigent|formand|titel)$/i;
const MEETING_WORD =
  /(?<!\p{L})(?:dagsorden(?:en)?|referat|beslutningsprotokol|mødeindkaldelse|indkaldelse|møde i|mødet i)(?!\p{L})/iu;
const NOT_THE_MEETING =
  /udsendt|udskrevet|godkendt|frist|senest|næste møde|opdateret|trykt|sidste møde|journal/i;
const ADJOURNED = /mødet (?:blev )?(?:hævet|sluttede|slut|afsluttet|sluttet)\D{0,12}(.{0,20})/i;

/** Reads the paragraphs above the first item; `tail` is the end of the document. */
export function headerOf(paragraphs: readonly Paragraph[], tail: string): HeaderFound {
  const fields = fieldsOf(paragraphs);
  const field = (keys: RegExp): Field | undefined => fields.find(({ key }) => keys.test(key));
  const dated = datedLine(paragraphs, fields);
  const read = dated ? dateIn(dated.text) : undefined;
  const times = timesOf(paragraphs, field, dated);
  const adjourned = [...paragraphs.map(({ text }) => text), tail].flatMap(
    (text) => ADJOURNED.exec(text.slice(-2000))?.[1] ?? [],
  );
  const end =
    times.end ?? (adjourned[0] === undefined ? null : timesIn(`kl. ${adjourned[0]}`).start);
  const backwards = times.start !== null && end !== null && end <= times.start;
  const header: Header = {
    board: boardIn(paragraphs, field(/^(?:møde i|udvalg|organ|forum)$/i)?.value),
    title: titleOf(paragraphs, fields),
    date: read?.date ?? null,
    start: times.start,
    end: backwards ? null : end,
    place: placeOf(
      paragraphs,
      field(/^(?:sted|mødested|mødelokale|lokale|adresse)$/i)?.value,
      dated,
    ),
    chair: chairOf(paragraphs, fields),
    attendance: attendanceIn(paragraphs.filter((one) => one !== dated && one.mark !== "number")),
  };
  const named = paragraphs.some(({ text }) => MEETING_WORD.test(text.slice(0, 300)));
  return {
    header,
    meeting:
      named &&
      (times.start !== null ||
        header.place !== null ||
        (header.date !== null && field(/^(?:dato|mødedato|møde i)$/i) !== undefined)),
    doubts: doubtsOf({ header, read, dated, backwards }),
  };
}

function doubtsOf({
  header,
  read,
  dated,
  backwards,
}: {
  header: Header;
  read: DateRead | undefined;
  dated: Paragraph | undefined;
  backwards: boolean;
}): readonly Doubt[] {
  const at = dated?.at ?? { paragraph: 1 };
  const doubts: string[] = [];
  if (header.board === null) doubts.push("Jeg fandt ikke, hvilket organ mødet er i.");
  if (!read) doubts.push("Jeg fandt ikke mødets dato.");
  else if (read.date === null) doubts.push(`Datoen «${read.text}» findes ikke.`);
  else if (read.wrongWeekday !== undefined)
    doubts.push(`Datoen «${read.text}» er ikke en ${read.wrongWeekday}.`);
  if (backwards) doubts.push("Mødets sluttidspunkt er før dets start, så det er udeladt.");
  return doubts.map((what) => ({ at, what }));
}

/** "Nøgle: værdi" on one line, or a known key alone above its value. */
function fieldsOf(paragraphs: readonly Paragraph[]): readonly Field[] {
  return paragraphs.flatMap((paragraph, i): Field[] => {
    const { text } = paragraph;
    const colon = text.slice(0, 40).indexOf(":");
    const key = (colon < 0 ? text : text.slice(0, colon)).trim();
    if (!KEYS.test(key)) return [];
    const inline = colon < 0 ? "" : text.slice(colon + 1).trim();
    const below = paragraphs[i + 1];
    if (inline !== "") return [{ key, value: inline, paragraph }];
    return below && !KEYS.test(below.text) ? [{ key, value: below.text, paragraph: below }] : [];
  });
}

/** The line with the meeting's date: under a label, beside a time, or simply the first. */
function datedLine(
  paragraphs: readonly Paragraph[],
  fields: readonly Field[],
): Paragraph | undefined {
  const labelled = fields.find(({ key, value }) => /dato|tid|start/i.test(key) && dateIn(value));
  if (labelled) return labelled.paragraph;
  const dates = paragraphs.filter(
    ({ text }) => text.length < 400 && dateIn(text) && !NOT_THE_MEETING.test(text),
  );
  return dates.find(({ text }) => timesIn(text).start !== null) ?? dates[0];
}

function timesOf(
  paragraphs: readonly Paragraph[],
  field: (keys: RegExp) => Field | undefined,
  dated: Paragraph | undefined,
): { start: string | null; end: string | null } {
  const start = timesIn(field(/^(?:start|starttidspunkt|mødestart)$/i)?.value ?? "").start;
  const end = timesIn(field(/^(?:slut|sluttidspunkt|mødeslut)$/i)?.value ?? "").start;
  if (start !== null) return { start, end };
  const lines = [field(/^(?:tid|tidspunkt|mødetidspunkt|dato og tid)$/i)?.value, dated?.text];
  const others = paragraphs
    .filter(
      ({ text }) =>
        text.length < 200 &&
        /(?<!\p{L})kl\.?\s?\d/iu.test(text) &&
        !NOT_THE_MEETING.test(text) &&
        !ADJOURNED.test(text),
    )
    .map(({ text }) => text);
  const all = [...lines, ...others].map((line) => timesIn(line ?? ""));
  return all.find((one) => one.start !== null) ?? { start: null, end: null };
}

/** Under a label, or after "i" behind the date and on the line below it. */
function placeOf(
  paragraphs: readonly Paragraph[],
  labelled: string | undefined,
  dated: Paragraph | undefined,
): string | null {
  const clean = (place: string): string => place.trim().replace(/[.]$/, "");
  if (labelled !== undefined) return clean(labelled);
  if (!dated) return null;
  const behind = /\d(?:,\s|\s)(?:i|på)\s(\p{Lu}.{2,150})$/u.exec(dated.text.slice(0, 400))?.[1];
  if (behind !== undefined) return clean(behind);
  const below = paragraphs[paragraphs.indexOf(dated) + 1]?.text ?? "";
  const found = /^(?:i|på)\s(\p{Lu}.{2,150})$/u.exec(below)?.[1];
  return found === undefined ? null : clean(found);
}

function titleOf(paragraphs: readonly Paragraph[], fields: readonly Field[]): string | null {
  const meeting = fields.find(({ key }) => /^(?:møde|titel)$/i.test(key));
  const values = new Set(fields.map(({ paragraph }) => paragraph));
  const first = paragraphs.find(
    (one) =>
      one.mark !== "field" &&
      one.mark !== "number" &&
      !values.has(one) &&
      !KEYS.test(one.text) &&
      one.text.length <= 200,
  );
  const isLabels = paragraphs[0] !== undefined && KEYS.test(paragraphs[0].text);
  return (isLabels ? meeting?.value : undefined) ?? first?.text ?? meeting?.value ?? null;
}

function chairOf(paragraphs: readonly Paragraph[], fields: readonly Field[]): string | null {
  const labelled = fields.find(({ key }) => /leder|styrer|dirigent|^formand$/i.test(key));
  const named = labelled && chairIn(`Mødeleder: ${labelled.value}`);
  if (named !== undefined) return named;
  for (const { text } of paragraphs) {
    const chair = chairIn(text);
    if (chair !== undefined) return chair;
  }
  return null;
}
