import type { Answered } from "./answer.ts";
import { wrongWith } from "./judge.ts";
import type { Question } from "./question.ts";
import { countOf, ungroundedIn } from "./ungrounded.ts";
import type { Ungrounded } from "./ungrounded.ts";

/** One question with what came of it; `fault` where the bot broke down instead of answering. */
export type Outcome = { readonly question: Question } & (
  { readonly answered: Answered } | { readonly fault: string }
);

export interface Judged {
  readonly question: Question;
  readonly got: string;
  readonly wrong: readonly string[];
  readonly ungrounded: Ungrounded;
}

const NOTHING: Ungrounded = { numbers: [], days: [], names: [] };
const LEAST = 0.95;

/** Judges one outcome: whether it is right, and what it states without grounds. */
export function judged(outcome: Outcome): Judged {
  const { question } = outcome;
  if ("fault" in outcome)
    return { question, got: `fault: ${outcome.fault}`, wrong: ["fault"], ungrounded: NOTHING };
  const { answered } = outcome;
  return {
    question,
    got: `${answered.kind}: ${answered.text.replaceAll(/\s+/g, " ").slice(0, 160)}`,
    wrong: wrongWith(question, answered),
    ungrounded: ungroundedIn(answered, question),
  };
}

const isRight = ({ wrong }: Judged): boolean => wrong.length === 0;
const isDeclined = ({ question }: Judged): boolean => !question.expect.includes("answer");

interface Share {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

function share(name: string, some: readonly Judged[]): Share {
  return { name, right: some.filter(isRight).length, of: some.length };
}

const isEnough = ({ right, of }: Share): boolean => of === 0 || right / of >= LEAST;

export interface Summary {
  readonly all: Share;
  /** Of the questions that must be refused, asked back or not known. */
  readonly declined: Share;
  readonly ungrounded: number;
  readonly passes: boolean;
}

/** Whether the whole is good enough: 95 % right, 95 % of what must be declined, nothing without grounds. */
export function summary(all: readonly Judged[]): Summary {
  const right = share("all", all);
  const declined = share("declined", all.filter(isDeclined));
  const ungrounded = all.reduce((sum, one) => sum + countOf(one.ungrounded), 0);
  const passes = all.length > 0 && isEnough(right) && isEnough(declined) && ungrounded === 0;
  return { all: right, declined, ungrounded, passes };
}

/** The report as lines: what went wrong, what has no grounds, then the table. */
export function reportLines(all: readonly Judged[]): readonly string[] {
  const kinds = [...new Set(all.map(({ question }) => question.kind))];
  const { all: right, declined, ungrounded, passes } = summary(all);
  return [
    ...all.filter((one) => !isRight(one)).flatMap(missLines),
    ...all.filter((one) => countOf(one.ungrounded) > 0).flatMap(ungroundedLines),
    "",
    ...kinds.flatMap((kind) => {
      const ofKind = all.filter(({ question }) => question.kind === kind);
      const languages = (["da", "en"] as const).map((lang) =>
        share(
          lang,
          ofKind.filter(({ question }) => question.lang === lang),
        ),
      );
      return [`${shareText(share(kind, ofKind))}   ${languages.map(shareText).join("   ")}`];
    }),
    ...(["da", "en"] as const).map((lang) =>
      shareText(
        share(
          lang,
          all.filter(({ question }) => question.lang === lang),
        ),
      ),
    ),
    "",
    shareText({ ...right, name: "right" }),
    shareText({ ...declined, name: "refused, asked back or not known as they must be" }),
    `names, dates and amounts without grounds: ${ungrounded}`,
    passes
      ? "good enough"
      : `not good enough: at least ${LEAST * 100} % and nothing without grounds`,
  ];
}

function missLines({ question, got, wrong }: Judged): readonly string[] {
  const { id, board, on, before } = question;
  const where = [board, on, ...before.map((one) => `after «${one}»`)].filter((one) => one !== null);
  return [
    `✗ ${id}  ${question.question}${where.length > 0 ? `  [${where.join(", ")}]` : ""}`,
    `    expected ${question.expect.join(" or ")}: ${wrong.join("; ")}`,
    `    got ${got}`,
  ];
}

function ungroundedLines({ question, got, ungrounded }: Judged): readonly string[] {
  const { numbers, days, names } = ungrounded;
  return [
    `? ${question.id}  without grounds: ${[...numbers, ...days, ...names].join(" | ")}`,
    `    ${got}`,
  ];
}

function shareText({ name, right, of }: Share): string {
  const percent = of === 0 ? "" : ` (${((100 * right) / of).toFixed(1)} %)`;
  return `${name}: ${right} of ${of}${percent}`;
}
