import assert from "node:assert/strict";
import { mayRecord } from "../../src/domain/vote.ts";
import type { Ballot, Position } from "../../src/domain/vote.ts";
import { ITEMS, personId, seatOf } from "../support/board.ts";
import { voteOn } from "../support/sample-minutes.ts";

const AT = "2027-03-03T09:00:00.000Z";
const position = (parts: Partial<Position> = {}): Position => ({
  ...{ seat: seatOf("erik"), castBy: personId("erik"), castAt: AT },
  ...{ answers: [{ choice: "agree" }], receipt: "R-2" },
  ...parts,
});
const vote = (parts: Partial<Ballot> = {}): Ballot => ({ ...voteOn(ITEMS.one), ...parts });
const answered = (seat: string) => ({ standing: { [seat]: position({ receipt: "R-1", seat }) } });

describe("a position", () => {
  const before = "2027-03-03T08:59:59.999Z";
  const after = "2027-03-03T09:00:00.001Z";
  const named = { replaces: "R-1" };
  for (const [what, ballot, cast, recorded] of [
    ["is recorded as a seat's first", {}, {}, true],
    ["is recorded where it names the one that stands", answered(seatOf("erik")), named, true],
    ["is not recorded where it names none and one stands", answered(seatOf("erik")), {}, false],
    [
      "is not recorded where it names another than stands",
      answered(seatOf("erik")),
      { replaces: "R-0" },
      false,
    ],
    ["is not recorded where it names one and none stands", {}, named, false],
    ["is recorded whatever stands for another seat", answered(seatOf("fie")), {}, true],
    ["is not recorded once the vote is closed", { closedAt: before }, {}, false],
    ["is recorded until the closing time", { closesAt: after }, {}, true],
    ["is not recorded from the closing time on", { closesAt: AT }, {}, false],
    ["is not recorded after the closing time", { closesAt: before }, {}, false],
  ] as const satisfies readonly (readonly [string, Partial<Ballot>, Partial<Position>, boolean])[])
    it(what, () => {
      assert.equal(mayRecord(vote(ballot), position(cast)), recorded);
    });
});
