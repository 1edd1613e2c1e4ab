import assert from "node:assert/strict";
import { contributionAnswer } from "../../../src/texts/answers/contribution-answer.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { SAID } from "../../support/said-samples.ts";

const [town, two, whole, shared, published, later] = SAID.contribution;
const of = (said: typeof town, texts = LANGUAGES.da) => {
  assert.ok(said);
  return contributionAnswer(texts, said);
};
const textOf = (said: typeof town, texts = LANGUAGES.da) => of(said, texts).lines.join("\n");

describe("a contribution in words", () => {
  it("shows the people, the rate and the amount, and that nobody has published it", () => {
    assert.match(textOf(town), /53\.267 indbyggere × 6,81 kr\. = 362\.748,27/);
    assert.match(textOf(town), /ikke et offentliggjort beløb/);
    assert.match(textOf(town, LANGUAGES.en), /53,267 inhabitants × DKK.6\.81 = DKK.362,748\.27/);
    assert.equal(of(town).sure, "derived");
    assert.ok(of(town).sources.length > 0);
  });

  it("of a shared municipality is for the whole of it, and says so", () => {
    assert.match(textOf(two), /København er delt mellem klynger.*hele kommunen/);
  });

  it("of a cluster has the region's part between the least and the most of the model", () => {
    assert.match(textOf(whole), /mellem 6,44 kr\. og 7,31 kr\. pr\. indbygger/);
  });

  it("of a cluster that shares a municipality is no total", () => {
    assert.match(textOf(shared), /kan jeg ikke beregne/);
    assert.doesNotMatch(textOf(shared), /6,44/);
  });

  it("that is published comes first, as the sum of its two parts", () => {
    const [first = ""] = of(published).lines;
    assert.match(first, /7\.803\.439.*3\.936\.286.*3\.867\.153/);
    assert.match(textOf(published, LANGUAGES.en), /7,803,439.*3,936,286.*3,867,153/);
    assert.ok(of(published).sources.some(({ section }) => section === "punkt 3"));
  });

  it("of another year is not computed, and that of 2022 is named as 2022's", () => {
    for (const texts of Object.values(LANGUAGES)) {
      const { kind, lines } = of(later, texts);
      assert.match(lines[0] ?? "", /2024.*2022/);
      for (const line of lines.slice(1)) assert.doesNotMatch(line, /2024/);
      assert.notEqual(kind, "answer");
    }
  });
});
