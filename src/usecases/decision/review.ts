import { recusedSeats, seatToConfirmFor } from "../../domain/decide.ts";
import { isWritten } from "../../domain/decision.ts";
import type { DecisionText } from "../../domain/decision.ts";
import { itemState } from "../../domain/item-state.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newestBallot } from "../../domain/vote.ts";
import { meetingHere } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import { draftText, mayWorkOnDecisions, shownDecision } from "./shown.ts";
import type { DecisionNeeds, DecisionShown } from "./shown.ts";

/** A decision that waits for the one who looks; its text is all that they would confirm. */
export interface DraftedDecision extends DecisionShown {
  readonly text: DecisionText;
  /** 0 where nobody has written it, and the text is what the vote suggests. */
  readonly version: number;
}

export interface DecisionsToReview extends BoardMeeting {
  readonly drafted: readonly DraftedDecision[];
  /** Whether the one who looks may confirm them. */
  readonly mayConfirm: boolean;
}

/** decision.review: every drafted decision of the meeting that the one who looks has not confirmed. */
export async function reviewDecisions(
  world: DecisionNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<DecisionsToReview> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  if (!mayWorkOnDecisions(world, here, board)) throw new Refusal("secretaries-and-chairs-only");
  const ballots = await world.ballots.ofMeeting(meeting.id);
  const decisions = await world.decisions.within(meeting.id);
  const held = meeting.date <= world.clock.today();
  const waiting = meeting.items.filter((item) => {
    const state = itemState(item, ballots, decisions);
    const due = state === "awaiting-confirmation" || (state === "not-treated" && held);
    return due && (!item.closed || closedMayBeRead(world, here, board));
  });
  const shown = await Promise.all(
    waiting.map((item) =>
      shownDecision(world, {
        ...{ board, meeting, item },
        ballot: newestBallot(item, ballots),
        decision: decisions.find((one) => one.item === item.id),
      }),
    ),
  );
  const drafted = shown.flatMap((one): DraftedDecision[] => {
    const text = isWritten(one.decision) ? one.decision?.text : draftText(one);
    if (!text || text.outcomes.length === 0 || isConfirmedBy(here, one)) return [];
    return [{ ...one, text, version: one.decision?.version ?? 0 }];
  });
  return { board, meeting, drafted, mayConfirm: mayConfirmAny(world, here, drafted) };
}

function isConfirmedBy({ actor }: Here, { decision }: DecisionShown): boolean {
  return decision?.confirmations.some(({ person }) => person === actor.person?.id) === true;
}

function mayConfirmAny(
  { clock }: Pick<DecisionNeeds, "clock">,
  { actor }: Here,
  drafted: readonly DraftedDecision[],
): boolean {
  return drafted.some(({ board, meeting, item, text, reported }) => {
    const recused = recusedSeats(text.recusals, reported);
    try {
      const person = actor.person?.id ?? "";
      seatToConfirmFor(board, meeting, recused, { person, day: clock.today(), item: item.id });
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  });
}
