import assert from "node:assert/strict";
import { DECLINED, RULE_TOPICS } from "../../src/domain/said.ts";

describe("what is said to a question", () => {
  it("is declined for a closed list of reasons, each once", () => {
    assert.equal(new Set(DECLINED).size, DECLINED.length);
    for (const why of ["vote-advice", "medical", "contact", "instruction"] as const)
      assert.ok(DECLINED.includes(why), why);
  });

  it("is of a closed list of the board's rules, each once", () => {
    assert.equal(new Set(RULE_TOPICS).size, RULE_TOPICS.length);
    for (const topic of ["quorum", "decision", "notice"] as const)
      assert.ok(RULE_TOPICS.includes(topic), topic);
  });
});
