import assert from "node:assert/strict";
import type { Period } from "../../../src/domain/board.ts";
import type { Office } from "../../../src/domain/roster/office.ts";
import { matched } from "../../../src/domain/roster/wish.ts";

const TODAY = "2027-03-03";
const office = (dates: Period, parts: Partial<Office> = {}): Office => ({
  ...{ person: "anna", role: "member", seat: "s1" },
  ...dates,
  ...parts,
});
const wish = (wanted: Office, line = 2) => ({ line, office: wanted, onNewSeat: false });

/** Which stored role each wish is about, in the order of the wishes. */
function about(wanted: readonly Office[], stored: readonly Office[]): (number | undefined)[] {
  const wishes = wanted.map((one, n) => wish(one, n + 2));
  const places = matched(wishes, stored, TODAY);
  return wishes.map((one) => places.get(one));
}

describe("a row about somebody's role on a board", () => {
  for (const [name, wanted, stored, same] of [
    [
      "the same days",
      { from: "2020-01-01", to: "2021-01-01" },
      { from: "2020-01-01", to: "2021-01-01" },
      true,
    ],
    ["no days", {}, {}, true],
    [
      "the same first day, another last",
      { from: "2020-01-01" },
      { from: "2020-01-01", to: "2028-01-01" },
      true,
    ],
    [
      "no first day, and the same last",
      { to: "2028-01-01" },
      { from: "2020-01-01", to: "2028-01-01" },
      true,
    ],
    ["days that overlap", { from: "2021-01-01" }, { from: "2020-01-01" }, true],
    ["a first day that is today", { from: TODAY }, { from: "2020-01-01" }, true],
    [
      "a time that is over and overlaps",
      { from: "2020-06-01", to: "2021-06-01" },
      { from: "2020-01-01", to: "2021-01-01" },
      true,
    ],
    [
      "an end in the past for a role that goes on",
      { from: "2020-06-01", to: "2026-01-01" },
      { from: "2020-01-01" },
      true,
    ],
    [
      "days that lie apart",
      { from: "2028-01-01" },
      { from: "2027-04-01", to: "2027-05-01" },
      false,
    ],
    [
      "a new time after one that is over",
      { from: "2020-01-01" },
      { from: "2020-01-01", to: "2021-01-01" },
      false,
    ],
    [
      "a time to come, while the role is held today",
      { from: "2027-03-04" },
      { from: "2020-01-01" },
      false,
    ],
    [
      "a time to come that starts otherwise, before either began",
      { from: "2027-05-01" },
      { from: "2027-04-01" },
      true,
    ],
  ] as const satisfies readonly (readonly [string, Period, Period, boolean])[])
    it(`${same ? "is the one that is kept" : "is another one"}: ${name}`, () => {
      assert.deepEqual(about([office(wanted)], [office(stored)]), [same ? 0 : undefined]);
    });

  for (const [name, parts] of [
    ["person", { person: "bent" }],
    ["role", { role: "chair" }],
    ["seat", { seat: "s2" }],
  ] as const)
    it(`is not the same role of another ${name}`, () => {
      assert.deepEqual(about([office({})], [office({}, parts)]), [undefined]);
    });

  it("is the nearest of several: the same days, then the same first day, then the same last", () => {
    const stored = [
      office({ from: "2027-05-01" }),
      office({ from: "2026-01-01", to: "2028-01-01" }),
      office({ from: "2025-01-01", to: "2029-01-01" }),
    ];
    assert.deepEqual(about([office({ from: "2025-01-01", to: "2029-01-01" })], stored), [2]);
    assert.deepEqual(about([office({ from: "2026-01-01", to: "2029-01-01" })], stored), [1]);
    assert.deepEqual(about([office({ to: "2029-01-01" })], stored), [2]);
  });

  it("takes a role that is over, like itself, before one that goes on", () => {
    const stored = [
      office({ from: "2019-01-01" }),
      office({ from: "2020-01-01", to: "2021-01-01" }),
    ];
    assert.deepEqual(about([office({ from: "2020-06-01", to: "2021-06-01" })], stored), [1]);
  });

  it("leaves each kept role to one row, the one that is nearest", () => {
    const stored = [office({ from: "2020-01-01" })];
    const rows = [office({ from: "2021-01-01" }), office({ from: "2020-01-01" })];
    assert.deepEqual(about(rows, stored), [undefined, 0]);
    assert.deepEqual(about([...rows].reverse(), stored), [0, undefined]);
  });
});
