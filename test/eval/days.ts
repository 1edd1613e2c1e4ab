/** A date as far as it is written: `26. april` has no year, `april 2023` no day. */
export interface WrittenDay {
  readonly written: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTHS: readonly string[] = [
  "januar|january|jan",
  "februar|february|feb",
  "marts|march|mar",
  "april|apr",
  "maj|may",
  "juni|june|jun",
  "juli|july|jul",
  "august|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nov",
  "december|dec",
];
const MONTH = `(?<month>${MONTHS.join("|")})\\b\\.?`;
const DAY = "(?<day>[12]\\d|3[01]|0?[1-9])";
const NUMERIC_MONTH = "(?<month>1[0-2]|0?[1-9])";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const ALONE = "(?<![\\p{L}\\d.,/-])";

/** Every way a date is written, the fullest first; `May` alone only where it begins no sentence. */
const WAYS: readonly RegExp[] = [
  `${ALONE}${YEAR}-${NUMERIC_MONTH}-${DAY}(?!\\d)`,
  `${ALONE}${DAY}(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?${MONTH}(?:,?\\s*${YEAR})?`,
  `${ALONE}${MONTH}\\s+${DAY}(?:st|nd|rd|th)?(?![\\d.,]\\d|\\d)(?:,?\\s*${YEAR})?`,
  `${ALONE}${MONTH}(?:\\s+of)?\\s+${YEAR}`,
  `${ALONE}${DAY}\\s?/\\s?${NUMERIC_MONTH}(?!\\d)(?:\\s?[-/ ]\\s?${YEAR})?`,
  `${ALONE}${DAY}-${NUMERIC_MONTH}-${YEAR}`,
  `${ALONE}${DAY}\\.\\s?${NUMERIC_MONTH}\\.\\s?${YEAR}`,
].map((way) => new RegExp(way, "giu"));
const MONTH_ALONE =
  /(?<![\p{L}\d])(?<month>januar|january|februar|february|marts|March|april|maj|(?<=[\p{Ll},] )May|juni|june|juli|july|august|september|oktober|october|november|december)(?![\p{L}\d])/giu;

/** The dates in a text, and the text without them. */
export function daysIn(text: string): {
  readonly days: readonly WrittenDay[];
  readonly rest: string;
} {
  const days: WrittenDay[] = [];
  let rest = text;
  for (const way of [...WAYS, MONTH_ALONE])
    rest = rest.replace(way, (written, ...found) => {
      const { year, month, day } = found.at(-1) as Partial<
        Record<"year" | "month" | "day", string>
      >;
      if (way === MONTH_ALONE && /^(?:may|march)$/.test(written)) return written;
      days.push({
        written,
        ...(year !== undefined && { year: Number(year) }),
        ...(month !== undefined && { month: monthNumber(month) }),
        ...(day !== undefined && { day: Number(day) }),
      });
      return " ".repeat(written.length);
    });
  return { days, rest };
}

function monthNumber(month: string): number {
  if (/^\d+$/.test(month)) return Number(month);
  return 1 + MONTHS.findIndex((names) => names.split("|").includes(month.toLowerCase()));
}

/**
 * Whether a date is one of those known. What it does not say does not matter; a year that the known
 * date does not say may stand anywhere else in the grounds, such as in a meeting's date.
 */
export function isKnownDay(
  day: WrittenDay,
  known: readonly WrittenDay[],
  years: readonly number[],
): boolean {
  return known.some(
    (one) =>
      day.month === one.month &&
      (day.day === undefined || day.day === one.day) &&
      (day.year === undefined ||
        day.year === one.year ||
        (one.year === undefined && years.includes(day.year))),
  );
}
