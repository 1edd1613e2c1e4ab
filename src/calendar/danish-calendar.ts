import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import type { Day } from "../domain/board.ts";
import { dayAfter, dayBefore } from "../domain/roster/days.ts";
import type { Calendar } from "../usecases/ports.ts";

/**
 * Danish days. A working day is none of Saturday, Sunday, public holiday, Constitution Day, 24 or 31
 * December: what forældelsesloven § 27, stk. 2, excepts, and so what offices keep closed. 1 May and the
 * day after Ascension are working days, store bededag is one from 2024.
 */
export function danishCalendar(): Calendar {
  const years = new Map<string, ReadonlySet<Day>>();
  const isWorkingDay = (day: Day): boolean => {
    const year = day.slice(0, 4);
    const closed = years.get(year) ?? closedDays(year);
    years.set(year, closed);
    return !isWeekend(day) && !closed.has(day);
  };
  const counted = (
    count: number,
    from: Day,
    step: (day: Day) => Day,
    counts = isWorkingDay,
  ): Day => {
    let day = from;
    for (let left = count; left > 0; left -= counts(day) ? 1 : 0) day = step(day);
    return day;
  };
  const everyDay = (): boolean => true;
  return {
    after: (day, { count, unit }) =>
      counted(count, day, dayAfter, unit === "days" ? everyDay : isWorkingDay),
    before: (day, { count, unit }) =>
      counted(count, day, dayBefore, unit === "days" ? everyDay : isWorkingDay),
  };
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The library takes a tenth of a second and 20 MB to load, so it waits for the first working day that is asked for. */
function closedDays(year: string): ReadonlySet<Day> {
  const Calendars = createRequire(import.meta.url)("date-holidays") as typeof Holidays;
  const holidays = new Calendars("DK", { types: ["public"] }).getHolidays(Number(year));
  const closedByCustom = ["06-05", "12-24", "12-31"].map((date) => `${year}-${date}`);
  return new Set([...holidays.map(({ date }) => date.slice(0, 10)), ...closedByCustom]);
}
