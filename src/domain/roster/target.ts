import type { Day, Period } from "../board.ts";
import { dayAfter, dayBefore, isOver, overlap, period } from "./days.ts";
import { areRivals } from "./office.ts";
import type { Office } from "./office.ts";
import type { Wish } from "./wish.ts";

/** A wish, the role it is about where the board has it, and when it would begin as far as anybody said. */
export interface Aim {
  readonly wish: Wish;
  readonly before: Office | undefined;
  readonly from: Day | undefined;
}

/** What is left of a role that the file does not have: all of what is past, else until its successor begins. */
export function remainder(office: Office, aims: readonly Aim[], day: Day): Office | undefined {
  if (isOver(office, day)) return office;
  if (office.from !== undefined && office.from > day) return undefined;
  const last = dayBefore(firstOf(aims.flatMap((aim) => beginning(aim, office, day))) ?? day);
  if (office.to !== undefined && office.to <= last) return office;
  if (office.from !== undefined && last < office.from) return undefined;
  return { ...office, to: last };
}

/** The day a wish takes over from a role, if it does: its own first day where that is later than the role's. */
function beginning({ wish, from }: Aim, office: Office, day: Day): Day[] {
  if (!areRivals(wish.office, office) || isOver(wish.office, day)) return [];
  return [from !== undefined && (office.from === undefined || from > office.from) ? from : day];
}

function firstOf(days: readonly Day[]): Day | undefined {
  return [...days].sort()[0];
}

/** When a wish would be in force; `late` where that is after the day the row says, `against` what leaves it no day. */
export interface Target {
  readonly period: Period;
  readonly late: boolean;
  readonly against?: Office;
}

/** A wish's period beside what remains of other roles: what the board's history says of others stands. */
export function target(
  { wish, before, from }: Aim,
  remaining: readonly Office[],
  day: Day,
): Target {
  const { to } = wish.office;
  const inTheWay = remaining.filter(
    (other) => areRivals(wish.office, other) && overlap(other, period(from, to)),
  );
  const latest = inTheWay.reduce<Office | undefined>(
    (late, one) => ((late?.to ?? "") < (one.to ?? "") ? one : late),
    undefined,
  );
  if (latest?.to === undefined) return { period: period(from, to), late: false };

  const free = dayAfter(latest.to);
  const unsaid = wish.office.from === undefined && !isOver(wish.office, day);
  const first = unsaid && free < day ? day : free;
  const noDayLeft = to !== undefined && to < first;
  const wouldLoseDays = before !== undefined && first > (before.from ?? "");
  return {
    period: period(first, to),
    late: true,
    ...((noDayLeft || wouldLoseDays) && { against: latest }),
  };
}
