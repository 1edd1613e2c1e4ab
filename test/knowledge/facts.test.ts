import assert from "node:assert/strict";
import type { Fact } from "../../src/domain/fact.ts";
import { FACTS } from "../../src/knowledge/facts.ts";
import { numbersIn } from "./numbers.ts";

const LANGUAGES = ["da", "en"] as const;
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The values that occur more than once. */
const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, n) => values.indexOf(value) !== n);

const failing = (holds: (fact: Fact) => boolean): readonly string[] =>
  FACTS.filter((fact) => !holds(fact)).map(({ id }) => id);

describe("what the bot knows", () => {
  it("is at least 150 facts", () => {
    assert.ok(FACTS.length >= 150, String(FACTS.length));
  });

  it("has one name for each fact", () => {
    assert.deepEqual(twice(FACTS.map(({ id }) => id)), []);
    assert.deepEqual(
      failing(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)),
      [],
    );
  });

  it("names where each fact is from", () => {
    const named = ({ title, section }: Fact["sources"][number]) => title !== "" && section !== "";
    assert.deepEqual(
      failing(({ sources }) => sources.length > 0 && sources.every(named)),
      [],
    );
  });

  for (const language of LANGUAGES) {
    it(`is asked for in four to sixteen ways (${language})`, () => {
      assert.deepEqual(
        failing(({ asks }) => asks[language].length >= 4 && asks[language].length <= 16),
        [],
      );
      const length = (ask: string): boolean =>
        ask.trim() === ask && ask.length >= 3 && ask.length <= 100;
      assert.deepEqual(
        failing(({ asks }) => asks[language].every(length)),
        [],
      );
    });

    it(`answers no question with two facts (${language})`, () => {
      assert.deepEqual(twice(FACTS.flatMap(({ asks }) => asks[language].map(folded))), []);
    });

    it(`says it in at most four sentences (${language})`, () => {
      const sentences = (text: string): number =>
        text.match(/[^.\d]{2}[.?!](?= \p{Lu}|$)/gu)?.length ?? 0;
      assert.deepEqual(
        failing((fact) => fact[language].length >= 30 && fact[language].length <= 620),
        [],
      );
      assert.deepEqual(
        failing((fact) => sentences(fact[language]) <= 4 && /[.!]$/.test(fact[language])),
        [],
      );
    });
  }

  it("says the same numbers in Danish and in English", () => {
    for (const { id, da, en } of FACTS)
      assert.deepEqual(numbersIn(da, "da"), numbersIn(en, "en"), id);
  });

  it("adds up what it says it has worked out", () => {
    const kroner = (text: string): number => Number(numbersIn(text, "da")[0]);
    const [towns, region, all] = ["3.936.286", "3.867.153", "7.803.439"].map(kroner);
    assert.equal(Number(towns) + Number(region), all);
    const derived: Readonly<Record<string, readonly string[]>> = {
      "syd-funds-somatic-sum": ["3500000", "2000000", "1000000", "500000"],
      "syd-funds-left": [String(7_803_439 - 3_500_000), String(7_803_439 - 5_500_000)],
      "syd-funds-with-psychiatry": ["5500000", "7500000", String(7_803_439 - 7_500_000)],
      "funds-check-681": [(40_000_000 / 5_873_420).toFixed(4)],
      "geo-copenhagen-share": [((100 * (3_936_286 / 6.81 - 290_160)) / 644_431).toFixed(1)],
      "geo-syd-municipalities-per-head": [(3_867_153 / (3_936_286 / 6.81)).toFixed(2)],
    };
    for (const [id, numbers] of Object.entries(derived)) {
      const said = numbersIn(FACTS.find((fact) => fact.id === id)?.da ?? "", "da");
      assert.deepEqual(
        numbers.filter((one) => !said.includes(one)),
        [],
        id,
      );
    }
  });

  it("says of what is not known that it is not known, and nowhere else", () => {
    const says = ({ da, en }: Fact): boolean =>
      /(ikke|ingen|hverken)/.test(da.split(". ")[0] ?? "") &&
      /\b(not|no|none|nor|neither)\b/i.test(en.split(". ")[0] ?? "");
    assert.deepEqual(
      failing((fact) => fact.kind === "answer" || says(fact)),
      [],
    );
  });
});
