import { isSecretary } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import { withAnswer } from "../../domain/inquiry.ts";
import type { Inquiry } from "../../domain/inquiry.ts";
import { Refusal } from "../../domain/refusal.ts";
import { lasting } from "../../domain/succession.ts";
import { mayBeSeenHere } from "../agenda/meeting-here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";

export interface InquiryShown {
  readonly board: Board;
  readonly inquiry: Inquiry;
  /** Who asked. */
  readonly by: string;
  /** Who answered, where somebody has. */
  readonly answeredBy: string | undefined;
  /** The answer is read by a whole chat. */
  readonly shared: boolean;
  /** It has no answer; or the one who looks gave one that could not be brought yet. */
  readonly mayAnswer: boolean;
}

type Needs = Pick<World, "boards" | "people" | "inquiries" | "chats" | "clock">;

/** inquiry.show: a question to the secretariat, for its secretaries, with its answer. */
export async function showInquiry(
  world: Needs,
  here: Here,
  { inquiry: id }: { readonly inquiry: string },
): Promise<InquiryShown> {
  return (await inquiryFor(world, here, id)).shown;
}

export interface InquiryAnswered extends InquiryShown {
  /** Where the one who asked is answered: in the chat it was asked in, where that can be reached. */
  readonly chat: Chat | undefined;
  /** Whether it has not been brought there yet. */
  readonly toTell: boolean;
}

/** inquiry.answer: a secretary answers; the first answer stands. */
export async function answerInquiry(
  world: Needs,
  here: Here,
  { inquiry: id, text }: { readonly inquiry: string; readonly text: string },
): Promise<InquiryAnswered> {
  const { shown, by } = await inquiryFor(world, here, id);
  const answer = { text, by, at: world.clock.now().toISOString() };
  const inquiry = await world.inquiries.change(id, (before) => {
    if (!before) throw new Refusal("not-found");
    return withAnswer(before, answer);
  });
  return {
    ...shown,
    inquiry,
    answeredBy: here.actor.person?.name,
    chat: await chatToAnswer(world, inquiry),
    toTell: inquiry.answer?.told !== true,
  };
}

/** Remembers that the answer has been brought, so that a repeat brings it once. */
export async function noteInquiryAnswerTold(
  { inquiries }: Pick<World, "inquiries">,
  { id }: Inquiry,
): Promise<void> {
  await inquiries.change(id, (before) => {
    if (!before?.answer) throw new Refusal("not-found");
    return { ...before, answer: { ...before.answer, told: true } };
  });
}

async function inquiryFor(world: Needs, here: Here, id: string) {
  const inquiry = await world.inquiries.find(id);
  const found = inquiry && (await world.boards.find(inquiry.board));
  if (!found || !mayBeSeenHere(world, here, found)) throw new Refusal("not-found");
  const day = world.clock.today();
  const board = lasting(found, day);
  const by = here.actor.person?.id;
  if (by === undefined || !isSecretary(board, by, day)) throw new Refusal("secretaries-only");
  const asker = await world.people.find(inquiry.by);
  const answerer = inquiry.answer && (await world.people.find(inquiry.answer.by));
  const chat = await world.chats.find(inquiry.chat);
  const shown: InquiryShown = {
    ...{ board, inquiry, by: asker?.name ?? "", answeredBy: answerer?.name },
    shared: chat !== undefined && isBoardsOwn(chat, inquiry),
    mayAnswer: !inquiry.answer || (inquiry.answer.by === by && inquiry.answer.told !== true),
  };
  return { shown, by };
}

/** The board's chat, where it was asked in that; else the asker's own. */
async function chatToAnswer(world: Needs, inquiry: Inquiry): Promise<Chat | undefined> {
  const asked = await world.chats.find(inquiry.chat);
  if (asked && (isBoardsOwn(asked, inquiry) || isOwn(asked))) return asked;
  const account = (await world.people.find(inquiry.by))?.account;
  return account === undefined ? undefined : world.chats.personalOf(account);
}

function isBoardsOwn({ kind, board }: Chat, inquiry: Inquiry): boolean {
  return kind !== "personal" && board === inquiry.board;
}

/** Somebody's own chat; one whose owner is erased can be reached no more. */
function isOwn({ kind, account }: Chat): boolean {
  return kind === "personal" && account !== undefined;
}
