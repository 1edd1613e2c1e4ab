import type { Day } from "./board.ts";
import { dayAfter, dayWritten } from "./roster/days.ts";

/** A time as somebody wrote it: on which day (null where none is named), at which time of day. */
export interface TimeWritten {
  readonly day: DayMeant | null;
  readonly time: string;
}

type DayMeant =
  "today" | "tomorrow" | { readonly date: string; readonly month: string; readonly year?: string };

const MONTHS: readonly RegExp[] = [
  /^jan(uary?|uar)?$/,
  /^feb(ruary?|ruar)?$/,
  /^(mar(ch|ts)?)$/,
  /^apr(il)?$/,
  /^(maj|may)$/,
  /^jun[ei]?$/,
  /^jul[yi]?$/,
  /^aug(ust)?$/,
  /^sep(tember)?$/,
  /^(okt|oct)(ober)?$/,
  /^nov(ember)?$/,
  /^dec(ember)?$/,
];

const TIME = /^(?:(?:kl\.?|at) ?)?(\d{1,2})(?:[.:](\d{2}))?$/;
const IN_DIGITS = /^(?:den )?(\d{1,2})\/(\d{1,2})(?:[-/](\d{4}))?$/;
const IN_WORDS = /^(?:den )?(\d{1,2})\.? ([a-z]+)\.?(?: (\d{4}))?$/;

/** Reads `14.30`, `kl. 14`, `5/8 kl. 12`, `5. august 2027 kl. 12.00`, `tomorrow at 9`; nothing else. */
export function readTime(text: string): TimeWritten | undefined {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const alone = timeOfDay(words);
  if (alone !== undefined) return { day: null, time: alone };
  const [, dayPart = "", timePart = ""] =
    /^(.+?),? ((?:kl\.? ?|at )?\d{1,2}(?:[.:]\d{2})?)$/.exec(words) ?? [];
  const time = timeOfDay(timePart);
  if (time === undefined) return undefined;
  const day = dayMeant(dayPart);
  return day && { day, time };
}

function timeOfDay(text: string): string | undefined {
  const [, hour = "", minute = "00"] = TIME.exec(text) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

function dayMeant(text: string): DayMeant | undefined {
  if (text === "i dag" || text === "today") return "today";
  if (text === "i morgen" || text === "tomorrow") return "tomorrow";
  const [, date, second = "", year] = IN_DIGITS.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (date === undefined) return undefined;
  const named = MONTHS.findIndex((month) => month.test(second)) + 1;
  const month = /^\d/.test(second) ? second : named > 0 ? String(named) : undefined;
  return month === undefined ? undefined : { date, month, ...(year !== undefined && { year }) };
}

/** The day that is meant, seen from today; a date without a year is the coming one. Undefined where there is no such day. */
export function dayOfTime({ day }: TimeWritten, today: Day): Day | undefined {
  if (day === null || day === "today") return today;
  if (day === "tomorrow") return dayAfter(today);
  const { date, month, year } = day;
  if (year !== undefined) return dayWritten(`${date}/${month}/${year}`);
  const thisYear = Number(today.slice(0, 4));
  return [0, 1, 2, 3, 4]
    .map((more) => dayWritten(`${date}/${month}/${String(thisYear + more)}`))
    .find((one) => one !== undefined && one >= today);
}
