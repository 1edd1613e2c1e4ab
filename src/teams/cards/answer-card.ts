import type { Answer } from "../../domain/answer.ts";
import type { Board } from "../../domain/board.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, heading, paragraph, subtle } from "./card.ts";
import type { Card } from "./card.ts";
import { asFit, shortened } from "./pages.ts";

/** Room for the answer, and for its sources. */
const ROOM = 10_000;
const SOURCES = 12;

/** How many suggestions are buttons. */
const BUTTONS = 4;

export interface AnswerShown {
  readonly question: string;
  readonly answer: Answer;
  /** The board it was asked about. */
  readonly board: Board | undefined;
  /** The board whose secretariat may be asked instead. */
  readonly secretariat: Board | undefined;
  /** The question stands somewhere else, or not at all: it is said what was asked. */
  readonly repeat: boolean;
}

/** The answer to a question: its paragraphs, its sources and how sure it is; then what to ask instead, and whom. */
export function answerCard(
  texts: Texts,
  { question, answer, board, secretariat, repeat }: AnswerShown,
): Card {
  const words = texts.question;
  const { kind, lines, sources, sure, suggestions } = answer;
  return card({
    texts,
    summary: shortened(lines[0] ?? words.title, 300),
    example: board?.example,
    body: [
      heading(words.title),
      repeat && kind !== "refusal" ? subtle(words.asked(shortened(question, 200))) : undefined,
      ...asFit(lines.map(paragraph), ROOM, (left) => subtle(texts.preview.more(left))),
      sources.length > 0 ? subtle(sourcesLine(texts, sources)) : undefined,
      sure === null ? undefined : subtle(words.sure[sure]),
    ],
    actions: [
      ...suggestions
        .slice(0, BUTTONS)
        .map((one) => action("question.ask", shortened(one.title, 60), { question: one.question })),
      secretariat
        ? action("inquiry.form", texts.inquiry.ask, { board: secretariat.id, question })
        : undefined,
    ],
  });
}

function sourcesLine({ question: words }: Texts, sources: Answer["sources"]): string {
  const said = sources
    .slice(0, SOURCES)
    .map(({ title, section }) => [title, section].filter((part) => part !== "").join(", "));
  return `${words.sources}: ${said.join("; ")}${sources.length > SOURCES ? " …" : ""}`;
}
