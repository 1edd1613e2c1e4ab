import type { Day } from "./board.ts";
import type { DecidedItem } from "./decided-items.ts";
import { sameName } from "./effort.ts";
import type { MeetingId } from "./meeting.ts";

/** Money that the board has granted to an effort, with the decision it stands in. */
export interface Grant {
  readonly meeting: MeetingId;
  readonly date: Day;
  readonly number: string;
  readonly oere: number;
}

/**
 * What the board has granted to the effort of a name, oldest first: the amounts of its decisions with that
 * purpose. A ledger that knows more takes this function's place.
 */
export function grantsFor(name: string, decided: readonly DecidedItem[]): readonly Grant[] {
  const wanted = sameName(name);
  return decided
    .flatMap(({ meeting, item, decision }) =>
      (decision?.text.amounts ?? [])
        .filter(({ purpose }) => sameName(purpose) === wanted)
        .map(({ oere }) => ({
          meeting: meeting.id,
          date: meeting.date,
          number: item.number,
          oere,
        })),
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}
