import type { Party } from "../../domain/board.ts";
import { CHOICES, rulesOfVote } from "../../domain/vote.ts";
import { partiesOf, tally, unanswered } from "../../domain/tally.ts";
import type { Ballot } from "../../domain/vote.ts";
import type { BallotShown } from "../../usecases/vote/shown.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { closingLine } from "./closing-lines.ts";
import { objectedCard } from "./objected-card.ts";
import { pageOf } from "./pages.ts";
import { countWords, showCase } from "./vote-card.ts";

/** The result: per recommendation the seats by answer, per party below, remarks, who did not answer. */
export function resultCard(texts: Texts, shown: BallotShown, note?: string, page = 1): Card {
  const { board, meeting, ballot } = shown;
  if (ballot.closedBecause === "objection") return objectedCard(texts, shown);
  const closing = closingLine(texts, ballot);
  const name = ballot.closedItem
    ? texts.closedItemNumber(ballot.itemNumber)
    : texts.item(ballot.itemNumber, ballot.itemTitle);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const found = ballot.closedItem
    ? [paragraph(texts.vote.resultHidden)]
    : ballot.recommendations.flatMap((text, n) => [
        section(texts.vote.recommendation(n + 1, ballot.recommendations.length)),
        paragraph(text),
        ...recommendationResult(texts, shown, n),
      ]);
  const { elements, here, of, next } = pageOf(found, page);
  return card({
    texts,
    summary: `${texts.result.title}: ${name}`,
    example: board.example,
    body: [
      heading(texts.result.title),
      paragraph(name),
      subtle(`${board.name}, ${when}`),
      ballot.procedure ? subtle(texts.closing.written.title) : undefined,
      closing === undefined ? undefined : subtle(closing),
      note === undefined ? undefined : paragraph(note),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
      ballot.closedItem
        ? undefined
        : paragraph(texts.result.unanswered(unanswered(ballot).map((entry) => entry.name))),
    ],
    actions: [
      next === undefined
        ? undefined
        : action("vote.show", texts.itemCard.more, { ballot: ballot.id, page: next }),
      ballot.closedItem
        ? undefined
        : action("decision.show", texts.decision.write, {
            meeting: meeting.id,
            item: ballot.item,
          }),
      ballot.closedItem ? undefined : showCase(texts, shown),
      note === undefined
        ? undefined
        : action("vote.open", texts.vote.again, {
            meeting: meeting.id,
            item: ballot.item,
            after: ballot.round,
          }),
    ],
  });
}

/** The result for one who may read it: also a closed item's, in the personal chat. */
export function ownResultCard(
  texts: Texts,
  shown: BallotShown,
  note?: string,
  page?: number,
): Card {
  return resultCard(
    texts,
    { ...shown, ballot: { ...shown.ballot, closedItem: false } },
    note,
    page,
  );
}

function recommendationResult(
  texts: Texts,
  { board, ballot }: BallotShown,
  n: number,
): readonly Element[] {
  const counts = tally(ballot, n);
  return [
    facts([
      ...CHOICES.map((choice) => [texts.choice[choice], String(counts[choice])] as const),
      [texts.result.missing, String(counts.missing)],
    ]),
    ...partiesOf(ballot).map((party) =>
      subtle(texts.result.party(texts.party[party], countWords(texts, tally(ballot, n, party)))),
    ),
    ...remarksOn(texts, {
      ballot,
      n,
      shown: rulesOfVote(board, ballot).positionsInMinutes,
    }),
  ].filter((element) => element !== undefined);
}

function remarksOn(
  texts: Texts,
  { ballot, n, shown }: { ballot: Ballot; n: number; shown: string },
): readonly Element[] {
  const from = (name: string, party: Party): string =>
    shown === "by-name" ? name : shown === "by-party" ? texts.party[party] : "";
  const remarks = ballot.roll.flatMap(({ seat, name, party }) => {
    const remark = ballot.standing[seat]?.answers[n]?.remark;
    return remark === undefined ? [] : [paragraph(texts.result.remark(from(name, party), remark))];
  });
  return remarks.length > 0 ? [subtle(texts.result.remarks), ...remarks] : [];
}
