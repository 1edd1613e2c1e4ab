import type { DecisionText } from "../../domain/decision.ts";
import type { DecisionShown } from "../../usecases/decision/shown.ts";
import { decisionSentences } from "../../texts/papers/outcome-sentences.ts";
import type { Texts } from "../../texts/texts.ts";
import { paragraph, subtle } from "./card.ts";
import type { Element } from "./card.ts";

/** All that is confirmed: outcome, text, reason, who took no part, follow-ups, amounts. */
export function decisionTextElements(
  texts: Texts,
  { item, seats }: Pick<DecisionShown, "item" | "seats">,
  text: DecisionText,
): readonly Element[] {
  const words = texts.decision;
  const named = (upheld: boolean): string =>
    texts.format.list(
      text.recusals
        .filter((one) => one.upheld === upheld)
        .map(({ seat }) => seats.find((one) => one.seat === seat)?.name ?? seat),
    );
  const [recused, rejected] = [named(true), named(false)];
  return [
    ...decisionSentences(texts, text, item.recommendations.length).map(paragraph),
    ...(text.reason === null ? [] : [paragraph(words.reason(text.reason))]),
    ...(recused === "" ? [] : [paragraph(words.recused(recused))]),
    ...(rejected === "" ? [] : [paragraph(words.recusalRejected(rejected))]),
    ...(text.followUps.length === 0 ? [] : [subtle(words.followUps)]),
    ...text.followUps.map(({ what, owner, due }) =>
      paragraph(words.followUp(what, owner, due === null ? null : texts.format.day(due))),
    ),
    ...(text.amounts.length === 0 ? [] : [subtle(words.amounts)]),
    ...text.amounts.map(({ purpose, oere }) =>
      paragraph(words.amount(purpose, texts.format.money(oere))),
    ),
  ];
}
