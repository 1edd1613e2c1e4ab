import assert from "node:assert/strict";
import { moneyOf } from "../../src/domain/effort-money.ts";
import { shownPostings } from "../../src/domain/shown-funds.ts";
import type { UnpostedAmount } from "../../src/domain/shown-funds.ts";
import { meeting } from "../support/board.ts";
import { drafted } from "../support/decisions.ts";
import { EFFORT } from "../support/efforts.ts";
import { entered, kroner } from "../support/funds.ts";

const ledger = entered([
  { oere: kroner(3_000_000) },
  { year: 2028 },
  { kind: "allocation", effort: EFFORT, oere: kroner(2_000_000) },
  { kind: "allocation", effort: ` ${EFFORT.toUpperCase()} `, year: 2028, oere: kroner(500_000) },
  { kind: "allocation", effort: "Noget andet", oere: kroner(100_000) },
  { kind: "change", effort: EFFORT, oere: kroner(-200_000) },
  { kind: "return", effort: EFFORT, oere: kroner(300_000) },
]);
const postings = shownPostings(ledger, [meeting], true);

describe("the money of an effort", () => {
  it("is what is posted to its name in any year, with what it rests on", () => {
    const {
      allocated,
      returned,
      kept,
      postings: own,
    } = moneyOf(EFFORT, { postings, unposted: [] });
    assert.deepEqual([allocated, returned, kept], [2_300_000, 300_000, 2_000_000].map(kroner));
    assert.deepEqual(
      own.map(({ kind, year }) => [kind, year]),
      [
        ["allocation", 2027],
        ["allocation", 2028],
        ["change", 2027],
        ["return", 2027],
      ],
    );
  });

  it("is nothing where nothing is posted, but for what is decided and waits", () => {
    const waits = (effort: string): UnpostedAmount => ({
      ...{ decision: drafted(), effort, oere: 100, year: 2027, decidedAt: undefined },
      unposted: { because: "no-frame" },
    });
    const unposted = [waits("akutteam"), waits("Noget andet")];
    assert.deepEqual(moneyOf("Akutteam", { postings, unposted }), {
      ...{ allocated: 0, returned: 0, kept: 0, postings: [] },
      unposted: [waits("akutteam")],
    });
  });
});
