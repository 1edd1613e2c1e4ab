import { DECISION_LIMITS } from "../../domain/decision-text.ts";
import { isWritten, OUTCOMES } from "../../domain/decision.ts";
import { draftText } from "../../usecases/decision/shown.ts";
import type { DecisionShown } from "../../usecases/decision/shown.ts";
import type { Texts } from "../../texts/texts.ts";
import { formOf } from "../decision-form.ts";
import type { DecisionForm } from "../decision-form.ts";
import { choiceSet, choiceSetOfMany, dateInput, textInput } from "./card.ts";
import type { Element } from "./card.ts";
import { shortened } from "./pages.ts";

const EMPTY: DecisionForm = {
  ...{ outcomes: [], split: false, recused: [], followUps: [], amounts: [] },
  ...{ text: undefined, reason: undefined },
};

/** The most characters that a sum is typed in. */
const SUM_LIMIT = 40;

/** What the form begins with: what was typed, else the text that stands, else what the vote suggests. */
export function formToShow(shown: DecisionShown, typed: DecisionForm | undefined): DecisionForm {
  if (typed) return typed;
  const { decision, reported } = shown;
  const text = decision && isWritten(decision) ? decision.text : draftText(shown);
  return text ? formOf(text) : { ...EMPTY, recused: reported };
}

/** How many lines a form fills, of follow-ups or of amounts; at least one is shown. */
export function rowsFilled({ followUps, amounts }: DecisionForm): number {
  return Math.max(1, followUps.length, amounts.length);
}

/** The fields of a decision: outcome first, then its text, then what follows from it. */
export function decisionInputs(
  texts: Texts,
  shown: DecisionShown,
  { form, rows }: { readonly form: DecisionForm; readonly rows: number },
): readonly Element[] {
  const words = texts.decision;
  const each = Array.from({ length: rows }, (_, n) => n);
  const mayBeAgainst = shown.grounds.rules.decisionRule !== "registration";
  return [
    ...outcomeInputs(texts, shown, form),
    textInput("text1", {
      label: words.textLabel,
      placeholder: words.textPlaceholder,
      value: form.text,
      lines: true,
      limit: DECISION_LIMITS.text,
    }),
    ...(mayBeAgainst || form.reason !== undefined
      ? [
          textInput("reason1", {
            label: words.reasonLabel,
            value: form.reason,
            lines: true,
            limit: DECISION_LIMITS.reason,
          }),
        ]
      : []),
    choiceSetOfMany(
      "recused1",
      { label: words.recusedLabel, values: form.recused },
      shown.seats.map(({ seat, name }) => ({ title: shortened(name), value: seat })),
    ),
    ...each.flatMap((n) => followUpInputs(texts, form, n)),
    ...each.flatMap((n) => amountInputs(texts, form, n)),
  ];
}

function outcomeInputs(
  texts: Texts,
  { item }: DecisionShown,
  { outcomes, split }: DecisionForm,
): readonly Element[] {
  const words = texts.decision;
  const choices = OUTCOMES.map((one) => ({ title: words.outcome[one], value: one }));
  const count = split ? item.recommendations.length : 1;
  return Array.from({ length: count }, (_, n) =>
    choiceSet(
      `outcome${n + 1}`,
      {
        label: split ? words.outcomeLabelOf(n + 1) : words.outcomeLabel,
        placeholder: words.outcomePlaceholder,
        value: outcomes[n],
      },
      choices,
    ),
  );
}

function followUpInputs(texts: Texts, { followUps }: DecisionForm, n: number): readonly Element[] {
  const words = texts.decision;
  const { what, owner, due } = followUps[n] ?? {};
  return [
    textInput(`follow${n + 1}`, {
      label: words.followUpLabel(n + 1),
      value: what,
      limit: DECISION_LIMITS.what,
    }),
    textInput(`owner${n + 1}`, {
      label: words.ownerLabel(n + 1),
      value: owner,
      limit: DECISION_LIMITS.owner,
    }),
    dateInput(`due${n + 1}`, words.dueLabel(n + 1), due),
  ];
}

function amountInputs(texts: Texts, { amounts }: DecisionForm, n: number): readonly Element[] {
  const words = texts.decision;
  const { purpose, sum } = amounts[n] ?? {};
  return [
    textInput(`purpose${n + 1}`, {
      label: words.purposeLabel(n + 1),
      value: purpose,
      limit: DECISION_LIMITS.purpose,
    }),
    textInput(`amount${n + 1}`, {
      label: words.amountLabel(n + 1),
      placeholder: words.amountPlaceholder,
      value: sum,
      limit: SUM_LIMIT,
    }),
  ];
}
