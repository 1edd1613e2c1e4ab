import assert from "node:assert/strict";
import fc from "fast-check";
import type { Board, Day, Party, Seat } from "../../src/domain/board.ts";
import {
  ballotId,
  checkAnswers,
  CHOICES,
  mayRecord,
  newestBallot,
  REMARK_LIMIT,
  seatToAnswerFor,
  withPosition,
} from "../../src/domain/vote.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import { partiesOf, tally, unanswered } from "../../src/domain/tally.ts";
import { itemState } from "../../src/domain/item-state.ts";
import type { Answer, Ballot, Choice, Position } from "../../src/domain/vote.ts";
import { board, DAY, ITEMS, meeting, MEMBERS, NOW, opening, seatOf } from "../support/board.ts";
import { seed } from "../support/seed.ts";

const ballot = openBallot(board, meeting, ITEMS.one, opening);

const cast = (of: Ballot, seat: string, choice: Choice, parts: Partial<Position> = {}): Ballot =>
  withPosition(of, {
    seat,
    castBy: "x",
    castAt: NOW,
    answers: of.recommendations.map(() => ({ choice })),
    receipt: `${seat}-${choice}`,
    ...parts,
  });

describe("opening a vote", () => {
  it("writes the seats of the voting parties on the roll, in the board's order", () => {
    const { roll } = openBallot(board, meeting, ITEMS.one, {
      ...opening,
      rules: { ...opening.rules, votingParties: ["municipality", "general-practice"] },
    });
    assert.deepEqual(
      roll.map(({ seat }) => seat),
      MEMBERS.slice(2).map(seatOf),
    );
    assert.deepEqual(roll[0], {
      seat: seatOf("bent"),
      name: "Mandat Bent Borgmester",
      party: "municipality",
      role: "co-chair",
    });
    assert.deepEqual(Object.keys(roll[1] ?? {}), ["seat", "name", "party"]);
  });

  it("is named by meeting, item and round, so that it opens once", () => {
    assert.equal(ballot.id, ballotId(meeting.id, "i1", 1));
    assert.notEqual(ballot.id, ballotId(meeting.id, "i1", 2));
    assert.notEqual(ballotId("m", "i1", 11), ballotId("m", "i11", 1));
  });

  it("is refused on an item without recommendations", () => {
    assert.throws(() => openBallot(board, meeting, ITEMS.none, opening), {
      reason: "nothing-to-vote-on",
      about: "3",
    });
  });
});

describe("the seat somebody answers for", () => {
  const seat = (id: string, parts: Partial<Seat>): Seat => ({
    id,
    name: id,
    party: "municipality",
    holders: [],
    substitutes: [],
    ...parts,
  });
  const seats = [
    seat("a", {
      holders: [
        { person: "former", role: "member", to: "2026-12-31" },
        { person: "holder", role: "member", from: "2027-01-01" },
      ],
      substitutes: [{ person: "sub" }, { person: "both" }, { person: "late", from: "2028-01-01" }],
    }),
    seat("b", {
      holders: [{ person: "second", role: "member" }],
      substitutes: [{ person: "sub" }],
    }),
    seat("c", { holders: [{ person: "both", role: "member" }] }),
    seat("outside", { party: "patients", holders: [{ person: "patient", role: "member" }] }),
  ];
  const small: Board = { ...board, seats };
  const open = openBallot(small, meeting, ITEMS.one, {
    ...opening,
    rules: { ...opening.rules, votingParties: ["municipality"] },
  });
  const answered = cast(open, "a", "agree", { castBy: "sub" });

  interface Case {
    readonly who: string;
    readonly apologies?: readonly string[];
    readonly on?: Day;
    readonly vote?: Ballot;
    readonly expected: string;
  }
  const table: Readonly<Record<string, Case>> = {
    "is the holder's own": { who: "holder", expected: "a" },
    "is the holder's own also after apologies": { who: "holder", apologies: ["a"], expected: "a" },
    "was the former holder's, while it lasted": { who: "former", on: "2026-06-01", expected: "a" },
    "is no longer the former holder's": { who: "former", expected: "no-seat" },
    "is not yet the coming holder's": { who: "holder", on: "2026-12-31", expected: "no-seat" },
    "is none of a substitute's without apologies": {
      who: "sub",
      expected: "substitute-without-apologies",
    },
    "is none of a substitute's where another seat's holder is away": {
      who: "sub",
      apologies: ["c"],
      expected: "substitute-without-apologies",
    },
    "is the substitute's when the holder has sent apologies": {
      who: "sub",
      apologies: ["b"],
      expected: "b",
    },
    "is the first of two that a substitute stands in for": {
      who: "sub",
      apologies: ["a", "b"],
      expected: "a",
    },
    "stays the one that the substitute has answered for": {
      who: "sub",
      apologies: ["a", "b"],
      vote: answered,
      expected: "a",
    },
    "is the unanswered one, where the holder answered the other": {
      who: "sub",
      apologies: ["a", "b"],
      vote: cast(open, "a", "agree", { castBy: "holder" }),
      expected: "b",
    },
    "is one's own before the one that one stands in for": {
      who: "both",
      apologies: ["a"],
      expected: "c",
    },
    "is none of a substitute's before the substitution begins": {
      who: "late",
      apologies: ["a"],
      expected: "no-seat",
    },
    "is none of a person's on no seat": { who: "stranger", expected: "no-seat" },
    "is none of a party's that has no vote": { who: "patient", expected: "party-without-vote" },
  };
  for (const [what, { who, apologies = [], on = DAY, vote = open, expected }] of Object.entries(
    table,
  ))
    it(what, () => {
      const ask = () => seatToAnswerFor(vote, small, { apologies }, { person: who, day: on }).seat;
      if (expected.length === 1 || expected === "outside") assert.equal(ask(), expected);
      else assert.throws(ask, { reason: expected });
    });

  it("is that of the board whose vote it is, for a person on two boards", () => {
    const neighbour: Board = {
      ...board,
      id: "neighbour",
      seats: [seat("n", { holders: [{ person: "holder", role: "member" }] })],
    };
    const there = openBallot(neighbour, meeting, ITEMS.one, opening);
    const me = { person: "holder", day: DAY };
    assert.equal(seatToAnswerFor(open, small, { apologies: [] }, me).seat, "a");
    assert.equal(seatToAnswerFor(there, neighbour, { apologies: [] }, me).seat, "n");
  });

  it("is none where the seat came to the board after the vote was opened", () => {
    const grown: Board = {
      ...small,
      seats: [...seats, seat("new", { holders: [{ person: "newcomer", role: "member" }] })],
    };
    assert.throws(
      () => seatToAnswerFor(open, grown, { apologies: [] }, { person: "newcomer", day: DAY }),
      { reason: "no-seat" },
    );
  });
});

describe("the answers of one press", () => {
  const three = openBallot(board, meeting, ITEMS.several, opening);
  const yes: Answer = { choice: "agree" };

  const refused: Readonly<
    Record<string, readonly [readonly (Answer | undefined)[], string, string?]>
  > = {
    "name the one that is missing": [[yes, undefined, yes], "position-missing", "2"],
    "name all that are missing": [[undefined, yes], "position-missing", "1, 3"],
    "are missed where there are none": [[], "position-missing", "1, 2, 3"],
    "are refused where there are too many": [[yes, yes, yes, yes], "payload-unknown"],
    "are refused where a remark is too long": [
      [yes, { choice: "agree-with-remark", remark: "x".repeat(REMARK_LIMIT + 1) }, yes],
      "too-long",
      String(REMARK_LIMIT),
    ],
  };
  for (const [what, [answers, reason, about]] of Object.entries(refused))
    it(what, () => {
      assert.throws(
        () => checkAnswers(three, answers),
        (error: unknown) => {
          const no = error as { reason: string; about?: string };
          assert.equal(no.reason, reason);
          assert.equal(no.about, about);
          return true;
        },
      );
    });

  it("are taken as they are where each recommendation has one", () => {
    const answers: Answer[] = [
      yes,
      { choice: "agree-with-remark", remark: "x".repeat(REMARK_LIMIT) },
      { choice: "recused" },
    ];
    assert.deepEqual(checkAnswers(three, answers), answers);
  });
});

describe("the tally", () => {
  it("counts every seat of the roll once, answered or not", () => {
    const voted = CHOICES.reduce(
      (before, choice, n) => cast(before, seatOf(MEMBERS[n] ?? "anna"), choice),
      ballot,
    );
    assert.deepEqual(tally(voted, 0), {
      agree: 1,
      "agree-with-remark": 1,
      "cannot-agree": 1,
      abstain: 1,
      recused: 1,
      missing: 5,
    });
  });

  it("counts each party's seats by themselves", () => {
    const voted = cast(cast(ballot, seatOf("anna"), "agree"), seatOf("bent"), "cannot-agree");
    const of = (party: Party) => tally(voted, 0, party);
    assert.deepEqual(
      [of("region").agree, of("region").missing, of("municipality")["cannot-agree"]],
      [1, 1, 1],
    );
    assert.equal(of("municipality").missing, 5);
    assert.equal(of("hospital").missing, 0);
    assert.deepEqual(partiesOf(voted), ["region", "municipality", "general-practice"]);
  });

  it("counts each recommendation by itself", () => {
    const three = openBallot(board, meeting, ITEMS.several, opening);
    const voted = cast(three, seatOf("anna"), "agree", {
      answers: [{ choice: "agree" }, { choice: "abstain" }, { choice: "recused" }],
    });
    assert.deepEqual(
      [tally(voted, 0).agree, tally(voted, 1).abstain, tally(voted, 2).recused],
      [1, 1, 1],
    );
  });

  it("counts the standing position only, after a change", () => {
    const seat = seatOf("anna");
    const changed = cast(cast(ballot, seat, "agree"), seat, "abstain", { replaces: "R" });
    assert.deepEqual([tally(changed, 0).agree, tally(changed, 0).abstain], [0, 1]);
    assert.equal(changed.history.length, 2);
  });

  it("does not count a position of a seat that is not on the roll", () => {
    assert.equal(tally(cast(ballot, "stranger", "agree"), 0).agree, 0);
  });

  it("names the seats that have not answered, in the order of the roll", () => {
    const voted = cast(ballot, seatOf("rie"), "agree");
    assert.deepEqual(
      unanswered(voted).map(({ seat }) => seat),
      MEMBERS.filter((name) => name !== "rie").map(seatOf),
    );
  });
});

describe("how far an item has come", () => {
  const closed: Ballot = { ...ballot, closedAt: NOW };
  const second: Ballot = { ...ballot, round: 2 };
  const tenth: Ballot = { ...closed, round: 10 };
  const table = [
    ["is not treated before a vote", ITEMS.one, [], "not-treated"],
    ["is not touched by another item's vote", ITEMS.several, [ballot], "not-treated"],
    ["is open while its vote is", ITEMS.one, [ballot], "vote-open"],
    ["awaits confirmation when its vote is closed", ITEMS.one, [closed], "awaiting-confirmation"],
    ["is open again in a second round", ITEMS.one, [second, closed], "vote-open"],
    [
      "follows the tenth round, not the second",
      ITEMS.one,
      [tenth, second],
      "awaiting-confirmation",
    ],
    ["is decided by what was recorded, with no vote", ITEMS.decided, [], "decided"],
  ] as const;
  for (const [what, item, ballots, state] of table)
    it(what, () => {
      assert.equal(itemState(item, ballots, []), state);
    });

  it("is told by the vote of the highest round, in whatever order they come", () => {
    assert.equal(newestBallot(ITEMS.one, [tenth, closed, second]), tenth);
    assert.equal(newestBallot(ITEMS.one, [second, tenth, closed]), tenth);
    assert.equal(newestBallot(ITEMS.several, [ballot]), undefined);
  });
});

describe(`any sequence of presses, with repeats and out of order (seed ${seed})`, () => {
  interface Press {
    readonly seat: number;
    readonly choice: Choice;
    /** Which of the receipts its seat had at that moment it replaces; null: it is a first press. */
    readonly names: number | null;
  }
  const presses = fc.array(
    fc.record<Press>({
      seat: fc.nat({ max: MEMBERS.length - 1 }),
      choice: fc.constantFrom(...CHOICES),
      names: fc.option(fc.nat({ max: 5 })),
    }),
    { minLength: 1, maxLength: 30 },
  );
  const games = presses.chain((list) =>
    fc.record({
      list: fc.constant(list),
      /** The presses as Teams delivers them: any of them, any number of times, in any order. */
      arrivals: fc.array(fc.nat({ max: list.length - 1 }), { maxLength: 80 }),
      closing: fc.option(fc.nat({ max: 80 })),
    }),
  );

  it("leaves each seat at the end of its chain of acknowledged changes, counted once", () => {
    fc.assert(
      fc.property(games, ({ list, arrivals, closing }) => {
        let now = ballot;
        const chains = new Map<string, Position[]>();
        const replacesOf = new Map<number, string | undefined>();
        const acknowledged = new Map<number, number>();
        for (const [n, p] of arrivals.entries()) {
          if (n === closing) now = { ...now, closedAt: NOW };
          const press = list[p];
          assert.ok(press);
          const seat = seatOf(MEMBERS[press.seat] ?? "anna");
          const chain = chains.get(seat) ?? [];
          if (!replacesOf.has(p))
            replacesOf.set(
              p,
              press.names === null ? undefined : chain[press.names % chain.length]?.receipt,
            );
          const replaces = replacesOf.get(p);
          const position: Position = {
            seat,
            castBy: "x",
            castAt: NOW,
            answers: [{ choice: press.choice }],
            receipt: `R${n}`,
            ...(replaces !== undefined && { replaces }),
          };
          if (!mayRecord(now, position)) continue;
          now = withPosition(now, position);
          chains.set(seat, [...chain, position]);
          acknowledged.set(p, (acknowledged.get(p) ?? 0) + 1);
        }

        for (const [seat, chain] of chains) {
          assert.deepEqual(now.standing[seat], chain.at(-1));
          assert.deepEqual(
            chain.map(({ replaces }) => replaces),
            [undefined, ...chain.slice(0, -1).map(({ receipt }) => receipt)],
          );
        }
        assert.deepEqual(Object.keys(now.standing).sort(), [...chains.keys()].sort());
        assert.ok([...acknowledged.values()].every((times) => times === 1));
        assert.equal(now.history.length, [...chains.values()].flat().length);
        const { missing, ...counts } = tally(now, 0);
        const counted = Object.values(counts).reduce((sum, one) => sum + one, 0);
        assert.equal(counted, chains.size);
        assert.equal(counted + missing, MEMBERS.length);
        if (closing !== null)
          assert.ok(now.history.every(({ receipt }) => Number(receipt.slice(1)) < closing));
      }),
      { seed, numRuns: 2000 },
    );
  });
});
