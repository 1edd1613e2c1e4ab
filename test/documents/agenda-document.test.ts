import assert from "node:assert/strict";
import fc from "fast-check";
import type { AgendaReading, ItemRead } from "../../src/domain/agenda-reading.ts";
import { readAgendaText } from "../../src/documents/agenda-document.ts";
import { joinLines } from "../../src/documents/agenda/join-lines.ts";
import { dateIn, timesIn } from "../../src/documents/agenda/moment.ts";
import { agendaText } from "../support/cluster.ts";
import { layouts } from "./layouts.ts";

const seed = Number(process.env["SEED"] ?? Date.now());
const runs = Number(process.env["RUNS"] ?? 500);

describe("a text agenda", () => {
  for (const { name, text, gold } of layouts)
    it(`is read right in the layout of ${name}`, () => {
      const reading = readAgendaText(text);
      for (const [field, value] of Object.entries(gold.meeting))
        assert.deepEqual(reading[field as keyof AgendaReading], value, field);
      assert.equal(reading.items.length, gold.items.length);
      gold.items.forEach((expected, n) => {
        for (const [field, value] of Object.entries(expected))
          assert.deepEqual(
            reading.items[n]?.[field as keyof ItemRead],
            value,
            `${n + 1}: ${field}`,
          );
      });
    });

  it("has no doubts when it is clean", () => {
    assert.deepEqual(readAgendaText(agendaText).doubts, []);
  });

  it("lists an item whose recommendation has no points, and invents none", () => {
    const text = agendaText.replace(
      /Det indstilles:\s+at Klynge Prøve godkender dagsordenen\.\s+/,
      "",
    );
    const reading = readAgendaText(text);
    assert.deepEqual(reading.items[0]?.recommendations, []);
    assert.match(reading.doubts[0]?.what ?? "", /Punkt 1 .*kræver kontrol/);
  });

  it("lists a missing date and an attachment that is mentioned but not listed", () => {
    const text = agendaText.replace(/Dato: .*/, "").replace("Teamet har", "Se bilag 4. Teamet har");
    const doubts = readAgendaText(text).doubts.map(({ what }) => what);
    assert.ok(doubts.some((what) => what.includes("mødets dato")));
    assert.ok(doubts.some((what) => /Punkt 3 nævner bilag 4 .* Bilag 1/.test(what)));
  });

  it("says where each doubt is", () => {
    const { items, doubts } = readAgendaText(agendaText.replace("Teamet har", "Se bilag 4."));
    assert.deepEqual(doubts[0]?.at, items[2]?.at);
  });
});

describe("line-end hyphens", () => {
  for (const [before, after, whole] of [
    ["mødele-", "der", "mødeleder"],
    ["KOM-", "MUNERNE", "KOMMUNERNE"],
    ["Børne-", "og Ungepsykiatri", "Børne- og Ungepsykiatri"],
    ["udviklings-", "og forbedringsmodel", "udviklings- og forbedringsmodel"],
    ["2024-", "2027", "2024-2027"],
    ["aftaler/koordi-", "nationsplaner", "aftaler/koordinationsplaner"],
    ["to", "ord", "to ord"],
  ] as const)
    it(`«${before}» and «${after}» become «${whole}»`, () => {
      assert.equal(joinLines(before, after), whole);
    });
});

describe("dates and times", () => {
  for (const [line, date, start, end] of [
    ["Dato: 18. januar 2023 kl. 09.00 – 11.00", "2023-01-18", "09:00", "11:00"],
    ["onsdag den 15. januar 2020 kl. 13:00", "2020-01-15", "13:00", undefined],
    ["21-08-2012 kl. 14:00 - 16:00", "2012-08-21", "14:00", "16:00"],
    ["22.04.2021, kl. 17:30", "2021-04-22", "17:30", undefined],
    ["06-03-2018 10:00:00", "2018-03-06", "10:00", undefined],
    ["den 5/8 2027 kl. 12.15-13.45", "2027-08-05", "12:15", "13:45"],
    ["2027-03-03", "2027-03-03", undefined, undefined],
    ["den 31. februar 2023", undefined, undefined, undefined],
  ] as const)
    it(`are understood in «${line}»`, () => {
      assert.equal(dateIn(line)?.date ?? undefined, date);
      assert.equal(timesIn(line).start ?? undefined, start);
      assert.equal(timesIn(line).end ?? undefined, end);
    });
});

describe("a document that is no agenda", () => {
  for (const [name, text] of [
    ["nothing", ""],
    ["blank lines", "\n \n\n"],
    ["a recipe", "Boller\n\n1. Bland mel og vand.\n2. Ælt dejen.\n3. Bag bollerne."],
    ["a roster", "organ;type;region\nKlynge;ssu;Hovedstaden"],
    ["a web page", "<html><body><h1>1. BESLUTNING</h1></body></html>"],
    ["a letter", "Kære alle\n\nTak for mødet den 3. marts 2027. Vi ses.\n\nHilsen Anna"],
    ["a report with chapters", "Rapport\n\n1. Baggrund\n\nTekst.\n\n2. Metode\n\nMere tekst."],
  ] as const)
    it(`is recognised: ${name}`, () => {
      const reading = readAgendaText(text);
      assert.equal(reading.kind, "none");
      assert.deepEqual(reading.items, []);
    });
});

describe(`any text at all (seed ${seed})`, () => {
  const line = fc.oneof(
    fc.constantFrom(
      "INDSTILLING",
      "Det indstilles:",
      "at ",
      "1. BESLUTNING OM A",
      "BILAG",
      "-",
      "",
    ),
    fc.constantFrom(
      "Dato: 3. marts 2027 kl. 9.00",
      "2. Orientering: b",
      "POLITISK BEHANDLING",
      "• x",
    ),
    fc.string({ maxLength: 90 }),
  );

  it("is read without a fault, and the same way twice", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = lines.join("\n");
        assert.deepEqual(readAgendaText(text), readAgendaText(text));
      }),
      { seed, numRuns: runs },
    );
  });

  it("gives no recommendation whose words are not in the document, in their order", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const squeezed = lines.join("").replace(/[\s\u00ad\u200b\ufeff-]/g, "");
        for (const { recommendations } of readAgendaText(lines.join("\n")).items)
          for (const text of recommendations)
            assert.ok(squeezed.includes(text.replace(/[\s-]/g, "")), text);
      }),
      { seed, numRuns: runs },
    );
  });
});
