import assert from "node:assert/strict";
import type { Answered } from "./answer.ts";
import { wrongWith } from "./judge.ts";
import type { Question } from "./question.ts";

const question: Question = {
  id: "prøve",
  lang: "da",
  kind: "funds",
  board: null,
  on: null,
  before: [],
  question: "Hvor mange penge er der?",
  expect: ["answer"],
  has: [["7.803.439", "7,8 mio"], ["engang"]],
  not: ["vedtaget"],
  source: ["håndbog"],
};
const answered: Answered = {
  kind: "answer",
  text: "Der er 7.803.439 kr. Det er Engangsmidler.",
  sources: [{ title: "KL’s håndbog", section: "5" }],
  sure: true,
  grounds: [],
};

const wrong = (asked: Partial<Question>, given: Partial<Answered> = {}): readonly string[] =>
  wrongWith({ ...question, ...asked }, { ...answered, ...given });

describe("an answer is right", () => {
  it("when it says one of each group, nothing forbidden, and cites what it must", () => {
    assert.deepEqual(wrong({}), []);
  });

  it("whatever its capitals, spaces and hyphens", () => {
    assert.deepEqual(wrong({}, { text: "7.803.439\u00a0kr. er ENGANGS-\nmidler" }), []);
    assert.deepEqual(wrong({ has: [["13.30-15.30"]] }, { text: "Kl. 13.30–15.30" }), []);
  });

  it("when another right kind says less than the one hoped for", () => {
    const expect = ["answer" as const, "not-known" as const];
    assert.deepEqual(wrong({ expect }, { kind: "not-known", text: "Det ved jeg ikke." }), []);
  });
});

describe("an answer is wrong", () => {
  it("when it is of another kind", () => {
    assert.deepEqual(wrong({}, { kind: "not-known" }), ["not-known, not answer"]);
    assert.deepEqual(wrong({ expect: ["refusal"] }), ["answer, not refusal"]);
  });

  it("when a group has no words in it", () => {
    assert.deepEqual(wrong({}, { text: "Det er engangsmidler." }), [
      "lacks «7.803.439» or «7,8 mio»",
    ]);
  });

  it("when it says what it may not, of whatever kind it is", () => {
    const text = `${answered.text} Det er vedtaget.`;
    assert.deepEqual(wrong({}, { text }), ["says «vedtaget»"]);
    assert.deepEqual(wrong({}, { kind: "refusal", text }), [
      "refusal, not answer",
      "says «vedtaget»",
    ]);
    const expect = ["answer" as const, "refusal" as const];
    assert.deepEqual(wrong({ expect }, { kind: "refusal", text }), ["says «vedtaget»"]);
  });

  it("when it cites nothing, or something else", () => {
    assert.deepEqual(wrong({ source: [] }, { sources: [] }), ["cites nothing"]);
    const sources = [{ title: "Referat", section: null }];
    assert.deepEqual(wrong({}, { sources }), ["cites no «håndbog»"]);
  });

  it("when its number is the end of a larger one, or its short word a part of a longer", () => {
    assert.equal(wrong({ has: [["40 mio"]] }, { text: "640 mio. kr." }).length, 1);
    assert.equal(wrong({ has: [["803"]] }, { text: "7.803 kr." }).length, 1);
    assert.equal(wrong({ has: [["4"]] }, { text: "Der er 47." }).length, 1);
    assert.equal(wrong({ has: [["4"]] }, { text: "4.000 kr." }).length, 1);
    assert.equal(wrong({ has: [["to"]] }, { text: "i total" }).length, 1);
    assert.deepEqual(wrong({ has: [["to"], ["4"]] }, { text: "Der er to af 4." }), []);
  });

  it("when it is sure of what is uncertain", () => {
    assert.deepEqual(wrong({ kind: "uncertain" }), ["is sure of what is uncertain"]);
    assert.deepEqual(wrong({ kind: "uncertain" }, { sure: false }), []);
  });
});
