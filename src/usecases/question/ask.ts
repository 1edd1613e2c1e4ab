import { isName } from "../../domain/asked.ts";
import type { Asked } from "../../domain/asked.ts";
import type { Board, Day } from "../../domain/board.ts";
import { clusterOfBoard } from "../../domain/registry.ts";
import type { Cluster } from "../../domain/registry.ts";
import type { Said } from "../../domain/said.ts";
import type { World } from "../ports.ts";
import { askedBack } from "./ask-back.ts";
import { candidatesFor } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { following, narrowed, ownMeant } from "./follow.ts";
import type { Moment } from "./moment.ts";

export interface AskQuestion {
  readonly question: string;
  /** The questions before it in the same conversation, oldest first. */
  readonly before: readonly string[];
}

/** What was asked, and what is said to it. */
export interface QuestionAnswered {
  readonly asked: Asked;
  readonly board: Board | undefined;
  readonly said: Said;
}

export type QuestionNeeds = Pick<
  World,
  "meetings" | "decisions" | "people" | "registries" | "questions"
>;

/** Answers a question of somebody who may read the board's papers, if there is a board. */
export async function answerQuestion(
  world: QuestionNeeds,
  { board, day }: { readonly board: Board | undefined; readonly day: Day },
  { question, before }: AskQuestion,
): Promise<QuestionAnswered> {
  const registry = await world.registries.on(day);
  const own = board && clusterOfBoard(registry, board);
  const earlier = before
    .map((text) => world.questions.understand(registry, text))
    .reduce<Asked | undefined>((last, asked) => following(last, asked, registry), undefined);
  const read = (text: string, after = earlier): Asked => {
    const asked = following(after, world.questions.understand(registry, text), registry);
    return ownMeant(narrowed(asked, registry, own), own);
  };
  const asked = read(question);
  const why = world.questions.declined(question);
  if (why) return { asked, board, said: { about: "declined", why } };
  const whole = await saidTo(world, { asked, registry, board, day }, own);
  const several = (question.match(/\?/g)?.length ?? 0) > 1;
  const said =
    several || whole.fit < SURELY
      ? await inParts(world, { asked, registry, board, day }, { own, read, whole })
      : whole.said;
  return { asked, board, said: await withNames(world, said) };
}

/** From here on a question is answered as one, however many things it asks. */
const SURELY = 0.9;

/** A message of several questions, each answered by itself where the whole could not be answered as well. */
async function inParts(
  world: QuestionNeeds,
  moment: Moment,
  {
    own,
    read,
    whole,
  }: {
    readonly own: Cluster | undefined;
    readonly read: (text: string, after?: Asked) => Asked;
    readonly whole: Candidate;
  },
): Promise<Said> {
  const answers: Candidate[] = [];
  let last: Asked | undefined;
  for (const [n, sentence] of sentencesOf(moment.asked.text).entries()) {
    // the second question of a message goes on from the first, as «og hvor tit?» does
    const part = n === 0 ? read(sentence) : read(`og ${sentence}`, last);
    const asked = withNamesOf(moment.asked, { ...part, language: moment.asked.language });
    const answer = await saidTo(world, { ...moment, asked }, own);
    if (answer.fit >= 0.78 && !isSame(answers, answer.said)) answers.push(answer);
    last = part;
  }
  const [best, another] = answers;
  if (!best) return whole.said;
  if (another) return { about: "several", parts: answers.slice(0, 3).map(({ said }) => said) };
  return best.fit > whole.fit + 0.1 ? best.said : whole.said;
}

function isSame(answers: readonly Candidate[], said: Said): boolean {
  return answers.some((one) => JSON.stringify(one.said) === JSON.stringify(said));
}

async function saidTo(
  world: QuestionNeeds,
  moment: Moment,
  own: Cluster | undefined,
): Promise<Candidate> {
  const back = askedBack(moment);
  if (back) return { fit: back.about === "ask-what" ? 0 : 1, said: back };
  const { candidates, near } = await candidatesFor(world, moment, own);
  const [best] = [...candidates].sort((a, b) => b.fit - a.fit);
  if (best) return best;
  const nearest = near.filter(({ fit }) => fit > 0.52).slice(0, 2);
  return { fit: 0, said: { about: "not-known", nearest: nearest.map(({ fact }) => fact) } };
}

/** The questions in a long message, each with its own words only; none where it is one sentence. */
function sentencesOf(question: string): readonly string[] {
  const sentences = question
    .split(
      /(?<=[.!?])\s+|(?:,|\s+(?:og|and|samt))\s+(?=(?:hvad|hvem|hvor|hvilke\w*|hvordan|what|who|which|how|where|when)\b)/i,
    )
    .map((one) => one.trim())
    .filter((one) => one.split(/\s+/).length > 1);
  const asking = sentences.filter((one) => asksOutright(one));
  return sentences.length < 2 ? [] : asking.length > 0 ? asking : sentences;
}

/** A sentence about what the whole message names. */
function withNamesOf(whole: Asked, part: Asked): Asked {
  if (part.names.length > 0) return part;
  const naming = whole.terms.filter(isName);
  return { ...part, names: whole.names, terms: [...naming, ...part.terms] };
}

function asksOutright(sentence: string): boolean {
  return /\?$|^(?:hv|wh|how|må|kan|er|is|are|can|may)/i.test(sentence);
}

async function withNames({ people }: Pick<World, "people">, said: Said): Promise<Said> {
  if (said.about === "several")
    return {
      ...said,
      parts: await Promise.all(said.parts.map((part) => withNames({ people }, part))),
    };
  if (said.about !== "members") return said;
  const ids = [
    ...said.seats.flatMap(({ holder, substitutes }) => [holder?.person ?? [], substitutes].flat(2)),
    ...said.attendants.map(({ person }) => person),
  ];
  const known = await people.named(ids);
  return { ...said, names: new Map(known.map(({ id, name }) => [id, name])) };
}
