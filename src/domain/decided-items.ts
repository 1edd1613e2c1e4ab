import { isDecided } from "./decision.ts";
import type { Decision } from "./decision.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";

/** An item that has been decided: here, or in the minutes that were read in, which have words only. */
export interface DecidedItem {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  /** Absent where the decision was read in. */
  readonly decision: Decision | undefined;
}

/** The decided items of a meeting, in the order of its agenda. */
export function decidedItems(
  meeting: Meeting,
  decisions: readonly Decision[],
): readonly DecidedItem[] {
  return meeting.items.flatMap((item): readonly DecidedItem[] => {
    const decision = decisions.find((one) => one.item === item.id);
    if (isDecided(decision)) return [{ meeting, item, decision }];
    return item.decision === null ? [] : [{ meeting, item, decision: undefined }];
  });
}
