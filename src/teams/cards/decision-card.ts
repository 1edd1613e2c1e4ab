import { whileOpen } from "../../domain/closing.ts";
import { LINES_LIMIT } from "../../domain/decision-text.ts";
import { isOpen } from "../../domain/decision.ts";
import type { AmountTaken } from "../../domain/grants.ts";
import { findings, quorumOfVote } from "../../domain/finding.ts";
import { tally } from "../../domain/tally.ts";
import type { Ballot } from "../../domain/vote.ts";
import type { DecisionShown } from "../../usecases/decision/shown.ts";
import { counts } from "../../texts/papers/decision-blocks.ts";
import { quorumLines } from "../../texts/papers/quorum-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import type { DecisionForm } from "../decision-form.ts";
import { action, card, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { recommendationTexts } from "./answer-inputs.ts";
import { decisionInputs, formToShow, rowsFilled } from "./decision-inputs.ts";
import { decisionFundsElements } from "./decision-funds.ts";
import { writtenActions, writtenElements } from "./decision-written.ts";

export interface DecisionCardParts {
  readonly note?: string;
  /** What was typed, kept on the card that says what is wrong with it. */
  readonly form?: DecisionForm | undefined;
  /** How many lines for follow-ups and for amounts. */
  readonly rows?: number | undefined;
  /** What became of its amounts, once it is decided. */
  readonly funds?: readonly AmountTaken[] | undefined;
}

/** Room for a whole card: what the recommendations cannot have of it stands under «Vis sagen». */
const ROOM = 28_000;

/** What one more line for a follow-up and an amount takes. */
const ROW = 500;

/** A decision: open to be written, or its text with who has confirmed it. */
export function decisionCard(
  texts: Texts,
  shown: DecisionShown,
  { note, form: typed, rows = 1, funds = [] }: DecisionCardParts = {},
): Card {
  const { decision } = shown;
  if (!isOpen(decision) || decision?.sealed)
    return framed(texts, shown, {
      note,
      elements: [...writtenElements(texts, shown), ...decisionFundsElements(texts, funds)],
      actions: writtenActions(texts, shown),
    });
  const form = formToShow(shown, typed);
  const written = (lines: Lines): Framed => ({
    note,
    elements: [
      ...groundElements(texts, shown),
      ...decisionInputs(texts, shown, { form, rows: lines.rows }),
    ],
    actions: formActions(texts, shown, { form, ...lines }),
  });
  const filled = rowsFilled(form);
  const least = written({ rows: filled, most: filled });
  const most = filled + Math.max(0, Math.floor(roomIn(texts, shown, least) / ROW));
  return framed(texts, shown, written(linesWithin({ rows, filled, most })));
}

/** How many lines a form has for follow-ups and amounts, and how many it can have. */
interface Lines {
  readonly rows: number;
  readonly most: number;
}

/** The lines that were asked for, as far as there is room; those that are filled always. */
function linesWithin({ rows, filled, most }: Lines & { readonly filled: number }): Lines {
  const within = Math.max(filled, Math.min(most, LINES_LIMIT));
  return { rows: Math.min(Math.max(rows, filled), within), most: within };
}

interface Framed {
  readonly note: string | undefined;
  readonly elements: readonly Element[];
  readonly actions: readonly (CardAction | undefined)[];
}

/** The card around what is particular: its heading, and the recommendations as far as there is room. */
function framed(texts: Texts, shown: DecisionShown, parts: Framed): Card {
  const recommended = recommendationElements(texts, shown, roomIn(texts, shown, parts));
  return frame(texts, shown, { ...parts, elements: [...recommended, ...parts.elements] });
}

function roomIn(texts: Texts, shown: DecisionShown, parts: Framed): number {
  return ROOM - JSON.stringify(frame(texts, shown, parts)).length;
}

function frame(
  texts: Texts,
  { board, meeting, item }: DecisionShown,
  { note, elements, actions }: Framed,
): Card {
  const title = texts.decision.title(item.number, item.title);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(`${board.name}, ${when}`),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      ...elements,
    ],
    actions,
  });
}

function recommendationElements(
  texts: Texts,
  { item: { recommendations } }: DecisionShown,
  room: number,
): readonly Element[] {
  const around = 200 * recommendations.length;
  return recommendationTexts(texts, { recommendations }, room - around).flatMap((text, n) => [
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
  const { rules } = grounds;
  const several = item.recommendations.length > 1;
  const closed = grounds.ballot;
  const quorum = closed ? quorumOfVote(rules, closed) : grounds.attendance;
  const found = closed
    ? findings(grounds, item.recommendations.length).flatMap((finding, n) => {
        const line = `${counts(texts, tally(closed, n))}. ${words.finding[finding ?? "open"]}`;
        return several ? words.findingOf(n + 1, line) : line;
      })
    : [withoutResult(texts, ballot)];
  return [
    ...found,
    ...(closed?.procedure && !quorumOfVote(rules, closed).quorate
      ? [texts.closing.written.short]
      : []),
    words.rule[rules.decisionRule],
    ...(quorum ? quorumLines(texts, quorum) : []),
  ].map(subtle);
}

/** Why there is no result to decide on. */
function withoutResult(texts: Texts, ballot: Ballot | undefined): string {
  if (!ballot) return texts.decision.withoutVote;
  if (ballot.closedAt !== undefined) return texts.closing.written.objectedGround;
  return whileOpen(ballot) === "written-not-over"
    ? texts.closing.written.openGround
    : texts.decision.voteOpen;
}

function formActions(
  texts: Texts,
  shown: DecisionShown,
  { form: { split }, rows, most }: Lines & { readonly form: DecisionForm },
): readonly (CardAction | undefined)[] {
  const { meeting, item, decision } = shown;
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
          split: split ? undefined : "now",
        })
      : undefined,
    action("decision.save", words.save, kept),
    rows < most ? action("decision.form", words.more, { ...kept, rows: rows + 1 }) : undefined,
    action("item.show", texts.vote.showCase, { meeting: meeting.id, item: item.id }),
    action("decision.review", words.review, { meeting: meeting.id }),
  ];
}
