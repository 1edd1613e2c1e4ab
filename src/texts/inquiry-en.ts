import { formatFor } from "./format.ts";

const format = formatFor("en-GB");

/** What questions to the secretariat say, in English. */
export const inquiryEn = {
  ask: "Ask the secretariat",
  formTitle: "Ask the secretariat",
  readBy: (names: readonly string[], board: string) =>
    `${format.list(names)} of the secretariat of ${board} will read your question and answer it. Question and answer may be filed as records.`,
  answeredToAll:
    "The answer comes in this chat, where everybody can read both question and answer. To have it alone, write “ask the secretariat” to me in our personal chat.",
  answeredAlone: "The answer comes to you here in the chat.",
  label: "Your question",
  send: "Send question",
  sent: (names: string) => `Your question was sent to ${names}. The answer comes here in the chat.`,
  sentNobody:
    "Your question is kept, and the secretaries see it when they write “ask the secretariat” to me. I could not write to them now.",
  sentAlready: "The question had been sent before. It was not sent again.",
  own: "Your questions",
  ownLine: (question: string, state: string) => `${question}: ${state}`,
  waits: "waits for an answer",
  answeredWith: (answer: string) => `answered: ${answer}`,
  waiting: (count: number) =>
    count === 1 ? "1 question waits for an answer" : `${count} questions wait for an answer`,
  show: (question: string) => `Show: ${question}`,
  title: "Question to the secretariat",
  askedBy: (name: string, at: string) => `Asked by ${name}, ${at}`,
  toAll: "The answer is sent in the board's chat, where everybody can read it.",
  toOne: "The answer is sent to the one who asked, alone.",
  answerLabel: "Your answer",
  answer: "Send answer",
  answerTitle: "Answer from the secretariat",
  askedThen: (name: string, question: string) => `${name} asked: “${question}”`,
  answeredBy: (name: string, at: string) => `Answered by ${name}, ${at}`,
  brought: (name: string) => `The answer was sent to ${name}.`,
  notBrought: (name: string) =>
    `The answer is kept, but I could not write to ${name} now. Press again in a while, and I shall try again.`,
};
