import assert from "node:assert/strict";
import { REFUSAL_REASONS } from "../../src/domain/refusal.ts";
import { REGISTRY_REASONS } from "../../src/domain/registry-problems.ts";
import { ROW_REASONS } from "../../src/domain/roster.ts";
import { phrasesDa, phrasesEn } from "../../src/texts/phrases.ts";
import { readCommand } from "../../src/teams/commands.ts";
import { LANGUAGES, textsFor } from "../../src/texts/texts.ts";

const { da, en } = LANGUAGES;
const BOTH = Object.entries(LANGUAGES);

/** Every leaf of the texts by its path, with what kind of thing it is. */
function shapeOf(value: unknown, path = ""): readonly string[] {
  if (typeof value === "function") return [`${path}: function`];
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  const keys = Array.isArray(value) ? ["some"] : Object.keys(value).sort();
  return keys.flatMap((key) =>
    shapeOf((value as Record<string, unknown>)[Array.isArray(value) ? 0 : key], `${path}.${key}`),
  );
}

/** Every sentence there is; those with values are made with some. */
function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return sentencesOf(spoken(value as (...args: unknown[]) => unknown));
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

function spoken(sentence: (...args: unknown[]) => unknown): readonly unknown[] {
  const values = [
    ["2027-03-03", "09:00", "11:00", "x"],
    [1, 1, 1, 1],
    [2, 2, "x", "x"],
    [undefined, undefined, undefined, undefined],
    ["2027-03-03", null, null, null],
    ["x", ["a", "b"], "x", "x"],
    [["a", "b"], "x", "x", "x"],
  ];
  return values.flatMap((some) => {
    try {
      return [sentence(...some)];
    } catch {
      return [];
    }
  });
}

describe("the texts of both languages", () => {
  it("have the same shape", () => {
    assert.deepEqual(shapeOf(en), shapeOf(da));
    assert.ok(shapeOf(da).length > 200);
  });

  for (const [language, texts] of BOTH) {
    it(`never say «vedtaget» in «${language}»`, () => {
      const sentences = sentencesOf(texts);
      assert.ok(sentences.length > 300);
      assert.deepEqual(
        sentences.filter((sentence) => /vedtage/i.test(sentence)),
        [],
      );
    });

    it(`have nothing that is left empty in «${language}»`, () => {
      const words = sentencesOf(JSON.parse(JSON.stringify(texts)));
      assert.ok(words.length > 100);
      assert.deepEqual(
        words.filter((word) => word.trim() === ""),
        [],
      );
    });

    it(`have a sentence for every no, with and without what it is about, in «${language}»`, () => {
      assert.deepEqual(Object.keys(texts.refusal).sort(), [...REFUSAL_REASONS].sort());
      for (const reason of REFUSAL_REASONS)
        for (const about of [undefined, "7"]) {
          const sentence = texts.refusal[reason](about);
          assert.match(sentence, /^\p{Lu}.{10,}[.?!]$/su, reason);
          assert.doesNotMatch(sentence, /undefined/, reason);
          if (about !== undefined) assert.doesNotMatch(sentence, /«»|“”|\s{2}/, reason);
        }
    });

    it(`have a sentence for every mistake in a registry, with and without what was written, in «${language}»`, () => {
      assert.deepEqual(Object.keys(texts.registry.reason).sort(), [...REGISTRY_REASONS].sort());
      for (const reason of REGISTRY_REASONS) {
        assert.match(texts.registry.reason[reason]("3"), /^\S.{10,}\.$/su, reason);
        assert.doesNotMatch(texts.registry.reason[reason](undefined), /undefined/, reason);
      }
    });

    it(`have a sentence for every mistake in a roster in «${language}»`, () => {
      assert.deepEqual(Object.keys(texts.roster.reason).sort(), [...ROW_REASONS].sort());
      for (const reason of ROW_REASONS) assert.ok(texts.roster.reason[reason]("3").length > 10);
    });
  }

  it("say every no differently in English than in Danish", () => {
    for (const reason of REFUSAL_REASONS)
      assert.notEqual(da.refusal[reason]("7"), en.refusal[reason]("7"), reason);
  });

  it("say in each no what it is about, where it is about something", () => {
    const about = ["no-such-item", "closed-item", "vote-closed", "vote-not-open"] as const;
    for (const [, texts] of BOTH)
      for (const reason of [...about, "position-missing", "item-decided"] as const)
        assert.match(texts.refusal[reason]("17"), /17/, reason);
  });
});

describe("the words of command", () => {
  for (const [language, phrases] of Object.entries({ da: phrasesDa, en: phrasesEn })) {
    it(`are written as they are read, in «${language}»`, () => {
      for (const phrase of Object.values(phrases).flat())
        assert.match(phrase, /^[a-zæøå-]+( [a-zæøå-]+)*( #(date)?)?( [a-z]+ @)?$/, phrase);
    });

    it(`that help shows are words of command, in «${language}»`, () => {
      const { member, officer, secretary } = LANGUAGES[language === "da" ? "da" : "en"].help;
      for (const phrase of [...member, ...officer, secretary[0] ?? ""])
        assert.equal(readCommand(phrase)?.texts.language, language, phrase);
    });
  }

  it("that the nos send people to are words of command", () => {
    for (const [language, texts] of BOTH)
      for (const reason of REFUSAL_REASONS)
        for (const [, phrase] of texts.refusal[reason]("3").matchAll(/[«“]([^»”]+)[»”]/g))
          if (phrase !== "3")
            assert.equal(readCommand(phrase ?? "")?.texts.language, language, phrase);
  });
});

describe("the reader's language", () => {
  const table = [
    ["da-DK", "da"],
    ["en-GB", "en"],
    ["EN-us", "en"],
    ["de-DE", "da"],
    [undefined, "da"],
  ] as const;
  for (const [locale, language] of table)
    it(`is ${language} for ${locale ?? "a reader who does not say"}`, () => {
      assert.equal(textsFor(locale).language, language);
    });
});

describe("dates and times", () => {
  it("are Danish wall time, in winter and in summer", () => {
    assert.match(da.format.instant("2027-01-15T23:30:00Z"), /^16\.01\.2027,? 00\.30$/);
    assert.match(da.format.instant("2027-07-15T22:30:00Z"), /^16\.07\.2027,? 00\.30$/);
    assert.match(en.format.instant("2027-07-15T22:30:00Z"), /16\/07\/2027, 00:30/);
  });

  it("are written as the language writes them", () => {
    assert.equal(
      da.meetingLine("2027-03-03", "09:00", "11:00"),
      "onsdag den 3. marts 2027 kl. 09.00–11.00",
    );
    assert.match(en.meetingLine("2027-03-03", "09:00", null), /^Wednesday,? 3 March 2027, 09:00$/);
    assert.equal(da.meetingLine("2027-03-03", null, null), "onsdag den 3. marts 2027");
    assert.equal(da.format.list(["a", "b", "c"]), "a, b og c");
    assert.equal(en.format.list(["a", "b", "c"]), "a, b and c");
  });
});
