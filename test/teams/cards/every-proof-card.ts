import { CHOICES } from "../../../src/domain/vote.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import {
  additionCard,
  additionFormCard,
  headCard,
  receiptCard,
} from "../../../src/teams/cards/proof-card.ts";
import { statementCard, statementFormCard } from "../../../src/teams/cards/statement-card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import type { ReceiptChecked, ReceiptLine } from "../../../src/usecases/record/receipt.ts";
import { NOW } from "../../support/board.ts";
import { closed, ownOf } from "./shown.ts";
import { voteIn } from "./sample-data.ts";
import type { CardData } from "./sample-data.ts";

/** Every card of receipts, statements, additions and heads, by its name. */
export function everyProofCard(texts: Texts, data: CardData): Record<string, () => Card> {
  const { board, meeting, name } = data;
  const { ballot, position } = ownOf(data, closed(voteIn(data, 3)));
  const checked = (published: (n: number) => ReceiptLine["published"]): ReceiptChecked => {
    const lines = position.answers.map(({ choice }, recommendation) => ({
      ...{ recommendation, choice, published: published(recommendation) },
      mark: "7H2M-9K4T-0V5D-3X8B",
    }));
    return {
      ...{ board, meeting, ballot, position, lines, shown: "by-party" },
      proof: "K7QF-2M9T-4XBC/7H2M-9K4T-0V5D-3X8B",
      agrees: lines.every(({ choice, published: one }) => choice === one),
    };
  };
  const form = { board, meeting, after: 2 };
  const head = "7H2M-9K4T-0V5D-3X8B-7H2M-9K4T-0V5D-3X8B";
  const entry = ballot.roll[0];
  const written = { version: 1, board, meeting, ballot, position, seat: entry?.name ?? name };
  const statement = {
    ...{
      item: ballot.item,
      seat: "seat-0",
      person: "p0",
      basis: "dissent" as const,
      ballot: ballot.id,
      version: 1,
    },
    ...{ text: name.repeat(10), at: NOW },
  };
  return {
    "statement-card, form": () =>
      statementFormCard(texts, { ...written, basis: "dissent", statement: undefined }),
    "statement-card, form again": () =>
      statementFormCard(
        texts,
        { ...written, basis: "procedure", statement },
        { note: texts.refusal["too-long"]("2000"), text: name.repeat(30) },
      ),
    "statement-card, saved": () =>
      statementCard(texts, { ...written, basis: "dissent", statement }),
    "statement-card, withdrawn": () =>
      statementCard(texts, { ...written, basis: "dissent", statement: undefined }),
    "proof-card, receipt": () =>
      receiptCard(
        texts,
        checked((n) => position.answers[n]?.choice),
      ),
    "proof-card, receipt only the outcome": () =>
      receiptCard(texts, {
        ...checked((n) => position.answers[n]?.choice),
        shown: "outcome-only",
      }),
    "proof-card, receipt other in the record": () =>
      receiptCard(
        texts,
        checked((n) => CHOICES[n % 5]),
      ),
    "proof-card, receipt not in the record": () =>
      receiptCard(
        texts,
        checked(() => undefined),
      ),
    "proof-card, addition form": () => additionFormCard(texts, form),
    "proof-card, addition refused": () =>
      additionFormCard(texts, form, { note: texts.refusal["too-long"]("4000"), text: name }),
    "proof-card, addition": () =>
      additionCard(texts, { board, meeting, n: 1, at: NOW, by: name, text: name.repeat(20) }),
    "proof-card, head": () => headCard(texts, { board, meeting, head, added: false }),
    "proof-card, head after an addition": () =>
      headCard(texts, { board, meeting, head, added: true }),
  };
}
