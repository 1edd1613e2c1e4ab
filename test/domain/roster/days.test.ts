import assert from "node:assert/strict";
import type { Period } from "../../../src/domain/board.ts";
import {
  dayAfter,
  dayBefore,
  dayWritten,
  endsEarlier,
  isOver,
  overlap,
  period,
} from "../../../src/domain/roster/days.ts";

describe("a day that a secretary writes", () => {
  for (const [text, day] of [
    ["2022-07-01", "2022-07-01"],
    ["1-7-2022", "2022-07-01"],
    ["01/07/2022", "2022-07-01"],
    ["31.12.2022", "2022-12-31"],
    ["29-02-2024", "2024-02-29"],
    ["1900-01-01", "1900-01-01"],
    ["2199-12-31", "2199-12-31"],
  ] as const)
    it(`is read: ${text}`, () => {
      assert.equal(dayWritten(text), day);
    });

  for (const text of [
    "",
    "i morgen",
    "2022-7-01",
    "2022-07-1",
    "x2022-07-01",
    "2022-07-01x",
    "1-7/2022",
    "x1-7-2022",
    "1-7-2022x",
    "1-7-22",
    "111-7-2022",
    "1-111-2022",
    "1 7 2022",
    "31-02-2027",
    "2027-02-29",
    "00-01-2027",
    "01-13-2027",
    "1899-12-31",
    "2200-01-01",
  ])
    it(`is no day: «${text}»`, () => {
      assert.equal(dayWritten(text), undefined);
    });
});

describe("days", () => {
  it("follow each other over the ends of months and years", () => {
    assert.equal(dayAfter("2027-02-28"), "2027-03-01");
    assert.equal(dayAfter("2026-12-31"), "2027-01-01");
    assert.equal(dayBefore("2027-03-01"), "2027-02-28");
    assert.equal(dayBefore("2027-01-01"), "2026-12-31");
  });
});

const march = period("2027-03-01", "2027-03-31");

describe("two periods in office", () => {
  for (const [name, other, shared] of [
    ["for ever", {}, true],
    ["to the day before", { to: "2027-02-28" }, false],
    ["to the first day", { to: "2027-03-01" }, true],
    ["from the last day", { from: "2027-03-31" }, true],
    ["from the day after", { from: "2027-04-01" }, false],
    ["within", { from: "2027-03-10", to: "2027-03-11" }, true],
    ["before", { from: "2027-01-01", to: "2027-02-28" }, false],
    ["after", { from: "2027-04-01", to: "2027-05-01" }, false],
  ] as const satisfies readonly (readonly [string, Period, boolean])[])
    it(`${shared ? "share" : "do not share"} a day: March, and ${name}`, () => {
      assert.equal(overlap(march, other), shared);
      assert.equal(overlap(other, march), shared);
    });

  it("share a day where neither ends, and where neither begins", () => {
    assert.equal(overlap({ from: "2027-03-01" }, { from: "2028-03-01" }), true);
    assert.equal(overlap({ to: "2027-03-01" }, { to: "2028-03-01" }), true);
  });

  it("end in the order of their days, and one without an end comes last", () => {
    assert.equal(endsEarlier("2027-03-01", "2027-03-02"), true);
    assert.equal(endsEarlier("2027-03-02", "2027-03-02"), false);
    assert.equal(endsEarlier("2027-03-02", undefined), true);
    assert.equal(endsEarlier(undefined, "2027-03-02"), false);
    assert.equal(endsEarlier(undefined, undefined), false);
  });
});

describe("a period in office", () => {
  it("is over the day after its last, and never without an end", () => {
    assert.equal(isOver(march, "2027-03-31"), false);
    assert.equal(isOver(march, "2027-04-01"), true);
    assert.equal(isOver({ from: "2027-03-01" }, "2099-01-01"), false);
  });

  it("has no ends that nobody said", () => {
    assert.deepEqual(period(undefined, undefined), {});
    assert.deepEqual(period("2027-03-01", undefined), { from: "2027-03-01" });
    assert.deepEqual(period(undefined, "2027-03-01"), { to: "2027-03-01" });
  });
});
