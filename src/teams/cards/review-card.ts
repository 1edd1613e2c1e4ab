import { shownDraft } from "../../usecases/decision/confirm-all.ts";
import type { AllConfirmed } from "../../usecases/decision/confirm-all.ts";
import type { DecisionsToReview, DraftedDecision } from "../../usecases/decision/review.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { decisionTextElements } from "./decision-text.ts";

/** Room for the texts of the decisions on one card. */
const ROOM = 14_000;

/** The drafted decisions, each text shown; what is shown can be confirmed at once. */
export function reviewCard(texts: Texts, review: DecisionsToReview | AllConfirmed): Card {
  const { board, meeting, drafted, mayConfirm } = review;
  const words = texts.decision;
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const shown = fitting(texts, drafted);
  return card({
    texts,
    summary: words.reviewTitle,
    example: board.example,
    body: [
      heading(words.reviewTitle),
      subtle(`${board.name}, ${when}`),
      ...("confirmed" in review ? outcomeElements(texts, review) : []),
      ...shown.flatMap((one) => draftElements(texts, one)),
      shown.length === 0 ? paragraph(words.reviewEmpty) : undefined,
      shown.length < drafted.length
        ? subtle(texts.preview.more(drafted.length - shown.length))
        : undefined,
    ],
    actions: [
      mayConfirm && shown.length > 0
        ? action("decision.confirm-all", words.confirmAll, {
            meeting: meeting.id,
            shown: shown.map(nameOf).join(","),
          })
        : undefined,
      ...shown.slice(0, 4).map(({ item }) =>
        action("decision.show", `${words.show} (${item.number})`, {
          meeting: meeting.id,
          item: item.id,
        }),
      ),
      action("minutes.show", texts.record.title(board.name), { meeting: meeting.id }),
    ],
  });
}

function outcomeElements(texts: Texts, { confirmed, refused }: AllConfirmed): readonly Element[] {
  const words = texts.decision;
  return [
    ...(confirmed.length > 0
      ? [paragraph(words.reviewConfirmed(texts.format.list(confirmed)))]
      : []),
    ...refused.map(({ number, reason }) =>
      paragraph(words.reviewRefused(number, texts.refusal[reason](number))),
    ),
  ];
}

function draftElements(texts: Texts, draft: DraftedDecision): readonly Element[] {
  const { item, text, confirmedBy } = draft;
  return [
    section(texts.item(item.number, item.title)),
    ...decisionTextElements(texts, draft, text),
    ...(confirmedBy.length > 0
      ? [subtle(texts.decision.confirmedBy(texts.format.list(confirmedBy)))]
      : []),
  ];
}

/** As many decisions as there is room for, at least one. */
function fitting(texts: Texts, drafted: readonly DraftedDecision[]): readonly DraftedDecision[] {
  let used = 0;
  const end = drafted.findIndex(
    (one, n) => (used += JSON.stringify(draftElements(texts, one)).length) > ROOM && n > 0,
  );
  return end < 0 ? drafted : drafted.slice(0, end);
}

/** A draft as the button names it: item, version, round of the vote. */
function nameOf(draft: DraftedDecision): string {
  const { item, version, round } = shownDraft(draft);
  return `${item}:${version}:${round}`;
}
