import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import {
  answerInquiry,
  noteInquiryAnswerTold,
  showInquiry,
} from "../../usecases/inquiry/answer.ts";
import type { InquiryAnswered } from "../../usecases/inquiry/answer.ts";
import { noteInquiryTold, sendInquiry, showInquiryForm } from "../../usecases/inquiry/send.ts";
import type { InquirySent } from "../../usecases/inquiry/send.ts";
import {
  inquiryAnswerCard,
  inquiryCard,
  inquiryFormCard,
  inquiryToldCard,
} from "../cards/inquiry-card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { warns } from "../faults.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** What the writer has asked before, and what waits for a secretary, is not for a whole chat. */
export const inquiryForm: Route = async ({ world }, { here, texts, payload, pressed }) => {
  const { board, question } = read(payloads.inquiring, payload);
  const form = await showInquiryForm(world, here, { board });
  const alone = pressed || here.chat.kind === "personal";
  const shown = alone ? form : { ...form, own: [], waiting: [] };
  return { card: inquiryFormCard(texts, shown, { typed: question }) };
};

/** The question is kept, and each secretary who can be reached is told, once. */
export const inquirySend: Route = (services, turn) => {
  const asked = read(payloads.sendingInquiry, turn.payload);
  return oneAtATime(`inquiry form ${asked.form}`, () => sent(services, turn, asked));
};

async function sent(
  services: Services,
  { here, texts, payload }: Turn,
  asked: { readonly board: string; readonly form: string },
): Promise<Outcome> {
  const { world } = services;
  const typed = inputOf("text", payload);
  const words = texts.inquiry;
  try {
    const made = await sendInquiry(world, here, { ...asked, text: typed ?? "" });
    if (made.inquiry.told) return { card: noticeCard(texts, [words.sentAlready]) };
    const told = await tellReaders(services, made);
    await noteInquiryTold(world, made.inquiry);
    const line = told.length === 0 ? words.sentNobody : words.sent(texts.format.list(told));
    return { card: noticeCard(texts, [line]) };
  } catch (error) {
    if (!isToBeMended(error)) throw error;
    const form = { ...(await showInquiryForm(world, here, asked)), form: asked.form };
    const said = texts.refusal[error.reason](error.about);
    return { card: inquiryFormCard(texts, form, { said, typed }) };
  }
}

export const inquiryShow: Route = async ({ world }, { here, texts, payload }) => ({
  card: inquiryCard(texts, await showInquiry(world, here, read(payloads.inquiry, payload))),
});

/** The same answer twice at once is brought to the one who asked once. */
export const inquiryAnswer: Route = (services, turn) => {
  const { inquiry } = read(payloads.inquiry, turn.payload);
  return oneAtATime(`inquiry ${inquiry}`, () => answered(services, turn, inquiry));
};

async function answered(
  services: Services,
  { here, texts, payload }: Turn,
  inquiry: string,
): Promise<Outcome> {
  const { world } = services;
  const typed = inputOf("text", payload);
  try {
    const given = await answerInquiry(world, here, { inquiry, text: typed ?? "" });
    const brought = await bringAnswer(services, given);
    const words = texts.inquiry;
    const said = brought ? words.brought(given.by) : words.notBrought(given.by);
    return { card: inquiryCard(texts, { ...given, mayAnswer: !brought }, { said }) };
  } catch (error) {
    if (!isToBeMended(error)) throw error;
    const shown = await showInquiry(world, here, { inquiry });
    const said = texts.refusal[error.reason](error.about);
    return { card: inquiryCard(texts, shown, { said, typed }) };
  }
}

/** What is said on the card itself, where what was typed can be mended. */
const ON_THE_CARD: ReadonlySet<RefusalReason> = new Set([
  "inquiry-missing",
  "inquiry-answer-missing",
  "inquiry-answered",
  "too-long",
]);

function isToBeMended(error: unknown): error is Refusal {
  return error instanceof Refusal && ON_THE_CARD.has(error.reason);
}

/** The names of those who could be told. */
async function tellReaders(
  { messenger, log }: Services,
  { board, inquiry, by, readers }: InquirySent,
): Promise<readonly string[]> {
  const card = inquiryToldCard(LANGUAGES[board.language], { board, inquiry, by });
  const told: string[] = [];
  for (const { name, chat } of readers) {
    if (!chat) continue;
    const reached = await messenger
      .post(chat, card)
      .then(() => true, warns(log, "an inquiry was not told"));
    if (reached) told.push(name);
  }
  return told;
}

/** Brings the answer to where it was asked; where that cannot be reached now, the next press does. */
async function bringAnswer(
  { world, messenger, log }: Services,
  { board, inquiry, by, answeredBy, chat, toTell }: InquiryAnswered,
): Promise<boolean> {
  if (!toTell) return true;
  if (!chat) return false;
  const card = inquiryAnswerCard(LANGUAGES[board.language], { board, inquiry, by, answeredBy });
  const brought = await messenger
    .post(chat, card)
    .then(() => true, warns(log, "an answer to an inquiry was not brought"));
  if (brought) await noteInquiryAnswerTold(world, inquiry);
  return brought;
}
