import type { DecisionText, FollowUp } from "./decision.ts";
import { isAgainst } from "./finding.ts";
import type { Grounds } from "./finding.ts";
import { Refusal } from "./refusal.ts";

/** The most characters of a decision's text, and of its reason. */
export const DECISION_LIMIT = 8000;

/** The most follow-ups, and the most amounts, of one decision. */
export const LINES_LIMIT = 20;

/** The text, if it says all that the rules ask for; else says what is missing. */
export function checkText(
  text: DecisionText,
  recommendations: number,
  grounds: Grounds,
): DecisionText {
  const { outcomes, followUps, amounts, reason } = text;
  if (outcomes.length === 0) throw new Refusal("outcome-missing");
  if (outcomes.length !== 1 && outcomes.length !== recommendations)
    throw new Refusal("outcome-missing");
  if ([text.text, reason ?? ""].some(({ length }) => length > DECISION_LIMIT))
    throw new Refusal("too-long", String(DECISION_LIMIT));
  if (Math.max(followUps.length, amounts.length) > LINES_LIMIT)
    throw new Refusal("payload-unknown");
  for (const [n, followUp] of followUps.entries()) checkFollowUp(followUp, n + 1);
  for (const [n, { purpose }] of amounts.entries())
    if (purpose === "") throw new Refusal("amount-without-purpose", String(n + 1));
  if (reason === null && isAgainst(grounds, outcomes, recommendations))
    throw new Refusal("reason-missing");
  return text;
}

function checkFollowUp({ what }: FollowUp, n: number): void {
  if (what === "") throw new Refusal("follow-up-without-text", String(n));
}
