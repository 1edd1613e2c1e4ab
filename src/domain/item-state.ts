import { countedVote } from "./closing.ts";
import { isDecided, isWritten } from "./decision.ts";
import type { Decision } from "./decision.ts";
import type { AgendaItem } from "./meeting.ts";
import { newestBallot } from "./vote.ts";
import type { Ballot } from "./vote.ts";

export type ItemState = "not-treated" | "vote-open" | "awaiting-confirmation" | "decided";

/** How far an item has come: its decision settles it, then its newest vote, then a written text. */
export function itemState(
  item: AgendaItem,
  ballots: readonly Ballot[],
  decisions: readonly Decision[],
): ItemState {
  const decision = decisions.find((one) => one.item === item.id);
  if (isDecided(decision) || item.decision !== null) return "decided";
  const newest = newestBallot(item, ballots);
  if (newest && newest.closedAt === undefined) return "vote-open";
  return countedVote(newest) || isWritten(decision) ? "awaiting-confirmation" : "not-treated";
}
