import assert from "node:assert/strict";
import fc from "fast-check";
import { PARTIES } from "../../src/domain/board.ts";
import { firstRules } from "../../src/domain/rules.ts";
import type { DecisionRule, Rules } from "../../src/domain/rules.ts";
import { OUTCOMES } from "../../src/domain/decision.ts";
import type { Outcome } from "../../src/domain/decision.ts";
import { findingOn, findings, isAgainst, suggestedOutcomes } from "../../src/domain/finding.ts";
import type { Finding, Grounds } from "../../src/domain/finding.ts";
import { seatsNeeded } from "../../src/domain/quorum.ts";
import { withPosition } from "../../src/domain/vote.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Ballot, Choice } from "../../src/domain/vote.ts";
import { board, ITEMS, meeting, MEMBERS, NOW, opening } from "../support/board.ts";
import { quorumOfTen } from "../support/quorum.ts";
import { seed } from "../support/seed.ts";

const RULES: readonly DecisionRule[] = ["registration", "agreement", "majority"];
const rulesOf = (decisionRule: DecisionRule, percent?: number): Rules => ({
  ...firstRules("cluster"),
  decisionRule,
  ...(percent !== undefined && { quorum: { percent, parties: {}, chairs: "none" } }),
});

/** How a seat answers, by the first letter of the button. */
const LETTERS: Readonly<Record<string, Choice>> = {
  T: "agree",
  B: "agree-with-remark",
  K: "cannot-agree",
  U: "abstain",
  I: "recused",
};

/**
 * A closed vote, a word for each recommendation and a letter for each of the ten seats: two of the region,
 * six of the towns, two doctors. A seat with a dash did not answer.
 */
function closed(...words: readonly string[]): Ballot {
  const item = words.length > 1 ? ITEMS.several : ITEMS.one;
  const open = openBallot(board, meeting, item, opening);
  const voted = open.roll.reduce((ballot, { seat }, n) => {
    const choices = words.flatMap((word) => LETTERS[word.replaceAll(" ", "")[n] ?? ""] ?? []);
    if (choices.length === 0) return ballot;
    const answers = choices.map((choice) => ({ choice }));
    return withPosition(ballot, { seat, castBy: "x", castAt: NOW, answers, receipt: seat });
  }, open);
  return { ...voted, closedAt: NOW };
}

/** Votes, and what each of RULES finds of them; null is left to the chairs. */
const votes: readonly (readonly [string, string, readonly [Finding, Finding, Finding]])[] = [
  ["all agree", "TT TTTTTT TT", ["agreed", "agreed", "agreed"]],
  ["all agree with a remark", "BB BBBBBB BB", ["agreed", "agreed", "agreed"]],
  ["six of ten answer and agree", "T- TTTT-- T-", ["agreed", "agreed", "agreed"]],
  ["five of ten answer and agree", "T- TTT--- T-", [null, "not-agreed", "not-agreed"]],
  ["nobody answers", "-- ------ --", [null, "not-agreed", "not-agreed"]],
  ["one of ten cannot agree", "TT TKTTTT TT", [null, "not-agreed", "agreed"]],
  ["five agree and four cannot", "KT KTTTTK K-", [null, "not-agreed", "agreed"]],
  ["as many agree as cannot", "TK TTTKKK TK", [null, "not-agreed", "not-agreed"]],
  ["nobody can agree", "KK KKKKKK KK", [null, "not-agreed", "not-agreed"]],
  ["one of each party agrees, the rest abstain", "TU UUTUUU UB", ["agreed", "agreed", "agreed"]],
  ["one party abstains", "TT TTTTTT UU", ["agreed", "not-agreed", "agreed"]],
  ["one party does not answer", "-- TTTTTT TT", ["agreed", "not-agreed", "agreed"]],
  ["one party is recused", "II TTTTTT TT", ["agreed", "not-agreed", "agreed"]],
];

/** The outcomes that say what the board did not find. */
const AGAINST: Readonly<Record<"agreed" | "not-agreed", readonly Outcome[]>> = {
  agreed: ["not-agreed"],
  "not-agreed": ["agreed", "agreed-with-changes", "recommended", "approved"],
};

describe("what a board's rule finds of a vote", () => {
  for (const [what, answers, finds] of votes)
    for (const [n, rule] of RULES.entries()) {
      const finding = finds[n] ?? null;
      const [rules, ballot] = [rulesOf(rule), closed(answers)];
      const grounds: Grounds = { rules, ballot, attendance: undefined };

      it(`is ${finding ?? "left to the chairs"} by ${rule} where ${what}, and so is the draft`, () => {
        assert.equal(findingOn(rules, ballot, 0), finding);
        const drafted = suggestedOutcomes(ITEMS.one, grounds);
        assert.deepEqual(drafted, finding === null ? undefined : [finding]);
      });

      const against = rule === "registration" || finding === null ? [] : AGAINST[finding];
      it(`asks by ${rule} for a reason for ${against.join(", ") || "nothing"} where ${what}`, () => {
        const asked = OUTCOMES.filter((outcome) => isAgainst(grounds, [outcome], 1));
        assert.deepEqual([...asked].sort(), [...against].sort());
      });
    }

  it("is not agreed by agreement or majority where all abstain or are recused", () => {
    for (const answers of ["UU UUUUUU UU", "II IIIIII II", "UI UIUIUI UI"])
      for (const rule of ["agreement", "majority"] as const)
        assert.equal(findingOn(rulesOf(rule), closed(answers), 0), "not-agreed");
  });

  it("is not moved by who was at the meeting", () => {
    const ballot = closed("TT TTTTTT TT");
    const grounds = { ballot, attendance: quorumOfTen(0) };
    for (const rule of RULES)
      assert.deepEqual(findings({ ...grounds, rules: rulesOf(rule) }, 1), ["agreed"]);
  });
});

describe("what a board's rule finds of several recommendations", () => {
  const all = ["TT TTTTTT TT", "TB TTTTTT TT", "TT TTTTTT TT"];
  const split = ["TT TTTTTT TT", "TT TKTTTT TT", "TT TTTTTT TT"];
  const groundsOf = (rule: DecisionRule, answers: readonly string[]): Grounds => ({
    rules: rulesOf(rule),
    ballot: closed(...answers),
    attendance: undefined,
  });

  it("is found of each by itself", () => {
    const found = findings(groundsOf("agreement", split), 3);
    assert.deepEqual(found, ["agreed", "not-agreed", "agreed"]);
  });

  it("drafts one outcome where all are found alike, else one for each", () => {
    const [alike, each] = [all, split].map((answers) =>
      suggestedOutcomes(ITEMS.several, groundsOf("agreement", answers)),
    );
    assert.deepEqual(alike, ["agreed"]);
    assert.deepEqual(each, ["agreed", "not-agreed", "agreed"]);
  });

  it("drafts nothing where one of them is left to the chairs", () => {
    assert.equal(suggestedOutcomes(ITEMS.several, groundsOf("registration", split)), undefined);
  });

  it("asks for a reason where one outcome for all is against one of them", () => {
    const grounds = groundsOf("agreement", split);
    assert.equal(isAgainst(grounds, ["agreed"], 3), true);
    assert.equal(isAgainst(grounds, ["not-agreed"], 3), true);
    assert.equal(isAgainst(grounds, ["postponed"], 3), false);
    assert.equal(isAgainst(groundsOf("agreement", all), ["agreed"], 3), false);
  });

  it("weighs outcomes of their own each against its own recommendation", () => {
    const grounds = groundsOf("agreement", split);
    assert.equal(isAgainst(grounds, ["agreed", "not-agreed", "approved"], 3), false);
    assert.equal(isAgainst(grounds, ["agreed", "agreed", "agreed"], 3), true);
    assert.equal(isAgainst(grounds, ["agreed", "not-agreed", "not-agreed"], 3), true);
  });
});

describe("what a board's rule finds without a vote", () => {
  const attendances = {
    "attendance was not noted": undefined,
    "the quorum was there": quorumOfTen(6),
    "one more would have made the quorum": quorumOfTen(5),
    "nobody came": quorumOfTen(0),
  };
  for (const [what, attendance] of Object.entries(attendances))
    for (const rule of RULES) {
      const short = attendance !== undefined && attendance.present < 6;
      const finding = short && rule !== "registration" ? "not-agreed" : null;
      const grounds: Grounds = { rules: rulesOf(rule), ballot: undefined, attendance };

      it(`is ${finding ?? "left to the chairs"} by ${rule} where ${what}`, () => {
        assert.deepEqual(findings(grounds, 2), [finding, finding]);
        assert.deepEqual(findings(grounds, 0), [finding]);
        const against = finding === null ? [] : AGAINST[finding];
        for (const outcome of OUTCOMES)
          for (const recommendations of [0, 1, 3])
            assert.equal(
              isAgainst(grounds, [outcome], recommendations),
              against.includes(outcome),
              outcome,
            );
      });

      it(`drafts no outcome of a recommendation by ${rule} where ${what}`, () => {
        assert.equal(suggestedOutcomes(ITEMS.one, grounds), undefined);
        assert.equal(suggestedOutcomes({ ...ITEMS.one, kind: "discussion" }, grounds), undefined);
      });
    }

  const kinds = [
    ["information", ["noted-for-information"]],
    ["announcement", ["noted-for-information"]],
    ["discussion", ["discussed"]],
    ["decision", undefined],
    ["any-other-business", undefined],
    [null, undefined],
  ] as const;
  for (const [kind, outcomes] of kinds)
    it(`drafts ${outcomes?.[0] ?? "nothing"} on an item of kind ${kind ?? "unknown"} that recommends nothing`, () => {
      for (const rule of RULES) {
        const grounds = { rules: rulesOf(rule), ballot: undefined, attendance: undefined };
        assert.deepEqual(suggestedOutcomes({ kind, recommendations: [] }, grounds), outcomes);
      }
    });
});

describe("the quorum", () => {
  const table: readonly (readonly [number | undefined, number, number])[] = [
    [undefined, 10, 6],
    [undefined, 11, 6],
    [undefined, 9, 5],
    [undefined, 2, 2],
    [undefined, 1, 1],
    [50, 10, 6],
    [0, 10, 1],
    [33, 10, 4],
    [60, 10, 7],
    [66, 9, 6],
    [67, 9, 7],
    [75, 12, 10],
  ];
  for (const [percent, entitled, expected] of table)
    it(`is ${expected} of ${entitled} seats where more than ${percent ?? "half"}${percent === undefined ? "" : " %"} must answer`, () => {
      assert.equal(seatsNeeded(rulesOf("agreement", percent), entitled), expected);
    });

  it("that a board sets decides what its rules find", () => {
    const six = closed("T- TTTT-- T-");
    const five = closed("T- TTT--- T-");
    for (const rule of ["agreement", "majority"] as const) {
      assert.equal(findingOn(rulesOf(rule, 60), six, 0), "not-agreed");
      assert.equal(findingOn(rulesOf(rule, 40), five, 0), "agreed");
    }
    assert.equal(findingOn(rulesOf("registration", 60), six, 0), null);
  });
});

describe(`a seat that does not answer (seed ${seed})`, () => {
  const seats = { minLength: MEMBERS.length, maxLength: MEMBERS.length };
  const any = fc.array(fc.constantFrom(...Object.keys(LETTERS), "-"), seats);
  const willing = fc.array(fc.constantFrom<string>("T", "T", "B", "U"), seats);
  const games = fc.record({
    given: fc.oneof(any, willing),
    rule: fc.constantFrom(...RULES),
    percent: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
    silent: fc.nat({ max: MEMBERS.length - 1 }),
    party: fc.constantFrom(...PARTIES),
  });
  it("never turns what was not agreed into agreed, by its silence or by one more such seat", () => {
    let agreed = 0;
    fc.assert(
      fc.property(games, ({ given, rule, percent, silent, party }) => {
        const rules = rulesOf(rule, percent);
        const ballot = closed(given.join(""));
        const before = findingOn(rules, ballot, 0);
        const entry = { seat: "seat-ny", name: "Nyt mandat", party };
        const after = [findingOn(rules, { ...ballot, roll: [...ballot.roll, entry] }, 0)];
        if (given[silent] !== "K")
          after.push(findingOn(rules, closed(given.with(silent, "-").join("")), 0));
        for (const finding of after)
          if (finding === "agreed") {
            agreed++;
            assert.equal(before, "agreed");
          }
      }),
      { seed, numRuns: 3000 },
    );
    assert.ok(agreed > 100, `only ${agreed} were agreed`);
  });
});
