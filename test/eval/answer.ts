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

/** The use case as the evaluation needs it. */
type Ask = (world: World, asked: Asked) => Promise<Answered>;

/*
 * The one seam between the evaluation and the bot. The use case is loaded by its path, not imported,
 * because the evaluation was written before it; whoever wires it turns `asked` into what the use case
 * takes and its result into `Answered`, here and nowhere else. `on` is also the world's today.
 */
const USE_CASE = new URL("../../src/usecases/question/ask.ts", import.meta.url).href;

/** What the bot answers to one question, asked in this process. */
export async function answerTo(world: World, asked: Asked): Promise<Answered> {
  const { askQuestion } = (await import(USE_CASE)) as { readonly askQuestion: Ask };
  return askQuestion(world, asked);
}
