import { INQUIRY_LIMIT } from "../../domain/inquiry.ts";
import type { Inquiry } from "../../domain/inquiry.ts";
import type { InquiryShown } from "../../usecases/inquiry/answer.ts";
import type { InquiryForm } from "../../usecases/inquiry/send.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, heading, note, paragraph, section, subtle, textInput } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { asFit, shortened } from "./pages.ts";

/** Room for what became of earlier questions. */
const ROOM = 6_000;

/** How many questions are shown from one card. */
const BUTTONS = 5;

/** What is said above all else, and what was typed, kept where it is refused. */
interface Typed {
  readonly said?: string | undefined;
  readonly typed?: string | undefined;
}

/** The form of a question to the secretariat: who reads it comes first. */
export function inquiryFormCard(
  texts: Texts,
  { board, form, secretaries, shared, own, waiting }: InquiryForm,
  { said, typed }: Typed = {},
): Card {
  const words = texts.inquiry;
  return card({
    texts,
    summary: words.formTitle,
    example: board.example,
    body: [
      heading(words.formTitle),
      paragraph(words.readBy(secretaries, board.name)),
      paragraph(shared ? words.answeredToAll : words.answeredAlone),
      note(said),
      textInput("text1", { label: words.label, value: typed, lines: true, limit: INQUIRY_LIMIT }),
      ...ownElements(texts, own),
      waiting.length > 0 ? section(words.waiting(waiting.length)) : undefined,
    ],
    actions: [
      action("inquiry.send", words.send, { board: board.id, form }),
      ...waiting
        .slice(0, BUTTONS)
        .map(({ id, text }) =>
          action("inquiry.show", words.show(shortened(text, 40)), { inquiry: id }),
        ),
    ],
  });
}

/** A question to the secretariat, for its secretaries. */
export function inquiryCard(
  texts: Texts,
  { board, inquiry, by, answeredBy, shared, mayAnswer }: InquiryShown,
  { said, typed }: Typed = {},
): Card {
  const words = texts.inquiry;
  const { answer } = inquiry;
  return card({
    texts,
    summary: words.title,
    example: board.example,
    body: [
      heading(words.title),
      subtle(board.name),
      subtle(words.askedBy(by, texts.format.instant(inquiry.at))),
      note(said),
      ...textOf(inquiry.text),
      ...(answer
        ? [
            section(words.answerTitle),
            subtle(words.answeredBy(answeredBy ?? "", texts.format.instant(answer.at))),
            ...textOf(answer.text),
          ]
        : [subtle(shared ? words.toAll : words.toOne)]),
      mayAnswer
        ? textInput("text1", {
            ...{ label: words.answerLabel, lines: true, limit: INQUIRY_LIMIT },
            value: typed ?? answer?.text,
          })
        : undefined,
    ],
    actions: mayAnswer ? [action("inquiry.answer", words.answer, { inquiry: inquiry.id })] : [],
  });
}

/** A question as it is told to each secretary. */
export function inquiryToldCard(
  texts: Texts,
  { board, inquiry, by }: Pick<InquiryShown, "board" | "inquiry" | "by">,
): Card {
  const words = texts.inquiry;
  return card({
    texts,
    summary: words.title,
    example: board.example,
    body: [
      heading(words.title),
      subtle(board.name),
      subtle(words.askedBy(by, texts.format.instant(inquiry.at))),
      paragraph(shortened(inquiry.text, 500)),
    ],
    actions: [
      action("inquiry.show", words.show(shortened(inquiry.text, 40)), { inquiry: inquiry.id }),
    ],
  });
}

/** The secretariat's answer, where the question was asked. */
export function inquiryAnswerCard(
  texts: Texts,
  { board, inquiry, by, answeredBy }: Pick<InquiryShown, "board" | "inquiry" | "by" | "answeredBy">,
): Card {
  const words = texts.inquiry;
  const { text = "", at = "" } = inquiry.answer ?? {};
  return card({
    texts,
    summary: words.answerTitle,
    example: board.example,
    body: [
      heading(words.answerTitle),
      subtle(board.name),
      subtle(words.askedThen(by, shortened(inquiry.text, 500))),
      ...textOf(text),
      subtle(words.answeredBy(answeredBy ?? "", texts.format.instant(at))),
    ],
  });
}

function textOf(text: string): readonly Element[] {
  return text.split(/\n+/).map(paragraph);
}

function ownElements(texts: Texts, own: readonly Inquiry[]): readonly Element[] {
  if (own.length === 0) return [];
  const words = texts.inquiry;
  const lines = own.map(({ text, answer }) => {
    const state = answer ? words.answeredWith(shortened(answer.text, 200)) : words.waits;
    return subtle(words.ownLine(shortened(text), state));
  });
  return [section(words.own), ...asFit(lines, ROOM, (left) => subtle(texts.preview.more(left)))];
}
