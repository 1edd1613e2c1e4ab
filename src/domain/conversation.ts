/** A question that was put in a chat. */
export interface QuestionPutBefore {
  readonly chat: string;
  readonly text: string;
  readonly at: string;
}

/** What an account has asked lately, so that a question can go on from the one before it in its chat. */
export interface Conversation {
  /** The account. */
  readonly id: string;
  readonly asked: readonly QuestionPutBefore[];
  /** When all of it is forgotten. */
  readonly until: string;
}

/** The most characters of a question. */
export const QUESTION_LIMIT = 1000;

/** How long a question is remembered. */
export const REMEMBERED_MINUTES = 30;

/** How many questions are remembered of one chat, and of all chats together. */
const IN_A_CHAT = 3;
const IN_ALL = 12;

/** The questions put lately in a chat, oldest first. */
export function questionsBefore(
  conversation: Conversation | undefined,
  chat: string,
  now: Date,
): readonly string[] {
  return lately(conversation, now)
    .filter((one) => one.chat === chat)
    .map(({ text }) => text);
}

/** The conversation with one question more, and without what is too old or too much. */
export function withQuestion(
  before: Conversation | undefined,
  {
    account,
    chat,
    text,
  }: { readonly account: string; readonly chat: string; readonly text: string },
  now: Date,
): Conversation {
  const asked = lately(before, now);
  const here = asked.filter((one) => one.chat === chat).slice(1 - IN_A_CHAT);
  const elsewhere = asked.filter((one) => one.chat !== chat).slice(IN_A_CHAT - IN_ALL);
  return {
    id: account,
    asked: [...elsewhere, ...here, { chat, text, at: now.toISOString() }],
    until: new Date(now.getTime() + REMEMBERED_MINUTES * 60_000).toISOString(),
  };
}

function lately(conversation: Conversation | undefined, now: Date): readonly QuestionPutBefore[] {
  const oldest = new Date(now.getTime() - REMEMBERED_MINUTES * 60_000).toISOString();
  return conversation?.asked.filter(({ at }) => at > oldest) ?? [];
}
