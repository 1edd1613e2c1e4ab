import assert from "node:assert/strict";
import fc from "fast-check";
import { oereOf, typedKroner } from "../../src/domain/money.ts";
import { seed } from "../support/seed.ts";

describe("a sum as Danes write it", () => {
  const table: Readonly<Record<string, number>> = {
    "5000": 500_000,
    "5.000": 500_000,
    "5 000": 500_000,
    "kr.5000": 500_000,
    "kr.   5000": 500_000,
    "12 mio.": 1_200_000_000,
    "12mio": 1_200_000_000,
    "12  mio": 1_200_000_000,
    "5.000,00": 500_000,
    "5000,5": 500_050,
    "5000,05": 500_005,
    "5.000,-": 500_000,
    "5.000,- kr.": 500_000,
    "5.000 kr.": 500_000,
    "5.000 kr": 500_000,
    "5.000kr.": 500_000,
    "kr. 5.000": 500_000,
    "kr 5.000": 500_000,
    "5.000 KR.": 500_000,
    "5.000 kroner": 500_000,
    "5.000 DKK": 500_000,
    "DKK 5.000": 500_000,
    "  5.000 kr. ": 500_000,
    "0,50": 50,
    "0": 0,
    "100": 10_000,
    "1.250.000": 125_000_000,
    "1 250 000,75 kr.": 125_000_075,
    "1\u00a0250\u00a0000 kr.": 125_000_000,
    "2 mio.": 200_000_000,
    "2,5 mio. kr.": 250_000_000,
    "2,5 mio kr": 250_000_000,
    "2,5 Mio.": 250_000_000,
    "kr. 2,5 mio.": 250_000_000,
    "0,25 mio. kroner": 25_000_000,
    "1,234567 mio.": 123_456_700,
    "999.999.999.999,99": 99_999_999_999_999,
  };
  for (const [text, oere] of Object.entries(table))
    it(`${JSON.stringify(text)} is ${oere} øre`, () => {
      assert.equal(oereOf(text), oere);
    });

  const unreadable = [
    "",
    " ",
    "kr.",
    "mio.",
    ",50",
    "5.000,",
    "5.000,505",
    "5,000",
    "5,000.00",
    "1,250,000",
    "5.00",
    "2.5",
    "2.5 mio.",
    "50.00.000",
    "0050.00",
    "0.500",
    "12 50",
    "-5.000",
    "minus 5.000",
    "5.000 + 3.000",
    "5.000-6.000",
    "ca. 5.000",
    "500 t.kr.",
    "500 tkr.",
    "2 mia.",
    "1,2345678 mio.",
    "5.000 EUR",
    "5.000 €",
    "1e6",
    "0x10",
    "Infinity",
    "fem tusind",
    "1.000.000.000.000.000",
    "1000000000000000",
    "9".repeat(400),
  ];
  for (const text of unreadable)
    it(`${JSON.stringify(text.slice(0, 30))} is none, rather than a guess`, () => {
      assert.equal(oereOf(text), undefined);
    });

  it("is none where thousands follow on thousands for ever", () => {
    assert.equal(oereOf(`1${".000".repeat(200)}`), undefined);
  });
});

describe("a sum as it stands in a form", () => {
  const table: readonly (readonly [number, string])[] = [
    [0, "0"],
    [5, "0,05"],
    [50, "0,50"],
    [100, "1"],
    [99_900, "999"],
    [100_000, "1.000"],
    [125_000_050, "1.250.000,50"],
  ];
  for (const [oere, typed] of table)
    it(`is ${typed} for ${oere} øre`, () => {
      assert.equal(typedKroner(oere), typed);
    });

  it(`is read back as the same øre (seed ${seed})`, () => {
    const oere = fc.oneof(
      fc.nat({ max: 1_000_000 }),
      fc.integer({ min: 0, max: 99_999_999_999_999 }),
    );
    fc.assert(
      fc.property(oere, fc.constantFrom("", " kr.", " kroner"), (one, unit) => {
        assert.equal(oereOf(typedKroner(one) + unit), one);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
