import assert from "node:assert/strict";
import fc from "fast-check";
import { Refusal } from "../../src/domain/refusal.ts";
import { CHOICES } from "../../src/domain/vote.ts";
import { inputsOf, payloads, read, readAnswers } from "../../src/teams/payload.ts";
import { seed } from "../support/seed.ts";

const refused = { reason: "payload-unknown" };

describe("what a card sent back", () => {
  it("is read where it is what the card was given", () => {
    const cast = { ballot: "b", choice: "agree", replaces: "R" };
    assert.deepEqual(read(payloads.cast, cast), cast);
    assert.deepEqual(read(payloads.nothing, undefined), {});
    assert.deepEqual(read(payloads.nothing, null), {});
    assert.deepEqual(read(payloads.item, { item: "", number: "3a" }), { item: "", number: "3a" });
    assert.deepEqual(read(payloads.creating, { draft: "d", as: "minutes", date: "" }), {
      draft: "d",
      as: "minutes",
      date: "",
    });
  });

  it("may hold the card's numbered inputs besides, which every button sends", () => {
    assert.deepEqual(read(payloads.ballot, { ballot: "b", answer1: "agree", remark2: "x" }), {
      ballot: "b",
    });
  });

  const bad: readonly (readonly [string, keyof typeof payloads, unknown])[] = [
    ["with a right that it gives itself", "cast", { ballot: "b", choice: "agree", admin: true }],
    ["with another's seat", "cast", { ballot: "b", choice: "agree", seat: "s1" }],
    ["with a choice that there is not", "cast", { ballot: "b", choice: "vedtaget" }],
    ["without its ballot", "cast", { choice: "agree" }],
    ["with an empty ballot", "ballot", { ballot: "" }],
    ["with a ballot that is no text", "ballot", { ballot: { $ne: null } }],
    ["with a ballot that is far too long", "ballot", { ballot: "b".repeat(301) }],
    ["with a page before the first", "item", { page: 0 }],
    ["with half a page", "item", { page: 1.5 }],
    ["with a date that there is not", "creating", { draft: "d", as: "agenda", date: "2027-02-30" }],
    ["with a way to import that there is not", "creating", { draft: "d", as: "decided" }],
    ["that is a text", "nothing", "hello"],
    ["that is a list of things", "nothing", ["a"]],
    ["that is a number", "meeting", 3],
    ["with a date where there should be a yes", "posting", { sure: "2027-01-01" }],
  ];
  for (const [what, kind, payload] of bad)
    it(`is refused whole ${what}`, () => {
      assert.throws(() => read(payloads[kind], payload), refused);
    });

  it(`is read or refused, whatever it is (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(payloads)),
        fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom("ballot", "draft", "page") })),
        (schema, payload) => {
          try {
            assert.equal(typeof read(schema, payload), "object");
          } catch (error) {
            assert.ok(error instanceof Refusal);
          }
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});

describe("the inputs of a card", () => {
  it("come in the order of their numbers, trimmed, with gaps where nothing was filled in", () => {
    assert.deepEqual(inputsOf("answer", { answer3: " agree ", answer1: "abstain", ballot: "b" }), [
      "abstain",
      undefined,
      "agree",
    ]);
    assert.deepEqual(inputsOf("remark", { remark1: "", remark2: "  ", remark10: "x" }).length, 10);
    assert.deepEqual(inputsOf("remark", { answer1: "agree" }), []);
    assert.deepEqual(inputsOf("answer", undefined), []);
  });

  it("are refused where one is not a text", () => {
    for (const value of [1, null, { a: 1 }, ["agree"]])
      assert.throws(() => inputsOf("answer", { answer1: value }), refused);
  });

  it("are not confused by names that only look numbered", () => {
    const odd = { answer0: "a", answer01: "a", answer100: "a", answer: "a", "answer1 ": "a" };
    assert.deepEqual(inputsOf("answer", odd), []);
    assert.throws(() => read(payloads.nothing, odd), refused);
  });

  it("are answers where they are choices, and refused where they are not", () => {
    assert.deepEqual(readAnswers([...CHOICES, undefined]), [
      ...CHOICES.map((choice) => ({ choice })),
      undefined,
    ]);
    for (const wrong of ["Tiltræder", "AGREE", "vedtaget"])
      assert.throws(() => readAnswers([wrong]), refused);
  });
});
