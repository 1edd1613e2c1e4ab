import { covers } from "../board.ts";
import type { Day } from "../board.ts";
import { isOver, overlap } from "./days.ts";
import { isSameOffice } from "./office.ts";
import type { Office } from "./office.ts";

/** A role as a row wants it. Without `from` the row does not say when it began. */
export interface Wish {
  readonly line: number;
  readonly office: Office;
  /** Whether the seat is one the board does not have yet. */
  readonly onNewSeat: boolean;
}

/** Which of a board's roles each wish is about, by its place in the list; each role is some wish's at most once. */
export function matched(
  wishes: readonly Wish[],
  stored: readonly Office[],
  day: Day,
): ReadonlyMap<Wish, number> {
  const pairs = wishes.flatMap((wish) =>
    stored.flatMap((office, place) => {
      const likeness = isSameOffice(wish.office, office)
        ? unlike(wish.office, office, day)
        : undefined;
      return likeness === undefined ? [] : [{ wish, place, likeness }];
    }),
  );
  const found = new Map<Wish, number>();
  const taken = new Set<number>();
  for (const { wish, place } of pairs.sort((a, b) => a.likeness - b.likeness)) {
    if (found.has(wish) || taken.has(place)) continue;
    found.set(wish, place);
    taken.add(place);
  }
  return found;
}

/** How far the dates are from each other, 0 being the same; undefined where they are two periods in office. */
function unlike(wish: Office, office: Office, day: Day): number | undefined {
  if (wish.from === office.from && wish.to === office.to) return 0;
  const over = isOver(office, day);
  if (over && !isOver(wish, day)) return undefined;
  if (covers(office, day) && wish.from !== undefined && wish.from > day) return undefined;
  if (wish.from === office.from) return 1;
  if (wish.from === undefined && wish.to === office.to) return 2;
  if (!overlap(wish, office)) return undefined;
  return over === isOver(wish, day) ? 3 : 4;
}
