import { CHOICES } from "../../domain/vote.ts";
import type { Ballot, Receipt } from "../../domain/vote.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, choiceSet, paragraph, section } from "./card.ts";
import type { CardAction, Element } from "./card.ts";

/** The recommendations in full, each with its choices where there are several. */
export function answerInputs(texts: Texts, { recommendations }: Ballot): readonly Element[] {
  const several = recommendations.length > 1;
  return recommendations.flatMap((text, n) => [
    section(texts.vote.recommendation(n + 1, recommendations.length)),
    paragraph(text),
    ...(several
      ? [
          choiceSet(
            `answer${n + 1}`,
            { label: texts.vote.answerLabel(n + 1), placeholder: texts.vote.answerPlaceholder },
            CHOICES.map((choice) => ({ title: texts.choice[choice], value: choice })),
          ),
        ]
      : []),
  ]);
}

/** The buttons that give the answers: one per choice, or one for all that was chosen. */
export function answerActions(
  texts: Texts,
  { id: ballot, recommendations }: Ballot,
  replaces?: Receipt,
): readonly CardAction[] {
  if (recommendations.length > 1)
    return [
      action("vote.cast", texts.vote.agreeAll, { ballot, choice: "agree", replaces }),
      action("vote.cast", texts.vote.cast, { ballot, replaces }),
    ];
  return CHOICES.map((choice) =>
    action("vote.cast", choice === "recused" ? texts.vote.recuse : texts.choice[choice], {
      ballot,
      choice,
      replaces,
    }),
  );
}
