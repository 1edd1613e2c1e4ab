import { CHOICES } from "../../domain/vote.ts";
import type { Ballot, Receipt } from "../../domain/vote.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, choiceSet, paragraph, section } from "./card.ts";
import type { CardAction, Element } from "./card.ts";

/** What stands on a card of choices for one person: a sentence, and what they had chosen. */
export interface Kept {
  readonly note?: string;
  readonly chosen?: readonly (string | undefined)[];
}

/** Room for the recommendations on one card. */
const ROOM = 16_000;

/** The recommendations in full; where they are too long together, the rest is read in the case. */
export function recommendationTexts(
  texts: Texts,
  { recommendations }: Pick<Ballot, "recommendations">,
  room = ROOM,
): readonly string[] {
  const length = recommendations.reduce((sum, text) => sum + text.length, 0);
  const each = Math.max(Math.floor(room / recommendations.length), 0);
  return length <= room
    ? recommendations
    : recommendations.map((text) =>
        text.length <= each ? text : `${text.slice(0, each)}… ${texts.vote.restInCase}`,
      );
}

/** The recommendations in full, each with its choices where there are several. */
export function answerInputs(
  texts: Texts,
  ballot: Ballot,
  { note, chosen }: Kept = {},
): readonly Element[] {
  const recommendations = recommendationTexts(texts, ballot);
  const several = recommendations.length > 1;
  const items = recommendations.flatMap((text, n) => [
    section(texts.vote.recommendation(n + 1, recommendations.length)),
    paragraph(text),
    ...(several
      ? [
          choiceSet(
            `answer${n + 1}`,
            {
              label: texts.vote.answerLabel(n + 1),
              placeholder: texts.vote.answerPlaceholder,
              value: chosen?.[n],
            },
            CHOICES.map((choice) => ({ title: texts.choice[choice], value: choice })),
          ),
        ]
      : []),
  ]);
  return note === undefined ? items : [...items, { ...paragraph(note), weight: "bolder" }];
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
