import assert from "node:assert/strict";
import type { DecisionFound, Found, FundsFound, SeatFound } from "../../../src/domain/lookup.ts";
import { foundLine, foundPlace, lookupCard } from "../../../src/teams/cards/lookup-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { board, meeting } from "../../support/board.ts";
import { partsOf, sizeOf, wordsOn } from "../../support/parse-card.ts";
import { everyLookupCard } from "./every-lookup-card.ts";
import { DATA } from "./sample-data.ts";

const decision: DecisionFound = {
  ...{ kind: "decision", board, meeting, number: "3", title: "Fælles akutteam" },
  ...{ recommendations: 1, issued: true },
  decided: {
    ...{ kind: "decided", outcomes: ["agreed"], text: "Teamet begynder i april." },
    followUps: [{ what: "Status", due: "2027-09-01" }],
    amounts: [{ purpose: "Akutteam", oere: 200_000_000 }],
    decidedAt: "2027-03-03T09:00:00.000Z",
  },
};
const linesOf = (found: DecisionFound, language: "da" | "en" = "da") =>
  wordsOn(lookupCard(LANGUAGES[language], found));

describe("the card that is looked up and put into any chat", () => {
  it("says what was decided, of which board and meeting, and where it is from", () => {
    assert.deepEqual(linesOf(decision), [
      "Punkt 3: Fælles akutteam",
      "Klynge Prøve, mødet onsdag den 3. marts 2027 kl. 09.00–11.00",
      "Indstillingen blev tiltrådt.",
      "Teamet begynder i april.",
      "Opfølgning",
      "Status (inden onsdag den 1. september 2027)",
      "Beløb i beslutningen",
      "Akutteam: 2.000.000\u00A0kr.",
      "Kilde: referatet af mødet onsdag den 3. marts 2027.",
    ]);
  });

  it("says so where the minutes are not issued yet, in both languages", () => {
    const before = { ...decision, issued: false };
    assert.match(linesOf(before).at(-1) ?? "", /bekræftede .*Referatet er ikke udsendt endnu/);
    assert.match(linesOf(before, "en").at(-1) ?? "", /minutes are not issued yet/);
  });

  it("says that a long text goes on in the minutes, and of a short one nothing", () => {
    const words = "Klyngen drøftede sagen. ".repeat(200);
    const long = linesOf({ ...decision, decided: { kind: "imported", words } });
    assert.ok(long.includes("Teksten er forkortet her. Den står helt i referatet."));
    assert.ok(!linesOf(decision).some((line) => line.includes("forkortet")));
  });

  it("is told in one line where others are found beside it", () => {
    const seat = { kind: "seat", board, day: "2027-03-03", name: "Solby" } as const;
    const vacant: SeatFound = { ...seat, party: "region", holder: null, substitutes: [] };
    const found: readonly Found[] = [
      decision,
      { ...seat, party: "region", holder: { name: "Bo", role: "co-chair" }, substitutes: [] },
      vacant,
      { ...seat, kind: "attendant", name: "Signe", role: "secretary" },
      {
        ...({ kind: "funds", board, effort: "Overvægt", year: 2027, returned: 0 } as const),
        ...{ allocated: 100_000_000, kept: 100_000_000, sources: [] },
      },
    ];
    assert.deepEqual(
      found.map((one) => foundLine(LANGUAGES.da, one)),
      [
        "Indstillingen blev tiltrådt. Teamet begynder i april.",
        ...["Bo, medformand", "Ikke besat", "sekretær", "1.000.000\u00A0kr. bevilget"],
      ],
    );
    assert.equal(foundPlace(LANGUAGES.da, vacant), "Klynge Prøve");
  });

  it("says of funds what came back and what is left, and what each rests on", () => {
    const funds: FundsFound = {
      ...{ kind: "funds", board, effort: "Overvægt", year: 2027 },
      ...{ allocated: 100_000_000, returned: 25_000_050, kept: 74_999_950 },
      sources: [
        { number: "3", date: "2027-03-03" },
        { title: "Brev", section: "side 2" },
      ],
    };
    const lines = wordsOn(lookupCard(LANGUAGES.da, funds)).map((line) =>
      line.replaceAll("\u00A0", " "),
    );
    assert.ok(
      lines.includes("1.000.000 kr. bevilget, 250.000,50 kr. tilbageført, 749.999,50 kr. i alt"),
      lines.join("\n"),
    );
    assert.equal(
      lines.at(-1),
      "Kilde: organets midler. Grundlag: beslutning, punkt 3, mødet onsdag den 3. marts 2027; Brev, side 2.",
    );
  });

  it("has no buttons and nothing to fill in, whoever reads it", () => {
    for (const texts of Object.values(LANGUAGES))
      for (const data of Object.values(DATA))
        for (const make of Object.values(everyLookupCard(texts, data))) {
          const card = make();
          assert.deepEqual([card.actions, card.refresh], [undefined, undefined]);
          const types = partsOf(card.body).map(({ type }) => String(type));
          assert.ok(!types.some((type) => /^(?:Action|Input)\./.test(type)));
          assert.ok(sizeOf(card) < 10_000, `${sizeOf(card)} bytes`);
        }
  });
});
