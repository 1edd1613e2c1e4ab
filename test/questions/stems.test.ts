import assert from "node:assert/strict";
import { fold } from "../../src/domain/fold.ts";
import { danishStem, englishStem } from "../../src/questions/stems.ts";

describe("a word without its ending", () => {
  for (const words of [
    ["kommune", "kommuner", "kommunen", "kommunerne", "kommunernes", "kommunes"],
    ["møde", "møder", "mødet", "møderne", "mødets"],
    ["læge", "lægerne", "lægers"],
    ["beslutning", "beslutninger", "beslutningen", "beslutningens"],
    ["indsats", "indsatser", "indsatsen", "indsatserne"],
  ])
    it(`is the same in each Danish inflection: ${words[0] ?? ""}`, () => {
      assert.equal(new Set(words.map((word) => danishStem(fold(word)))).size, 1);
    });

  for (const words of [
    ["meeting", "meetings"],
    ["decide", "decided", "decides"],
    ["municipality", "municipalities"],
  ])
    it(`is the same in each English inflection: ${words[0] ?? ""}`, () => {
      assert.equal(new Set(words.map((word) => englishStem(word))).size, 1);
    });
});
