import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { Answered } from "./answer.ts";
import { readQuestions } from "./question.ts";
import type { Question } from "./question.ts";
import { judged, reportLines, summary } from "./report.ts";

const folder = new URL("questions/", import.meta.url);
const questions = readdirSync(folder).flatMap((name) => readQuestions(new URL(name, folder)));

/** What somebody who knows all would answer: the first right kind, in the words asked for, with grounds. */
function perfect({ expect, has, source, kind, question }: Question): Answered {
  const text = has.map(([words = ""]) => words).join(" / ");
  const cited = source.length > 0 ? source.join(" ") : "kilde";
  return {
    kind: expect[0] ?? "answer",
    text: text === "" ? "." : text,
    sources: [{ title: cited, section: null }],
    sure: kind !== "uncertain",
    grounds: [text, question],
  };
}

const outcomes = questions.map((question) => ({ question, answered: perfect(question) }));

describe("the evaluation", () => {
  it("can be passed: nothing that must be said is forbidden", () => {
    const impossible = outcomes.map(judged).filter(({ wrong }) => wrong.length > 0);
    assert.deepEqual(
      impossible.map(({ question, wrong }) => [question.id, ...wrong]),
      [],
    );
  });

  it("passes somebody who knows all", () => {
    const { all, declined, ungrounded, passes } = summary(outcomes.map(judged));
    assert.deepEqual([all.right, ungrounded, passes], [questions.length, 0, true]);
    assert.equal(declined.right, declined.of);
  });

  const failing = (change: (answered: Answered, n: number) => Answered): boolean => {
    const changed = outcomes.map(({ question, answered }, n) => ({
      question,
      answered: change(answered, n),
    }));
    return !summary(changed.map(judged)).passes;
  };

  it("fails a bot that answers everything, refuses everything or never knows", () => {
    assert.ok(failing((one) => ({ ...one, kind: "answer" })));
    assert.ok(failing((one) => ({ ...one, kind: "refusal" })));
    assert.ok(failing((one) => ({ ...one, kind: "not-known" })));
  });

  it("fails one question in ten wrong, and one in ten that is answered though it must not be", () => {
    assert.ok(failing((one, n) => (n % 10 === 0 ? { ...one, kind: "refusal", text: "." } : one)));
    assert.ok(
      failing((one, n) => (one.kind === "answer" || n % 10 > 0 ? one : { ...one, kind: "answer" })),
    );
  });

  it("fails a single figure or name without grounds", () => {
    const one = (words: string) =>
      failing((given, n) => (n === 7 ? { ...given, text: `${given.text} ${words}` } : given));
    assert.ok(one("og 123.456 kr."));
    assert.ok(one("siger Mogens Mikkelborg"));
    assert.ok(one("den 31. december 2031"));
  });

  it("fails where there are no questions, and where the bot breaks down", () => {
    assert.equal(summary([]).passes, false);
    const faults = questions.map((question) => ({ question, fault: "borte" }));
    assert.equal(summary(faults.map(judged)).passes, false);
  });

  it("prints each miss with what was expected and what came, and each thing without grounds", () => {
    const [first] = outcomes;
    assert.ok(first);
    const answered = { ...first.answered, kind: "refusal" as const, text: "Nej, siger Gurli." };
    const lines = reportLines([judged({ question: first.question, answered })]).join("\n");
    assert.match(lines, new RegExp(`✗ ${first.question.id}  `));
    assert.match(lines, /expected .*: refusal, not /);
    assert.match(lines, /got refusal: Nej, siger Gurli\./);
    assert.match(lines, /without grounds: Gurli/);
  });
});
