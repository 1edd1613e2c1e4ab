import { isDecided, isOpen, isWritten } from "../../domain/decision.ts";
import type { Decision } from "../../domain/decision.ts";
import { findings } from "../../domain/finding.ts";
import { tally } from "../../domain/vote.ts";
import type { DecisionShown } from "../../usecases/decision/shown.ts";
import { counts } from "../../texts/papers/decision-blocks.ts";
import type { Texts } from "../../texts/texts.ts";
import type { DecisionForm } from "../decision-form.ts";
import { action, card, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { decisionInputs, formToShow } from "./decision-inputs.ts";
import { decisionTextElements } from "./decision-text.ts";

export interface DecisionCardParts {
  readonly note?: string;
  /** What was typed, kept on the card that says what is wrong with it. */
  readonly form?: DecisionForm | undefined;
  /** How many lines for follow-ups and for amounts. */
  readonly rows?: number | undefined;
}

/** A decision: open to be written, or its text with who has confirmed it. */
export function decisionCard(
  texts: Texts,
  shown: DecisionShown,
  parts: DecisionCardParts = {},
): Card {
  const { board, meeting, item, decision } = shown;
  const title = texts.decision.title(item.number, item.title);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const open = isOpen(decision) && decision?.sealed !== true;
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(`${board.name}, ${when}`),
      parts.note === undefined ? undefined : { ...paragraph(parts.note), weight: "bolder" },
      ...(open ? formElements(texts, shown, parts) : textElements(texts, shown)),
    ],
    actions: open ? formActions(texts, shown, parts) : textActions(texts, shown),
  });
}

function formElements(
  texts: Texts,
  shown: DecisionShown,
  parts: DecisionCardParts,
): readonly Element[] {
  return [
    ...recommendationElements(texts, shown),
    ...groundElements(texts, shown),
    ...decisionInputs(texts, shown, parts),
  ];
}

function recommendationElements(
  texts: Texts,
  { item: { recommendations } }: DecisionShown,
): readonly Element[] {
  return recommendations.flatMap((text, n) => [
    section(texts.vote.recommendation(n + 1, recommendations.length)),
    paragraph(text),
  ]);
}

/** What the decision rests on: the vote, what the rule finds in it, who was there. */
function groundElements(
  texts: Texts,
  { item, ballot, grounds }: DecisionShown,
): readonly Element[] {
  const words = texts.decision;
  const { rules, attendance } = grounds;
  const several = item.recommendations.length > 1;
  const closed = grounds.ballot;
  const found = closed
    ? findings(grounds, item.recommendations.length).flatMap((finding, n) => {
        const line = `${counts(texts, tally(closed, n))}. ${words.finding[finding ?? "open"]}`;
        return several ? words.findingOf(n + 1, line) : line;
      })
    : [ballot ? words.voteOpen : words.withoutVote];
  return [
    ...found,
    words.rule[rules.decisionRule],
    ...(attendance ? [words.attendance(attendance.present, attendance.entitled)] : []),
  ].map(subtle);
}

function formActions(
  texts: Texts,
  shown: DecisionShown,
  { form, rows = 1 }: DecisionCardParts,
): readonly (CardAction | undefined)[] {
  const { meeting, item, decision } = shown;
  const { split } = formToShow(shown, form);
  const several = item.recommendations.length > 1;
  const base = {
    meeting: meeting.id,
    item: item.id,
    version: decision?.version ?? 0,
    form: "open",
    rows,
  };
  const kept = { ...base, split: split ? "yes" : undefined };
  const words = texts.decision;
  return [
    action("decision.confirm", words.confirm, kept),
    several
      ? action("decision.form", split ? words.join : words.split, {
          ...base,
          split: split ? undefined : "yes",
        })
      : undefined,
    action("decision.save", words.save, kept),
    action("decision.form", words.more, { ...kept, rows: rows + 1 }),
    action("item.show", texts.vote.showCase, { meeting: meeting.id, item: item.id }),
  ];
}

function textElements(texts: Texts, shown: DecisionShown): readonly Element[] {
  const { decision, confirmedBy, waitingFor } = shown;
  if (!decision || !isWritten(decision)) return [paragraph(texts.record.undecided)];
  const words = texts.decision;
  const names = texts.format.list(waitingFor);
  return [
    ...recommendationElements(texts, shown),
    section(texts.record.decision),
    ...decisionTextElements(texts, shown, decision.text),
    ...(confirmedBy.length > 0
      ? [paragraph(words.confirmedBy(texts.format.list(confirmedBy)))]
      : []),
    ...(waitingFor.length > 0
      ? [paragraph(anyChair(decision) ? words.waitingForOne(names) : words.waitingFor(names))]
      : []),
    ...(decision.decidedAt === undefined
      ? []
      : [paragraph(words.decided(texts.format.instant(decision.decidedAt)))]),
    subtle(words.version(decision.version)),
  ];
}

function anyChair({ rules }: Decision): boolean {
  return rules.confirmations === "chair";
}

function textActions(
  texts: Texts,
  { meeting, item, decision }: DecisionShown,
): readonly (CardAction | undefined)[] {
  const words = texts.decision;
  const at = { meeting: meeting.id, item: item.id };
  const version = decision?.version ?? 0;
  const sealed = decision?.sealed === true;
  return [
    sealed || isDecided(decision)
      ? undefined
      : action("decision.confirm", words.confirm, { ...at, version }),
    sealed ? undefined : action("decision.reopen", words.reopen, { ...at, version }),
    action("item.show", texts.vote.showCase, at),
    sealed ? undefined : action("decision.review", words.review, { meeting: meeting.id }),
  ];
}
