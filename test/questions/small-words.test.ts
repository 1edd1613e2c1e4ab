import assert from "node:assert/strict";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { fold } from "../../src/domain/fold.ts";
import { wordsIn } from "../../src/questions/words.ts";
import { SMALL_WORDS } from "../../src/questions/small-words.ts";

describe("words that hold a sentence together", () => {
  it("are folded, and there are some in each language", () => {
    for (const words of Object.values(SMALL_WORDS)) {
      assert.ok(words.size > 100);
      for (const word of words) assert.equal(word, fold(word));
    }
  });

  it("are no municipality's, region's or cluster's whole name", () => {
    for (const { name } of [
      ...REGISTRY.municipalities,
      ...REGISTRY.regions,
      ...REGISTRY.clusters,
    ]) {
      const words = wordsIn(name).map(({ folded }) => folded);
      for (const small of Object.values(SMALL_WORDS))
        assert.ok(!words.every((word) => small.has(word)), name);
    }
  });
});
