import assert from "node:assert/strict";
import fc from "fast-check";
import { asksFor } from "../../src/domain/asked.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { namesIn } from "../../src/questions/names.ts";
import { understand } from "../../src/questions/understand.ts";
import { seed } from "../support/seed.ts";

const names = namesIn(REGISTRY);
const understood = (text: string) => understand(names, text);

describe("a question that is read", () => {
  it("is Danish or English by its small words, and Danish where nothing tells", () => {
    for (const text of ["Hvilken klynge er Odense med i?", "Odense", "kommunekode Odense", "ærø"])
      assert.equal(understood(text).language, "da", text);
    for (const text of ["Which cluster is Odense in?", "What about Tårnby?", "who is the chair"])
      assert.equal(understood(text).language, "en", text);
  });

  it("means the same in both languages", () => {
    for (const [danish, english, ...means] of [
      ["Hvor mange indbyggere har Odense?", "How many inhabitants has Odense?", "population"],
      ["Hvornår er næste møde?", "When is the next meeting?", "meeting", "next", "when"],
      ["Hvilket sygehus hører det til?", "Which hospital is it?", "hospital"],
      ["Hvad besluttede vi om penge?", "What did we decide about money?", "decide", "money"],
      ["Hvem er suppleant?", "Who is the substitute?", "substitute", "who"],
    ] as const)
      for (const one of means)
        for (const text of [danish, english]) assert.ok(asksFor(understood(text), one), text);
  });

  it("is read through misspellings, and without æ, ø and å", () => {
    for (const [text, means] of [
      ["Hvor mange inbyggere har Odense?", "population"],
      ["Hvornår er næste mode?", "next"],
      ["Hvem er medfomand?", "cochair"],
      ["Hvornaar er naeste moede?", "meeting"],
      ["Hvilket sundhedsraad er det?", "council"],
      ["Hvem er supleant?", "substitute"],
    ] as const)
      assert.ok(asksFor(understood(text), means), text);
  });

  it("keeps a word that it does not know as one, and as unknown", () => {
    const [term] = understood("trivselsbussen").terms;
    assert.equal(term?.known, false);
    assert.equal(term.word, "trivselsbussen");
  });

  it("takes compounds apart", () => {
    for (const [text, ...means] of [
      ["klyngemidlerne", "money"],
      ["kommunebidrag", "municipality", "contribution"],
    ] as const)
      for (const one of means) assert.ok(asksFor(understood(text), one), text);
  });

  it("has its days, months, years and item", () => {
    const asked = understood("Hvad besluttede vi på punkt 3 den 18/1-2023, og i april?");
    assert.deepEqual(asked.days, ["2023-01-18"]);
    assert.deepEqual(asked.months, ["04"]);
    assert.equal(asked.item, "3");
    assert.deepEqual(understood("bidrag i 2022 og 2024").years, [2022, 2024]);
    assert.equal(understood("Hvem er formand?").item, undefined);
  });

  it("asks for leave with «may», and means the month with «in May»", () => {
    assert.ok(asksFor(understood("May we send a substitute?"), "may"));
    assert.deepEqual(understood("May we send a substitute?").months, []);
    assert.deepEqual(understood("When is the meeting in May?").months, ["05"]);
  });

  it("knows whether it goes on from another, and whether it is about us", () => {
    for (const text of ["Og Ishøj?", "Hvad med Ishøj?", "What about Ishøj?", "and Ishøj?"])
      assert.ok(understood(text).followsUp, text);
    assert.ok(!understood("Hvilken klynge er Ishøj med i?").followsUp);
    for (const text of ["Hvor mange er vi?", "vores midler", "our next meeting"])
      assert.ok(understood(text).ours, text);
    assert.ok(!understood("Hvor mange er de?").ours);
  });

  it(`is read whatever it is, with weights above nothing (seed ${seed})`, () => {
    const word = fc.constantFrom("klynge", "Syd", "12/13", "punkt", "Tårnby", "«", "?", "og", "𝔸");
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (one) => {
        const asked = understood(one);
        assert.equal(asked.text, one);
        assert.ok(asked.terms.every(({ weight, means }) => weight > 0 && means.length > 0));
      }),
      { seed, numRuns: 200 },
    );
  });
});
