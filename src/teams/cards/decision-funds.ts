import type { AmountTaken } from "../../domain/grants.ts";
import { amountLine, whyUnposted } from "../../texts/papers/funds-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { paragraph, subtle } from "./card.ts";
import type { Element } from "./card.ts";

/** What became of a decision's amounts: in which year each is posted, or why not and what to do. */
export function decisionFundsElements(
  texts: Texts,
  funds: readonly AmountTaken[],
): readonly Element[] {
  const { funds: words, format } = texts;
  if (funds.length === 0) return [];
  return [
    subtle(words.postedTitle),
    ...funds.flatMap((amount) =>
      amount.unposted
        ? [
            paragraph(words.notPosted(amountLine(texts, amount))),
            subtle(whyUnposted(texts, amount)),
          ]
        : [paragraph(words.posted(format.money(amount.oere), amount.effort, amount.year))],
    ),
    subtle(words.yearRule),
  ];
}
