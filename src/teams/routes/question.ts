import { answerIn } from "../../texts/answers/answer-in.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { putQuestion } from "../../usecases/question/put.ts";
import { answerCard } from "../cards/answer-card.ts";
import { payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

/** A question is answered in its own language, and remembered once it is answered. */
export const questionAsk: Route = async ({ world }, { here, payload, pressed }) => {
  const asked = read(payloads.question, payload);
  const { question, answered, secretariat, remembered } = await putQuestion(world, here, asked);
  const texts = LANGUAGES[answered.asked.language];
  const repeat = pressed || here.chat.kind !== "personal";
  const answer = answerIn(texts, answered.said);
  return {
    card: answerCard(texts, { question, answer, board: answered.board, secretariat, repeat }),
    ...(remembered && { after: () => world.conversations.add(remembered) }),
  };
};
