import assert from "node:assert/strict";
import type { Difference } from "../../src/domain/composition-differences.ts";
import { differenceLine } from "../../src/texts/papers/composition-lines.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";

describe("a difference from the usual composition, as a fact", () => {
  const seats = (least: number, most: number | null, here: number): Difference => ({
    ...{ kind: "seats", parties: ["municipality"], usual: { least, most }, here },
  });
  const table: readonly (readonly [Difference, string, string])[] = [
    [
      seats(1, 1, 2),
      "Sædvanligt: 1 plads til kommunerne. Her: 2.",
      "Usually: 1 seat for the municipalities. Here: 2.",
    ],
    [
      seats(0, 0, 2),
      "Sædvanligt: ingen pladser til kommunerne. Her: 2.",
      "Usually: no seats for the municipalities. Here: 2.",
    ],
    [
      seats(2, null, 1),
      "Sædvanligt: mindst 2 pladser til kommunerne. Her: 1.",
      "Usually: at least 2 seats for the municipalities. Here: 1.",
    ],
    [
      seats(3, 4, 5),
      "Sædvanligt: 3-4 pladser til kommunerne. Her: 5.",
      "Usually: 3-4 seats for the municipalities. Here: 5.",
    ],
    [
      { kind: "chairs", role: "deputy-chair", party: "municipality", usual: 1, here: 0 },
      "Sædvanligt: 1 næstformand fra kommunerne. Her: ingen.",
      "Usually: 1 deputy chair from the municipalities. Here: none.",
    ],
    [
      { kind: "chairs", role: "chair", party: "region", usual: 0, here: 1 },
      "Sædvanligt: ingen formand fra regionen. Her: 1.",
      "Usually: no chair from the region. Here: 1.",
    ],
    [
      { kind: "without-seat", municipalities: ["Ishøj", "Tårnby"] },
      "Sædvanligt: en plads til hver kommune. Her: ingen til Ishøj og Tårnby.",
      "Usually: one seat for each municipality. Here: none for Ishøj and Tårnby.",
    ],
  ];
  for (const [difference, danish, english] of table)
    it(`reads «${danish}»`, () => {
      assert.equal(differenceLine(LANGUAGES.da, difference), danish);
      assert.equal(differenceLine(LANGUAGES.en, difference), english);
    });
});
