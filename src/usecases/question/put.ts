import type { Board } from "../../domain/board.ts";
import { questionsBefore, QUESTION_LIMIT, withQuestion } from "../../domain/conversation.ts";
import type { Conversation } from "../../domain/conversation.ts";
import { secretariesOf } from "../../domain/inquiry.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Declined, Said } from "../../domain/said.ts";
import { lasting } from "../../domain/succession.ts";
import { mayBeSeenHere } from "../agenda/meeting-here.ts";
import { boardHere, boardsOf } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { answerQuestion } from "./ask.ts";
import type { AskQuestion, QuestionAnswered, QuestionNeeds } from "./ask.ts";

export interface PutQuestion {
  readonly question: string;
}

export interface QuestionPut {
  readonly question: string;
  readonly answered: QuestionAnswered;
  /** The board whose secretariat may be asked instead. */
  readonly secretariat: Board | undefined;
  /** What a next question can go on from; kept once the answer is given, and nothing of what was declined. */
  readonly remembered: Conversation | undefined;
}

type Needs = QuestionNeeds & Pick<World, "boards" | "chats" | "clock" | "conversations">;

/** question.ask: answers with sources; of a board's own papers only where they may be seen. */
export async function putQuestion(
  world: Needs,
  here: Here,
  { question }: PutQuestion,
): Promise<QuestionPut> {
  if (question.length > QUESTION_LIMIT) throw new Refusal("too-long", String(QUESTION_LIMIT));
  const { actor, chat } = here;
  const now = world.clock.now();
  const lately = await world.conversations.find(actor.account, now);
  const asking = { question, before: questionsBefore(lately, chat.id, now) };
  const day = world.clock.today();
  const { board, among } = await boardAsked(world, here);
  const answered = await answerGoingOn(world, { board, day }, asking);
  for (const one of among)
    if (isGeneral(answered.said)) {
      const { said } = await answerGoingOn(world, { board: one, day }, asking);
      if (OWN.has(said.about)) throw new Refusal("board-not-chosen");
    }
  const { said } = answered;
  const put = { account: actor.account, chat: chat.id, text: question };
  return {
    question,
    answered,
    secretariat:
      board && secretariesOf(board, day).length > 0 && !isFarFrom(said) ? board : undefined,
    remembered: said.about === "declined" ? undefined : withQuestion(lately, put, now),
  };
}

/** Where nothing is known of a question as it goes on from those before it, it is taken by itself. */
async function answerGoingOn(
  world: Needs,
  where: Parameters<typeof answerQuestion>[1],
  asking: AskQuestion,
): Promise<QuestionAnswered> {
  const answered = await answerQuestion(world, where, asking);
  if (answered.said.about !== "not-known" || asking.before.length === 0) return answered;
  return answerQuestion(world, where, { ...asking, before: [] });
}

/** How many of an administrator's or member's boards are tried for an answer. */
const TRIED = 5;

/** The board that is asked about here, if there is one; else those among which its asker would have to choose. */
async function boardAsked(
  world: Needs,
  here: Here,
): Promise<{ readonly board?: Board; readonly among: readonly Board[] }> {
  const { chat } = here;
  const day = world.clock.today();
  try {
    // A question ties no chat, as a command would.
    const found =
      chat.kind === "personal"
        ? await boardHere(world, here)
        : chat.board !== undefined && (await world.boards.find(chat.board));
    if (!found || !mayBeSeenHere(world, here, found)) return { among: [] };
    return { board: lasting(found, day), among: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.reason !== "board-not-chosen") return { among: [] };
    return { among: (await boardsOf(world, here.actor)).slice(0, TRIED) };
  }
}

/** What is said from a board's own papers, plan, roster and rules. */
const OWN: ReadonlySet<Said["about"]> = new Set([
  ...(["quoted", "members", "meetings", "agenda", "meeting-chair", "rule"] as const),
]);

/** Whether a board of one's own may have a better answer. */
function isGeneral({ about }: Said): boolean {
  return GENERAL.has(about);
}

const GENERAL: ReadonlySet<Said["about"]> = new Set(["not-known", "which-board", "fact"]);

/** What no secretariat should be sent: it may be journalised. */
const PRIVATE: ReadonlySet<Declined> = new Set(["medical", "emergency", "instruction"]);

function isFarFrom(said: Said): boolean {
  return said.about === "declined" && PRIVATE.has(said.why);
}
