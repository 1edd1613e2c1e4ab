import type { MyVotes } from "../../usecases/vote/mine.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card } from "./card.ts";
import { positionFacts } from "./personal-card.ts";

/** My positions at a meeting, each with its receipt. */
export function mineCard(texts: Texts, { board, meeting, votes }: MyVotes): Card {
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const open = votes.filter(({ ballot }) => ballot.closedAt === undefined);
  return card({
    texts,
    summary: `${texts.personal.mineTitle}. ${board.name}, ${when}`,
    example: board.example,
    body: [
      heading(texts.personal.mineTitle),
      subtle(`${board.name}, ${when}`),
      ...(votes.length === 0 ? [paragraph(texts.personal.mineEmpty)] : []),
      ...votes.flatMap(({ ballot, position }) => [
        section(texts.item(ballot.itemNumber, ballot.itemTitle)),
        position ? facts(positionFacts(texts, position)) : paragraph(texts.personal.none),
      ]),
    ],
    actions: open
      .slice(0, 5)
      .map(({ ballot, position }) =>
        action(
          position ? "vote.change" : "vote.show",
          `${position ? texts.personal.change : texts.itemCard.vote} (${ballot.itemNumber})`,
          { ballot: ballot.id },
        ),
      ),
  });
}

/** In a group chat: a button whose answer only the presser sees. */
export function minePrivatelyCard(texts: Texts): Card {
  return card({
    texts,
    summary: texts.personal.minePrivate,
    body: [paragraph(texts.personal.minePrivate)],
    actions: [action("vote.mine", texts.personal.showMine, {})],
  });
}
