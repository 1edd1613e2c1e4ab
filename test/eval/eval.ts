import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { answerTo } from "./answer.ts";
import type { Asked } from "./answer.ts";
import { DEFAULT_DAY, openEvalWorld } from "./eval-world.ts";
import type { EvalWorld } from "./eval-world.ts";
import { readQuestions } from "./question.ts";
import type { Question } from "./question.ts";
import { judged, reportLines, summary } from "./report.ts";
import type { Outcome } from "./report.ts";

/*
 * npm run eval -- [--minutes PAPER]… [FILE]…
 * Asks the questions of the files, else of test/eval/questions, and exits 1 where the answers are not good
 * enough. With --minutes the papers named are what the board has, instead of those in test/eval/board.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string", multiple: true, default: [] } },
});

const QUESTIONS = fileURLToPath(new URL("questions/", import.meta.url));
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(QUESTIONS)
        .sort()
        .map((name) => QUESTIONS + name);
const missing = [...files, ...values.minutes].find((path) => !existsSync(path));
if (missing !== undefined) {
  console.error(`There is no file ${missing}.`);
  process.exit(1);
}

async function outcomeOf(world: EvalWorld, question: Question): Promise<Outcome> {
  const { board, on, before } = question;
  const asked: Asked = { question: question.question, board, on, before };
  try {
    return { question, answered: await answerTo(world.on(on), asked) };
  } catch (error) {
    return { question, fault: error instanceof Error ? error.message : String(error) };
  }
}

const questions = files.flatMap((path) => readQuestions(path));
const world = await openEvalWorld(values.minutes);
const begun = performance.now();
const outcomes: Outcome[] = [];
for (const question of questions) outcomes.push(await outcomeOf(world, question));
const each = (performance.now() - begun) / questions.length;
world.end();

const all = outcomes.map(judged);
for (const line of reportLines(all)) console.log(line);
console.log(
  `${questions.length} questions, ${each.toFixed(1)} ms each; asked on ${DEFAULT_DAY} where no day is given`,
);
process.exitCode = summary(all).passes ? 0 : 1;
