import assert from "node:assert/strict";
import type { Board, Person } from "../../../src/domain/board.ts";
import { planRoster } from "../../../src/domain/roster/plan-roster.ts";
import type { RosterPlanned } from "../../../src/domain/roster/plan-roster.ts";
import { BENT, CARL, rosterRows, SIGNE } from "../../support/roster-rows.ts";
import type { Cells } from "../../support/roster-rows.ts";

const TODAY = "2027-03-03";
const ID = "hovedstaden.politisk.klynge-proeve";

interface Known {
  readonly boards: readonly Board[];
  readonly people: readonly Person[];
}
const NOTHING: Known = { boards: [], people: [] };

/** Persons are numbered in the order in which they come. */
function plan(rows: readonly Cells[], known: Known, endRoles = false) {
  let n = known.people.length;
  const newPersonId = (): string => `p${++n}`;
  return planRoster(rosterRows(...rows), { ...known, newPersonId, day: TODAY }, { endRoles });
}

function planned(rows: readonly Cells[], known: Known, endRoles = false): RosterPlanned {
  const made = plan(rows, known, endRoles);
  assert.ok(!("problems" in made), JSON.stringify(made));
  return made;
}

/** Boards and people as they are after a file. */
function after(rows: readonly Cells[], known: Known = NOTHING, endRoles = true): Known {
  const { boards, people } = planned(rows, known, endRoles).plan;
  const kept = <T extends { readonly id: string }>(old: readonly T[], now: readonly T[]) => [
    ...old.filter(({ id }) => !now.some((one) => one.id === id)),
    ...now,
  ];
  return {
    boards: kept(
      known.boards,
      boards.map(({ board }) => board),
    ),
    people: kept(known.people, people),
  };
}

const seatNamed = ({ boards }: Known, name: string) =>
  boards.flatMap(({ seats }) => seats).find((seat) => seat.name === name);
const outcomes = (made: RosterPlanned) =>
  made.outcomes.map(({ name, outcome, from }) => [name, outcome, ...(from ? [from] : [])]);

/** The same thing with the keys of everything in it in another order. */
function keysTurned(thing: unknown): unknown {
  if (Array.isArray(thing)) return thing.map(keysTurned);
  if (typeof thing !== "object" || thing === null) return thing;
  const entries = Object.entries(thing).map(([key, value]) => [key, keysTurned(value)] as const);
  return Object.fromEntries(entries.reverse());
}

describe("a roster file for a board that there is not", () => {
  const made = () => planned([{}, BENT, CARL, SIGNE], NOTHING);

  it("makes the board with its seats, its people and the rules of its type", () => {
    const [change] = made().plan.boards;
    assert.ok(change && !("before" in change));
    const { rules, ...board } = change.board;
    assert.equal(rules[0]?.decisionRule, "registration");
    assert.deepEqual(board, {
      ...{ id: ID, name: "Klynge Prøve", kind: "cluster", region: "Hovedstaden" },
      ...{ level: "political", language: "da" },
      seats: [
        {
          ...{ id: "s1", name: "Region 1", party: "region" },
          ...{ holders: [{ person: "p1", role: "member" }], substitutes: [{ person: "p3" }] },
        },
        {
          ...{ id: "s2", name: "Solby", party: "municipality" },
          ...{ holders: [{ person: "p2", role: "member" }], substitutes: [] },
        },
      ],
      attendants: [{ person: "p4", role: "secretary", party: "region" }],
    });
    assert.deepEqual(made().plan.people[0], {
      ...{ id: "p1", name: "Anna Ågård", address: "anna@eksempel.dk", boards: [ID] },
    });
  });

  it("says of each row that it was added, line by line", () => {
    assert.deepEqual(made().outcomes, [
      { line: 2, name: "Anna Ågård", role: "member", outcome: "added" },
      { line: 3, name: "Bent Bæk", role: "member", outcome: "added" },
      { line: 4, name: "Carl Carlsen", role: "substitute", outcome: "added" },
      { line: 5, name: "Signe Sekretær", role: "secretary", outcome: "added" },
    ]);
    assert.deepEqual(made().endings, []);
  });
});

describe("a roster file for a board that there is", () => {
  const rows = [{}, BENT, CARL, SIGNE];
  const known = after(rows);

  it("changes nothing where it says what is kept, whatever the order of what is kept", () => {
    const turned = known.boards.map((board) => keysTurned(board) as Board);
    for (const boards of [known.boards, turned]) {
      const again = planned(rows, { ...known, boards });
      assert.deepEqual(again.plan, { boards: [], people: [] });
      assert.ok(again.outcomes.every(({ outcome }) => outcome === "unchanged"));
    }
  });

  it("does nothing at all where one row is wrong", () => {
    assert.deepEqual(plan([...rows, { ...BENT, navn: "" }], known), {
      problems: [{ line: 6, column: "navn", reason: "cell-empty" }],
    });
  });

  it("names the role that ends and leaves it, until somebody says yes", () => {
    const shorter = [{}, CARL, SIGNE];
    const waiting = planned(shorter, known);
    assert.deepEqual(waiting.endings, [
      {
        ...{ board: ID, person: "p2", name: "Bent Bæk", role: "member" },
        ...{ last: "2027-03-02", seat: "s2", seatName: "Solby" },
      },
    ]);
    assert.deepEqual(waiting.plan.boards, []);
    const ended = seatNamed(after(shorter, known), "Solby");
    assert.deepEqual(ended?.holders, [{ person: "p2", role: "member", to: "2027-03-02" }]);
  });

  it("names the end of a role without a seat as such", () => {
    assert.deepEqual(planned([{}, BENT, CARL], known).endings, [
      { board: ID, person: "p4", name: "Signe Sekretær", role: "secretary", last: "2027-03-02" },
    ]);
  });

  it("forgets a role that has not begun", () => {
    const coming = after([...rows, { ...SIGNE, rolle: "observatør", fra: "2027-05-01" }], known);
    assert.equal(coming.boards[0]?.attendants.length, 2);
    const { endings } = planned(rows, coming);
    assert.deepEqual(
      endings.map(({ role, last }) => [role, last]),
      [["observer", "2027-03-02"]],
    );
    assert.equal(after(rows, coming).boards[0]?.attendants.length, 1);
  });

  const PER: Cells = { ...BENT, navn: "Per Ny", email: "per@eksempel.dk" };

  it("lets a successor wait for the end of the one before, and begin today", () => {
    const handover = [{}, PER, CARL, SIGNE];
    assert.deepEqual(outcomes(planned(handover, known))[1], ["Per Ny", "waits"]);
    assert.deepEqual(planned(handover, known).plan.boards, []);
    assert.deepEqual(outcomes(planned(handover, known, true))[1], ["Per Ny", "added", TODAY]);
    assert.deepEqual(seatNamed(after(handover, known), "Solby")?.holders, [
      { person: "p2", role: "member", to: "2027-03-02" },
      { person: "p5", role: "member", from: TODAY },
    ]);
  });

  it("lets a successor begin on a day to come, with no end before it", () => {
    const handover = [{}, { ...PER, fra: "2027-05-01" }, CARL, SIGNE];
    const made = planned(handover, known, true);
    assert.deepEqual(outcomes(made)[1], ["Per Ny", "added"]);
    assert.deepEqual(
      made.endings.map(({ last }) => last),
      ["2027-04-30"],
    );
  });

  it("lets an end that a row gives wait, and a later end come at once", () => {
    const ending = [{}, { ...BENT, til: "2027-06-30" }, CARL, SIGNE];
    const waiting = planned(ending, known);
    assert.deepEqual(outcomes(waiting)[1], ["Bent Bæk", "waits"]);
    assert.deepEqual(
      waiting.endings.map(({ name, last }) => [name, last]),
      [["Bent Bæk", "2027-06-30"]],
    );
    const ended = after(ending, known);
    assert.deepEqual(seatNamed(ended, "Solby")?.holders[0]?.to, "2027-06-30");

    const longer = [{}, { ...BENT, til: "2028-06-30" }, CARL, SIGNE];
    const made = planned(longer, ended);
    assert.deepEqual(outcomes(made)[1], ["Bent Bæk", "changed"]);
    assert.deepEqual(made.endings, []);
    assert.deepEqual(seatNamed(after(longer, ended, false), "Solby")?.holders[0]?.to, "2028-06-30");
  });

  it("gives somebody another name, on every board, and says that the row changed something", () => {
    const renamed = planned([{}, { ...BENT, navn: "Bent Ny" }, CARL, SIGNE], known);
    assert.deepEqual(outcomes(renamed), [
      ["Anna Ågård", "unchanged"],
      ["Bent Ny", "changed"],
      ["Carl Carlsen", "unchanged"],
      ["Signe Sekretær", "unchanged"],
    ]);
    assert.deepEqual(renamed.plan.boards, []);
    assert.deepEqual(
      renamed.plan.people.map(({ id, name, boards }) => [id, name, boards]),
      [["p2", "Bent Ny", [ID]]],
    );
  });

  it("knows people by their address in any letters", () => {
    const people = known.people.map((one) => ({ ...one, address: one.address.toUpperCase() }));
    assert.deepEqual(planned(rows, { ...known, people }).plan.people, []);
  });

  it("corrects how a seat is written, and whose it is, and says so of its rows", () => {
    const spelt = planned([{}, { ...BENT, mandat: "SOLBY" }, CARL, SIGNE], known);
    assert.deepEqual(outcomes(spelt)[1], ["Bent Bæk", "changed"]);
    assert.deepEqual(outcomes(spelt)[0], ["Anna Ågård", "unchanged"]);
    assert.equal(spelt.plan.boards[0]?.board.seats[1]?.name, "SOLBY");
    assert.equal(spelt.plan.boards[0].before, known.boards[0]);
    const moved = planned([{}, { ...BENT, part: "psykiatri" }, CARL, SIGNE], known);
    assert.equal(moved.plan.boards[0]?.board.seats[1]?.party, "psychiatry");
    assert.deepEqual(outcomes(moved)[1], ["Bent Bæk", "changed"]);
  });

  it("moves a secretary to another party", () => {
    const moved = planned([{}, BENT, CARL, { ...SIGNE, part: "kommune" }], known);
    assert.deepEqual(outcomes(moved)[3], ["Signe Sekretær", "changed"]);
    assert.equal(moved.plan.boards[0]?.board.attendants[0]?.party, "municipality");
  });

  it("gives a new seat the next number, and no seat to a holder who waits, nor to the substitute", () => {
    const moving = [
      {},
      { ...BENT, mandat: "Damby" },
      { ...CARL, mandat: "Damby", part: "kommune", "suppleant for": "bent@eksempel.dk" },
      { ...PER, mandat: "Engby" },
    ];
    const waiting = planned(moving, known);
    assert.deepEqual(outcomes(waiting), [
      ["Anna Ågård", "unchanged"],
      ["Bent Bæk", "waits"],
      ["Carl Carlsen", "waits"],
      ["Per Ny", "added"],
    ]);
    assert.deepEqual(
      waiting.plan.boards[0]?.board.seats.map(({ id, name }) => [id, name]),
      [
        ["s1", "Region 1"],
        ["s2", "Solby"],
        ["s4", "Engby"],
      ],
    );
    const moved = seatNamed(after(moving, known), "Damby");
    assert.deepEqual(moved?.holders, [{ person: "p2", role: "member", from: TODAY }]);
    assert.deepEqual(moved.substitutes, [{ person: "p3" }]);
  });

  it("takes a row that finds room only when a later row has moved", () => {
    const coming = after([{ fra: "2027-04-01" }]);
    const rowsNow = [
      { ...PER, mandat: "Region 1", part: "region", til: "2027-04-30" },
      { fra: "2027-05-01" },
    ];
    const made = planned(rowsNow, coming);
    assert.deepEqual(outcomes(made), [
      ["Per Ny", "added"],
      ["Anna Ågård", "changed"],
    ]);
    assert.equal(seatNamed(after(rowsNow, coming, false), "Region 1")?.holders.length, 2);
  });

  it("is refused for days that somebody else has had, with who and when", () => {
    const past = after([{ fra: "2026-01-01", til: "2027-02-28" }]);
    const row = { ...PER, mandat: "Region 1", part: "region" };
    assert.deepEqual(plan([{ ...row, fra: "2027-02-01", til: "2027-02-15" }], past), {
      problems: [
        {
          ...{ line: 2, column: "fra", reason: "against-history" },
          about: "Anna Ågård 2026-01-01–2027-02-28",
        },
      ],
    });
    const since = planned([{ ...row, fra: "2027-02-01" }], past);
    assert.deepEqual(outcomes(since), [["Per Ny", "added", "2027-03-01"]]);
  });

  it("keeps what is past as it was, and gives who comes back a time of their own", () => {
    const past = after([{ til: "2027-02-28" }, BENT]);
    const back = after([{ fra: "2027-04-01" }, BENT], past, false);
    assert.deepEqual(seatNamed(back, "Region 1")?.holders, [
      { person: "p1", role: "member", to: "2027-02-28" },
      { person: "p1", role: "member", from: "2027-04-01" },
    ]);
  });
});

describe("a roster file for two boards", () => {
  it("plans each by its own rows, and puts people of both on both", () => {
    const made = planned([{}, { organ: "Klynge Nabo" }, BENT], NOTHING);
    assert.deepEqual(
      made.plan.boards.map(({ board }) => [board.name, board.seats.length]),
      [
        ["Klynge Prøve", 2],
        ["Klynge Nabo", 1],
      ],
    );
    assert.deepEqual(
      made.plan.people.map(({ name, boards }) => [name, boards]),
      [
        ["Anna Ågård", [ID, "hovedstaden.politisk.klynge-nabo"]],
        ["Bent Bæk", [ID]],
      ],
    );
    assert.deepEqual(
      made.outcomes.map(({ line }) => line),
      [2, 3, 4],
    );
  });

  it("adds a second board to somebody known, and writes nobody else", () => {
    const known = after([{}, BENT]);
    const made = planned([{ organ: "Klynge Nabo" }], known);
    assert.deepEqual(
      made.plan.people.map(({ id, boards }) => [id, boards]),
      [["p1", [ID, "hovedstaden.politisk.klynge-nabo"]]],
    );
    assert.deepEqual(made.endings, []);
  });
});
