import { answerIn } from "../../src/texts/answers/answer-in.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { isSure } from "../../src/domain/answer.ts";
import { answerQuestion } from "../../src/usecases/question/ask.ts";
import type { World } from "../../src/usecases/ports.ts";
import type { AnswerKind, Question } from "./question.ts";

export interface Answered {
  readonly kind: AnswerKind;
  readonly text: string;
  readonly sources: readonly { readonly title: string; readonly section: string | null }[];
  /** Whether the bot vouches for it without reservation. */
  readonly sure: boolean;
  /** What the cited sources say, as the bot holds them; of a computation, its formula with figures and result. */
  readonly grounds: readonly string[];
}

export type Asked = Pick<Question, "question" | "board" | "on" | "before">;

/** What the bot answers to one question, asked in this process as the command line asks. */
export async function answerTo(
  world: World,
  { question, board, on, before }: Asked,
): Promise<Answered> {
  const names = await world.boards.names();
  const named = names.find(
    ({ name }) => name.toLocaleLowerCase("da") === board?.toLocaleLowerCase("da"),
  );
  const asked = await answerQuestion(
    world,
    { board: named && (await world.boards.find(named.id)), day: on ?? world.clock.today() },
    { question, before },
  );
  const answer = answerIn(LANGUAGES[asked.asked.language], asked.said);
  return { ...answer, text: answer.lines.join("\n\n"), sure: isSure(answer) };
}
