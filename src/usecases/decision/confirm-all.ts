import type { ItemId, MeetingId } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import { confirmDecision } from "./confirm.ts";
import { reviewDecisions } from "./review.ts";
import type { DecisionsToReview, DraftedDecision } from "./review.ts";
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
      if (!isAsShown(found, draft)) throw new Refusal("decision-stale");
      const text = draft.version === 0 ? found.text : undefined;
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

function isAsShown(found: DraftedDecision, draft: ShownDraft): boolean {
  const now = shownDraft(found);
  return now.version === draft.version && (draft.version > 0 || now.round === draft.round);
}
