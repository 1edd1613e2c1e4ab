import assert from "node:assert/strict";
import fc from "fast-check";
import { BOARD_KINDS, LEVELS, PARTIES, SEAT_ROLES } from "../../src/domain/board.ts";
import type { Board, BoardKind, Level, Party, Seat, SeatRole } from "../../src/domain/board.ts";
import { comparedComposition, differences } from "../../src/domain/composition-differences.ts";
import type { Difference } from "../../src/domain/composition-differences.ts";
import { usualComposition } from "../../src/domain/composition.ts";
import type { UsualComposition } from "../../src/domain/composition.ts";
import { firstRules } from "../../src/domain/rules.ts";
import { DAY } from "../support/board.ts";
import { seed } from "../support/seed.ts";

interface Made {
  readonly kind?: BoardKind;
  readonly level?: Level;
  readonly region?: string;
}

const seat = (n: number, party: Party, role: SeatRole | null = "member", name = `${n}`): Seat => ({
  ...{ id: `seat-${n}`, name, party, substitutes: [] },
  holders: role === null ? [] : [{ person: `p${n}`, role }],
});

/** A board with so many seats of each party; the chairs as they usually are. */
function boardOf(seats: Partial<Record<Party, number>>, made: Made = {}): Board {
  const { kind = "cluster", level = "political", region = "Hovedstaden" } = made;
  const chairs = usualComposition(kind, level)?.chairs ?? [];
  const parties = PARTIES.flatMap((party) => Array<Party>(seats[party] ?? 0).fill(party));
  return {
    ...{ id: "b", name: "B", kind, level, region, language: "da", attendants: [] },
    rules: [firstRules(kind)],
    seats: parties.map((party, n) =>
      seat(
        n,
        party,
        parties.indexOf(party) === n
          ? (chairs.find((one) => one.party === party)?.role ?? "member")
          : "member",
      ),
    ),
  };
}

const usualOf = ({ kind, level }: Board): UsualComposition => {
  const usual = usualComposition(kind, level);
  assert.ok(usual);
  return usual;
};
const differing = (board: Board, municipalities?: readonly string[]): readonly Difference[] =>
  differences(board, DAY, usualOf(board), municipalities);

const committee: Made = { kind: "committee" };
const council: Made = { kind: "health-council" };
const professional: Made = { level: "professional" };
const doctorsHere = (least: number, here: number): Difference => ({
  ...{ kind: "seats", parties: ["general-practice"], usual: { least, most: least }, here },
});

describe("the usual composition", () => {
  const table: readonly (readonly [string, Board, readonly Difference[]])[] = [
    [
      "a cluster of two from the region, its mayors and two doctors is as usual",
      boardOf({ region: 2, municipality: 10, "general-practice": 2 }),
      [],
    ],
    [
      "so is one with four from the region, as some have agreed",
      boardOf({ region: 4, municipality: 4, "general-practice": 2 }),
      [],
    ],
    [
      "one doctor is one fewer than usual",
      boardOf({ region: 2, municipality: 10, "general-practice": 1 }),
      [doctorsHere(2, 1)],
    ],
    [
      "one from the region is fewer than the least that is usual",
      boardOf({ region: 1, municipality: 4, "general-practice": 2 }),
      [{ kind: "seats", parties: ["region"], usual: { least: 2, most: null }, here: 1 }],
    ],
    [
      "patients have usually no seats at the political level",
      boardOf({ region: 2, municipality: 4, "general-practice": 2, patients: 2 }),
      [{ kind: "seats", parties: ["patients"], usual: { least: 0, most: 0 }, here: 2 }],
    ],
    [
      "at the professional level they have two, and region, hospital and psychiatry share three",
      boardOf(
        {
          ...{ region: 1, hospital: 1, psychiatry: 1, municipality: 5 },
          ...{ "general-practice": 2, patients: 2 },
        },
        professional,
      ),
      [],
    ],
    [
      "a professional level without psychiatry and with one patient differs in both",
      boardOf({ region: 3, municipality: 5, "general-practice": 2, patients: 1 }, professional),
      [
        { kind: "seats", parties: ["patients"], usual: { least: 2, most: 2 }, here: 1 },
        { kind: "no-psychiatry" },
      ],
    ],
    [
      "the committee of a region with five clusters has five municipal co-chairs",
      boardOf({ region: 3, municipality: 5, "general-practice": 2 }, committee),
      [],
    ],
    [
      "with four it has one fewer than there are clusters",
      boardOf({ region: 3, municipality: 4, "general-practice": 2 }, committee),
      [{ kind: "seats", parties: ["municipality"], usual: { least: 5, most: 5 }, here: 4 }],
    ],
    ...[3, 4].map(
      (clusters) =>
        [
          `${clusters} co-chairs fit Nordjylland, whose clusters the sources count as 3 or 4`,
          boardOf(
            { region: 3, municipality: clusters, "general-practice": 2 },
            { ...committee, region: "Nordjylland" },
          ),
          [],
        ] as const,
    ),
    [
      "of a region that no source counts clusters for nothing is said of them",
      boardOf(
        { region: 3, municipality: 9, "general-practice": 2 },
        { ...committee, region: "Østdanmark" },
      ),
      [],
    ],
    [
      "a health council has one more from the region than from the municipalities, and no doctors",
      boardOf({ region: 10, municipality: 9 }, council),
      [],
    ],
    [
      "ten and eight is another proportion, and a doctor unusual",
      boardOf({ region: 10, municipality: 8, "general-practice": 1 }, council),
      [
        { kind: "seats", parties: ["region"], usual: { least: 9, most: 9 }, here: 10 },
        doctorsHere(0, 1),
      ],
    ],
    ["of a board with no seats nothing is said", boardOf({}), []],
  ];
  for (const [name, board, expected] of table)
    it(name, () => {
      assert.deepEqual(differing(board), expected);
    });

  it("tells of each chair that is missing or is another's", () => {
    const board = boardOf({ region: 2, municipality: 4, "general-practice": 2 });
    const seats = board.seats.map((one, n) =>
      one.party === "municipality" ? seat(n, one.party, n === 3 ? "chair" : "member") : one,
    );
    assert.deepEqual(differing({ ...board, seats }), [
      { kind: "chairs", role: "co-chair", party: "municipality", usual: 1, here: 0 },
      { kind: "chairs", role: "chair", party: "municipality", usual: 0, here: 1 },
    ]);
  });

  it("has the committee's chair from the region and its deputy from the municipalities", () => {
    const usual = usualOf(boardOf({}, committee));
    assert.deepEqual(usual.chairs, [
      { role: "chair", party: "region" },
      { role: "deputy-chair", party: "municipality" },
    ]);
  });

  it("compares with the municipalities where they are known, by how many and by name", () => {
    const towns = ["Høje-Taastrup", "Ishøj", "København"];
    const named = (...names: string[]): Board => {
      const board = boardOf({ region: 2, municipality: names.length, "general-practice": 2 });
      const seats = board.seats.map((one, n) =>
        one.party === "municipality" ? { ...one, name: names[n - 2] ?? "" } : one,
      );
      return { ...board, seats };
    };
    assert.deepEqual(differing(named("Høje-Taastrup", "Ishøj 1", "Københavns Kommune"), towns), []);
    const three = { least: 3, most: 3 };
    assert.deepEqual(differing(named("Ishøj", "København"), towns), [
      { kind: "seats", parties: ["municipality"], usual: three, here: 2 },
      { kind: "without-seat", municipalities: ["Høje-Taastrup"] },
    ]);
    assert.deepEqual(differing(named("Plads 1", "Plads 2", "Ishøjby"), towns), []);
    const large = named("Ishøj 1", "Ishøj 2", "København", "Høje-Taastrup");
    assert.deepEqual(
      differing({ ...large, kind: "health-council" }, towns).filter(
        (one) => one.kind === "seats" && one.parties.includes("municipality"),
      ),
      [],
    );
  });

  it("names the large cities of the board where another may sit for the mayor", () => {
    const board = boardOf({ region: 2, municipality: 2, "general-practice": 2 });
    const seats = [...board.seats, seat(9, "municipality", "member", "Københavns Kommune")];
    assert.deepEqual(comparedComposition({ ...board, seats }, DAY)?.cities, ["København"]);
    assert.deepEqual(comparedComposition(board, DAY)?.cities, []);
    const doctor = seat(9, "general-practice", "member", "PLO Odense");
    assert.deepEqual(comparedComposition({ ...board, seats: [doctor] }, DAY)?.cities, []);
  });

  it("is of the day that is asked about", () => {
    const board = boardOf({ region: 2, municipality: 4, "general-practice": 2 });
    const later = seat(99, "general-practice");
    const seats = [
      ...board.seats,
      { ...later, holders: [{ person: "x", role: "member" as const, from: "2028-01-01" }] },
    ];
    assert.deepEqual(differing({ ...board, seats }), []);
    const then = differences({ ...board, seats }, "2028-01-01", usualOf(board));
    assert.deepEqual(then, [doctorsHere(2, 3)]);
  });

  it("is known for clusters at both levels, and else at the political level alone; each with a source", () => {
    const known = BOARD_KINDS.flatMap((kind) =>
      LEVELS.filter((level) => usualComposition(kind, level)).map((level) => `${kind} ${level}`),
    );
    assert.deepEqual(known, [
      ...["cluster political", "cluster professional", "committee political"],
      "health-council political",
    ]);
    for (const kind of BOARD_KINDS)
      for (const level of LEVELS)
        for (const { title, section } of usualComposition(kind, level)?.sources ?? [])
          assert.ok(title !== "" && section !== "");
  });
});

describe(`boards of any composition (seed ${seed})`, () => {
  const anySeat = fc.record({
    party: fc.constantFrom(...PARTIES),
    role: fc.option(fc.constantFrom(...SEAT_ROLES)),
    name: fc.constantFrom("Odense", "Plads", "København 2", "PLO"),
  });
  const anyBoard = fc
    .record({
      kind: fc.constantFrom(...BOARD_KINDS),
      level: fc.constantFrom(...LEVELS),
      region: fc.constantFrom("Hovedstaden", "Nordjylland", "Østdanmark"),
      seats: fc.array(anySeat, { maxLength: 25 }),
    })
    .filter(({ kind, level }) => usualComposition(kind, level) !== undefined)
    .map(({ seats, ...made }): Board => ({
      ...boardOf({}, made),
      seats: seats.map(({ party, role, name }, n) => seat(n, party, role, name)),
    }));
  const check = (holds: (board: Board) => void): void => {
    fc.assert(fc.property(anyBoard, holds), { seed, numRuns: 300 });
  };

  it("differ only in numbers that are outside what is usual", () => {
    check((board) => {
      for (const one of differing(board)) {
        if (one.kind === "chairs") assert.notEqual(one.here, one.usual);
        if (one.kind !== "seats") continue;
        const { usual, here } = one;
        assert.ok(here < usual.least || (usual.most !== null && here > usual.most));
        assert.equal(here, board.seats.filter(({ party }) => one.parties.includes(party)).length);
      }
    });
  });

  it("differ in the same whatever the order of their seats", () => {
    check((board) => {
      const seats = [...board.seats].reverse();
      assert.deepEqual(differing({ ...board, seats }), differing(board));
    });
  });

  it("have as many seats while nobody holds them", () => {
    const seatsOnly = (board: Board) => differing(board).filter(({ kind }) => kind !== "chairs");
    check((board) => {
      const seats = board.seats.map((one) => ({ ...one, holders: [] }));
      assert.deepEqual(seatsOnly({ ...board, seats }), seatsOnly(board));
    });
  });

  it("name each party once", () => {
    check((board) => {
      const named = differing(board).flatMap((one) => (one.kind === "seats" ? one.parties : []));
      assert.equal(new Set(named).size, named.length);
    });
  });
});
