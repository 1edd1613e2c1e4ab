import assert from "node:assert/strict";
import { Refusal } from "../../src/domain/refusal.ts";

describe("a no", () => {
  it("carries its reason, and what it concerns", () => {
    const no = new Refusal("item-decided", "4");
    assert.ok(no instanceof Error);
    assert.deepEqual([no.name, no.reason, no.about], ["Refusal", "item-decided", "4"]);
    assert.equal(no.message, "item-decided: 4");
  });

  it("may concern nothing in particular", () => {
    const no = new Refusal("no-seat");
    assert.equal(no.about, undefined);
    assert.equal(no.message, "no-seat");
  });
});
