import assert from "node:assert/strict";
import fc from "fast-check";
import { OUTCOMES } from "../../src/domain/decision.ts";
import type { DecisionText } from "../../src/domain/decision.ts";
import { decisionCard } from "../../src/teams/cards/decision-card.ts";
import { formIn, formOf, splitForm, textIn } from "../../src/teams/decision-form.ts";
import type { DecisionForm } from "../../src/teams/decision-form.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { inputsOn } from "../support/parse-card.ts";
import { seed } from "../support/seed.ts";
import { decisionShown, itemWith } from "./cards/record-data.ts";
import { DATA } from "./cards/sample-data.ts";

const empty: DecisionForm = formIn({}, false);
const one = { recommendations: 1, reported: [] };

/** Words as a field gives them back: without spaces around. */
const words = fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.trim() || "æ");
const day = fc
  .date({ min: new Date("2027-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

interface Case {
  readonly recommendations: number;
  readonly reported: readonly string[];
  readonly text: DecisionText;
}

/** A record as our own code makes them. */
const record = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(parts, { noNullPrototype: true });

/** Any text that chairs can agree on, with the seats that had reported themselves recused. */
const cases: fc.Arbitrary<Case> = record({
  recommendations: fc.integer({ min: 0, max: 8 }),
  split: fc.boolean(),
  outcomes: fc.array(fc.constantFrom(...OUTCOMES), { minLength: 8, maxLength: 8 }),
  seats: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
  rulings: fc.array(fc.boolean(), { maxLength: 6 }),
  text: record({
    text: fc.oneof(fc.constant(""), words),
    reason: orNull(words),
    followUps: fc.array(record({ what: words, owner: orNull(words), due: orNull(day) }), {
      maxLength: 20,
    }),
    amounts: fc.array(
      record({ purpose: words, oere: fc.integer({ min: 0, max: 99_999_999_999_999 }) }),
      { maxLength: 20 },
    ),
  }),
}).map(({ recommendations, split, outcomes, seats, rulings, text }) => {
  const recusals = seats.map((n, at) => ({ seat: `seat-${n}`, upheld: rulings[at] ?? true }));
  return {
    recommendations,
    reported: recusals.slice(0, rulings.length).map(({ seat }) => seat),
    text: {
      ...text,
      outcomes: outcomes.slice(0, split ? Math.max(recommendations, 1) : 1),
      recusals,
    },
  };
});

describe("the form of a decision", () => {
  it(`says the text that it was filled in with, word for word (seed ${seed})`, () => {
    fc.assert(
      fc.property(cases, ({ text, ...fields }) => {
        assert.deepEqual(textIn(formOf(text), fields), text);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`comes back from its card as it was shown, where nobody changed it (seed ${seed})`, () => {
    const shownWith = (recommendations: number) =>
      decisionShown(DATA.small, itemWith(DATA.small, recommendations));
    fc.assert(
      fc.property(cases, ({ text, ...fields }) => {
        const form = formOf(text);
        const card = decisionCard(LANGUAGES.da, shownWith(fields.recommendations), { form });
        const sent = Object.fromEntries(
          inputsOn(card).map(({ id, value }) => [String(id), value ?? ""]),
        );
        const again = textIn(formIn(sent, form.split), fields);
        const bySeat = (recusals: DecisionText["recusals"]) =>
          [...recusals].sort((a, b) => a.seat.localeCompare(b.seat));
        assert.deepEqual(
          { ...again, recusals: bySeat(again.recusals) },
          { ...text, recusals: bySeat(text.recusals) },
        );
      }),
      { seed, numRuns: 300 },
    );
  });

  it("is read from the fields of the card, with gaps where nothing was filled in", () => {
    const typed = {
      outcome1: "agreed",
      outcome3: "postponed",
      text1: "  Teamet begynder til april. ",
      recused1: "seat-1,seat-2",
      follow2: "Skriv til Solby",
      owner1: "Solby",
      due2: "2027-04-01",
      amount1: "1.250",
    };
    assert.deepEqual(formIn(typed, true), {
      outcomes: ["agreed", undefined, "postponed"],
      split: true,
      text: "Teamet begynder til april.",
      reason: undefined,
      recused: ["seat-1", "seat-2"],
      followUps: [
        { what: undefined, owner: "Solby", due: undefined },
        { what: "Skriv til Solby", owner: undefined, due: "2027-04-01" },
      ],
      amounts: [{ purpose: undefined, sum: "1.250" }],
    });
  });

  it("is refused with an outcome that there is not", () => {
    for (const outcome1 of ["Tiltrådt", "vedtaget", "AGREED"])
      assert.throws(() => formIn({ outcome1 }, false), { reason: "payload-unknown" });
  });

  it("gives each recommendation the one outcome when it is split, and invents none", () => {
    const split = splitForm({ ...empty, outcomes: ["noted"] }, 3);
    assert.deepEqual([split.split, split.outcomes], [true, ["noted", "noted", "noted"]]);
    assert.deepEqual(splitForm(empty, 2).outcomes, [undefined, undefined]);
  });
});

describe("the text that a form says", () => {
  const form: DecisionForm = { ...empty, outcomes: ["agreed"] };

  it("needs an outcome, and one for each recommendation where they differ", () => {
    assert.throws(() => textIn(empty, one), { reason: "outcome-missing" });
    const split = { ...form, split: true };
    assert.throws(() => textIn(split, { ...one, recommendations: 2 }), {
      reason: "outcome-missing",
    });
    const gap = { ...split, outcomes: ["agreed", undefined, "noted"] as const };
    assert.throws(() => textIn(gap, { ...one, recommendations: 3 }), { reason: "outcome-missing" });
  });

  it("has one outcome for all where they were not split, however many fields came", () => {
    const both = { ...form, outcomes: ["agreed", "postponed"] as const };
    assert.deepEqual(textIn(both, { ...one, recommendations: 2 }).outcomes, ["agreed"]);
    assert.deepEqual(textIn(form, { ...one, recommendations: 0 }).outcomes, ["agreed"]);
  });

  it("leaves out the lines that are empty, and no others", () => {
    const filled = {
      ...form,
      followUps: [
        { what: undefined, owner: undefined, due: undefined },
        { what: undefined, owner: "Solby", due: undefined },
        { what: undefined, owner: undefined, due: "2027-04-01" },
      ],
      amounts: [
        { purpose: undefined, sum: undefined },
        { purpose: undefined, sum: "100" },
      ],
    };
    const { followUps, amounts } = textIn(filled, one);
    assert.deepEqual(followUps, [
      { what: "", owner: "Solby", due: null },
      { what: "", owner: null, due: "2027-04-01" },
    ]);
    assert.deepEqual(amounts, [{ purpose: "", oere: 10_000 }]);
  });

  it("says which day or sum it cannot read", () => {
    const due = (text: string) => ({
      ...{ ...form, followUps: [{ what: "Skriv", owner: undefined, due: text }] },
    });
    for (const wrong of ["1/4", "2027-02-30", "i morgen"])
      assert.throws(() => textIn(due(wrong), one), { reason: "date-unreadable", about: wrong });
    const sum = (text: string | undefined) => ({
      ...{ ...form, amounts: [{ purpose: "Akutteam", sum: text }] },
    });
    for (const wrong of ["mange", "1,2,3", "-5"])
      assert.throws(() => textIn(sum(wrong), one), { reason: "amount-unreadable", about: wrong });
    assert.throws(() => textIn(sum(undefined), one), { reason: "amount-unreadable" });
    assert.equal(textIn(sum("2,5 mio. kr."), one).amounts[0]?.oere, 250_000_000);
  });

  it("rules on every recusal that was reported, and on those that the chairs add", () => {
    const reported = ["seat-1", "seat-2"];
    const ruled = textIn({ ...form, recused: ["seat-2", "seat-5"] }, { ...one, reported });
    assert.deepEqual(ruled.recusals, [
      { seat: "seat-1", upheld: false },
      { seat: "seat-2", upheld: true },
      { seat: "seat-5", upheld: true },
    ]);
  });
});
