import type { Day } from "../board.ts";
import type { RowOutcome } from "../roster.ts";
import { endsEarlier, isOver, overlap, period } from "./days.ts";
import { holdsSeat } from "./entry.ts";
import { areRivals } from "./office.ts";
import type { Office } from "./office.ts";
import { remainder, target } from "./target.ts";
import type { Target } from "./target.ts";
import { matched } from "./wish.ts";
import type { Wish } from "./wish.ts";

/** What became of a wish; `from` where it begins later than its row says. */
export interface Fate {
  readonly wish: Wish;
  readonly outcome: RowOutcome["outcome"];
  readonly from?: Day;
}

/** The roles of a board after the file. */
export interface Settled {
  readonly offices: readonly Office[];
  readonly fates: readonly Fate[];
  readonly endings: readonly { readonly office: Office; readonly last: Day }[];
  /** Wishes that what the board's history says of others leaves no room for. */
  readonly impossible: readonly { readonly wish: Wish; readonly against: Office }[];
}

interface Step {
  readonly wish: Wish;
  readonly place: number | undefined;
  readonly before: Office | undefined;
  readonly after: Office;
  readonly goal: Target;
}

/**
 * Brings a board's roles to what the file wants. Without `endRoles` everything that would end a role
 * stays, and so does what would need that role to have ended.
 */
export function settle(
  stored: readonly Office[],
  wishes: readonly Wish[],
  { day, endRoles }: { readonly day: Day; readonly endRoles: boolean },
): Settled {
  const places = matched(wishes, stored, day);
  const aims = wishes.map((wish) => {
    const place = places.get(wish);
    const before = place === undefined ? undefined : stored[place];
    return { wish, place, before, from: wish.office.from ?? before?.from };
  });
  const wanted = new Set(places.values());
  const left = stored.map((office, place) =>
    wanted.has(place) ? undefined : remainder(office, aims, day),
  );
  const remaining = left.filter((office) => office !== undefined);
  const steps = aims.map(({ wish, place, before, from }): Step => {
    const goal = target({ wish, before, from }, remaining, day);
    return { wish, place, before, goal, after: inPeriod(wish.office, goal) };
  });

  const lost = stored.flatMap((office, place) => {
    const rest = left[place];
    if (wanted.has(place) || rest === office) return [];
    return [{ office, last: rest?.to ?? dayBeforeFirst(office, day) }];
  });
  const cut = steps.filter((step) => cutsShort(step, day));
  const now = endRoles
    ? steps
    : placeable(
        stored,
        steps.filter((step) => !cut.includes(step)),
      );
  const done = new Set(now);
  return {
    offices: result(endRoles ? left : stored, now),
    fates: steps.map((step) => fate(step, done.has(step))),
    endings: [
      ...lost,
      ...cut.flatMap(({ before, after }) =>
        before && after.to ? [{ office: before, last: after.to }] : [],
      ),
    ],
    impossible: steps.flatMap(({ wish, goal: { against } }) =>
      against ? [{ wish, against }] : [],
    ),
  };
}
