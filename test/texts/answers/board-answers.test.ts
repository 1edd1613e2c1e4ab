import assert from "node:assert/strict";
import type { Said } from "../../../src/domain/said.ts";
import { boardAnswer } from "../../../src/texts/answers/board-answers.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { NAMES } from "../../support/board.ts";
import { SAID } from "../../support/said-samples.ts";

type BoardSaid = Parameters<typeof boardAnswer>[1];
const { da, en } = LANGUAGES;
const of = (said: BoardSaid | undefined, texts = da) => {
  assert.ok(said);
  return boardAnswer(texts, said);
};
const ownKinds: readonly Said["about"][] = ["members", "meetings", "agenda", "meeting-chair"];

describe("an answer of a board's own", () => {
  it("is as sure as its own papers, and a rule as its own set-up", () => {
    for (const about of ownKinds)
      for (const said of SAID[about as "agenda"]) assert.equal(of(said).sure, "own");
    for (const said of SAID.rule) assert.equal(of(said).sure, "set-up");
  });

  it("names the board in every source", () => {
    for (const said of [...SAID.members, ...SAID.meetings, ...SAID.agenda, ...SAID.rule])
      for (const { title } of of(said).sources) assert.match(title, /Politisk Sundhedsklynge Syd/);
  });

  it("tells each seat's holder, role and substitutes, and who is vacant or unknown", () => {
    const { lines } = of(SAID.members[0]);
    const [town = "", vacant = "", secretary = ""] = lines;
    assert.ok(town.startsWith(`Tårnby: ${NAMES.bent}, medformand (suppleanter: ${NAMES.carl}`));
    assert.match(town, /ukendt navn/);
    assert.equal(vacant, "Dragør: mandatet er ikke besat");
    assert.equal(secretary, `sekretær: ${NAMES.sanne}`);
  });

  it("says that the roster has nobody who fits", () => {
    assert.match(of(SAID.members[2]).lines[0] ?? "", /ingen, der passer/);
  });

  it("says that there is no next or last meeting", () => {
    const none = SAID.meetings.filter(({ meetings }) => meetings.length === 0);
    const text = (asked: string) => of(none.find((one) => one.asked === asked)).lines.join("\n");
    assert.match(text("next"), /ikke flere møder/);
    assert.match(text("last"), /ingen tidligere møder/);
  });

  it("shows a closed item of an agenda as a number and those words, in both languages", () => {
    assert.equal(of(SAID.agenda[0]).lines[2], "2. Lukket punkt");
    assert.match(of(SAID.agenda[0], en).lines[2] ?? "", /^2\. Closed item$/i);
  });

  it("says of a rule that the sources do not have it, before what is set up", () => {
    for (const said of SAID.rule)
      for (const texts of [da, en]) {
        const [first, second, ...rules] = of(said, texts).lines;
        assert.equal(first, texts.question.notInSources, said.topic);
        assert.equal(second, texts.question.setUp(said.board.name));
        assert.ok(rules.length > 0 && rules.every((one) => one !== ""), said.topic);
      }
  });
});
