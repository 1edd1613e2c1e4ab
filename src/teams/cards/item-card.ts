import { isDecided, isWritten } from "../../domain/decision.ts";
import { openUntil } from "../../domain/closing.ts";
import type { ItemShown } from "../../usecases/agenda/item.ts";
import { decisionSentences } from "../../texts/papers/outcome-sentences.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, facts, heading, link, paragraph, section, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { stateWords } from "./closing-lines.ts";
import { pageOf } from "./pages.ts";

/** One item whole: background, recommendations, case, attachments; long texts page by page. */
export function itemCard(texts: Texts, shown: ItemShown, page = 1): Card {
  const { board, meeting, item, state, ballot } = shown;
  const words = texts.itemCard;
  const title = texts.item(item.number, item.title);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const { elements, here, of, next } = pageOf(bodyOf(texts, shown), page);
  return card({
    texts,
    summary: `${title}. ${board.name}, ${when}`,
    example: board.example,
    body: [
      heading(title),
      subtle(`${board.name}, ${when}`),
      subtle(
        [
          item.kind && texts.kind[item.kind],
          item.minutes !== null && texts.minutes(item.minutes),
          item.closed && texts.closedItem,
          stateWords(texts, { state, closesAt: openUntil(ballot) }),
        ]
          .filter((note) => typeof note === "string")
          .join(" · "),
      ),
      ...writtenNote(texts, shown).map(subtle),
      ...elements,
      of > 1 ? subtle(words.page(here, of)) : undefined,
    ],
    actions: withAttachments(texts, shown, [
      next === undefined
        ? undefined
        : action("item.show", words.more, { meeting: meeting.id, item: item.id, page: next }),
      ...voteActions(texts, shown),
    ]),
  });
}

/** That the item is answered in writing, or that somebody objected to that. */
function writtenNote(texts: Texts, { ballot, state }: ItemShown): readonly string[] {
  const words = texts.closing.written;
  if (ballot?.closedBecause === "objection" && state === "not-treated")
    return [words.objectedGround];
  const until = ballot?.procedure === "written" ? openUntil(ballot) : undefined;
  return until === undefined ? [] : [words.answerBy(texts.format.moment(until))];
}

/** How many buttons Teams shows on a card. */
const BUTTONS = 6;

/** The item's buttons, the way back, and between them as many attachments as there is room for. */
function withAttachments(
  texts: Texts,
  { meeting, item, mayAttach }: ItemShown,
  own: readonly (CardAction | undefined)[],
): readonly CardAction[] {
  const first = own.filter((one) => one !== undefined);
  const room = BUTTONS - first.length - 1;
  const links = item.attachments.flatMap(({ title, href }) =>
    href === undefined ? [] : [link(title, href)],
  );
  const files = item.attachments.some(({ file }) => file !== undefined);
  const needsCard = item.attachments.length > 0 && (mayAttach || files || links.length > room);
  return [
    ...first,
    ...links.slice(0, needsCard ? room - 1 : room),
    ...(needsCard
      ? [action("attachment.show", texts.paper.attachments, { meeting: meeting.id, item: item.id })]
      : []),
    action("agenda.show", texts.agenda.back, { meeting: meeting.id }),
  ];
}

function voteActions(texts: Texts, shown: ItemShown): (CardAction | undefined)[] {
  const { meeting, item, state, ballot, decision } = shown;
  const { mayOpenVote, mayCloseVote, mayDecide } = shown;
  const here = { meeting: meeting.id, item: item.id };
  return [
    mayOpenVote ? action("vote.open", texts.itemCard.openVote, here) : undefined,
    ballot && state === "vote-open"
      ? action("vote.show", texts.itemCard.vote, { ballot: ballot.id })
      : undefined,
    mayCloseVote ? action("vote.close", texts.itemCard.closeVote, here) : undefined,
    mayDecide
      ? action(
          "decision.show",
          isWritten(decision) ? texts.decision.show : texts.decision.write,
          here,
        )
      : undefined,
  ];
}

function bodyOf(texts: Texts, { item, decision }: ItemShown): readonly Element[] {
  const words = texts.itemCard;
  const part = (title: string, text: string | null): Element[] =>
    text === null ? [] : [section(title), ...text.split("\n\n").map(paragraph)];
  const numbered = item.recommendations.length > 1;
  return [
    ...part(words.background, item.background),
    ...(item.recommendations.length > 0 ? [section(words.recommendations)] : []),
    ...(item.recommendedBy === null ? [] : [subtle(words.recommendedBy(item.recommendedBy))]),
    ...item.recommendations.flatMap((text, n) => [
      ...(numbered ? [subtle(texts.vote.recommendation(n + 1, item.recommendations.length))] : []),
      paragraph(text),
    ]),
    ...part(words.decision, item.decision ?? decidedText(texts, item, decision)),
    ...part(words.case, item.case),
    ...(item.attachments.length > 0
      ? [section(words.attachments), ...item.attachments.map(({ title }) => paragraph(title))]
      : []),
    ...[
      facts([
        [words.presenters, texts.format.list(item.presenters)],
        [words.caseNumber, item.caseNumber],
      ]),
    ].filter((element) => element !== undefined),
  ];
}

function decidedText(
  texts: Texts,
  { recommendations }: ItemShown["item"],
  decision: ItemShown["decision"],
): string | null {
  if (!decision || !isDecided(decision)) return null;
  return decisionSentences(texts, decision.text, recommendations.length).join("\n\n");
}
