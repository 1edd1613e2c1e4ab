import type { Day, Period } from "../board.ts";

const DAY_IN_MS = 86_400_000;

/** The day a secretary wrote, as 2022-07-01 or day first with -, / or . between; undefined where there is no such day. */
export function dayWritten(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const danish = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  const [year, month, date] = iso
    ? [iso[1], iso[2], iso[3]]
    : [danish?.[4], danish?.[3], danish?.[1]];
  if (!year || !month || !date || year < "1900" || year > "2199") return undefined;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && dayOf(ms) === day ? day : undefined;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) - DAY_IN_MS);
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + DAY_IN_MS);
}

/** Whether two periods share a day. */
export function overlap(a: Period, b: Period): boolean {
  return (
    (a.from === undefined || b.to === undefined || a.from <= b.to) &&
    (b.from === undefined || a.to === undefined || b.from <= a.to)
  );
}

/** Whether a period has run out before that day. */
export function isOver({ to }: Period, day: Day): boolean {
  return to !== undefined && to < day;
}

/** Whether the one end comes before the other; no end comes last. */
export function endsEarlier(a: Day | undefined, b: Day | undefined): boolean {
  return a !== undefined && (b === undefined || a < b);
}

/** A period without empty ends. */
export function period(from: Day | undefined, to: Day | undefined): Period {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function dayOf(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
