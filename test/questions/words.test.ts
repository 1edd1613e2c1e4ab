import assert from "node:assert/strict";
import fc from "fast-check";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { fold, loosely } from "../../src/domain/fold.ts";
import { wordsIn } from "../../src/questions/words.ts";
import { seed } from "../support/seed.ts";

describe("letters folded", () => {
  it("are lower case, with æ, ø and å as people without them write them", () => {
    assert.equal(fold("Ærø"), "aeroe");
    assert.equal(fold("TÅRNBY"), "taarnby");
    assert.equal(fold("Göteborg, Malmä, idé"), "goeteborg, malmae, ide");
  });

  it("are the same however an accent is composed", () => {
    assert.equal(fold("Ta\u030Arnby"), "taarnby");
    assert.equal(fold("Tårnby"), fold("Ta\u030Arnby"));
  });

  it(`fold no further a second time (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = fold(text);
        assert.equal(fold(once), once);
      }),
      { seed },
    );
  });

  it("loosely are the same with letters left out, and keep all municipalities apart", () => {
    for (const [one, other] of [
      ["Aarhus", "Århus"],
      ["Tårnby", "Tarnby"],
      ["Ærø", "Aro"],
      ["Køge", "Koge"],
    ] as const)
      assert.equal(loosely(fold(one)), loosely(fold(other)));
    const all = REGISTRY.municipalities.map(({ name }) => loosely(fold(name)));
    assert.equal(new Set(all).size, all.length);
  });
});

describe("the words of a text", () => {
  it("are words and numbers, parted by hyphens and marks", () => {
    assert.deepEqual(
      wordsIn("Høje-Taastrup (den 26/4): 3.936.286 kr.!").map(({ folded }) => folded),
      ["hoeje", "taastrup", "den", "26/4", "3.936.286", "kr"],
    );
    assert.deepEqual(wordsIn(" … ?"), []);
  });

  it("are kept as they are written, too", () => {
    assert.deepEqual(wordsIn("Ærø"), [{ raw: "Ærø", folded: "aeroe" }]);
  });
});
