import assert from "node:assert/strict";
import { firstRules } from "../../src/domain/rules.ts";
import type { Rules } from "../../src/domain/rules.ts";
import type { Answer, Ballot } from "../../src/domain/vote.ts";
import { board, ITEMS, NAMES } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import {
  answered,
  closed,
  decisionWith,
  itemIn,
  tallyOf,
  voteOn,
} from "../support/sample-minutes.ts";

const rulesWith = (positionsInMinutes: Rules["positionsInMinutes"]): Rules => ({
  ...firstRules("cluster"),
  positionsInMinutes,
});
const under = (ballot: Ballot, how: Rules["positionsInMinutes"]): Ballot => ({
  ...ballot,
  rules: rulesWith(how),
});

describe("the positions in minutes", () => {
  const remark = "Efter budgettet";
  const answers: readonly (readonly [Name, Answer, Name?])[] = [
    ["anna", { choice: "agree" }],
    ["bent", { choice: "agree-with-remark", remark }],
    ["erik", { choice: "cannot-agree" }],
    ["dorte", { choice: "abstain" }, "carl"],
  ];
  const open = voteOn(ITEMS.one);
  const whole = answers.reduce((vote, [seat, one, by]) => answered(vote, seat, [one], by), open);
  const inMinutes = (
    how: Rules["positionsInMinutes"],
    ballots: readonly Ballot[] = [closed(whole)],
  ) => itemIn({ ballots: ballots.map((one) => under(one, how)) });
  const all = tallyOf({
    ...{ agree: 1, "agree-with-remark": 1, "cannot-agree": 1, abstain: 1, missing: 6 },
  });

  it("by name are each seat's answer, with who gave it, and which seats gave none", () => {
    const { positions, tallies } = inMinutes("by-name");
    const none = positions.filter(({ choice }) => choice === null);
    assert.deepEqual(
      none.map(({ seat, person }) => [seat, person]),
      (["rie", "fie", "gorm", "hans", "ida", "jens"] as const).map((name) => [
        `Mandat ${NAMES[name]}`,
        null,
      ]),
    );
    const given = positions.filter(({ choice }) => choice !== null);
    assert.deepEqual(
      given.map(({ seat, person, choice, remark: said }) => [seat, person, choice, said]),
      [
        ["Mandat Anna Region", "Anna Region", "agree", null],
        ["Mandat Bent Borgmester", "Bent Borgmester", "agree-with-remark", remark],
        ["Mandat Dorte Ågård", "Carl Suppleant", "abstain", null],
        ["Mandat Erik Ødum", "Erik Ødum", "cannot-agree", null],
      ],
    );
    assert.deepEqual(tallies, [{ all, parties: [] }]);
  });

  it("by party are each party's count, and the remarks without a name", () => {
    const { positions, tallies } = inMinutes("by-party");
    assert.deepEqual(tallies[0]?.all, all);
    assert.deepEqual(tallies[0].parties, [
      { party: "region", tally: tallyOf({ agree: 1, missing: 1 }) },
      {
        party: "municipality",
        tally: tallyOf({ "agree-with-remark": 1, "cannot-agree": 1, abstain: 1, missing: 3 }),
      },
      { party: "general-practice", tally: tallyOf({ missing: 2 }) },
    ]);
    assert.deepEqual(positions, [
      {
        ...{ recommendation: 0, seat: null, person: null, party: "municipality" },
        ...{ choice: "agree-with-remark", remark },
      },
    ]);
  });

  it("are neither seats, parties nor remarks where only the outcome is printed", () => {
    const { positions, tallies } = inMinutes("outcome-only");
    assert.deepEqual([positions, tallies], [[], [{ all, parties: [] }]]);
  });

  for (const how of ["by-party", "outcome-only"] as const)
    it(`give no name away ${how === "by-party" ? "by party" : "with the outcome only"}`, () => {
      const told = JSON.stringify(inMinutes(how));
      for (const name of Object.values(NAMES)) assert.ok(!told.includes(name), name);
    });

  it("are given for each recommendation by itself", () => {
    const each = (["agree", "abstain", "cannot-agree"] as const).map((choice) => ({ choice }));
    const ballots = [under(closed(answered(voteOn(ITEMS.several), "anna", each)), "by-name")];
    const { positions, tallies } = itemIn({ ballots }, ITEMS.several);
    assert.deepEqual(
      positions
        .filter(({ choice }) => choice !== null)
        .map(({ recommendation, choice }) => [recommendation, choice]),
      [
        [0, "agree"],
        [1, "abstain"],
        [2, "cannot-agree"],
      ],
    );
    assert.deepEqual(
      tallies.map((one) => [one.all.agree, one.all.abstain, one.all["cannot-agree"]]),
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    );
  });

  it("are told neither while the vote is open, nor from a vote that was held again", () => {
    const again = { ...open, id: "again", round: 2 };
    for (const ballots of [[whole], [closed(whole), again], [again, closed(whole)]]) {
      const { positions, tallies } = inMinutes("by-name", ballots);
      assert.deepEqual([positions, tallies], [[], []]);
    }
    const [second] = inMinutes("by-name", [closed(whole), closed(again)]).tallies;
    assert.deepEqual(second?.all, tallyOf({ missing: 10 }));
  });

  it("are given by the rules the decision was taken under, else those the vote was opened under", () => {
    const today = { ...rulesWith("by-name"), from: "2027-03-03", version: 2 };
    const dated = { ...board, rules: [rulesWith("by-party"), today] };
    const ballots = [under(closed(whole), "outcome-only")];
    assert.equal(itemIn({ board: dated, ballots }).positions.length, 0);
    const taken = [decisionWith({}, { rules: rulesWith("by-name") })];
    assert.equal(itemIn({ board: dated, ballots, decisions: taken }).positions.length, 10);
  });

  it("are given by the board's rules of the day a vote was opened that keeps none itself", () => {
    const { rules: _, ...old } = closed(whole);
    const later = { ...rulesWith("by-name"), from: "2027-03-04", version: 2 };
    const dated = { ...board, rules: [rulesWith("outcome-only"), later] };
    assert.equal(itemIn({ board: dated, ballots: [old] }).positions.length, 0);
    const begun = {
      ...board,
      rules: [rulesWith("outcome-only"), { ...later, from: "2027-03-03" }],
    };
    assert.equal(itemIn({ board: begun, ballots: [old] }).positions.length, 10);
  });
});
