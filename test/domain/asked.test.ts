import assert from "node:assert/strict";
import { asksFor, explained, namesOf } from "../../src/domain/asked.ts";
import type { Asked, Term } from "../../src/domain/asked.ts";

const term = (weight: number, ...means: readonly string[]): Term => ({
  means,
  weight,
  word: means[0] ?? "",
  stem: means[0] ?? "",
  known: true,
});
const asked: Asked = {
  text: "Hvor mange penge har Tårnby?",
  language: "da",
  terms: [term(1.6, "municipality:0185", "municipality"), term(1, "money"), term(0.5, "count")],
  names: [{ kind: "municipality", ids: ["0185"], written: "Tårnby" }],
  days: [],
  months: [],
  years: [],
  followsUp: false,
  ours: false,
};

describe("a question that is understood", () => {
  it("asks for what any of its words means", () => {
    assert.ok(asksFor(asked, "money"));
    assert.ok(asksFor(asked, "population", "count"));
    assert.ok(!asksFor(asked, "population"));
    assert.ok(!asksFor(asked));
  });

  it("has its names by kind", () => {
    assert.deepEqual(
      namesOf(asked, "municipality").map(({ written }) => written),
      ["Tårnby"],
    );
    assert.deepEqual(namesOf(asked, "cluster"), []);
  });

  it("is explained by as much as the explained words weigh", () => {
    assert.equal(
      explained(asked, ({ means }) => means.includes("money")),
      1 / 3.1,
    );
    assert.equal(
      explained(asked, () => true),
      1,
    );
    assert.equal(
      explained(asked, () => false),
      0,
    );
  });

  it("is not explained at all where it has no words", () => {
    assert.equal(
      explained({ ...asked, terms: [] }, () => true),
      0,
    );
  });
});
