import type { AgendaReading } from "./agenda-reading.ts";
import type { BoardId } from "./board.ts";
import type { RosterRow } from "./roster.ts";

/** What somebody was shown and has not yet said yes to. Kept for 14 days. */
export interface Draft {
  readonly id: string;
  readonly account: string;
  readonly at: string;
  readonly board?: BoardId;
  readonly reading?: AgendaReading;
  readonly roster?: readonly RosterRow[];
}
