import {
  recusedSeats,
  seatsAsked,
  seatToConfirmFor,
  withConfirmation,
} from "../../domain/decide.ts";
import type { DecisionText } from "../../domain/decision.ts";
import { checkText } from "../../domain/decision-text.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { ShowItem } from "../agenda/item.ts";
import { personHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { changeDecision, decisionToWrite, written } from "./save.ts";
import { shownDecision } from "./shown.ts";
import type { DecisionNeeds, DecisionShown } from "./shown.ts";

export type ConfirmDecision = ShowItem & {
  /** The version that was shown; 0 where nothing was written. */
  readonly version: number;
  /** What was written on the card; absent where the text was shown to be confirmed as it is. */
  readonly text?: DecisionText | undefined;
};

/**
 * decision.confirm: a chair confirms the text that they see, or writes and confirms it in one press; it
 * is decided when all whom the rules ask for have confirmed the same text.
 */
export async function confirmDecision(
  world: DecisionNeeds,
  here: Here,
  input: ConfirmDecision,
): Promise<DecisionShown> {
  const shown = await decisionToWrite(world, here, input);
  const { board, meeting, grounds } = shown;
  const person = personHere(here);
  const day = world.clock.today();
  const at = world.clock.now().toISOString();
  const { version, text } = input;
  const mayConfirm = ({ recusals }: DecisionText): string =>
    seatToConfirmFor(board, meeting, recusedSeats(recusals, shown.reported), {
      ...{ person, day },
      item: shown.item.id,
    });
  const asked = seatsAsked(board, grounds.rules, day);
  if (text) mayConfirm(text);

  const decision = await changeDecision(world, shown, (before) => {
    const now = text ? written(before, shown, { version, text, by: person, at }) : before;
    if (!now) throw new Refusal("decision-stale");
    const confirmation = { seat: mayConfirm(now.text), person, at };
    const confirmed = withConfirmation(now, text ? now.version : version, confirmation, asked);
    // A vote or an attendance since the text was written may have turned its outcome against the rule.
    if (confirmed !== now) checkText(now.text, shown.item.recommendations.length, grounds);
    return confirmed;
  });
  return shownDecision(world, { ...shown, decision });
}
