import type { Day } from "../board.ts";
import type { RowOutcome } from "../roster.ts";
import { dayBefore } from "./days.ts";
import type { Office } from "./office.ts";
import { cutsShort, isUnchanged, takeable, taking } from "./step.ts";
import type { Step } from "./step.ts";
import { remainder, target } from "./target.ts";
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
  /** Wishes to which the board's history of others leaves no day. */
  readonly impossible: readonly { readonly wish: Wish; readonly against: Office }[];
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
  const steps = aims.map((aim): Step => {
    const goal = target(aim, remaining, day);
    const { person, role, seat, party } = aim.wish.office;
    const after = { person, role, ...(seat && { seat }), ...(party && { party }), ...goal.period };
    return { wish: aim.wish, place: aim.place, before: aim.before, goal, after };
  });

  const gone = stored.flatMap((office, place) =>
    wanted.has(place) || left[place] === office
      ? []
      : [{ office, last: left[place]?.to ?? dayBefore(day) }],
  );
  const cut = steps.filter((step) => cutsShort(step, day));
  const taken = endRoles
    ? steps
    : takeable(
        stored,
        steps.filter((step) => !cut.includes(step)),
      );
  return {
    offices: taking(endRoles ? left : stored, taken).filter((office) => office !== undefined),
    fates: steps.map((step) => fate(step, taken.includes(step))),
    endings: [
      ...gone,
      ...cut.flatMap(({ before, after: { to } }) =>
        before && to ? [{ office: before, last: to }] : [],
      ),
    ],
    impossible: steps.flatMap(({ wish, goal: { against } }) =>
      against ? [{ wish, against }] : [],
    ),
  };
}

function fate(step: Step, taken: boolean): Fate {
  const { wish, before, after, goal } = step;
  if (isUnchanged(step) && before) return { wish, outcome: "unchanged" };
  if (!taken) return { wish, outcome: "waits" };
  return {
    wish,
    outcome: before ? "changed" : "added",
    ...(goal.late && after.from !== undefined && { from: after.from }),
  };
}
