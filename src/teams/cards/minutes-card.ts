import type { HiddenItem, Minutes, MinutesItem } from "../../domain/minutes.ts";
import type { MinutesShown } from "../../usecases/minutes/show.ts";
import type { MinutesToIssue } from "../../usecases/minutes/issue.ts";
import { approvalBlocks } from "../../texts/papers/approval-blocks.ts";
import { attendanceSentences } from "../../texts/papers/attendance-blocks.ts";
import { decisionBlocks } from "../../texts/papers/decision-blocks.ts";
import { headBlocks } from "../../texts/papers/minutes-paper.ts";
import { additionBlocks } from "../../texts/papers/proof-blocks.ts";
import type { Texts } from "../../texts/texts.ts";
import { blockElements } from "./block-elements.ts";
import { action, card, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { pageOf } from "./pages.ts";

/** The minutes so far, or as they were issued: who was there, and each item with its decision. */
export function minutesCard(texts: Texts, shown: MinutesShown, page = 1): Card {
  const { meeting, minutes, mayIssue, mayAdd, mayTakeRecord, mayApprove, mayDecide, undecided } =
    shown;
  const words = texts.record;
  const { elements, here, of, next } = pageOf(minutesElements(texts, minutes), page);
  const at = { meeting: meeting.id };
  return card({
    texts,
    summary: words.title(minutes.board.name),
    example: minutes.board.example,
    body: [
      heading(words.title(minutes.board.name)),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
    ],
    actions: [
      next === undefined
        ? undefined
        : action("minutes.show", texts.itemCard.more, { ...at, page: next }),
      mayIssue ? action("minutes.issue", words.issue, at) : undefined,
      mayDecide && undecided.length > 0
        ? action("decision.review", texts.decision.review, at)
        : undefined,
      action("minutes.download", words.download, at),
      minutes.issued ? action("extract.download", words.extract, at) : undefined,
      mayApprove ? action("minutes.approval", texts.approval.open, at) : undefined,
      mayIssue ? action("attendance.show", words.attendance, at) : undefined,
      mayTakeRecord ? action("record.download", texts.proof.download, at) : undefined,
      mayTakeRecord ? action("journal.download", texts.journal.download, at) : undefined,
      mayAdd ? action("minutes.addition", texts.proof.add, at) : undefined,
    ],
  });
}

/** Minutes that were just issued, for everybody in a chat. */
export function issuedCard(texts: Texts, minutes: Minutes): Card {
  const at = { meeting: minutes.meeting.id };
  const title = texts.record.issuedTitle(minutes.board.name);
  const { elements, of } = pageOf(minutesElements(texts, minutes));
  return card({
    texts,
    summary: title,
    example: minutes.board.example,
    body: [heading(title), ...elements],
    actions: [
      of > 1 ? action("minutes.show", texts.itemCard.more, { ...at, page: 2 }) : undefined,
      action("minutes.download", texts.record.download, at),
      action("extract.download", texts.record.extract, at),
    ],
  });
}

/** Where the minutes would go, what has no decision yet, and the question whether they should. */
export function confirmIssueCard(
  texts: Texts,
  { board, meeting, undecided, draft, seen }: MinutesToIssue,
  chats: readonly { readonly name: string; readonly people: number | undefined }[],
): Card {
  const words = texts.record;
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const missing = undecided.length > 0;
  return card({
    texts,
    summary: words.confirmTitle,
    example: board.example,
    body: [
      heading(words.confirmTitle),
      paragraph(`${board.name}, ${when}`),
      paragraph(missing ? words.undecidedItems(undecided.join(", ")) : words.allDecided),
      paragraph(draftSaid(texts, draft)),
      paragraph(chats.length === 0 ? words.confirmNowhere : words.confirmText),
      ...chats.map(({ name, people }) => paragraph(texts.agenda.confirmPost(name, people))),
    ],
    actions: [
      action("minutes.issue", missing ? words.issueUndecided : words.issue, {
        meeting: meeting.id,
        sure: missing ? "undecided" : "yes",
        seen,
      }),
      missing
        ? action("decision.review", texts.decision.review, { meeting: meeting.id })
        : undefined,
      action("journal.number", texts.journal.number, { meeting: meeting.id }),
      action("minutes.show", texts.preview.cancel, { meeting: meeting.id }),
    ],
  });
}

/** Whether members have seen what would be issued. */
function draftSaid({ approval: words }: Texts, draft: MinutesToIssue["draft"]): string {
  if (!draft) return words.issueWithout;
  return (draft.changed ? words.issueChanged : words.issueSame)(draft.version);
}

function minutesElements(texts: Texts, minutes: Minutes): readonly Element[] {
  const attendance = attendanceSentences(texts, minutes);
  return [
    ...blockElements(
      headBlocks(texts, { ...minutes, board: { ...minutes.board, example: false } }),
    ),
    section(texts.record.attendance),
    ...(attendance.length > 0 ? attendance : [texts.record.attendanceNone]).map(paragraph),
    ...minutes.items.flatMap((item) => itemElements(texts, item)),
    ...blockElements(approvalBlocks(texts, minutes)),
    ...blockElements(additionBlocks(texts, minutes)),
  ];
}

function itemElements(texts: Texts, item: MinutesItem | HiddenItem): readonly Element[] {
  if ("hidden" in item) return [section(texts.closedItemNumber(item.number))];
  return [
    section(`${item.number}. ${item.title}`),
    ...(item.closed ? [subtle(texts.closedItem)] : []),
    ...blockElements(decisionBlocks(texts, item)),
  ];
}
