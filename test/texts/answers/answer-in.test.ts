import assert from "node:assert/strict";
import { isSure } from "../../../src/domain/answer.ts";
import type { Said } from "../../../src/domain/said.ts";
import { answerIn } from "../../../src/texts/answers/answer-in.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { countOf, ungroundedIn } from "../../eval/ungrounded.ts";
import { SAID } from "../../support/said-samples.ts";

const all = Object.entries(SAID) as unknown as [Said["about"], readonly Said[]][];

/** What a number is of, and what a committee is called for short: no statement of its own. */
const UNITS = "DKK kr. SSU";

for (const texts of Object.values(LANGUAGES))
  describe(`what is said to a question, in words (${texts.language})`, () => {
    for (const [about, samples] of all) {
      const answers = samples.map((said) => answerIn(texts, said));

      it(`is worded, and nothing in it is missing: ${about}`, () => {
        for (const { lines } of answers) {
          assert.ok(
            lines.length > 0 && lines.every((line) => line.trim() !== ""),
            lines.join("\n"),
          );
          assert.doesNotMatch(lines.join("\n"), /undefined|NaN|\[object|Invalid|null/);
        }
      });

      it(`has its sources where it answers, and says how sure it is: ${about}`, () => {
        for (const { kind, sources, sure, lines } of answers) {
          if (kind === "answer") assert.ok(sources.length > 0 && sure !== null, lines.join("\n"));
          else assert.ok(kind === "not-known" || sources.length === 0);
          assert.ok(sources.every(({ title }) => title.trim() !== ""));
        }
      });

      it(`states no number, day or name that is not in its grounds: ${about}`, () => {
        for (const { kind, lines, sources, grounds } of answers) {
          const text = lines.join("\n");
          const found = ungroundedIn(
            { kind, text, sources: [...sources], grounds: [...grounds] },
            { question: UNITS, before: [], on: null, lang: texts.language },
          );
          assert.equal(countOf(found), 0, `${text}\n${JSON.stringify(found)}`);
        }
      });

      it(`has buttons that are whole questions: ${about}`, () => {
        for (const { suggestions } of answers)
          for (const { title, question } of suggestions) {
            assert.notEqual(title, "");
            assert.match(question, /\?$/);
          }
      });
    }
  });

describe("an answer in words", () => {
  const of = (said: Said) => answerIn(LANGUAGES.da, said);

  it("asks back, refuses or does not know, as what is said to it does", () => {
    const kinds = all.map(([about, [first]]) => [about, first && of(first).kind]);
    const expected: Readonly<Record<string, string>> = {
      ...{ "which-name": "ask-back", "which-cluster": "ask-back", "which-board": "ask-back" },
      ...{ "which-fact": "ask-back", "ask-what": "ask-back", declined: "refusal" },
      ...{ "not-known": "not-known", "no-names": "not-known", "no-spending": "not-known" },
      ...{ "no-year": "not-known" },
    };
    for (const [about, kind] of kinds) assert.equal(kind, expected[about ?? ""] ?? "answer", about);
  });

  it("of several questions is no surer than the least sure of them, and has each source once", () => {
    const [council] = SAID.council;
    const [code] = SAID.codes;
    assert.ok(council && code);
    const both = of({ about: "several", parts: [code, council, code] });
    assert.equal(both.sure, "unverified");
    assert.ok(!isSure(both));
    const titles = both.sources.map(({ title, section }) => `${title} ${section}`);
    assert.equal(new Set(titles).size, titles.length);
    assert.deepEqual(of({ about: "several", parts: [code] }).lines, of(code).lines);
  });

  it("of a fact is its own text in the reader's language, as sure as the fact", () => {
    for (const said of SAID.fact)
      for (const texts of Object.values(LANGUAGES)) {
        const answer = answerIn(texts, said);
        assert.deepEqual(answer.lines, [said.fact[texts.language]]);
        assert.equal(answer.sure, said.fact.sure);
        assert.equal(answer.kind, said.fact.kind);
      }
  });

  it("that refuses need names 112, and one on votes names the card", () => {
    assert.match(of({ about: "declined", why: "emergency" }).lines[0] ?? "", /^Ring 112/);
    assert.match(of({ about: "declined", why: "vote-in-chat" }).lines[0] ?? "", /afstemningskort/);
  });
});
