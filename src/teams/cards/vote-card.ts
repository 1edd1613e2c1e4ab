import { CHOICES, rulesOfVote } from "../../domain/vote.ts";
import { tally } from "../../domain/tally.ts";
import type { Tally } from "../../domain/tally.ts";
import type { BallotShown } from "../../usecases/vote/shown.ts";
import type { Texts } from "../../texts/texts.ts";
import { answerActions, answerInputs, recommendationTexts } from "./answer-inputs.ts";
import type { Kept } from "./answer-inputs.ts";
import { action, card, heading, paragraph, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { closingLine, writtenElements } from "./closing-lines.ts";

/** The vote as everybody sees it: each recommendation in full, how many have answered, the choices. */
export function voteCard(texts: Texts, shown: BallotShown, kept: Kept = {}): Card {
  const { board, meeting, ballot } = shown;
  const open = ballot.closedAt === undefined;
  const name = ballot.closedItem
    ? texts.closedItemNumber(ballot.itemNumber)
    : texts.item(ballot.itemNumber, ballot.itemTitle);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const ongoing = ballot.procedure ? texts.closing.written.title : texts.vote.title;
  const title = open ? ongoing : texts.vote.closedTitle;
  const hidden = ballot.closedItem;
  return card({
    texts,
    summary: `${title}: ${name}`,
    example: board.example,
    body: [
      heading(`${title}: ${name}`),
      subtle(`${board.name}, ${when}`),
      ballot.round > 1 ? subtle(texts.vote.round(ballot.round)) : undefined,
      ...writtenElements(texts, ballot),
      ...(hidden
        ? [paragraph(texts.vote.personalOnly)]
        : open
          ? answerInputs(texts, ballot, kept)
          : [
              ...recommendationTexts(texts, ballot),
              ...(kept.note === undefined ? [] : [kept.note]),
            ].map(paragraph)),
      subtle(
        [
          texts.vote.standing(Object.keys(ballot.standing).length, ballot.roll.length),
          closingLine(texts, ballot) ?? "",
        ]
          .join(" ")
          .trim(),
      ),
      ...standingElements(texts, shown),
    ],
    actions: hidden ? [] : [...(open ? answerActions(texts, ballot) : []), showCase(texts, shown)],
    ...(!hidden && { refresh: action("vote.show", texts.vote.title, { ballot: ballot.id }) }),
  });
}

/** How many seats gave each answer that anybody gave, and how many none. */
export function countWords(texts: Texts, counts: Tally): string[] {
  const words = CHOICES.flatMap((choice) =>
    counts[choice] > 0 ? [texts.result.count(counts[choice], texts.choice[choice])] : [],
  );
  return counts.missing > 0
    ? [...words, texts.result.count(counts.missing, texts.result.missing)]
    : words;
}

/** The standing of an open vote, where the board's rules show it before it is closed. */
function standingElements(texts: Texts, { board, ballot }: BallotShown): readonly Element[] {
  const shown =
    ballot.closedAt === undefined &&
    !ballot.closedItem &&
    rulesOfVote(board, ballot).standingShownBeforeClose;
  if (!shown) return [];
  const { recommendations: all } = ballot;
  return all.map((_, n) =>
    subtle(
      texts.settings.standingNow(
        texts.vote.recommendation(n + 1, all.length),
        texts.format.list(countWords(texts, tally(ballot, n))),
      ),
    ),
  );
}

/** The way from a vote to the papers behind it. */
export function showCase(texts: Texts, { meeting, ballot }: BallotShown): CardAction {
  return action("item.show", texts.vote.showCase, { meeting: meeting.id, item: ballot.item });
}

/** The vote for one person alone: also a closed item's, in the personal chat. */
export function ownVoteCard(texts: Texts, shown: BallotShown, kept: Kept = {}): Card {
  return voteCard(texts, { ...shown, ballot: { ...shown.ballot, closedItem: false } }, kept);
}
