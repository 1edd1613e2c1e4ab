import assert from "node:assert/strict";
import { inOrder, readEntries, readEntry } from "../../../src/domain/roster/read-entry.ts";
import type { RosterColumn, RowReason } from "../../../src/domain/roster.ts";
import { CARL, entriesOf, rosterRow, rosterRows, SIGNE } from "../../support/roster-rows.ts";

describe("a row of a roster file", () => {
  it("makes somebody a seat's holder, for the time that it says", () => {
    const row = rosterRow({
      ...{ email: "Anna@Eksempel.dk", region: "Region Hovedstaden", type: " SSU " },
      ...{ niveau: "Fagligt", navn: "  Anna   Ågård ", fra: "1-3-2027", til: "2027-03-31" },
    });
    assert.deepEqual(readEntry(row), {
      line: 2,
      board: "hovedstaden.fagligt.klynge-proeve",
      organ: "Klynge Prøve",
      kind: "committee",
      region: "Hovedstaden",
      level: "professional",
      name: "Anna Ågård",
      role: "member",
      address: "anna@eksempel.dk",
      seat: "Region 1",
      party: "region",
      from: "2027-03-01",
      to: "2027-03-31",
    });
  });

  it("makes somebody a secretary of a party or of none, and a substitute for a holder", () => {
    const [secretary, ofNobody, substitute] = entriesOf(SIGNE, { ...SIGNE, part: "" }, CARL);
    assert.equal(secretary?.party, "region");
    assert.ok(!("seat" in secretary || "standsInFor" in secretary));
    assert.deepEqual(
      Object.keys(ofNobody ?? {}).filter((key) => /^(party|from|to)$/.test(key)),
      [],
    );
    assert.equal(substitute?.standsInFor, "anna@eksempel.dk");
    assert.equal(substitute.seat, "Region 1");
  });

  for (const [name, cells, column, reason, about] of [
    ["an empty name", { navn: " " }, "navn", "cell-empty", undefined],
    ["an empty organ", { organ: "" }, "organ", "cell-empty", undefined],
    ["an organ without letters", { organ: "!?" }, "organ", "name-without-letters", "!?"],
    ["an empty type", { type: "" }, "type", "cell-empty", undefined],
    ["an unknown type", { type: "råd" }, "type", "unknown-type", "råd"],
    ["an unknown region", { region: "Region Skåne" }, "region", "unknown-region", "Region Skåne"],
    [
      "a region within a name",
      { region: "Min region Hovedstaden" },
      "region",
      "unknown-region",
      "Min region Hovedstaden",
    ],
    ["an unknown level", { niveau: "højt" }, "niveau", "unknown-level", "højt"],
    ["an unknown party", { part: "komune" }, "part", "unknown-party", "komune"],
    ["a holder without a party", { part: "" }, "part", "cell-empty", undefined],
    ["a holder without a seat", { mandat: "" }, "mandat", "cell-empty", undefined],
    ["an unknown role", { rolle: "konge" }, "rolle", "unknown-role", "konge"],
    ["an address without a host", { email: "anna" }, "email", "not-an-address", "anna"],
    [
      "an address with more around it",
      { email: "<anna@eksempel.dk>" },
      "email",
      "not-an-address",
      "<anna@eksempel.dk>",
    ],
    [
      "an address with more after it",
      { email: "anna@eksempel.dk!" },
      "email",
      "not-an-address",
      "anna@eksempel.dk!",
    ],
    ["an empty address", { email: "" }, "email", "cell-empty", undefined],
    [
      "a holder who stands in",
      { "suppleant for": "b@eksempel.dk" },
      "suppleant for",
      "cell-not-for-role",
      "medlem",
    ],
    ["a substitute for nobody", { rolle: "suppleant" }, "suppleant for", "cell-empty", undefined],
    [
      "a substitute for no address",
      { rolle: "suppleant", "suppleant for": "Anna" },
      "suppleant for",
      "not-an-address",
      "Anna",
    ],
    [
      "a secretary on a seat",
      { ...SIGNE, mandat: "Kontor" },
      "mandat",
      "cell-not-for-role",
      "sekretær",
    ],
    [
      "a secretary of an unknown party",
      { ...SIGNE, part: "komune" },
      "part",
      "unknown-party",
      "komune",
    ],
    ["a first day there is not", { fra: "31-02-2027" }, "fra", "not-a-date", "31-02-2027"],
    ["a last day there is not", { til: "snart" }, "til", "not-a-date", "snart"],
    [
      "an end before the start",
      { fra: "2027-03-02", til: "2027-03-01" },
      "til",
      "ends-before-start",
      "2027-03-01",
    ],
    ["a cell that is too long", { navn: "a".repeat(201) }, "navn", "too-long", "200"],
    [
      "a character that cannot be read",
      { navn: "An\u0007na" },
      "navn",
      "unreadable-characters",
      undefined,
    ],
  ] as readonly (readonly [string, object, RosterColumn, RowReason, string | undefined])[])
    it(`is refused for ${name}, with the cell that it is about`, () => {
      assert.deepEqual(readEntry(rosterRow(cells, 7)), [
        { line: 7, column, reason, ...(about && { about }) },
      ]);
    });

  it("is refused for everything that is wrong with it at once", () => {
    const problems = readEntry(rosterRow({ navn: "", email: "anna", rolle: "konge" }));
    assert.deepEqual("line" in problems ? [] : problems.map(({ reason }) => reason), [
      "cell-empty",
      "not-an-address",
      "unknown-role",
    ]);
  });

  it("may begin and end on one day, and have cells of 200 characters", () => {
    const [one] = entriesOf({ fra: "2027-03-01", til: "2027-03-01", navn: "a".repeat(200) });
    assert.equal(one?.from, one?.to);
  });
});

describe("the rows of a roster file", () => {
  it("are those that can be used, and what is wrong with the others", () => {
    const { entries, problems } = readEntries(rosterRows({}, { navn: "" }, SIGNE));
    assert.deepEqual(
      entries.map(({ line }) => line),
      [2, 4],
    );
    assert.deepEqual(problems, [{ line: 3, column: "navn", reason: "cell-empty" }]);
  });

  it("have their problems in the order of the file: by line, the whole row first, then by column", () => {
    const problem = (line: number, column: RosterColumn | null) =>
      ({ line, column, reason: "cell-empty" }) as const;
    const mixed = [problem(3, "til"), problem(3, "organ"), problem(2, "til"), problem(3, null)];
    assert.deepEqual(inOrder(mixed), [
      ...[problem(2, "til"), problem(3, null), problem(3, "organ"), problem(3, "til")],
    ]);
  });
});
