import { newestDraft, OBJECTION_LIMIT, openObjections } from "../../domain/approve-minutes.ts";
import type { Objection } from "../../domain/approval.ts";
import type { DraftSent } from "../../usecases/approval/send.ts";
import type { ApprovalShown } from "../../usecases/approval/show.ts";
import type { BoardMeeting } from "../../usecases/agenda/meeting-here.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, paragraph, section, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";
import { meetingFrame } from "./meeting-frame.ts";
import { pageOf } from "./pages.ts";

/** The question whether a draft is to be sent: to whom, and until when they may answer. */
export function askDraftCard(texts: Texts, asked: DraftSent): Card {
  const { meeting, after, until, seats, chats } = asked;
  const words = texts.approval;
  const shared = chats.filter(({ kind }) => kind !== "personal");
  const own = chats.length - shared.length;
  return meetingFrame(texts, asked, {
    title: words.askTitle,
    elements: [
      paragraph(words.ask(seats, texts.format.moment(until))),
      ...(after > 0 ? [paragraph(words.askAgain(after + 1))] : []),
      paragraph(words.askWhere),
      ...shared.map(({ name }) => paragraph(name ?? texts.agenda.unnamedChat)),
      ...(own > 0 ? [paragraph(words.askOwn(own))] : []),
    ],
    actions: [
      action("minutes.draft", words.sendNow, { meeting: meeting.id, after, until }),
      action("minutes.show", texts.preview.cancel, { meeting: meeting.id }),
    ],
  });
}

/** A draft, for those who are to answer it. */
export function draftCard(
  texts: Texts,
  where: BoardMeeting,
  { version, until }: { readonly version: number; readonly until: string },
): Card {
  const words = texts.approval;
  return meetingFrame(texts, where, {
    title: words.draftTitle(where.board.name),
    elements: [
      paragraph(words.draftText(version, texts.format.moment(until))),
      paragraph(words.draftHow),
    ],
    actions: answering(texts, where, version),
  });
}

function answering(texts: Texts, { meeting }: BoardMeeting, draft: number): CardAction[] {
  const words = texts.approval;
  return [
    action("minutes.approve", words.approve, { meeting: meeting.id, draft }),
    action("minutes.show", words.showDraft, { meeting: meeting.id }),
    action("minutes.objection", words.object, { meeting: meeting.id, draft }),
  ];
}

/** How far the draft has come; for chairs and secretaries with the first objection to be answered. */
export function approvalCard(
  texts: Texts,
  shown: ApprovalShown,
  {
    note,
    page = 1,
    text,
  }: { note?: string; page?: number | undefined; text?: string | undefined } = {},
): Card {
  const words = texts.approval;
  const { meeting, approval, mayAnswer, maySend } = shown;
  const draft = newestDraft(approval);
  const [open] = openObjections(approval);
  const { elements, here, of, next } = pageOf(approvalElements(texts, shown), page);
  const answers = mayAnswer && open ? answerParts(texts, shown, open, text) : undefined;
  return meetingFrame(texts, shown, {
    title: words.title(shown.board.name),
    elements: [
      ...(note === undefined ? [] : [paragraph(note)]),
      ...elements,
      ...(of > 1 ? [subtle(texts.itemCard.page(here, of))] : []),
      ...(answers ? [answers.input] : []),
    ],
    actions: [
      ...(answers?.actions ?? []),
      ...(draft && approval?.sealed !== true
        ? answering(texts, shown, draft.version).slice(0, answers ? 1 : 3)
        : []),
      maySend ? action("minutes.draft", words.send, { meeting: meeting.id }) : undefined,
      next === undefined
        ? undefined
        : action("minutes.approval", texts.itemCard.more, { meeting: meeting.id, page: next }),
    ],
  });
}

function answerParts(
  texts: Texts,
  { meeting, names }: ApprovalShown,
  { id, person }: Objection,
  text: string | undefined,
): { readonly input: Element; readonly actions: CardAction[] } {
  const words = texts.approval;
  const at = { meeting: meeting.id, objection: id };
  return {
    input: {
      ...{ type: "Input.Text", id: "text1", isMultiline: true, maxLength: OBJECTION_LIMIT },
      label: words.answerLabel(names.get(person) ?? ""),
      ...(text !== undefined && { value: text }),
    },
    actions: [
      action("minutes.answer", words.uphold, { ...at, upheld: "yes" }),
      action("minutes.answer", words.reject, { ...at, upheld: "no" }),
    ],
  };
}

function approvalElements(texts: Texts, shown: ApprovalShown): readonly Element[] {
  const { approval, seats, changed, names } = shown;
  const words = texts.approval;
  const draft = newestDraft(approval);
  if (!approval || !draft) return [paragraph(words.none)];
  const approved = seats.filter(({ approvedAt }) => approvedAt !== null);
  const missing = seats.filter(({ approvedAt }) => approvedAt === null);
  return [
    paragraph(
      words.draft(draft.version, texts.format.instant(draft.at), texts.format.moment(draft.until)),
    ),
    ...(changed ? [paragraph(words.changed)] : []),
    section(words.approved(approved.length, seats.length)),
    ...approved.map(({ name, holder, approvedAt }) =>
      paragraph(words.approvedBy(holder ?? name, texts.format.instant(approvedAt ?? ""))),
    ),
    paragraph(
      missing.length === 0
        ? words.allApproved
        : words.missing(texts.format.list(missing.map(({ name, holder }) => holder ?? name))),
    ),
    ...(approval.objections.length === 0 ? [] : [section(words.objections)]),
    ...approval.objections.flatMap((one) =>
      objectionLines(texts, one, names.get(one.person) ?? "").map(paragraph),
    ),
  ];
}

/** An objection as it is read: who, when, the words, and the answer. */
export function objectionLines(
  texts: Texts,
  { at, draft, text, answer }: Objection,
  name: string,
): readonly string[] {
  const words = texts.approval;
  return [
    words.objectionBy(name, texts.format.instant(at), draft),
    text,
    answer ? words[answer.upheld ? "upheld" : "rejected"](answer.text) : words.unanswered,
  ];
}

/** The form of an objection to a draft. */
export function objectionFormCard(
  texts: Texts,
  where: BoardMeeting,
  { draft, note, text }: { draft: number; note?: string; text?: string | undefined },
): Card {
  const words = texts.approval;
  return meetingFrame(texts, where, {
    title: words.objectTitle,
    elements: [
      ...(note === undefined ? [] : [paragraph(note)]),
      paragraph(words.objectWhy),
      {
        ...{ type: "Input.Text", id: "text1", label: words.objectLabel, isMultiline: true },
        ...{ maxLength: OBJECTION_LIMIT, ...(text !== undefined && { value: text }) },
      },
    ],
    actions: [
      action("minutes.object", words.objectSave, { meeting: where.meeting.id, draft }),
      action("minutes.show", words.showDraft, { meeting: where.meeting.id }),
    ],
  });
}

/** An objection or its answer, told to those whom it concerns, alone. */
export function objectionToldCard(texts: Texts, shown: ApprovalShown, objection: Objection): Card {
  const words = texts.approval;
  const title = objection.answer ? words.answeredTitle : words.toldTitle;
  return meetingFrame(texts, shown, {
    title: title(shown.board.name),
    elements: objectionLines(texts, objection, shown.names.get(objection.person) ?? "").map(
      paragraph,
    ),
    actions: [action("minutes.approval", words.open, { meeting: shown.meeting.id })],
  });
}
