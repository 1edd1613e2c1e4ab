import type { Day } from "../domain/board.ts";
import { Refusal } from "../domain/refusal.ts";
import { dayWritten } from "../domain/roster/days.ts";

/** The day in a date field; null where it was left empty. */
export function dayTyped(typed: string | undefined): Day | null {
  if (typed === undefined) return null;
  const day = dayWritten(typed);
  if (day === undefined) throw new Refusal("date-unreadable", typed);
  return day;
}
