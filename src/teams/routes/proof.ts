import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import {
  additionNote,
  addToMinutes,
  showAdditionForm,
  toTell,
} from "../../usecases/minutes/add.ts";
import type { AdditionMade } from "../../usecases/minutes/add.ts";
import { headToSend } from "../../usecases/minutes/head.ts";
import { noteSent } from "../../usecases/minutes/issue.ts";
import type { BoardMeeting } from "../../usecases/agenda/meeting-here.ts";
import { checkReceipt } from "../../usecases/record/receipt.ts";
import { passToRecord } from "../../usecases/document/pass.ts";
import { action } from "../cards/card.ts";
import { linkCard } from "../cards/link-card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { additionCard, additionFormCard, headCard, receiptCard } from "../cards/proof-card.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

export const receiptCheck: Route = async ({ world }, { here, texts, payload }) => ({
  card: receiptCard(texts, await checkReceipt(world, here, read(payloads.ballot, payload))),
});

/** A link for the one who asks, also in a group chat: the answer to a press is seen by nobody else. */
export const recordDownload: Route = async ({ world }, { here, texts, payload }) => {
  const pass = await passToRecord(world, here, read(payloads.onMeeting, payload));
  const words = texts.proof;
  const text = `${words.downloadWhy}\n\n${words.downloadHead(pass.head)}`;
  return { card: linkCard(texts, { title: words.download, text, button: words.download }, pass) };
};

export const minutesAddition: Route = async ({ world }, { here, texts, payload }) => ({
  card: additionFormCard(
    texts,
    await showAdditionForm(world, here, read(payloads.onMeeting, payload)),
  ),
});

/** The addition is kept, then told in the board's chats, and the new head to the chairs. */
export const minutesAdd: Route = (services, turn) => {
  const asked = read(payloads.adding, turn.payload);
  return oneAtATime(`minutes ${asked.meeting}`, () => added(services, turn, asked));
};

async function added(
  services: Services,
  { here, texts, payload }: Turn,
  asked: { readonly meeting: string; readonly after: number },
): Promise<Outcome> {
  const { world, messenger } = services;
  const text = inputOf("text", payload);
  try {
    const made = await addToMinutes(world, here, { ...asked, text });
    const shared = additionCard(LANGUAGES[made.board.language], made);
    for (const chat of await toTell(world, here, made)) {
      await messenger.post(chat, shared);
      await noteSent(world, made.meeting.id, additionNote(made, chat));
    }
    await sendHead(services, made);
    return { card: addedCard(texts, made) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_FORM.has(error.reason)) throw error;
    const form = await showAdditionForm(world, here, asked);
    const note = texts.refusal[error.reason](error.about);
    return { card: additionFormCard(texts, form, { note, text }) };
  }
}

const ON_THE_FORM: ReadonlySet<RefusalReason> = new Set([
  "addition-missing",
  "too-long",
  "changed-meanwhile",
]);

function addedCard(texts: Turn["texts"], { board, meeting }: AdditionMade) {
  const where = `${board.name}, ${texts.meetingLine(meeting.date, meeting.start, meeting.end)}`;
  return noticeCard(
    texts,
    [texts.proof.added, where],
    [action("minutes.show", texts.record.title(board.name), { meeting: meeting.id })],
  );
}

/** Sends the head to every chair who can be written to alone and does not have it. */
export async function sendHead(
  { world, messenger }: Pick<Services, "world" | "messenger">,
  where: BoardMeeting,
): Promise<void> {
  const sending = await headToSend(world, where);
  if (!sending) return;
  const shared = headCard(LANGUAGES[where.board.language], { ...where, ...sending });
  for (const { chat, note } of sending.toSend) {
    await messenger.post(chat, shared);
    await noteSent(world, where.meeting.id, note);
  }
}
