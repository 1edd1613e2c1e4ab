import assert from "node:assert/strict";
import type { Said } from "../../../src/domain/said.ts";
import { groundsOf } from "../../../src/texts/answers/grounds.ts";
import { SAID } from "../../support/said-samples.ts";

const groundsIn = (said: Said | undefined): readonly string[] => {
  assert.ok(said);
  return groundsOf(said);
};

describe("what grounds an answer", () => {
  it("is every text and number of what is said, and how many there are", () => {
    const grounds = groundsIn(SAID.codes[0]);
    for (const one of ["Ærø", "0492", "Odense", "2", "2022-01-01"])
      assert.ok(grounds.includes(one));
  });

  it("is an amount in kroner, too, and a count of people as it is", () => {
    const grounds = groundsIn(SAID.contribution[0]);
    for (const one of ["53267", "362748.27", "6.81"]) assert.ok(grounds.includes(one), one);
    assert.ok(!grounds.includes("532.67"));
    const [, , , , published] = SAID.contribution;
    for (const one of ["7803439", "3936286", "3867153"])
      assert.ok(groundsIn(published).includes(one), one);
  });

  it("is not the whole registry or the whole board", () => {
    assert.ok(!groundsIn(SAID.codes[0]).includes("Tårnby"));
    const rule = groundsIn(SAID.rule[0]);
    assert.ok(rule.includes("Politisk Sundhedsklynge Syd"));
    assert.ok(!rule.includes("Ishøj"));
  });

  it("of a fact is its text in both languages", () => {
    for (const said of SAID.fact.slice(0, 10))
      assert.deepEqual(groundsOf(said), [said.fact.da, said.fact.en]);
  });

  it("of several is that of each", () => {
    const [several] = SAID.several;
    assert.ok(several);
    assert.deepEqual(groundsOf(several), several.parts.flatMap(groundsOf));
  });

  it("of members are their names, and of a refusal its reason alone", () => {
    assert.ok(groundsIn(SAID.members[0]).includes("Bent Borgmester"));
    assert.deepEqual(groundsOf({ about: "declined", why: "medical" }), ["declined", "medical"]);
  });
});
