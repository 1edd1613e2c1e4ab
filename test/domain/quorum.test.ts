import assert from "node:assert/strict";
import fc from "fast-check";
import { PARTIES } from "../../src/domain/board.ts";
import type { Board, Seat } from "../../src/domain/board.ts";
import { quorumOfVote } from "../../src/domain/finding.ts";
import { entitledSeats, quorumFound } from "../../src/domain/quorum.ts";
import type { EntitledSeat } from "../../src/domain/quorum.ts";
import { firstRules } from "../../src/domain/rules.ts";
import type { Quorum } from "../../src/domain/rules.ts";
import { withPosition } from "../../src/domain/vote.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Choice } from "../../src/domain/vote.ts";
import { board, DAY, ITEMS, meeting, opening, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { seed } from "../support/seed.ts";

const under = (parts: Partial<Quorum>): { readonly quorum: Quorum } => ({
  quorum: { percent: 50, parties: {}, chairs: "none", ...parts },
});
const seats = entitledSeats(board, firstRules("cluster"), DAY);
const there = (...names: readonly Name[]) => new Set(names.map(seatOf));
const found = (parts: Partial<Quorum>, ...names: readonly Name[]) =>
  quorumFound(under(parts), seats, there(...names));

/** What the rules ask for, who is there, whether that is enough, and whose seats would help where it is not. */
const table: readonly (readonly [
  string,
  Partial<Quorum>,
  readonly Name[],
  "all absent" | readonly Name[],
])[] = [
  ["six of ten are more than half", {}, ["anna", "bent", "dorte", "erik", "fie", "ida"], []],
  ["five of ten are not", {}, ["anna", "bent", "dorte", "erik", "fie"], "all absent"],
  ["nobody is there", {}, [], "all absent"],
  [
    "one doctor is there and one is asked for",
    { percent: 0, parties: { "general-practice": 1 } },
    ["ida"],
    [],
  ],
  [
    "no doctor is there and one is asked for",
    { percent: 0, parties: { "general-practice": 1 } },
    ["anna"],
    ["ida", "jens"],
  ],
  [
    "one of two parties asked for lacks a seat",
    { percent: 0, parties: { region: 1, municipality: 2 } },
    ["rie", "dorte"],
    ["bent", "erik", "fie", "gorm", "hans"],
  ],
  ["a party is asked for by none", { percent: 0, parties: { region: 0 } }, ["dorte"], []],
  ["one chair is enough where one is asked for", { percent: 0, chairs: "one" }, ["bent"], []],
  [
    "no chair is there and one is asked for",
    { percent: 0, chairs: "one" },
    ["rie"],
    ["anna", "bent"],
  ],
  [
    "one chair of two is there and all are asked for",
    { percent: 0, chairs: "all" },
    ["anna"],
    ["bent"],
  ],
  ["both chairs are there", { percent: 0, chairs: "all" }, ["anna", "bent"], []],
];

describe("the quorum of a board", () => {
  for (const [what, parts, names, lacks] of table) {
    const missing =
      lacks === "all absent"
        ? seats.filter(({ seat }) => !there(...names).has(seat))
        : lacks.map((name) => ({ seat: seatOf(name) }));
    it(`is ${missing.length > 0 ? "short" : "there"} where ${what}`, () => {
      const { quorate, missing: short } = found(parts, ...names);
      assert.equal(quorate, missing.length === 0);
      assert.deepEqual(
        short.map(({ seat }) => seat),
        missing.map(({ seat }) => seat),
      );
    });
  }

  it("counts what is there and what is asked for, overall, by party and of the chairs", () => {
    const parts = { percent: 60, parties: { region: 2, patients: 1 }, chairs: "all" } as const;
    const { missing: _, ...counts } = found(parts, "anna", "dorte");
    assert.deepEqual(counts, {
      ...{ quorate: false, present: 2, needed: 7, entitled: 10 },
      parties: [
        { party: "region", present: 1, needed: 2 },
        { party: "patients", present: 0, needed: 1 },
      ],
      chairs: { present: 1, needed: 2 },
    });
  });
});

describe("the seats that a quorum is counted on", () => {
  const seat = (id: string, parts: Partial<Seat>): Seat => ({
    ...{ id, name: id, party: "region", holders: [], substitutes: [] },
    ...parts,
  });
  const held = (person: string, role: "member" | "chair" | "deputy-chair" = "member") => ({
    holders: [{ person, role }],
  });
  const small: Board = {
    ...board,
    seats: [
      seat("chair", held("c", "chair")),
      seat("deputy", held("d", "deputy-chair")),
      seat("vacant", { holders: [{ person: "gone", role: "chair", to: "2026-12-31" }] }),
      seat("town", { party: "municipality", ...held("t", "deputy-chair") }),
      seat("mute", { party: "patients", ...held("p", "chair") }),
    ],
  };
  const entitled = entitledSeats(small, { votingParties: ["region", "municipality"] }, DAY);
  const quorum = (parts: Partial<Quorum>, ...ids: string[]) =>
    quorumFound(under(parts), entitled, new Set(ids));

  it("are those of the voting parties, with what their holders were that day", () => {
    assert.deepEqual(entitled, [
      { seat: "chair", name: "chair", party: "region", role: "chair" },
      { seat: "deputy", name: "deputy", party: "region", role: "deputy-chair" },
      { seat: "vacant", name: "vacant", party: "region", vacant: true },
      { seat: "town", name: "town", party: "municipality", role: "deputy-chair" },
    ]);
    const [, , before] = entitledSeats(small, { votingParties: ["region"] }, "2026-12-31");
    assert.equal(before?.role, "chair");
  });

  it("include a vacant one, so that a board is not made quorate by losing members", () => {
    assert.equal(quorum({}, "chair", "deputy").needed, 3);
    assert.equal(quorum({}, "chair", "deputy").quorate, false);
    assert.ok(quorum({}, "chair").missing.some(({ vacant }) => vacant));
  });

  it("have a deputy of the chair's own party stand in for the chair", () => {
    const one = { percent: 0, chairs: "one" } as const;
    assert.equal(quorum(one, "deputy").quorate, true);
    assert.equal(quorum(one, "town").quorate, false);
    assert.deepEqual(
      quorum(one, "town").missing.map(({ seat: id }) => id),
      ["chair"],
    );
  });

  it("have a deputy stand in for one chair only", () => {
    const two = [...entitled, { ...entitled[0], seat: "second" } as EntitledSeat];
    const all = quorumFound(under({ percent: 0, chairs: "all" }), two, new Set(["deputy"]));
    assert.deepEqual([all.chairs, all.quorate], [{ present: 1, needed: 2 }, false]);
  });

  it("ask for no chair where none has a vote", () => {
    const mute = entitledSeats(small, { votingParties: ["municipality"] }, DAY);
    const asked = quorumFound(under({ percent: 0, chairs: "all" }), mute, new Set(["town"]));
    assert.deepEqual([asked.chairs, asked.quorate], [{ present: 0, needed: 0 }, true]);
  });
});

describe("the quorum of a vote", () => {
  const rules = { ...opening.rules, ...under({ parties: { region: 1 }, chairs: "all" as const }) };
  const ballot = openBallot(board, meeting, ITEMS.one, { ...opening, rules });
  const answered = (choice: Choice, ...names: readonly Name[]) =>
    names.reduce(
      (vote, name) =>
        withPosition(vote, {
          seat: seatOf(name),
          ...{ castBy: "x", castAt: opening.at, answers: [{ choice }], receipt: name },
        }),
      ballot,
    );
  const six = ["anna", "bent", "dorte", "erik", "fie", "ida"] as const;

  for (const choice of ["agree", "cannot-agree", "abstain", "recused"] as const)
    it(`counts a seat that answers ${choice} as taking part, on the seats entitled before it`, () => {
      const { quorate, present, entitled } = quorumOfVote(rules, answered(choice, ...six));
      assert.deepEqual([quorate, present, entitled], [true, 6, 10]);
    });

  it("knows no chairs on a roll from before they were kept, and asks for none", () => {
    const roll = ballot.roll.map(({ seat, name, party }) => ({ seat, name, party }));
    const old = { ...answered("agree", ...six), roll };
    assert.deepEqual(quorumOfVote(rules, old).chairs, { present: 0, needed: 0 });
    assert.equal(quorumOfVote(rules, old).quorate, true);
  });

  it("keeps the chairs of the day it was opened, whoever chairs later", () => {
    assert.equal(quorumOfVote(rules, answered("agree", ...six.slice(1), "rie")).quorate, false);
    assert.deepEqual(
      ballot.roll.flatMap(({ role, seat }) => (role ? [seat] : [])),
      [seatOf("anna"), seatOf("bent")],
    );
  });
});

describe(`any quorum (seed ${seed})`, () => {
  const role = fc.constantFrom<EntitledSeat["role"]>(
    "chair",
    "co-chair",
    "deputy-chair",
    undefined,
  );
  const roll = fc
    .array(fc.record({ party: fc.constantFrom(...PARTIES), role }), { maxLength: 12 })
    .map((all) =>
      all.map(({ party, role: of }, n): EntitledSeat => ({
        ...{ seat: `s${n}`, name: `s${n}`, party },
        ...(of && { role: of }),
      })),
    );
  const rules = fc.record({
    percent: fc.integer({ min: 0, max: 99 }),
    parties: fc.dictionary(fc.constantFrom(...PARTIES), fc.integer({ min: 0, max: 3 })),
    chairs: fc.constantFrom<Quorum["chairs"]>("none", "one", "all"),
  });
  const games = fc.record({
    roll,
    rules,
    mask: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  });

  it("is never lost by one more who comes, and names who would make it", () => {
    fc.assert(
      fc.property(games, ({ roll: all, rules: quorum, mask }) => {
        const here = new Set(all.filter((_, n) => mask[n]).map(({ seat }) => seat));
        const before = quorumFound({ quorum }, all, here);
        assert.equal(before.present, here.size);
        if (before.quorate) assert.deepEqual(before.missing, []);
        for (const { seat } of before.missing) assert.ok(!here.has(seat));
        for (const { seat } of all)
          if (before.quorate) assert.ok(quorumFound({ quorum }, all, here.add(seat)).quorate);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it("is made by those it names as missing, where the seats can make it at all", () => {
    fc.assert(
      fc.property(games, ({ roll: all, rules: quorum, mask }) => {
        const here = all.filter((_, n) => mask[n]).map(({ seat }) => seat);
        const { missing } = quorumFound({ quorum }, all, new Set(here));
        const whole = quorumFound({ quorum }, all, new Set(all.map(({ seat }) => seat)));
        const filled = [...here, ...missing.map(({ seat }) => seat)];
        assert.equal(quorumFound({ quorum }, all, new Set(filled)).quorate, whole.quorate);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
