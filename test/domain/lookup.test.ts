import assert from "node:assert/strict";
import { ranked } from "../../src/domain/lookup.ts";
import type { DecisionFound, Found, FundsFound, SeatFound } from "../../src/domain/lookup.ts";
import { sought } from "../../src/domain/search-words.ts";
import { board, DAY, meeting } from "../support/board.ts";

const decision = (title: string, words: string, date = DAY): DecisionFound => ({
  ...{ kind: "decision", board, number: "1", title, recommendations: 1, issued: true },
  ...{ meeting: { ...meeting, date }, decided: { kind: "imported", words } },
});
const funds = (effort: string, year: number): FundsFound => ({
  ...{ kind: "funds", board, effort, year, allocated: 100, returned: 0, kept: 100 },
  sources: [{ title: "Referat", section: "punkt 3" }],
});
const seat = (name: string, holder: SeatFound["holder"]): SeatFound => ({
  ...{ kind: "seat", board, day: DAY, name, party: "municipality", holder, substitutes: [] },
});

const ALL: readonly Found[] = [
  decision("Mødeplan", "Planen følges.", "2026-01-01"),
  decision("Indsats om overvægt", "Godkendt.", "2026-02-01"),
  decision("Midler", "Der gives penge til overvægt.", "2026-03-01"),
  funds("Overvægt", 2026),
  funds("Ammeindsats", 2027),
  seat("Overby", { name: "Ove Overgaard", role: "co-chair" }),
  seat("Solby", null),
];

describe("what is looked up", () => {
  const table: readonly (readonly [string, readonly number[]])[] = [
    ["over", [5, 3, 1, 2]],
    ["overvægt", [3, 1, 2]],
    ["overvaegt 2026", [3, 2, 1]],
    ["amme 2027", [4]],
    ["medformand", [5]],
    ["kommune", [5, 6]],
    ["sol", [6]],
    ["prøve", [2, 1, 0]],
    ["prøve overvægt", [3, 2, 1]],
    ["", [2, 1, 0]],
    ["overvægt solby", []],
  ];
  for (const [query, expected] of table)
    it(`comes in order of what it is called and how late it is: «${query}»`, () => {
      const found = ranked(ALL, sought(query)).map((one) => ALL.indexOf(one));
      assert.deepEqual(found, expected);
    });
});
