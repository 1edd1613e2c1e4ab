import assert from "node:assert/strict";
import fc from "fast-check";
import { Refusal } from "../../src/domain/refusal.ts";
import { CHOICES } from "../../src/domain/vote.ts";
import {
  inputOf,
  inputsOf,
  payloads,
  read,
  readAnswers,
  seatInputs,
} from "../../src/teams/payload.ts";
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
    const decided = { item: "i1", version: 0, form: "open", split: "yes", rows: 20 };
    const typed = { outcome1: "agreed", text1: "x", due20: "2027-04-01", recused1: "s1,s2" };
    assert.deepEqual(read(payloads.decision, { ...decided, ...typed }), decided);
    const noted = { meeting: "m", version: 3, page: 2 };
    const came = { "seat:s1": "room:p1", place1: "s1", arrived1: "09:10", left1: "" };
    assert.deepEqual(read(payloads.attendance, { ...noted, ...came }), noted);
  });

  it("may be any of the answers a card's own buttons give", () => {
    for (const answer of ["accept", "decline"])
      assert.deepEqual(read(payloads.answering, { proposal: "p", answer }), {
        proposal: "p",
        answer,
      });
    const over = { effort: "e", over: 0 };
    assert.deepEqual(read(payloads.reporting, { ...over, meeting1: "m", state1: "ended" }), over);
    const chosen = { board: "b", choose: "yes" };
    assert.deepEqual(read(payloads.duty, { ...chosen, duty1: "d", remark1: "" }), chosen);
    for (const sure of ["yes", "undecided"])
      assert.deepEqual(read(payloads.issuing, { meeting: "m", sure }), { meeting: "m", sure });
    for (const split of ["yes", "now"])
      assert.deepEqual(read(payloads.decision, { split }), { split });
  });

  const bad: readonly (readonly [string, keyof typeof payloads, unknown])[] = [
    ["with a right that it gives itself", "cast", { ballot: "b", choice: "agree", admin: true }],
    ["with a name of one's own", "onEffort", { effort: "e", by: "person-anna" }],
    ["with fewer writings than none", "reporting", { effort: "e", over: -1 }],
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
    ["with a version before the first", "decision", { version: -1 }],
    ["with half a version", "decision", { version: 1.5 }],
    ["with a version that is a text", "decision", { version: "2" }],
    ["with more lines than a decision has", "decision", { rows: 21 }],
    ["with no lines at all", "decision", { rows: 0 }],
    ["with a form that is half open", "decision", { form: "closed" }],
    ["with who confirms it", "decision", { item: "i1", person: "person-anna" }],
    ["with a confirmation of no meeting", "confirming", { shown: "i1:1:0" }],
    ["with a yes of its own kind to issuing", "issuing", { meeting: "m", sure: "always" }],
    ["with minutes that are opened by themselves", "paper", { open: "no" }],
    ["with an attachment before the first", "file", { meeting: "m", item: "i", attachment: -1 }],
    ["with an answer that is neither yes nor no", "answering", { proposal: "p", answer: "maybe" }],
    ["with a form without a name", "proposing", { form: "" }],
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

describe("the one input of a name", () => {
  it("is what was filled in, trimmed; the first where there are several", () => {
    assert.equal(inputOf("text", { text1: "  Vi begynder. " }), "Vi begynder.");
    assert.equal(inputOf("follow", { follow2: "to", follow1: "en" }), "en");
  });

  it("is nothing where it is empty, or only another number was filled in", () => {
    for (const sent of [undefined, {}, { text1: "" }, { text1: "   " }, { text2: "to" }])
      assert.equal(inputOf("text", sent), undefined);
  });

  it("is refused where it is not a text", () => {
    for (const value of [1, true, null, ["a"], { $ne: "" }])
      assert.throws(() => inputOf("reason", { reason1: value }), refused);
  });
});

describe("the inputs per seat", () => {
  it("come by the seat's id, whatever stands in it, and nothing else does", () => {
    const sent = { "seat:s1": "room:p1", "seat:s2": "", "seat:a:b": "absent", place1: "s1" };
    assert.deepEqual(
      [...seatInputs(sent)],
      [
        ["s1", "room:p1"],
        ["s2", ""],
        ["a:b", "absent"],
      ],
    );
    assert.equal(seatInputs(undefined).size, 0);
  });

  it("are refused without a seat, or where one is not a text", () => {
    assert.equal(seatInputs({ "seat:": "absent" }).size, 0);
    assert.throws(() => read(payloads.attendance, { "seat:": "absent" }), refused);
    for (const value of [1, null, ["room:p1"]])
      assert.throws(() => seatInputs({ "seat:s1": value }), refused);
  });
});
