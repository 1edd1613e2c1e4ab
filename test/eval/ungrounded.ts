import type { Answered } from "./answer.ts";
import { daysIn, isKnownDay } from "./days.ts";
import { isKnownName, namesIn, wordsOf } from "./names.ts";
import { isKnownNumber, numbersIn, wordNumbersIn } from "./numbers.ts";
import type { Question } from "./question.ts";

export interface Ungrounded {
  readonly numbers: readonly string[];
  readonly days: readonly string[];
  readonly names: readonly string[];
}

/** Numbers to ring in need, which a refusal may give without a source: alarm, doctor, lifeline. */
const IN_NEED = ["112", "1813", "70201201", "70 201 201"];

/** `1.`, `2)`: the marks of a numbered list state nothing. */
const LIST_MARK = /^\s*\d{1,2}[.)]\s/gm;

type Given = Pick<Answered, "kind" | "text" | "sources" | "grounds">;

/** What an answer states that neither its grounds nor the question say. */
export function ungroundedIn(
  { kind, text, sources, grounds }: Given,
  { question, before, on, lang }: Pick<Question, "question" | "before" | "on" | "lang">,
): Ungrounded {
  const titles = sources.map(({ title, section }) => `${title}\n${section ?? ""}`);
  const pool = [...grounds, ...titles, question, ...before, on ?? ""].map(plain).join("\n");
  const known = figuresIn(pool);
  const knownNumbers = [
    ...known.numbers,
    ...wordNumbersIn(pool, ["da", "en"]),
    ...(kind === "refusal" ? IN_NEED.flatMap(numbersIn) : []),
  ];
  const stated = plain(text).replaceAll(LIST_MARK, " ");
  const { days, rest } = daysIn(stated);
  const years = known.numbers.map(({ value }) => value);
  const words = wordsOf(pool);
  return {
    numbers: [...numbersIn(rest), ...wordNumbersIn(rest, [lang], 3)]
      .filter((number) => !isKnownNumber(number, knownNumbers))
      .map(({ written }) => written),
    days: days
      .filter((day) => !isKnownDay(day, known.days, years))
      .map(({ written }) => written.trim().replace(/\.$/, "")),
    names: namesIn(rest, [pool]).filter((name) => !isKnownName(name, words)),
  };
}

/** Dates and the other numbers of a text; a date's year is a number too. */
function figuresIn(text: string) {
  const { days, rest } = daysIn(text);
  const years = days.flatMap(({ written, year }) =>
    year === undefined ? [] : [{ written, value: year, unit: 1 }],
  );
  return { days, numbers: [...numbersIn(rest), ...years] };
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u2010\u2011]/g, "-")
    .replaceAll("**", "");
}

/** How many figures and names an answer states without grounds. */
export function countOf({ numbers, days, names }: Ungrounded): number {
  return numbers.length + days.length + names.length;
}
