import assert from "node:assert/strict";
import { OUTCOMES } from "../../../src/domain/decision.ts";
import type { Outcome } from "../../../src/domain/decision.ts";
import {
  decisionSentences,
  outcomeSentences,
} from "../../../src/texts/papers/outcome-sentences.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";

const { da, en } = LANGUAGES;

/** An outcome of an item without a recommendation, with one, and with several. */
type Sentences = readonly [none: string, one: string, several: string];

const DANISH: Readonly<Record<Outcome, Sentences>> = {
  agreed: [
    "Punktet blev tiltrådt.",
    "Indstillingen blev tiltrådt.",
    "Indstillingerne blev tiltrådt.",
  ],
  "agreed-with-changes": [
    "Punktet blev tiltrådt med ændringer.",
    "Indstillingen blev tiltrådt med ændringer.",
    "Indstillingerne blev tiltrådt med ændringer.",
  ],
  "not-agreed": [
    "Punktet blev ikke tiltrådt.",
    "Indstillingen blev ikke tiltrådt.",
    "Indstillingerne blev ikke tiltrådt.",
  ],
  recommended: [
    "Punktet blev anbefalet.",
    "Indstillingen blev anbefalet.",
    "Indstillingerne blev anbefalet.",
  ],
  approved: [
    "Punktet blev godkendt.",
    "Indstillingen blev godkendt.",
    "Indstillingerne blev godkendt.",
  ],
  noted: [
    "Punktet blev taget til efterretning.",
    "Indstillingen blev taget til efterretning.",
    "Indstillingerne blev taget til efterretning.",
  ],
  "noted-for-information": [
    "Punktet blev taget til orientering.",
    "Punktet blev taget til orientering.",
    "Punktet blev taget til orientering.",
  ],
  discussed: ["Punktet blev drøftet.", "Punktet blev drøftet.", "Punktet blev drøftet."],
  postponed: ["Punktet blev udsat.", "Punktet blev udsat.", "Punktet blev udsat."],
};

const ENGLISH: Readonly<Record<Outcome, Sentences>> = {
  agreed: [
    "The item was agreed to.",
    "The recommendation was agreed to.",
    "The recommendations were agreed to.",
  ],
  "agreed-with-changes": [
    "The item was agreed to with changes.",
    "The recommendation was agreed to with changes.",
    "The recommendations were agreed to with changes.",
  ],
  "not-agreed": [
    "The item was not agreed to.",
    "The recommendation was not agreed to.",
    "The recommendations were not agreed to.",
  ],
  recommended: [
    "The item was recommended.",
    "The recommendation was recommended.",
    "The recommendations were recommended.",
  ],
  approved: [
    "The item was approved.",
    "The recommendation was approved.",
    "The recommendations were approved.",
  ],
  noted: [
    "The item was noted.",
    "The recommendation was noted.",
    "The recommendations were noted.",
  ],
  "noted-for-information": [
    "The item was noted for information.",
    "The item was noted for information.",
    "The item was noted for information.",
  ],
  discussed: ["The item was discussed.", "The item was discussed.", "The item was discussed."],
  postponed: ["The item was postponed.", "The item was postponed.", "The item was postponed."],
};

describe("one outcome for the whole item", () => {
  for (const [texts, table] of [
    [da, DANISH],
    [en, ENGLISH],
  ] as const)
    for (const outcome of OUTCOMES)
      for (const [n, count] of [0, 1, 3].entries())
        it(`with ${count} recommendations reads «${table[outcome][n] ?? ""}»`, () => {
          assert.deepEqual(outcomeSentences(texts, [outcome], count), [table[outcome][n]]);
        });

  it("is said of several recommendations from the second on", () => {
    assert.deepEqual(outcomeSentences(da, ["agreed"], 2), ["Indstillingerne blev tiltrådt."]);
  });
});

describe("one outcome for each recommendation", () => {
  it("is said of each by its number, in their order", () => {
    assert.deepEqual(outcomeSentences(da, ["agreed", "not-agreed", "discussed"], 3), [
      "Indstilling 1 blev tiltrådt.",
      "Indstilling 2 blev ikke tiltrådt.",
      "Indstilling 3 blev drøftet.",
    ]);
    assert.deepEqual(outcomeSentences(en, ["approved", "postponed"], 2), [
      "Recommendation 1 was approved.",
      "Recommendation 2 was postponed.",
    ]);
  });

  it("is said of each also where all are the same", () => {
    assert.deepEqual(outcomeSentences(da, ["noted", "noted"], 2), [
      "Indstilling 1 blev taget til efterretning.",
      "Indstilling 2 blev taget til efterretning.",
    ]);
  });
});

describe("no outcome", () => {
  it("is said in no sentence", () => {
    assert.deepEqual(outcomeSentences(da, [], 2), []);
    assert.deepEqual(decisionSentences(da, { outcomes: [], text: "" }, 2), []);
  });
});

describe("the chairs' own text", () => {
  const said = (text: string, outcomes: readonly Outcome[] = ["agreed"], count = 1) =>
    decisionSentences(da, { outcomes, text }, count);

  it("follows the outcome", () => {
    assert.deepEqual(said("Klyngen ønsker en status til efteråret."), [
      ...["Indstillingen blev tiltrådt.", "Klyngen ønsker en status til efteråret."],
    ]);
  });

  it("is not missed where there is none", () => {
    assert.deepEqual(said(""), ["Indstillingen blev tiltrådt."]);
  });

  const once = [
    "Indstillingen blev tiltrådt.",
    "Indstillingen blev tiltrådt, idet kommunerne betaler halvdelen.",
    "Indstillingen blev tiltrådt. Klyngen ønsker en status.",
    "INDSTILLINGEN  blev\ntiltrådt. Klyngen ønsker en status.",
    "Indstillingen blev tiltrådt.".normalize("NFD"),
  ];
  for (const text of once)
    it(`stands alone where it says the outcome itself: «${text.replaceAll("\n", " ")}»`, () => {
      assert.deepEqual(said(text), [text]);
    });

  it("stands alone where it says every outcome of several", () => {
    const text = "Indstilling 1 blev tiltrådt. Indstilling 2 blev udsat til næste møde.";
    assert.deepEqual(said(text, ["agreed", "postponed"], 2), [text]);
    const first = "Indstilling 1 blev tiltrådt.";
    assert.deepEqual(said(first, ["agreed", "postponed"], 2), [
      ...["Indstilling 1 blev tiltrådt.", "Indstilling 2 blev udsat.", first],
    ]);
  });

  it("does not hide an outcome that it says otherwise, or in the middle", () => {
    for (const text of [
      "Indstillingerne blev tiltrådt.",
      "Efter drøftelse: Indstillingen blev tiltrådt.",
      "Indstillingen blev drøftet.",
    ])
      assert.deepEqual(said(text), ["Indstillingen blev tiltrådt.", text]);
  });

  it("does not hide an outcome whose words only begin its own", () => {
    const text = "Punktet blev udsatte familiers største ønske.";
    assert.deepEqual(said(text, ["postponed"]), ["Punktet blev udsat.", text]);
    const changed = "Indstillingen blev tiltrådt med ændringer.";
    assert.deepEqual(said(changed, ["agreed-with-changes"]), [changed]);
  });
});

describe("the outcomes of minutes", () => {
  for (const [language, texts] of Object.entries(LANGUAGES))
    it(`are never said to be «vedtaget» or adopted, whatever they are, in «${language}»`, () => {
      let sentences = 0;
      for (const one of OUTCOMES)
        for (const outcomes of [[one], ...OUTCOMES.map((other) => [one, other])])
          for (const count of [0, 1, 2, 5])
            for (const sentence of outcomeSentences(texts, outcomes, count)) {
              assert.doesNotMatch(sentence, /vedt[ao]g|adopt|undefined/i);
              assert.match(sentence, /^\p{Lu}.*[^.]\.$/u);
              sentences++;
            }
      assert.equal(sentences, 9 * 4 + 9 * 9 * 4 * 2);
    });
});
