import assert from "node:assert/strict";
import {
  BOARD_KINDS,
  belongs,
  covers,
  holderOf,
  isChair,
  isSecretary,
} from "../../src/domain/board.ts";
import { firstRules, rulesOn } from "../../src/domain/rules.ts";
import type { Board, Period, Seat } from "../../src/domain/board.ts";
import type { Rules } from "../../src/domain/rules.ts";
import { board, DAY, personId, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";

const day = "2026-03-02";

describe("a period", () => {
  const table: readonly (readonly [Period, boolean])[] = [
    [{}, true],
    [{ from: "2026-03-02" }, true],
    [{ from: "2026-03-03" }, false],
    [{ to: "2026-03-02" }, true],
    [{ to: "2026-03-01" }, false],
    [{ from: "2026-03-02", to: "2026-03-02" }, true],
    [{ from: "2022-01-01", to: "2025-12-31" }, false],
  ];
  for (const [period, expected] of table)
    it(`${JSON.stringify(period)} ${expected ? "covers" : "does not cover"} ${day}`, () => {
      assert.equal(covers(period, day), expected);
    });
});

describe("a seat", () => {
  const seat: Seat = {
    id: "s",
    name: "Solby",
    party: "municipality",
    substitutes: [],
    holders: [
      { person: "first", role: "co-chair", to: "2025-12-31" },
      { person: "second", role: "member", from: "2026-01-01", to: "2026-06-30" },
      { person: "third", role: "co-chair", from: "2026-09-01" },
    ],
  };
  const table = [
    ["2020-01-01", "first"],
    ["2025-12-31", "first"],
    ["2026-01-01", "second"],
    ["2026-06-30", "second"],
    ["2026-07-15", undefined],
    ["2026-09-01", "third"],
  ] as const;
  for (const [on, holder] of table)
    it(`is ${holder === undefined ? "vacant" : `held by the ${holder}`} on ${on}`, () => {
      assert.equal(holderOf(seat, on)?.person, holder);
    });

  it("makes its holder chair only in the tenure that says so", () => {
    const one: Board = { ...board, seats: [seat] };
    assert.deepEqual(
      (["2025-12-31", "2026-01-01", "2026-09-01"] as const).map((on) => [
        isChair(one, "first", on),
        isChair(one, "second", on),
        isChair(one, "third", on),
      ]),
      [
        [true, false, false],
        [false, false, false],
        [false, false, true],
      ],
    );
  });
});

describe("a board's people", () => {
  const table: readonly (readonly [Name, { chair?: true; secretary?: true; belongs?: true }])[] = [
    ["anna", { chair: true, belongs: true }],
    ["bent", { chair: true, belongs: true }],
    ["dorte", { belongs: true }],
    ["carl", { belongs: true }],
    ["sanne", { secretary: true, belongs: true }],
    ["oda", { belongs: true }],
    ["ole", {}],
  ];
  for (const [name, expected] of table)
    it(`know ${name} as ${Object.keys(expected).join(", ") || "a stranger"}`, () => {
      const id = personId(name);
      assert.equal(isChair(board, id, DAY), expected.chair ?? false);
      assert.equal(isSecretary(board, id, DAY), expected.secretary ?? false);
      assert.equal(belongs(board, id, DAY), expected.belongs ?? false);
    });

  it("are nobody in particular where nobody is known", () => {
    assert.equal(isChair(board, undefined, DAY), false);
    assert.equal(isSecretary(board, undefined, DAY), false);
    assert.equal(belongs(board, undefined, DAY), false);
  });

  it("belong no longer when their time is over, in whatever role", () => {
    const over = { to: "2026-12-31" };
    const past: Board = {
      ...board,
      seats: board.seats.map((seat) => ({
        ...seat,
        holders: seat.holders.map((one) => ({ ...one, ...over })),
        substitutes: seat.substitutes.map((one) => ({ ...one, ...over })),
      })),
      attendants: board.attendants.map((one) => ({ ...one, ...over })),
    };
    for (const name of ["anna", "carl", "sanne", "oda"] as const)
      assert.equal(belongs(past, personId(name), DAY), false, name);
    assert.equal(isSecretary(past, personId("sanne"), DAY), false);
    assert.equal(isChair(past, personId("anna"), DAY), false);
  });

  it("do not chair as deputy", () => {
    const [seat] = board.seats;
    assert.equal(seat?.id, seatOf("anna"));
    const deputy: Board = {
      ...board,
      seats: [{ ...seat, holders: [{ person: "d", role: "deputy-chair" }] }],
    };
    assert.equal(isChair(deputy, "d", DAY), false);
  });
});

describe("a board's rules", () => {
  const set = (version: number, from: string): Rules => ({
    ...firstRules("cluster"),
    version,
    from,
  });
  const dated: Board = {
    ...board,
    rules: [set(2, "2026-03-02"), set(1, "2022-07-01"), set(3, "2027-01-01")],
  };
  const table = [
    ["2020-01-01", 1],
    ["2022-07-01", 1],
    ["2026-03-01", 1],
    ["2026-03-02", 2],
    ["2026-12-31", 2],
    ["2028-01-01", 3],
  ] as const;
  for (const [on, version] of table)
    it(`are version ${version} on ${on}`, () => {
      assert.equal(rulesOn(dated, on).version, version);
    });

  it("are missed where there are none", () => {
    assert.throws(() => rulesOn({ ...board, rules: [] }, DAY), { reason: "not-found" });
  });

  it("begin as set-up of the kind of board: majority for councils only", () => {
    for (const kind of BOARD_KINDS) {
      const { decisionRule, confirmations } = firstRules(kind);
      assert.deepEqual(
        [decisionRule, confirmations],
        kind === "health-council" ? ["majority", "chair"] : ["registration", "both-co-chairs"],
      );
    }
  });
});
