import assert from "node:assert/strict";
import { ANSWER_KINDS, isSure } from "../../src/domain/answer.ts";

describe("an answer", () => {
  it("is one of four kinds", () => {
    assert.deepEqual(ANSWER_KINDS, ["answer", "ask-back", "not-known", "refusal"]);
  });

  it("is sure where it is seen, set up or of the board's own papers", () => {
    for (const sure of ["seen", "set-up", "own"] as const)
      assert.ok(isSure({ kind: "answer", sure }), sure);
  });

  it("is not sure where it is computed, disputed or unverified, or answers nothing", () => {
    for (const sure of ["derived", "disputed", "unverified"] as const)
      assert.ok(!isSure({ kind: "answer", sure }), sure);
    for (const kind of ["ask-back", "not-known", "refusal"] as const)
      assert.ok(!isSure({ kind, sure: "seen" }), kind);
  });
});
