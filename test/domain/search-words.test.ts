import assert from "node:assert/strict";
import fc from "fast-check";
import { folded, hasAll, hasSome, sought } from "../../src/domain/search-words.ts";
import { seed } from "../support/seed.ts";

const finds = (query: string, text: string): boolean => hasAll(folded(text), sought(query));

describe("the words that somebody looks for", () => {
  const found: readonly (readonly [string, string])[] = [
    ["tårnby", "Tårnby Kommune"],
    ["TAARNBY", "Tårnby Kommune"],
    ["tarnby", "Tårnby Kommune"],
    ["Århus", "Aarhus"],
    ["arhus", "Aarhus"],
    ["hoeje taastrup", "Høje-Taastrup"],
    ["høje tåstrup", "Høje-Taastrup"],
    ["naestved", "Næstved"],
    ["akut", "Fælles akutteam"],
    ["team fælles", "Fælles team"],
    ["rene", "René Regionsråd"],
    ["2027", "Mødeplan for 2027"],
    ["  akutteam, ", "Fælles akutteam"],
    ["ærø", "A\u030arhus og Ærø"],
    ["aarhus", "A\u030arhus"],
  ];
  for (const [query, text] of found)
    it(`are found: «${query}» in «${text}»`, () => {
      assert.ok(finds(query, text));
    });

  const not: readonly (readonly [string, string])[] = [
    ["team", "Fælles akutteam"],
    ["akut budget", "Fælles akutteam"],
    ["vejle", "Vejen Kommune"],
  ];
  for (const [query, text] of not)
    it(`are not found: «${query}» in «${text}»`, () => {
      assert.ok(!finds(query, text));
    });

  it("are none where nothing but signs is typed, and of a long question the first twelve", () => {
    assert.deepEqual(sought(" .,- «»"), []);
    assert.equal(sought("et ".repeat(50)).length, 12);
    assert.ok(!hasSome(folded("Akutteam"), []));
    assert.ok(hasSome(folded("Akutteam"), ["budget", "akut"]));
  });

  it(`are found by every beginning of every word (seed ${seed})`, () => {
    const word = fc.stringMatching(/^[aeoæøåéxy1]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (words, n) => {
        const one = words[n % words.length] ?? "";
        const beginning = one.slice(0, 1 + (n % one.length));
        assert.ok(finds(beginning, words.join(" ")), `${beginning} in ${words.join(" ")}`);
        assert.ok(finds(one.toUpperCase(), words.join(" ")));
      }),
      { seed, numRuns: 500 },
    );
  });
});
