import type { DecisionText, FollowUp } from "./decision.ts";
import { isAgainst } from "./finding.ts";
import type { Grounds } from "./finding.ts";
import { Refusal } from "./refusal.ts";

/** The most characters of each part of a decision, so that a whole one has room on a card. */
export const DECISION_LIMITS = {
  ...{ text: 8000, reason: 2000 },
  ...{ what: 300, owner: 100, purpose: 200 },
} as const;

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
  for (const [part, words] of partsOf(text))
    if (words.length > DECISION_LIMITS[part])
      throw new Refusal("too-long", String(DECISION_LIMITS[part]));
  if (Math.max(followUps.length, amounts.length) > LINES_LIMIT)
    throw new Refusal("payload-unknown");
  for (const [n, followUp] of followUps.entries()) checkFollowUp(followUp, n + 1);
  for (const [n, { purpose }] of amounts.entries())
    if (purpose === "") throw new Refusal("amount-without-purpose", String(n + 1));
  if (reason === null && isAgainst(grounds, outcomes, recommendations))
    throw new Refusal("reason-missing");
  return text;
}

function partsOf({ text, reason, followUps, amounts }: DecisionText) {
  return [
    ["text", text] as const,
    ["reason", reason ?? ""] as const,
    ...followUps.flatMap(
      ({ what, owner }) => [["what", what] as const, ["owner", owner ?? ""] as const] as const,
    ),
    ...amounts.map(({ purpose }) => ["purpose", purpose] as const),
  ];
}

function checkFollowUp({ what }: FollowUp, n: number): void {
  if (what === "") throw new Refusal("follow-up-without-text", String(n));
}
