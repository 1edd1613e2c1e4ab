import assert from "node:assert/strict";
import fc from "fast-check";
import {
  MODEL_YEAR,
  MUNICIPAL_RATE_2022,
  municipalContribution,
  REGIONAL_RATES_2022,
} from "../../src/domain/fund-model.ts";
import { peopleIn } from "../../src/domain/registry.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { seed } from "../support/seed.ts";

const danes = peopleIn(REGISTRY.municipalities) + 93;

describe("the model of 2022", () => {
  it("is 6,81 kr. for each inhabitant, and from 6,44 to 7,31 kr. of a region", () => {
    assert.equal(MODEL_YEAR, 2022);
    assert.equal(municipalContribution(1), 681);
    assert.deepEqual(REGIONAL_RATES_2022, [644, 731]);
  });

  it("is 40 million kroner among everybody in the country, rounded to whole øre", () => {
    assert.equal(Math.round(4_000_000_000 / danes), MUNICIPAL_RATE_2022);
  });

  it("gives Hvidovre 362.748,27 kr. and Klynge Vest 430.099,17 kr.", () => {
    assert.equal(municipalContribution(53_267), 36_274_827);
    assert.equal(municipalContribution(63_157), 43_009_917);
  });

  it("fits the published amount of Klynge Syd with a part of København only", () => {
    const nine = 290_160;
    const published = 393_628_600;
    assert.ok(municipalContribution(nine) < published);
    assert.ok(municipalContribution(nine + 644_431) > published);
  });

  it(`gives whole øre, and of two the sum (seed ${seed})`, () => {
    const people = fc.nat({ max: 6_000_000 });
    fc.assert(
      fc.property(people, people, (some, others) => {
        const both = municipalContribution(some + others);
        assert.ok(Number.isSafeInteger(both));
        assert.equal(both, municipalContribution(some) + municipalContribution(others));
      }),
      { seed },
    );
  });
});
