import type { DecisionText } from "../../domain/decision.ts";
import type { ItemId, MeetingId } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import { confirmDecision } from "./confirm.ts";
import { reviewDecisions } from "./review.ts";
import type { DecisionsToReview, DraftedDecision } from "./review.ts";
import { draftText } from "./shown.ts";
import type { DecisionNeeds } from "./shown.ts";

/** One decision as its text was shown: the version, and for one not yet written the round of its vote. */
export interface ShownDraft {
  readonly item: ItemId;
  readonly version: number;
  readonly round: number;
}

export interface ConfirmAllDecisions {
  readonly meeting: MeetingId;
  readonly shown: readonly ShownDraft[];
}

export interface AllConfirmed extends DecisionsToReview {
  /** The numbers of the items that were confirmed now. */
  readonly confirmed: readonly string[];
  readonly refused: readonly { readonly number: string; readonly reason: RefusalReason }[];
}

/** decision.confirm-all: a chair confirms every decision whose text was shown; one refused leaves the others. */
export async function confirmAllDecisions(
  world: DecisionNeeds,
  here: Here,
  { meeting, shown }: ConfirmAllDecisions,
): Promise<AllConfirmed> {
  const { drafted } = await reviewDecisions(world, here, { meeting });
  const confirmed: string[] = [];
  const refused: { number: string; reason: RefusalReason }[] = [];
  for (const draft of shown) {
    const found = drafted.find(({ item }) => item.id === draft.item);
    if (!found) continue;
    try {
      const text = suggestionShown(found, draft);
      await confirmDecision(world, here, { ...draft, meeting, text });
      confirmed.push(found.item.number);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ number: found.item.number, reason: error.reason });
    }
  }
  return { ...(await reviewDecisions(world, here, { meeting })), confirmed, refused };
}

/** What names the text of a draft, so that exactly what was shown is confirmed. */
export function shownDraft({ item, version, ballot }: DraftedDecision): ShownDraft {
  return { item: item.id, version, round: ballot?.round ?? 0 };
}

/** What was shown where nobody had written a text; a written one is named by its version alone. */
function suggestionShown(found: DraftedDecision, shown: ShownDraft): DecisionText | undefined {
  if (shown.version > 0) return undefined;
  const text = shownDraft(found).round === shown.round ? draftText(found) : undefined;
  if (!text) throw new Refusal("decision-stale");
  return text;
}
