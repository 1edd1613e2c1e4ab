import assert from "node:assert/strict";
import type { MinutesItem, MinutesPosition } from "../../../src/domain/minutes.ts";
import { counts, decisionBlocks } from "../../../src/texts/papers/decision-blocks.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { decided, linesOf, minutesItem, tallyOf } from "../../support/sample-minutes.ts";

const { da, en } = LANGUAGES;
const CONFIRMED = "Bekræftet af Anna Region og Bent Borgmester.";

/** What is read of an item's decision, line by line. */
const lines = (parts: Partial<MinutesItem>, texts = da): readonly string[] =>
  linesOf(decisionBlocks(texts, minutesItem(parts)));

const position = (parts: Partial<MinutesPosition>): MinutesPosition => ({
  ...{ recommendation: 0, seat: null, person: null, party: "municipality" },
  ...{ choice: "agree", remark: null },
  ...parts,
});

describe("the decision on an item, in minutes", () => {
  it("is told as missing where there is none", () => {
    assert.deepEqual(lines({}), ["Der er ikke truffet beslutning på punktet."]);
    assert.deepEqual(lines({}, en), ["No decision was taken on the item."]);
  });

  it("is the document's own words, and nothing more, where it was imported", () => {
    const words = "Indstillingen blev tiltrådt.\n\nKL orienteres.";
    assert.deepEqual(lines({ decision: { kind: "imported", words } }), [words]);
  });

  it("is the outcome, the chairs' text, and who confirmed them", () => {
    const decision = decided({ text: "Klyngen ønsker en status." });
    assert.deepEqual(lines({ decision, recommendations: ["a"] }), [
      ...["Indstillingen blev tiltrådt.", "Klyngen ønsker en status.", CONFIRMED],
    ]);
  });

  it("is said of all recommendations, or of each where the outcomes differ", () => {
    const recommendations = ["a", "b"];
    const changed = decided({ outcomes: ["agreed-with-changes"] });
    assert.equal(
      lines({ decision: changed, recommendations })[0],
      "Indstillingerne blev tiltrådt med ændringer.",
    );
    const mixed = decided({ outcomes: ["agreed", "not-agreed"] });
    assert.deepEqual(lines({ decision: mixed, recommendations }).slice(0, 2), [
      ...["Indstilling 1 blev tiltrådt.", "Indstilling 2 blev ikke tiltrådt."],
    ]);
  });

  it("is confirmed by one chair where the rules ask for one", () => {
    const decision = decided({ outcomes: ["discussed"], confirmedBy: ["Anna Region"] });
    assert.deepEqual(lines({ decision }), [
      ...["Punktet blev drøftet.", "Bekræftet af Anna Region."],
    ]);
    assert.equal(lines({ decision }, en)[1], "Confirmed by Anna Region.");
  });

  it("prints the reason of an outcome against the board's rule", () => {
    const decision = decided({ reason: "Økonomien var ikke på plads." });
    assert.equal(
      lines({ decision })[1],
      "Udfaldet afviger fra organets beslutningsregel: Økonomien var ikke på plads.",
    );
    assert.equal(
      lines({ decision }, en)[1],
      "The outcome differs from the board's decision rule: Økonomien var ikke på plads.",
    );
  });

  it("lists what is to be done, by whom and by when, as far as it was said", () => {
    const decision = decided({
      followUps: [
        { what: "Udarbejde budget", owner: "Solby Kommune", due: "2027-05-01" },
        { what: "Orientere patienterne", owner: null, due: null },
      ],
    });
    assert.deepEqual(lines({ decision }).slice(1), [
      "Opfølgning",
      "Hvad | Ansvarlig | Frist",
      "Udarbejde budget | Solby Kommune | lørdag den 1. maj 2027",
      "Orientere patienterne |  | ",
      CONFIRMED,
    ]);
  });

  it("lists amounts in whole kroner, with øre where there are some", () => {
    const decision = decided({
      amounts: [
        { purpose: "Akutteam", oere: 125_000_000 },
        { purpose: "Kørsel", oere: 95_050 },
        { purpose: "Frivillige", oere: 0 },
      ],
    });
    assert.deepEqual(lines({ decision }).slice(1), [
      "Beløb",
      "Formål | Beløb",
      "Akutteam | 1.250.000 kr.",
      "Kørsel | 950,50 kr.",
      "Frivillige | 0 kr.",
      CONFIRMED,
    ]);
    assert.match(lines({ decision }, en)[3] ?? "", /^Akutteam \| DKK 1,250,000$/);
  });
});

describe("those who took no part, in minutes", () => {
  const decision = decided();

  it("are told before the decision, one or several", () => {
    const [first, second] = lines({ decision, recused: ["Dorte Ågård"] });
    assert.equal(first, "Dorte Ågård deltog ikke i sagens behandling.");
    assert.equal(second, "Punktet blev tiltrådt.");
    assert.equal(
      lines({ decision, recused: ["Dorte Ågård", "Erik Ødum", "Fie Æbeløe"] })[0],
      "Dorte Ågård, Erik Ødum og Fie Æbeløe deltog ikke i sagens behandling.",
    );
    assert.equal(
      lines({ recused: ["Dorte Ågård"] }, en)[0],
      "Dorte Ågård took no part in the treatment of the item.",
    );
  });

  it("are not those whose recusal the chairs rejected, of whom that is told", () => {
    const rejected = (names: string): string =>
      `${names} gjorde opmærksom på mulig inhabilitet; formændene fandt, at der ikke var inhabilitet.`;
    const told = (recusalsRejected: readonly string[]) => lines({ decision, recusalsRejected })[0];
    assert.equal(told(["Erik Ødum"]), rejected("Erik Ødum"));
    assert.equal(told(["Erik Ødum", "Fie Æbeløe"]), rejected("Erik Ødum og Fie Æbeløe"));
  });

  it("are told in two sentences where the chairs upheld one and rejected another", () => {
    const all = lines({ decision, recused: ["Dorte Ågård"], recusalsRejected: ["Erik Ødum"] });
    assert.match(all[0] ?? "", /^Dorte Ågård deltog ikke/);
    assert.match(all[1] ?? "", /^Erik Ødum gjorde/);
  });

  it("are not told of where everybody took part", () => {
    assert.doesNotMatch(lines({ decision }).join("\n"), /inhabil|deltog ikke/i);
  });
});

describe("the positions on an item, in minutes", () => {
  const decision = decided();
  const tally = tallyOf({ agree: 2, "cannot-agree": 1, missing: 1 });

  it("are neither counted nor named where the rules print the outcome only", () => {
    const tallies = [{ all: tally, parties: [] }];
    assert.deepEqual(lines({ decision, tallies }), ["Punktet blev tiltrådt.", CONFIRMED]);
  });

  it("are a row for each party, then for all, where they are given per party", () => {
    const tallies = [
      {
        all: tally,
        parties: [
          { party: "region", tally: tallyOf({ agree: 2 }) },
          { party: "municipality", tally: tallyOf({ "cannot-agree": 1, missing: 1 }) },
        ] as const,
      },
    ];
    const positions = [
      position({ choice: "agree-with-remark", remark: "Efter budgettet" }),
      position({ party: "region", choice: "agree-with-remark", remark: "Ja tak" }),
    ];
    assert.deepEqual(lines({ decision, tallies, positions }).slice(2), [
      "Stillinger",
      "Part | Stillinger",
      "Region | 2 tiltræder",
      "Kommuner | 1 kan ikke tiltræde og 1 ikke svaret",
      "I alt | 2 tiltræder, 1 kan ikke tiltræde og 1 ikke svaret",
      "Bemærkninger",
      "Kommuner: Efter budgettet",
      "Region: Ja tak",
    ]);
  });

  it("are a row for each seat with who answered, where they are given by name", () => {
    const tallies = [{ all: tally, parties: [] }];
    const positions = [
      position({ seat: "Ågård", person: "Carl Suppleant" }),
      position({ seat: "Solby", person: null, choice: "abstain" }),
      position({ seat: "Damby", person: "Gorm Damby", choice: "agree-with-remark", remark: "Ja" }),
    ];
    assert.deepEqual(lines({ decision, tallies, positions }).slice(2), [
      "Stillinger",
      "Mandat | Navn | Stilling | Bemærkning",
      "Ågård | Carl Suppleant | Tiltræder | ",
      "Solby |  | Undlader at stemme | ",
      "Damby | Gorm Damby | Tiltræder med bemærkning | Ja",
    ]);
  });

  it("stand under the recommendation that they are about, where there are several", () => {
    const by = (agree: number) => ({
      all: tallyOf({ agree }),
      parties: [{ party: "region", tally: tallyOf({ agree }) }] as const,
    });
    const positions = [position({ recommendation: 1, remark: "Kun den anden" })];
    const all = lines({ decision, tallies: [by(1), by(2)], positions });
    assert.deepEqual(all.slice(2), [
      ...["Stillinger: Indstilling 1", "Part | Stillinger"],
      ...["Region | 1 tiltræder", "I alt | 1 tiltræder"],
      ...["Stillinger: Indstilling 2", "Part | Stillinger"],
      ...["Region | 2 tiltræder", "I alt | 2 tiltræder"],
      ...["Bemærkninger", "Kommuner: Kun den anden"],
    ]);
  });
});

describe("a count of answers", () => {
  it("says each answer that was given, in the order of the card, and who did not answer", () => {
    const each = tallyOf({
      ...{ agree: 6, "agree-with-remark": 5, "cannot-agree": 4, abstain: 3, recused: 2 },
      missing: 1,
    });
    assert.equal(
      counts(da, each),
      "6 tiltræder, 5 tiltræder med bemærkning, 4 kan ikke tiltræde, 3 undlader at stemme, 2 inhabil og 1 ikke svaret",
    );
    assert.equal(counts(da, tallyOf({ missing: 10 })), "10 ikke svaret");
  });
});
