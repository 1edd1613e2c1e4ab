import assert from "node:assert/strict";
import {
  filling,
  HEAD_MARK,
  mapTexts,
  marking,
  markOf,
  withoutMarks,
} from "../../../src/domain/record/marks.ts";

const names = new Map([
  ["p1", "Ole Hansen"],
  ["p2", "Ole Hansen Berg"],
  ["p3", "Åse Ærø"],
  ["p4", "Jens"],
  ["p5", "Else-Marie O'Dwyer (K)"],
]);
const mark = marking(names);
const fill = filling({ names, erased: "[slettet person]", head: "HOVED" });

describe("marks for names", () => {
  const texts: readonly (readonly [string, string, string])[] = [
    [
      "the longest name it can be",
      "Ole Hansen Berg bad om ordet.",
      `${markOf("p2")} bad om ordet.`,
    ],
    ["the shorter name beside it", "Ole Hansen og Bo", `${markOf("p1")} og Bo`],
    ["a name with Danish letters", "(Åse Ærø)", `(${markOf("p3")})`],
    ["a name in capitals", "ÅSE ÆRØ:", "\uE000^p3\uE001:"],
    ["a name with signs", "Else-Marie O'Dwyer (K) talte", `${markOf("p5")} talte`],
    ["each time it is there", "Åse Ærø, Åse Ærø", `${markOf("p3")}, ${markOf("p3")}`],
  ];
  for (const [what, text, marked] of texts)
    it(`stand for ${what}, and become it again`, () => {
      assert.equal(mark(text), marked);
      assert.equal(fill(marked), text);
    });

  for (const text of ["Ole Hansens forslag", "Åse Ærøs", "xOle Hansen", "Jens og Peter", ""])
    it(`do not stand for what is another word: «${text}»`, () => {
      assert.equal(mark(text), text);
    });

  it("are put once: a text that has them is not marked again", () => {
    const once = mark("Ole Hansen Berg og ÅSE ÆRØ");
    assert.equal(mark(once), once);
  });

  it("become the words for an erased person where the name is gone", () => {
    const left = filling({ names: new Map([["p1", "Ole Hansen"]]), erased: "[slettet person]" });
    assert.equal(left(mark("Åse Ærø og Ole Hansen")), "[slettet person] og Ole Hansen");
  });

  it("stay where they stand for others than the one whose name is asked for", () => {
    const only = filling({ names: new Map([["p1", "[slettet person]"]]) });
    const kept = mark("Åse Ærø og Ole Hansen");
    assert.equal(fill(only(kept)), "Åse Ærø og [slettet person]");
  });

  it("become the head, where it is known", () => {
    assert.equal(fill(`Hovedkode: ${HEAD_MARK}`), "Hovedkode: HOVED");
    assert.equal(filling({ names, erased: "" })(HEAD_MARK), HEAD_MARK);
  });

  it("are put in every text of a paper, and in no name of its members", () => {
    const paper = { "Ole Hansen": [{ text: "Ole Hansen", n: 1, none: null, yes: true }] };
    assert.deepEqual(mapTexts(paper, mark), {
      "Ole Hansen": [{ text: markOf("p1"), n: 1, none: null, yes: true }],
    });
  });

  it("cannot be written by anybody", () => {
    assert.equal(withoutMarks(`a${markOf("p1")}b`), "ap1b");
  });
});
