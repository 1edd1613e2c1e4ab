import assert from "node:assert/strict";
import { firstRules } from "../../src/domain/rules.ts";
import type { Board, Day, Seat } from "../../src/domain/board.ts";
import type { Rules } from "../../src/domain/rules.ts";
import { mayStandIn, seatsAsked, seatToConfirmFor } from "../../src/domain/decide.ts";
import { board, DAY, MEMBERS, NAMES, personId, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { CHAIR_SEATS } from "../support/decisions.ts";

const seat = (id: string, parts: Partial<Seat>): Seat => ({
  id,
  name: id,
  party: "region",
  holders: [],
  substitutes: [],
  ...parts,
});

/** Two co-chairs with a substitute and a deputy chair each; the town's chair is new since January. */
const chaired: Board = {
  ...board,
  seats: [
    seat("region", {
      holders: [{ person: "chair", role: "co-chair" }],
      substitutes: [
        { person: "substitute" },
        { person: "mayor" },
        { person: "late", from: "2028-01-01" },
      ],
    }),
    seat("region-2", {
      holders: [
        { person: "former-deputy", role: "deputy-chair", to: "2026-12-31" },
        { person: "deputy", role: "deputy-chair", from: "2027-01-01" },
      ],
    }),
    seat("region-3", { holders: [{ person: "member", role: "member" }] }),
    seat("town", {
      party: "municipality",
      holders: [
        { person: "former-mayor", role: "co-chair", to: "2026-12-31" },
        { person: "mayor", role: "co-chair", from: "2027-01-01" },
      ],
      substitutes: [{ person: "town-substitute" }],
    }),
    seat("town-2", {
      party: "municipality",
      holders: [{ person: "town-deputy", role: "deputy-chair" }],
    }),
  ],
};

describe("the chair's seat that somebody confirms for", () => {
  interface Case {
    readonly who: string;
    readonly apologies?: readonly string[];
    readonly recused?: readonly string[];
    readonly on?: Day;
    readonly expected: string;
  }
  const table: Readonly<Record<string, Case>> = {
    "is a chair's own": { who: "chair", expected: "region" },
    "is a chair's own also after apologies": {
      who: "chair",
      apologies: ["region"],
      expected: "region",
    },
    "is a chair's own also where they are substitute for the other chair, who is away": {
      who: "mayor",
      apologies: ["region"],
      expected: "town",
    },
    "was the former chair's, while it lasted": {
      who: "former-mayor",
      on: "2026-12-31",
      expected: "town",
    },
    "is no longer the former chair's": { who: "former-mayor", expected: "chairs-only" },
    "is none of a recused chair's": {
      who: "chair",
      recused: ["region"],
      expected: "chair-recused",
    },
    "is none of a recused chair's, not even as substitute for the other chair": {
      who: "mayor",
      recused: ["town"],
      apologies: ["region"],
      expected: "chair-recused",
    },
    "is a chair's own where the other chair is recused": {
      who: "mayor",
      recused: ["region"],
      expected: "town",
    },
    "is none of a substitute's while the chair is there": {
      who: "substitute",
      apologies: ["town"],
      recused: ["town"],
      expected: "chairs-only",
    },
    "is the substitute's when the chair has sent apologies": {
      who: "substitute",
      apologies: ["region"],
      expected: "region",
    },
    "is the substitute's when the chair is recused": {
      who: "substitute",
      recused: ["region"],
      expected: "region",
    },
    "is the one of the chair they are substitute for, where both are away": {
      who: "town-substitute",
      apologies: ["region", "town"],
      expected: "town",
    },
    "is none of a substitute's whose time has not come": {
      who: "late",
      apologies: ["region"],
      expected: "chairs-only",
    },
    "is none of a deputy chair's while the chair is there": {
      who: "deputy",
      expected: "chairs-only",
    },
    "is the deputy chair's when the chair has sent apologies": {
      who: "deputy",
      apologies: ["region"],
      expected: "region",
    },
    "is the deputy chair's when the chair is recused": {
      who: "town-deputy",
      recused: ["town"],
      expected: "town",
    },
    "is none of the deputy chair's of another party": {
      who: "deputy",
      apologies: ["town"],
      recused: ["town"],
      expected: "chairs-only",
    },
    "is none of a recused deputy chair's": {
      who: "deputy",
      apologies: ["region"],
      recused: ["region-2"],
      expected: "chair-recused",
    },
    "is none of a former deputy chair's": {
      who: "former-deputy",
      apologies: ["region"],
      expected: "chairs-only",
    },
    "is none of an ordinary member's of the same party": {
      who: "member",
      apologies: ["region"],
      recused: ["town"],
      expected: "chairs-only",
    },
    "is nobody's who is on no roster": {
      who: "stranger",
      apologies: ["region", "town"],
      expected: "chairs-only",
    },
  };
  for (const [what, { who, apologies = [], recused = [], on = DAY, expected }] of Object.entries(
    table,
  ))
    it(what, () => {
      const ask = (): string =>
        seatToConfirmFor(chaired, { apologies }, recused, { person: who, day: on });
      if (chaired.seats.some(({ id }) => id === expected)) assert.equal(ask(), expected);
      else assert.throws(ask, { reason: expected });
    });

  const others = (Object.keys(NAMES) as Name[]).filter((name) => !["anna", "bent"].includes(name));
  for (const name of others)
    it(`is never ${name}'s, who neither chairs nor stands in for a chair, whoever is away`, () => {
      const seats = MEMBERS.map(seatOf);
      for (const apologies of [[], [...CHAIR_SEATS], seats])
        for (const recused of [[], [CHAIR_SEATS[0]], [...CHAIR_SEATS]])
          assert.throws(
            () =>
              seatToConfirmFor(board, { apologies }, recused, { person: personId(name), day: DAY }),
            { reason: "chairs-only" },
          );
    });
});

describe("who may be asked to confirm for a chair", () => {
  const table: Readonly<Record<string, boolean>> = {
    substitute: true,
    "town-substitute": true,
    deputy: true,
    "town-deputy": true,
    mayor: true,
    chair: false,
    late: false,
    "former-deputy": false,
    member: false,
    stranger: false,
  };
  for (const [who, expected] of Object.entries(table))
    it(`${expected ? "counts" : "does not count"} the ${who} in`, () => {
      assert.equal(mayStandIn(chaired, who, DAY), expected);
    });

  it("is nobody in particular where nobody is known", () => {
    assert.equal(mayStandIn(chaired, undefined, DAY), false);
  });

  it("is the substitute once their time has come", () => {
    assert.equal(mayStandIn(chaired, "late", "2028-01-01"), true);
  });
});

describe("the chairs' seats that must confirm", () => {
  const [cluster, council] = [firstRules("cluster"), firstRules("health-council")];
  const withoutTown: Board = { ...chaired, seats: chaired.seats.slice(0, 3) };
  const withoutChairs: Board = { ...chaired, seats: chaired.seats.slice(1, 3) };
  const sole: Board = {
    ...board,
    seats: [seat("only", { holders: [{ person: "chair", role: "chair" }] })],
  };

  it("are both co-chairs' for a cluster", () => {
    assert.deepEqual(seatsAsked(board, cluster, DAY), CHAIR_SEATS);
    assert.deepEqual(seatsAsked(chaired, cluster, DAY), ["region", "town"]);
  });

  it("are the one chair's for a health council, or any of two", () => {
    assert.deepEqual(seatsAsked(sole, council, DAY), ["only"]);
    assert.deepEqual(seatsAsked(chaired, council, DAY), ["region", "town"]);
  });

  const missing: readonly (readonly [string, Board, Rules])[] = [
    ["one of two co-chairs", withoutTown, cluster],
    ["both co-chairs", withoutChairs, cluster],
    ["a health council's chair", withoutChairs, council],
  ];
  for (const [who, of, rules] of missing)
    it(`are not enough where the roster lacks ${who}`, () => {
      assert.throws(() => seatsAsked(of, rules, DAY), { reason: "co-chair-missing" });
    });
});
