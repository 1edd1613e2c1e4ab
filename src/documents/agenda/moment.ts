const MONTHS =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december".split("|");
const SHORT = MONTHS.map((month) => month.slice(0, 3));
const WRITTEN = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.?\\s?(${MONTHS.join("|")}|(?:${SHORT.join("|")})\\.?)\\s?,?\\s?(\\d{4})(?!\\d)`,
  "i",
);
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DIGITS =
  /(?<![\d.])(\d{1,2})\s?(?:\/\s?(\d{1,2})(?:\s?[-/.]\s?|\s)|([-.])\s?(\d{1,2})\s?\3\s?|[-.](\d{1,2})\s(?=\d{4}))(\d{4}|\d{2})(?![\d:])/;
const CLOCK = String.raw`(\d{1,2})(?:[.:](\d{2})(?::\d{2})?)?`;
const SPAN = new RegExp(
  `(kl\\.?|klokken)?\\s?(?<![\\d.:])${CLOCK}\\s?(?:-|–|—|til|og)\\s?(?:kl\\.?\\s?)?${CLOCK}(?![\\d.:])`,
  "i",
);
const AT = new RegExp(`(?<!\\p{L})(?:kl\\.?|klokken)\\s?:?\\s?${CLOCK}(?!\\d)`, "iu");
const ALONE = /(?<![\d.:])(\d{1,2})[.:](\d{2})(?::\d{2})?(?![\d.:]|\s?(?:mio|mia|kr|pct))/;
const WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

/** A date as a line has it; `date` is null where no such day exists. */
export interface DateRead {
  readonly date: string | null;
  readonly text: string;
  /** The weekday printed with it, where that is another day. */
  readonly wrongWeekday: string | undefined;
}

/** The first date in a line. */
export function dateIn(line: string): DateRead | undefined {
  const start = line.slice(0, 400);
  const written = WRITTEN.exec(start);
  if (written) {
    const month = SHORT.indexOf(written[2]?.slice(0, 3).toLowerCase() ?? "") + 1;
    return read(start, written[0], [written[3], month, written[1]]);
  }
  const iso = ISO.exec(start);
  if (iso) return read(start, iso[0], [iso[1], Number(iso[2]), iso[3]]);
  const digits = DIGITS.exec(start);
  if (!digits) return undefined;
  const month = digits[2] ?? digits[4] ?? digits[5];
  return read(start, digits[0], [digits[6], Number(month), digits[1]]);
}

function read(
  line: string,
  text: string,
  [year, month, day]: readonly [string | undefined, number, string | undefined],
): DateRead {
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const at = new Date(Date.UTC(full, month - 1, Number(day)));
  const exists = month >= 1 && at.getUTCMonth() === month - 1 && at.getUTCDate() === Number(day);
  const printed = WEEKDAYS.find((weekday) => line.toLowerCase().includes(weekday));
  return {
    date: exists ? at.toISOString().slice(0, 10) : null,
    text,
    wrongWeekday: exists && printed !== WEEKDAYS[at.getUTCDay()] ? printed : undefined,
  };
}

/** Start and end as a line has them, as 09:00; dates in the line are not taken for times. */
export function timesIn(line: string): {
  readonly start: string | null;
  readonly end: string | null;
} {
  let rest = line.slice(0, 400);
  for (let date = dateIn(rest); date; date = dateIn(rest)) rest = rest.replace(date.text, " | ");
  const span = SPAN.exec(rest);
  if (span && (span[1] ?? span[3] ?? span[5])) {
    const [start, end] = [clock(span[2], span[3]), clock(span[4], span[5])];
    if (start !== null && end !== null) return { start, end };
  }
  const at = AT.exec(rest) ?? ALONE.exec(rest);
  return { start: at ? clock(at[1], at[2]) : null, end: null };
}

function clock(hour: string | undefined, minute = "00"): string | null {
  const valid = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return valid ? `${hour.padStart(2, "0")}:${minute}` : null;
}

/** How many minutes a duration is: "20 min.", "1 time", "1,5 time", "13.00-13.20". */
export function minutesIn(text: string): number | null {
  const start = text.slice(0, 100);
  const hours = /(\d{1,2})(?:[,.](\d)|\s?(½))?\s?timer?(?!\p{L})/iu.exec(start);
  const minutes = /(\d{1,3})\s?min(?:\.|utter|ut)?(?!\p{L})/iu.exec(start);
  if (hours ?? minutes) {
    const half = hours?.[3] ? 0.5 : Number(hours?.[2] ?? 0) / 10;
    return Math.round((Number(hours?.[1] ?? 0) + half) * 60) + Number(minutes?.[1] ?? 0);
  }
  const { start: from, end } = timesIn(start);
  const length = from !== null && end !== null ? ofDay(end) - ofDay(from) : 0;
  return length > 0 ? length : null;
}

function ofDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
