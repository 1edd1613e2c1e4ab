import { basisOf } from "../../domain/dissent.ts";
import { REMARK_LIMIT } from "../../domain/vote.ts";
import type { Position, RollEntry } from "../../domain/vote.ts";
import type { BallotShown } from "../../usecases/vote/shown.ts";
import type { Texts } from "../../texts/texts.ts";
import { answerActions, answerInputs } from "./answer-inputs.ts";
import type { Kept } from "./answer-inputs.ts";
import { action, card, facts, heading, paragraph, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { closingLine, writtenElements } from "./closing-lines.ts";
import { showCase } from "./vote-card.ts";

export interface OwnPosition extends BallotShown {
  readonly seat: RollEntry;
  readonly position: Position;
}

/** What one seat has answered, with its receipt; asks for the remark where one was announced. */
export function personalCard(texts: Texts, own: OwnPosition, note?: string): Card {
  const { board, ballot, seat, position } = own;
  const open = ballot.closedAt === undefined;
  const title = `${texts.personal.title}: ${texts.item(ballot.itemNumber, ballot.itemTitle)}`;
  const closing = closingLine(texts, ballot);
  const remarks = open ? remarkInputs(texts, position) : [];
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(texts.personal.forSeat(seat.name)),
      closing === undefined ? undefined : subtle(closing),
      facts(positionFacts(texts, position)),
      note === undefined ? undefined : paragraph(note),
      ...remarks,
    ],
    actions: [
      remarks.length > 0
        ? action("vote.remark", texts.personal.saveRemark, {
            ballot: ballot.id,
            replaces: position.receipt,
          })
        : undefined,
      open
        ? action("vote.change", texts.personal.change, { ballot: ballot.id })
        : action("receipt.check", texts.proof.check, { ballot: ballot.id }),
      open ? undefined : stateAction(texts, own),
      showCase(texts, own),
    ],
  });
}

/** A statement for the minutes, to a seat that could not agree or abstained in a vote that is over. */
export function stateAction(
  texts: Texts,
  { ballot, position }: Pick<OwnPosition, "ballot" | "position">,
): CardAction | undefined {
  if (basisOf(position) === undefined || ballot.closedBecause === "objection") return undefined;
  return action("statement.write", texts.statement.write, { ballot: ballot.id });
}

/** Choices, remarks, time and receipt of a position, as facts. */
export function positionFacts(
  texts: Texts,
  { answers, castAt, receipt }: Position,
): readonly (readonly [string, string])[] {
  return [
    ...answers.flatMap(({ choice, remark }, n): [string, string][] => [
      [texts.vote.recommendation(n + 1, answers.length), texts.choice[choice]],
      ...(remark === undefined ? [] : [[texts.personal.remark, remark] as [string, string]]),
    ]),
    [texts.personal.at, texts.format.instant(castAt)],
    [texts.personal.receipt, receipt],
  ];
}

/** The same choices once more, on a card that names the position it replaces. */
export function changeCard(texts: Texts, own: OwnPosition, kept: Kept = {}): Card {
  const { board, ballot, position } = own;
  const title = `${texts.personal.changeTitle}: ${texts.item(ballot.itemNumber, ballot.itemTitle)}`;
  const closing = closingLine(texts, ballot);
  const choices = position.answers.map(({ choice }) => texts.choice[choice]);
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      paragraph(texts.personal.replaces(texts.format.list(choices), position.receipt)),
      closing === undefined ? undefined : subtle(closing),
      ...writtenElements(texts, ballot),
      ...answerInputs(texts, ballot, kept),
    ],
    actions: [...answerActions(texts, ballot, position.receipt), showCase(texts, own)],
  });
}

function remarkInputs(texts: Texts, { answers }: Position): readonly Element[] {
  return answers.flatMap(({ choice, remark }, n) =>
    choice === "agree-with-remark"
      ? [
          {
            type: "Input.Text",
            id: `remark${n + 1}`,
            label: texts.personal.remarkLabel(n + 1),
            isMultiline: true,
            maxLength: REMARK_LIMIT,
            ...(remark !== undefined && { value: remark }),
          },
        ]
      : [],
  );
}
