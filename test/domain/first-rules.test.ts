import assert from "node:assert/strict";
import { BOARD_KINDS } from "../../src/domain/board.ts";
import { firstRules, rulesOn } from "../../src/domain/rules.ts";
import type { Rules } from "../../src/domain/rules.ts";

const workingDays = (count: number) => ({ count, unit: "working-days" });

describe("the rules that a new board begins with", () => {
  const forAll: readonly (readonly [string, keyof Rules, unknown])[] = [
    ["are in force from the beginning of time", "from", "0001-01-01"],
    ["ask for more than half of the seats", "quorum", { percent: 50, parties: {}, chairs: "none" }],
    ["let a substitute answer for a holder with apologies", "substitutes", true],
    ["show nobody's position before the vote is closed", "standingShownBeforeClose", false],
    ["name positions by party in the minutes", "positionsInMinutes", "by-party"],
    ["want items ten working days before", "itemDeadline", workingDays(10)],
    ["send the agenda five working days before", "agendaDeadline", workingDays(5)],
    ["call an extraordinary meeting a working day before", "extraordinaryNotice", workingDays(1)],
    ["give five working days to answer in writing", "writtenProcedure", workingDays(5)],
    ["send the draft of the minutes within ten working days", "minutesDraft", workingDays(10)],
    ["give five working days to object to the minutes", "minutesObjections", workingDays(5)],
  ];
  for (const kind of BOARD_KINDS)
    for (const [what, field, value] of forAll)
      it(`${what}, on a ${kind}`, () => {
        assert.deepEqual(firstRules(kind)[field], value);
      });

  it("let a council decide by majority under one chair, and meet online as it likes", () => {
    const { decisionRule, confirmations, virtualMeetings } = firstRules("health-council");
    assert.deepEqual(
      [decisionRule, confirmations, virtualMeetings],
      ["majority", "chair", "always"],
    );
  });

  for (const kind of ["cluster", "committee"] as const)
    it(`let a ${kind} register agreement under two chairs, and meet online with a reason`, () => {
      const { decisionRule, confirmations, virtualMeetings } = firstRules(kind);
      assert.deepEqual(
        [decisionRule, confirmations, virtualMeetings],
        ["registration", "both-co-chairs", "with-reason"],
      );
    });

  it("are missed by name on a board that has none", () => {
    assert.throws(() => rulesOn({ rules: [] }, "2027-03-03"), {
      ...{ reason: "not-found", about: "rules" },
    });
  });
});
