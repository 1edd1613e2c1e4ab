import { firstRules } from "../../src/domain/rules.ts";
import type { Rules } from "../../src/domain/rules.ts";
import { withConfirmation, withText } from "../../src/domain/decide.ts";
import type { Blank } from "../../src/domain/decide.ts";
import { decisionId } from "../../src/domain/decision.ts";
import type { Confirmation, Decision, DecisionText } from "../../src/domain/decision.ts";
import { BOARD, ITEMS, meeting, NOW, personId, seatOf } from "./board.ts";
import type { Name } from "./board.ts";

/** What Sanne writes as the decision on the budget. */
export const decisionText = (parts: Partial<DecisionText> = {}): DecisionText => ({
  outcomes: ["agreed"],
  text: "Budgettet blev tiltrådt.",
  followUps: [],
  amounts: [],
  reason: null,
  recusals: [],
  ...parts,
});

/** The decision on the item with one recommendation, before anything is written. */
export const blankOf = (rules: Rules = firstRules("cluster")): Blank => ({
  id: decisionId(meeting.id, ITEMS.one.id),
  board: BOARD,
  meeting: meeting.id,
  item: ITEMS.one.id,
  ballot: null,
  rules,
});

/** Sanne's first text, which nobody has confirmed. */
export const drafted = (rules?: Rules): Decision =>
  withText(undefined, blankOf(rules), {
    over: 0,
    text: decisionText(),
    by: personId("sanne"),
    at: NOW,
  });

/** The seats of the two co-chairs. */
export const CHAIR_SEATS = [seatOf("anna"), seatOf("bent")] as const;

/** A chair's yes, for their own seat unless another is named. */
export const yesOf = (name: Name, parts: Partial<Confirmation> = {}): Confirmation => ({
  seat: seatOf(name),
  person: personId(name),
  at: NOW,
  ...parts,
});

/** The decision with these chairs' confirmations of the text that stands. */
export const confirmedBy = (decision: Decision, ...names: readonly Name[]): Decision =>
  names.reduce(
    (now, name) => withConfirmation(now, now.version, yesOf(name), CHAIR_SEATS),
    decision,
  );
