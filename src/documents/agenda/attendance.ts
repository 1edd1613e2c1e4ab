import type { AttendanceRead } from "../../domain/agenda-reading.ts";
import type { Paragraph } from "./paragraphs.ts";
import { nameIn, namesIn, sentencesOf } from "./people.ts";

const PRESENT =
  /^(?:deltagere|mødedeltagere|til ?stede|mødt|fremmødte|fremmøde|medlemmer|deltog|øvrige deltagere|fra (?:region|kommune|sekretariat)\p{L}*)$/iu;
const ABSENT =
  /^(?:afbud|fraværende|ikke mødt|ikke til stede|afbud fra|meldt afbud|fraværende med afbud)$/i;
const REMARK =
  /(?:deltog|deltager|afbud|via|online|virtuelt|video|teams|fra kl|til kl|punkt|stedfortræder|suppleant|forlod|ankom|mødte|fraværende)/i;
const AWAY = /afbud|fraværende|ikke til stede|mødte ikke|ikke mødt/i;

/** Who came and who did not, from lists under a heading and from plain sentences. */
export function attendanceIn(paragraphs: readonly Paragraph[]): readonly AttendanceRead[] {
  const found = new Map<string, AttendanceRead>();
  const add = (one: AttendanceRead | undefined): void => {
    if (one && !found.has(one.name)) found.set(one.name, one);
  };
  let list: { present: boolean; note: string | null } | undefined;
  for (const { text, mark } of paragraphs) {
    const colon = text.indexOf(":");
    const key = (colon < 0 ? text : text.slice(0, colon)).trim();
    const present = PRESENT.test(key);
    const absent = !present && ABSENT.test(key);
    if (present || absent) {
      list = { present, note: absent && /afbud/i.test(key) ? "afbud" : null };
      if (colon >= 0)
        entriesIn(text.slice(colon + 1)).forEach((one) => {
          add(entryIn(one, list));
        });
    } else if (mark === "field" || mark === "label") list = undefined;
    else {
      const prose = sentencesOf(text).flatMap(proseIn);
      const entries = prose.length > 0 ? prose : listed(text, list);
      if (entries.length === 0 && list && text.length > 100) list = undefined;
      entries.forEach(add);
    }
  }
  return [...found.values()];
}

function listed(
  text: string,
  list: { present: boolean; note: string | null } | undefined,
): readonly AttendanceRead[] {
  if (!list) return [];
  return entriesIn(text).flatMap((one) => entryIn(one, list) ?? []);
}

/** The entries of a line: by semicolon, or name by name; one person with titles is one entry. */
function entriesIn(text: string): readonly string[] {
  if (text.length > 4000) return [];
  if (text.includes(";")) return text.split(";");
  const parts = text.split(/,\s|\s(?:og|samt)\s/);
  const people = parts.filter((part) => nameIn(part) !== undefined);
  return people.length > 1 ? people : [text];
}

function entryIn(
  text: string,
  list: { present: boolean; note: string | null } | undefined,
): AttendanceRead | undefined {
  const [name] = namesIn(text);
  if (name === undefined || !list) return undefined;
  const remark = text
    .slice(text.indexOf(name) + name.length)
    .split(/[,;]|\s[-–]\s/)
    .map((part) =>
      part
        .trim()
        .replace(/^\(|\)$/g, "")
        .replace(/[.]$/, ""),
    )
    .find((part) => REMARK.test(part));
  const away = remark !== undefined && AWAY.test(remark);
  return { name, present: list.present && !away, note: remark ?? list.note };
}

/** "Alle var mødt undtagen N.N., der havde meldt afbud.", "N.N. deltog via video." */
function proseIn(sentence: string): readonly AttendanceRead[] {
  const except = /(?:undtagen|bortset fra|afbud fra|fraværende var)\s(.{3,400})$/i.exec(sentence);
  if (except?.[1] !== undefined) {
    const note = /afbud/i.test(sentence) ? "afbud" : null;
    return namesIn(except[1].replace(/[,]?\s(?:der|som)\s.*$/, "").replace(/[.]$/, "")).map(
      (name) => ({ name, present: false, note }),
    );
  }
  const did =
    /^(.{3,300}?)\s((?:havde|har) (?:meldt|sendt|givet) afbud|var fraværende|deltog (?:via|online|virtuelt|på|over|ikke i behandlingen).{0,120}|(?:forlod|ankom|mødte)\s.{0,120})$/i.exec(
      sentence.replace(/[.]$/, ""),
    );
  if (did?.[1] === undefined || did[2] === undefined) return [];
  const away = AWAY.test(did[2]);
  const note = /afbud/i.test(did[2]) ? "afbud" : did[2];
  return namesIn(did[1]).map((name) => ({ name, present: !away, note }));
}
