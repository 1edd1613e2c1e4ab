import assert from "node:assert/strict";
import { LEXICON_DA } from "../../src/questions/lexicon-da.ts";
import { LEXICON_EN } from "../../src/questions/lexicon-en.ts";
import {
  compoundMeanings,
  headMeanings,
  isSmall,
  languageOf,
  meaningsOf,
  nearMeanings,
  phraseAt,
  stemOf,
} from "../../src/questions/lexicon.ts";
import { fold } from "../../src/domain/fold.ts";
import { wordsIn } from "../../src/questions/words.ts";

const LEXICONS = { da: LEXICON_DA, en: LEXICON_EN } as const;

describe("the vocabulary", () => {
  for (const language of ["da", "en"] as const) {
    it(`gives back the meaning of every word and phrase that it lists, in ${language}`, () => {
      for (const [means, line] of Object.entries(LEXICONS[language])) {
        for (const [, phrase = ""] of line.matchAll(/«([^»]+)»/g)) {
          assert.ok(phraseAt(wordsIn(phrase), 0, language), phrase);
        }
        for (const { folded } of wordsIn(line.replaceAll(/«[^»]+»/g, " ")))
          assert.ok(meaningsOf(folded, language).includes(means), folded);
      }
    });
  }

  it("has hardly a meaning in one language only", () => {
    const [danish, english] = [Object.keys(LEXICON_DA), Object.keys(LEXICON_EN)];
    const alone = [
      ...danish.filter((one) => !english.includes(one)),
      ...english.filter((one) => !danish.includes(one)),
    ];
    assert.ok(alone.length < danish.length / 10, alone.join(", "));
  });

  it("knows inflections that it does not list", () => {
    assert.deepEqual(meaningsOf(fold("kommunernes"), "da"), meaningsOf("kommune", "da"));
    assert.deepEqual(meaningsOf(fold("bidragenes"), "da"), meaningsOf("bidrag", "da"));
    assert.deepEqual(meaningsOf("ukendtord", "da"), []);
  });

  it("reads words in a row as one thing, the longest first", () => {
    assert.deepEqual(phraseAt(wordsIn("pr indbygger"), 0, "da"), { means: "percapita", length: 2 });
    assert.deepEqual(phraseAt(wordsIn("almen praksis og"), 0, "da"), {
      means: "doctor",
      length: 2,
    });
    assert.equal(phraseAt(wordsIn("indbygger"), 0, "da"), undefined);
  });

  it("takes a compound for all of its parts, or for its head", () => {
    assert.deepEqual(
      new Set(compoundMeanings("kommunebidrag")),
      new Set([...meaningsOf("kommune", "da"), ...meaningsOf("bidrag", "da")]),
    );
    assert.deepEqual(compoundMeanings("xyzbidrag"), []);
    assert.deepEqual(headMeanings(fold("overvægtsrådgivning")), meaningsOf(fold("overvægt"), "da"));
    assert.deepEqual(headMeanings("xyz"), []);
  });

  it("finds the word that a misspelt one was to be, the same each time", () => {
    for (let n = 0; n < 2; n++) {
      assert.deepEqual(nearMeanings("inbyggere", "da"), meaningsOf("indbyggere", "da"));
      assert.deepEqual(nearMeanings("comittee", "en"), meaningsOf("committee", "en"));
      assert.deepEqual(nearMeanings("kat", "da"), []);
      assert.deepEqual(nearMeanings("quizzical", "da"), []);
    }
  });

  it("knows the small words and the stems of each language", () => {
    assert.ok(isSmall("og", "da") && !isSmall("og", "en"));
    assert.ok(isSmall("the", "en") && !isSmall("klynge", "da"));
    assert.equal(stemOf("kommunerne", "da"), stemOf("kommune", "da"));
    assert.equal(stemOf("meetings", "en"), stemOf("meeting", "en"));
  });

  it("tells the language by its small words", () => {
    assert.equal(languageOf("Hvad er det?"), "da");
    assert.equal(languageOf("What is it?"), "en");
    assert.equal(languageOf("Tårnby"), "da");
    assert.equal(languageOf("Which cluster is Tårnby in?"), "en");
  });
});
