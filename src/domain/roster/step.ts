import type { Day } from "../board.ts";
import { endsEarlier, isOver, overlap } from "./days.ts";
import { holdsSeat } from "./entry.ts";
import { areRivals } from "./office.ts";
import type { Office } from "./office.ts";
import type { Target } from "./target.ts";
import type { Wish } from "./wish.ts";

/** One wish on its way into a board: the role it is about, by its place in the list, and what it is to become. */
export interface Step {
  readonly wish: Wish;
  readonly place: number | undefined;
  readonly before: Office | undefined;
  readonly after: Office;
  readonly goal: Target;
}

/** Whether the step changes nothing. */
export function isUnchanged({ before, after }: Step): boolean {
  return before?.from === after.from && before?.to === after.to && before?.party === after.party;
}

/** Whether the step gives a role that is not past an earlier end. */
export function cutsShort({ before, after }: Step, day: Day): boolean {
  return before !== undefined && !isOver(before, day) && endsEarlier(after.to, before.to);
}

/** The steps that can be taken while every other role stays as it is. */
export function takeable(stored: readonly Office[], steps: readonly Step[]): readonly Step[] {
  const taken = new Set<Step>();
  let waiting = steps;
  let before: number;
  do {
    before = taken.size;
    // one step may make room for another, so those that found none ask again
    waiting = waiting.filter((step) => {
      if (!fits(step, taking(stored, [...taken]))) return true;
      taken.add(step);
      return false;
    });
  } while (taken.size > before);
  return steps.filter((step) => taken.has(step));
}

/** The roles with the steps taken; what was there keeps its place. */
export function taking(
  offices: readonly (Office | undefined)[],
  steps: readonly Step[],
): readonly (Office | undefined)[] {
  const result = [...offices];
  for (const { place, after } of steps) {
    if (place === undefined) result.push(after);
    else result[place] = after;
  }
  return result;
}

function fits({ wish, place, after }: Step, offices: readonly (Office | undefined)[]): boolean {
  const others = offices.filter(
    (office, n) => office !== undefined && n !== place,
  ) as readonly Office[];
  if (others.some((other) => areRivals(after, other) && overlap(after, other))) return false;
  // a new seat comes with its holder, so that no seat stands empty for a day
  return (
    !wish.onNewSeat ||
    holdsSeat(after.role) ||
    others.some(({ seat, role }) => seat === after.seat && holdsSeat(role))
  );
}
