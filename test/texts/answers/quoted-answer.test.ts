import assert from "node:assert/strict";
import { quotedAnswer } from "../../../src/texts/answers/quoted-answer.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { SAID } from "../../support/said-samples.ts";

const { da, en } = LANGUAGES;
const [whole, odd] = SAID.quoted;

describe("a quotation", () => {
  it("is word for word, in its marks, in both languages", () => {
    assert.ok(whole);
    for (const texts of [da, en]) {
      const { lines } = quotedAnswer(texts, whole);
      for (const { text } of whole.passages)
        assert.ok(lines.includes(texts.question.quotation(text)));
    }
  });

  it("stands under its item and what part of it is quoted", () => {
    assert.ok(whole);
    const { lines } = quotedAnswer(da, whole);
    assert.match(lines[0] ?? "", /^Punkt 1, Trivselsbussen \(18\. januar 2023\): Besluttet:$/);
    assert.ok(lines.some((line) => /en indstilling er ikke en beslutning/.test(line)));
  });

  it("has the minutes as its source where there are decisions, and the agenda otherwise", () => {
    assert.ok(whole);
    const titles = quotedAnswer(da, whole).sources.map(({ title }) => title);
    assert.ok(titles.includes("Referat, Politisk Sundhedsklynge Syd, 18. januar 2023"));
    const agenda = whole.passages.slice(0, 1).map((one) => ({ ...one, paper: "agenda" as const }));
    const [source] = quotedAnswer(da, { ...whole, passages: agenda }).sources;
    assert.match(source?.title ?? "", /^Dagsorden, /);
    assert.equal(source?.section, "punkt 1");
  });

  it("is told to name an attachment that the list does not have", () => {
    assert.ok(odd);
    const { lines } = quotedAnswer(da, odd);
    assert.match(lines.at(-1) ?? "", /bilag 9.*Bilag 2 - Køreplan.*stemmer ikke overens/);
  });
});
