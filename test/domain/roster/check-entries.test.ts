import assert from "node:assert/strict";
import { checkEntries, checkSubstitutes } from "../../../src/domain/roster/check-entries.ts";
import { checkRoster } from "../../../src/domain/roster/check-roster.ts";
import type { RosterColumn, RowProblem } from "../../../src/domain/roster.ts";
import { board } from "../../support/board.ts";
import { BENT, CARL, entriesOf, rosterRows, SIGNE } from "../../support/roster-rows.ts";
import type { Cells } from "../../support/roster-rows.ts";

const DORTE: Cells = { ...BENT, mandat: "Damby", navn: "Dorte Dam", email: "dorte@eksempel.dk" };

describe("rows of a roster file that are each right on their own", () => {
  it("may stand together: holders, their substitutes and those without a seat", () => {
    const rows = entriesOf({}, BENT, CARL, SIGNE, { ...SIGNE, rolle: "observatør" });
    assert.deepEqual(checkEntries(rows), []);
    assert.deepEqual(checkSubstitutes(rows), []);
  });

  it("may name one seat's holders one after the other, and one person's two seats", () => {
    const rows = entriesOf(
      { til: "2027-03-01" },
      { ...BENT, mandat: "Region 1", part: "region", fra: "2027-03-02" },
      { mandat: "Region 2", fra: "2027-03-02" },
    );
    assert.deepEqual(checkEntries(rows), []);
  });

  for (const [name, rows, problem] of [
    ["one row twice", [{}, BENT, {}], { line: 4, column: null, reason: "row-twice", about: "2" }],
    [
      "one row twice in other letters and blanks",
      [{}, { organ: "KLYNGE  prøve", mandat: "region 1" }],
      { line: 3, column: null, reason: "row-twice", about: "2" },
    ],
    [
      "one row of another type than most",
      [{ type: "ssu" }, BENT, SIGNE],
      { line: 2, column: "type", reason: "board-inconsistent", about: "3" },
    ],
    [
      "one row of another region than most",
      [{}, BENT, { ...SIGNE, region: "Sjælland" }],
      { line: 4, column: "region", reason: "board-inconsistent", about: "2" },
    ],
    [
      "one row of another level than most",
      [{}, { ...BENT, niveau: "fagligt" }, SIGNE],
      { line: 3, column: "niveau", reason: "board-inconsistent", about: "2" },
    ],
    [
      "two names that are one board",
      [{}, { ...BENT, organ: "Klynge-Prøve" }],
      { line: 3, column: "organ", reason: "boards-look-alike", about: "2" },
    ],
    [
      "a seat of two parties",
      [{}, { ...CARL, part: "kommune" }],
      { line: 3, column: "part", reason: "seat-of-two-parties", about: "2" },
    ],
    [
      "an address of two names",
      [{}, { ...SIGNE, email: "anna@eksempel.dk" }],
      { line: 3, column: "navn", reason: "address-of-two-names", about: "2" },
    ],
    [
      "a seat that two hold at once",
      [{}, BENT, { ...DORTE, mandat: "Solby" }],
      { line: 4, column: "mandat", reason: "seat-held-twice", about: "3" },
    ],
    [
      "somebody who holds two seats at once",
      [{}, { mandat: "Region 2" }],
      { line: 3, column: "email", reason: "person-in-two-seats", about: "2" },
    ],
    [
      "a secretary twice in the same days",
      [SIGNE, { ...SIGNE, fra: "2027-03-01" }],
      { line: 3, column: "rolle", reason: "role-twice", about: "2" },
    ],
  ] as const satisfies readonly (readonly [string, readonly Cells[], RowProblem])[])
    it(`are refused for ${name}, each with the row that it goes against`, () => {
      assert.deepEqual(checkEntries(entriesOf(...rows)), [problem]);
    });

  it("may have one person as secretary and observer, and as substitute on two seats", () => {
    const twice = { ...CARL, mandat: "Region 2" };
    const rows = entriesOf(SIGNE, { ...SIGNE, rolle: "observatør" }, CARL, twice);
    assert.deepEqual(checkEntries(rows), []);
  });

  it("may have secretaries of different parties, who share no seat", () => {
    const rows = entriesOf(SIGNE, {
      ...SIGNE,
      navn: "Mia",
      email: "mia@eksempel.dk",
      part: "kommune",
    });
    assert.deepEqual(checkEntries(rows), []);
  });
});

describe("a substitute in a roster file", () => {
  const on = (about: string) =>
    ({ line: 3, column: "suppleant for" satisfies RosterColumn, about }) as const;

  it("cannot stand in for themselves", () => {
    const own = { ...CARL, "suppleant for": "carl@eksempel.dk" };
    assert.deepEqual(checkSubstitutes(entriesOf({}, own)), [
      { ...on("carl@eksempel.dk"), reason: "substitute-for-self" },
    ]);
  });

  for (const [name, holder] of [
    ["is not in the file", BENT],
    ["holds another seat", { mandat: "Region 2" }],
    ["is a substitute too", { ...CARL, email: "anna@eksempel.dk", navn: "Anna Ågård" }],
    ["sits on a seat of another party", { part: "kommune" }],
    ["sits on another board", { organ: "Klynge Nabo" }],
  ] as const)
    it(`needs its holder in the file: it ${name}`, () => {
      const found = checkSubstitutes(entriesOf(holder, CARL)).filter(({ line }) => line === 3);
      assert.deepEqual(found, [{ ...on("anna@eksempel.dk"), reason: "no-such-holder" }]);
    });
});

describe("a roster file beside the boards that there are", () => {
  const known = { ...board, id: "hovedstaden.politisk.klynge-proeve" };

  it("may name them in other letters and blanks", () => {
    assert.deepEqual(checkRoster(rosterRows({ organ: "klynge  PRØVE" }), [known]), []);
  });

  it("is refused for a name that only looks like a board's", () => {
    assert.deepEqual(checkRoster(rosterRows({ organ: "Klynge-Prøve" }), [known]), [
      { line: 2, column: "organ", reason: "boards-look-alike", about: "Klynge Prøve" },
    ]);
  });

  it("is refused for a board of another type", () => {
    assert.deepEqual(checkRoster(rosterRows({ type: "ssu" }), [known]), [
      { line: 2, column: "type", reason: "type-differs", about: "Klynge Prøve" },
    ]);
  });

  it("may name a board that there is not yet", () => {
    assert.deepEqual(checkRoster(rosterRows({ type: "ssu", organ: "SSU Ny" }), [known]), []);
  });

  it("says nothing of a substitute where the holder's own row is wrong", () => {
    const found = checkRoster(rosterRows({ navn: "" }, CARL), []);
    assert.deepEqual(found, [{ line: 2, column: "navn", reason: "cell-empty" }]);
    assert.equal(checkRoster(rosterRows(BENT, CARL), [])[0]?.reason, "no-such-holder");
  });
});
