import assert from "node:assert/strict";
import {
  KNOWN_DUTIES,
  knownDutiesOf,
  knownDuty,
  lastDayOf,
} from "../../src/domain/known-duties.ts";
import type { Board } from "../../src/domain/board.ts";
import { board } from "../support/board.ts";

const committee: Board = { ...board, kind: "committee" };
const ids = (of: Board): readonly string[] => knownDutiesOf(of).map(({ id }) => id);
const STEPS = KNOWN_DUTIES.filter((id) => id.startsWith("agreement"));

describe("what a board has to remember", () => {
  it("is two meetings a year for the political level of a cluster, and the process of its region's agreement", () => {
    assert.deepEqual(ids(board), ["cluster-meetings", ...STEPS]);
    assert.deepEqual(ids({ ...board, level: "professional" }), STEPS);
  });

  it("is four meetings and an invitation to the patients' committee for the committee", () => {
    const yearly = ["committee-meetings", "committee-invites-patients"];
    assert.deepEqual(ids(committee), [...yearly, ...STEPS]);
    assert.deepEqual(ids({ ...committee, region: "Sjælland" }), yearly);
  });

  it("is nothing for a health council, of which no source here says anything", () => {
    assert.deepEqual(ids({ ...board, kind: "health-council" }), []);
  });

  it("has a source and a certainty each, and the dates are those of the minutes", () => {
    const all = [...knownDutiesOf(board), ...knownDutiesOf(committee)];
    for (const { source, sure } of all) {
      assert.ok(source.title.length > 10 && source.section !== "");
      assert.ok(["stated", "expected"].includes(sure));
    }
    assert.deepEqual([...new Set(all.map(({ id }) => id))].sort(), [...KNOWN_DUTIES].sort());
    const { when } = knownDuty(board, "agreement-in-force") ?? {};
    assert.deepEqual(when, { kind: "day", day: "2024-01-01" });
    assert.equal(knownDuty(board, "committee-invites-patients"), undefined);
  });

  it("is over when its day is, and a step without a day when the one after it is", () => {
    assert.equal(lastDayOf("agreement-wishes"), lastDayOf("agreement-hearing"));
    assert.equal(lastDayOf("agreement-councils"), "2024-01-01");
    assert.equal(lastDayOf("cluster-meetings"), undefined);
    assert.ok((lastDayOf("agreement-hearing") ?? "") < (lastDayOf("agreement-committee") ?? ""));
  });
});
