import { ANSWER_KINDS } from "../../../src/domain/answer.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Inquiry } from "../../../src/domain/inquiry.ts";
import { answerCard } from "../../../src/teams/cards/answer-card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import {
  inquiryAnswerCard,
  inquiryCard,
  inquiryFormCard,
  inquiryToldCard,
} from "../../../src/teams/cards/inquiry-card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { NOW } from "../../support/board.ts";
import type { CardData } from "./sample-data.ts";

/** The answer to a question, and every card of a question to the secretariat, by its name. */
export function everyQuestionCard(texts: Texts, data: CardData): Record<string, () => Card> {
  return { ...answerCards(texts, data), ...inquiryCards(texts, data) };
}

function answerCards(texts: Texts, data: CardData): Record<string, () => Card> {
  const { board, meeting, name, decision } = data;
  const question = `${name}?`.slice(0, 1000);
  const answer: Answer = {
    kind: "answer",
    lines: [`${name}.`, decision.text, ...meeting.items.map(({ title }) => title)],
    sources: meeting.items.map(({ number }) => ({ title: board.name, section: `punkt ${number}` })),
    sure: "own",
    suggestions: [],
    grounds: [],
  };
  const suggestions = meeting.items.map(({ title }) => ({ title, question: title.slice(0, 1000) }));
  const bare = { question, board: undefined, secretariat: undefined, repeat: false };
  const whole = { question, board, secretariat: board, repeat: true };
  return {
    "answer-card": () => answerCard(texts, { ...whole, answer }),
    "answer-card, of no board": () => answerCard(texts, { ...bare, answer }),
    "answer-card, without a section": () =>
      answerCard(texts, {
        ...bare,
        answer: { ...answer, sources: [{ title: name, section: "" }] },
      }),
    ...Object.fromEntries(
      ANSWER_KINDS.map((kind) => [
        `answer-card, ${kind} that suggests`,
        () =>
          answerCard(texts, {
            ...whole,
            answer: { ...answer, kind, sources: [], sure: null, suggestions },
          }),
      ]),
    ),
  };
}

function inquiryCards(texts: Texts, data: CardData): Record<string, () => Card> {
  const { board, meeting, name, decision } = data;
  const text = decision.text.slice(0, 4000);
  const asked: Inquiry = {
    ...{ id: "form.person", board: board.id, by: "p1", chat: "19:klynge@thread.v2" },
    ...{ text, at: NOW },
  };
  const given: Inquiry = { ...asked, answer: { text, by: "p2", at: NOW } };
  const all = meeting.items.map(({ title }, n) =>
    n % 2 === 0 ? { ...asked, text: title } : { ...given, text: title },
  );
  const form = {
    ...{ board, form: "f", secretaries: [name, "Sanne Sekretær"], shared: false },
    ...{ own: [], waiting: [] },
  };
  const shown = { board, inquiry: asked, by: name, answeredBy: undefined, shared: false };
  const answered = { ...shown, inquiry: given, answeredBy: name };
  const { refusal } = texts;
  return {
    "inquiry-card, form": () => inquiryFormCard(texts, form),
    "inquiry-card, form in a chat": () =>
      inquiryFormCard(texts, { ...form, shared: true }, { typed: text }),
    "inquiry-card, form with earlier ones": () =>
      inquiryFormCard(
        texts,
        { ...form, own: all, waiting: all },
        { said: refusal["inquiry-missing"](undefined), typed: text },
      ),
    "inquiry-card, told": () => inquiryToldCard(texts, shown),
    "inquiry-card": () => inquiryCard(texts, { ...shown, mayAnswer: true }),
    "inquiry-card, asked in a chat": () =>
      inquiryCard(texts, { ...shown, shared: true, mayAnswer: true }),
    "inquiry-card, refused": () =>
      inquiryCard(
        texts,
        { ...answered, mayAnswer: false },
        { said: refusal["inquiry-answered"](undefined), typed: text },
      ),
    "inquiry-card, not brought": () =>
      inquiryCard(
        texts,
        { ...answered, mayAnswer: true },
        { said: texts.inquiry.notBrought(name) },
      ),
    "inquiry-card, answer": () => inquiryAnswerCard(texts, answered),
  };
}
