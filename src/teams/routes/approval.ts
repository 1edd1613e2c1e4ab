import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import {
  answerObjection,
  approveMinutes,
  objectToMinutes,
} from "../../usecases/approval/answer.ts";
import { draftNote, noteTold, sendDraft } from "../../usecases/approval/send.ts";
import type { SendDraft } from "../../usecases/approval/send.ts";
import { showApproval } from "../../usecases/approval/show.ts";
import type { ApprovalShown } from "../../usecases/approval/show.ts";
import { showObjectionForm } from "../../usecases/approval/form.ts";
import type { Objection } from "../../domain/approval.ts";
import type { Chat } from "../../usecases/ports.ts";
import {
  approvalCard,
  askDraftCard,
  draftCard,
  objectionFormCard,
  objectionToldCard,
} from "../cards/approval-card.ts";
import { action } from "../cards/card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { warns } from "../faults.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** Asks first; then the draft goes to the board's chats, and to each member who can be written to alone. */
export const minutesDraft: Route = (services, turn) => {
  const { meeting, after, until } = read(payloads.drafting, turn.payload);
  const yes = after === undefined || until === undefined ? undefined : { after, until };
  return oneAtATime(`draft ${meeting ?? ""}`, () => drafted(services, turn, { meeting, yes }));
};

async function drafted(
  { world, messenger, log }: Services,
  { here, texts }: Turn,
  asked: SendDraft,
): Promise<Outcome> {
  const result = await sendDraft(world, here, asked);
  if (!result.sent) return { card: askDraftCard(texts, result) };
  const { board, meeting, sent } = result;
  const post = draftCard(LANGUAGES[board.language], result, sent.draft);
  let reached = 0;
  for (const chat of sent.toTell)
    await messenger
      .post(chat, post)
      .then(() => noteTold(world, meeting.id, draftNote(sent.draft, chat)))
      .then(() => reached++, warns(log, "a draft was not told"));
  return {
    card: noticeCard(
      texts,
      [texts.approval.sent(reached)],
      [action("minutes.approval", texts.approval.open, { meeting: meeting.id })],
    ),
  };
}

export const minutesApproval: Route = async ({ world }, { here, texts, payload }) => {
  const { page, ...asked } = read(payloads.meeting, payload);
  return { card: approvalCard(texts, await showApproval(world, here, asked), { page }) };
};

export const minutesApprove: Route = async ({ world }, { here, texts, payload }) => {
  const shown = await approveMinutes(world, here, read(payloads.onDraft, payload));
  return { card: approvalCard(texts, shown, { note: texts.approval.thanks }) };
};

export const minutesObjection: Route = async ({ world }, { here, texts, payload }) => {
  const on = read(payloads.onDraft, payload);
  return { card: objectionFormCard(texts, await showObjectionForm(world, here, on), on) };
};

/** The objection is kept, and chairs and secretaries are told, alone. */
export const minutesObject: Route = async (services, { here, texts, payload }) => {
  const { world } = services;
  const on = read(payloads.onDraft, payload);
  const text = inputOf("text", payload);
  try {
    const made = await objectToMinutes(world, here, { ...on, text });
    return {
      card: approvalCard(texts, made, { note: texts.approval.objected }),
      after: () => tell(services, made, made),
    };
  } catch (error) {
    if (!(error instanceof Refusal) || !OF_TEXT.has(error.reason)) throw error;
    const form = await showObjectionForm(world, here, on);
    const note = texts.refusal[error.reason](error.about);
    return { card: objectionFormCard(texts, form, { ...on, note, text }) };
  }
};

/** The answer is kept, and the one who objected is told, alone. */
export const minutesAnswer: Route = async (services, { here, texts, payload }) => {
  const { world } = services;
  const { upheld, ...on } = read(payloads.answeringObjection, payload);
  const text = inputOf("text", payload);
  try {
    const made = await answerObjection(world, here, { ...on, upheld: upheld === "yes", text });
    return { card: approvalCard(texts, made), after: () => tell(services, made, made) };
  } catch (error) {
    if (!(error instanceof Refusal) || !OF_TEXT.has(error.reason)) throw error;
    const note = texts.refusal[error.reason](error.about);
    return { card: approvalCard(texts, await showApproval(world, here, on), { note, text }) };
  }
};

const OF_TEXT: ReadonlySet<RefusalReason> = new Set(["objection-missing", "too-long"]);

async function tell(
  { messenger, log }: Services,
  shown: ApprovalShown,
  { objection, toTell }: { readonly objection: Objection; readonly toTell: readonly Chat[] },
): Promise<void> {
  const told = objectionToldCard(LANGUAGES[shown.board.language], shown, objection);
  for (const chat of toTell)
    await messenger.post(chat, told).catch(warns(log, "an objection was not told"));
}
