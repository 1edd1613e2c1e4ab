import type { MyVotes } from "../../usecases/vote/mine.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card } from "./card.ts";
import { pageOf } from "./pages.ts";
import { positionFacts } from "./personal-card.ts";

/** My positions at a meeting, each with its receipt. */
export function mineCard(texts: Texts, { board, meeting, votes }: MyVotes, page = 1): Card {
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const open = votes.filter(({ ballot, readable }) => ballot.closedAt === undefined && readable);
  const positions = votes
    .flatMap(({ ballot, position, readable }) => [
      section(
        readable
          ? texts.item(ballot.itemNumber, ballot.itemTitle)
          : texts.closedItemNumber(ballot.itemNumber),
      ),
      readable
        ? position
          ? facts(positionFacts(texts, position))
          : paragraph(texts.personal.none)
        : paragraph(texts.vote.personalOnly),
    ])
    .filter((element) => element !== undefined);
  const { elements, here, of, next } = pageOf(positions, page);
  return card({
    texts,
    summary: `${texts.personal.mineTitle}. ${board.name}, ${when}`,
    example: board.example,
    body: [
      heading(texts.personal.mineTitle),
      subtle(`${board.name}, ${when}`),
      ...(votes.length === 0 ? [paragraph(texts.personal.mineEmpty)] : []),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
    ],
    actions: [
      ...open
        .slice(0, 5)
        .map(({ ballot, position }) =>
          action(
            position ? "vote.change" : "vote.show",
            `${position ? texts.personal.change : texts.itemCard.vote} (${ballot.itemNumber})`,
            { ballot: ballot.id },
          ),
        ),
      ...votes
        .filter(
          ({ ballot, position, own, readable }) => own && readable && position && ballot.closedAt,
        )
        .slice(0, 5 - Math.min(open.length, 5))
        .map(({ ballot }) =>
          action("receipt.check", texts.proof.checkOf(ballot.itemNumber), { ballot: ballot.id }),
        ),
      next === undefined
        ? undefined
        : action("vote.mine", texts.itemCard.more, { meeting: meeting.id, page: next }),
    ],
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
