import assert from "node:assert/strict";
import fc from "fast-check";
import { readAgendaText } from "../../src/documents/agenda-document.ts";
import { documentNamed } from "./agenda-gold.ts";
import { decodeText } from "../../src/documents/decode-text.ts";

const seed = Number(process.env.SEED ?? Date.now());
const HEAD = "Møde i: Klynge Åen\nDato: 2. maj 2024 kl. 9.00-10.00\n";

function itemsIn(text: string) {
  return readAgendaText(`${HEAD}\n${text}`).items;
}

function recommendationsIn(section: string): readonly string[] {
  const [item] = itemsIn(`1. Beslutning om budget\n\n${section}\n\nSagsfremstilling\nTekst.`);
  return item?.recommendations ?? [];
}

function doubtsIn(text: string): readonly string[] {
  return readAgendaText(`${HEAD}\n${text}`).doubts.map(({ what }) => what);
}

describe("words cut at the end of a line", () => {
  const TABLE: readonly (readonly [string, string])[] = [
    ["lederen er mødele-\nder i dag", "lederen er mødeleder i dag"],
    ["alle KOM-\nMUNERNE er med", "alle KOMMUNERNE er med"],
    ["Børne-\nog ungeområdet", "Børne- og ungeområdet"],
    ["Børne- og unge-\nområdet", "Børne- og ungeområdet"],
    ["sundheds-\neller ældreområdet", "sundheds- eller ældreområdet"],
    ["i årene 2024-\n2027", "i årene 2024-2027"],
    ["en 2-\nårig stilling", "en 2-årig stilling"],
    ["send en e-\nmail", "send en e-mail"],
    ["med IV-\nbehandling hjemme", "med IV-behandling hjemme"],
    ["om IV- behandling og\nhvile", "om IV- behandling og hvile"],
    ["nye aftaler/koordi-\nnationsplaner", "nye aftaler/koordinationsplaner"],
    ["fra Øst-\nEuropa", "fra Øst-Europa"],
    ["en kort-film og en kort-\nfilm", "en kort-film og en kort-film"],
    ["ordet over\u00ad\nskrift", "ordet overskrift"],
    ["gene-\n\nrationer", "generationer"],
  ];
  for (const [printed, read] of TABLE) {
    it(`«${printed.replaceAll("\n", "⏎")}» is read «${read}»`, () => {
      const [item] = itemsIn(`1. Drøftelse\n\nBaggrund\n${printed}\n\nIndstilling\nat x drøftes`);
      assert.equal(item?.background, read);
    });
  }
});

describe("when and where a meeting is", () => {
  const TABLE: readonly (readonly [string, string | null, string | null, string | null])[] = [
    ["Dato: 18. januar 2023 kl. 09.00 – 11.00", "2023-01-18", "09:00", "11:00"],
    ["Dato: 18-01-2023\nTid: kl. 13.30 - 15.30", "2023-01-18", "13:30", "15:30"],
    ["Mødet holdes den 18/1 2023 kl. 14.00-16.00", "2023-01-18", "14:00", "16:00"],
    ["Dato: 2023-01-18\nTid: 08:30", "2023-01-18", "08:30", null],
    [
      "STARTTIDSPUNKT\n06-03-2018 10:00:00\nSLUTTIDSPUNKT\n06-03-2018 12:30:00",
      "2018-03-06",
      "10:00",
      "12:30",
    ],
    ["Tirsdag den 7. marts 2023, fra kl. 9 til 11", "2023-03-07", "09:00", "11:00"],
    ["22-12-2020 13:00", "2020-12-22", "13:00", null],
    ["Dato: 07-12-2021\nTid: 15:00 - 16:00", "2021-12-07", "15:00", "16:00"],
    ["Udsendt den 1. april 2023\n13.04.2023, kl. 17:30", "2023-04-13", "17:30", null],
  ];
  for (const [printed, date, start, end] of TABLE) {
    it(`«${printed.replaceAll("\n", "⏎")}» is ${date ?? "no date"} ${start ?? ""}-${end ?? ""}`, () => {
      const reading = readAgendaText(
        `Møde i Klynge Åen\n${printed}\n\n1. Drøftelse af mål\nIndstilling\nat målene drøftes`,
      );
      assert.deepEqual([reading.date, reading.start, reading.end], [date, start, end]);
    });
  }

  it("is listed as doubtful when the day does not exist, is another weekday or is missing", () => {
    const items = "\n1. Drøftelse af mål\nIndstilling\nat målene drøftes";
    const doubts = (line: string): string =>
      readAgendaText(`Møde i Klynge Åen\n${line}\n${items}`)
        .doubts.map(({ what }) => what)
        .join();
    assert.match(doubts("Dato: 31-02-2023"), /«31-02-2023» findes ikke/);
    assert.match(doubts("Torsdag den 18. januar 2023"), /ikke en torsdag/);
    assert.match(doubts("Sted: Salen"), /fandt ikke mødets dato/);
  });

  it("has no end before its start", () => {
    const reading = readAgendaText(
      `Møde i Klynge Åen\nDato: 2. maj 2024 kl. 15.00-13.00\n\n1. Drøftelse\nIndstilling\nat x drøftes`,
    );
    assert.equal(reading.end, null);
    assert.match(reading.doubts[0]?.what ?? "", /sluttidspunkt/);
  });
});

describe("what is recommended", () => {
  const TABLE: readonly (readonly [string, readonly string[]])[] = [
    ["INDSTILLING\nDet indstilles:\nat planen godkendes.", ["planen godkendes"]],
    [
      "Indstillingen\nAdministrationen indstiller til udvalget, at:\n• planen godkendes,\n• midlerne afsættes.",
      ["planen godkendes", "midlerne afsættes"],
    ],
    [
      "Indstilling\nFormandskabet anbefaler:\n- at planen godkendes, og\n- at midlerne afsættes",
      ["planen godkendes", "midlerne afsættes"],
    ],
    [
      "Indstilling om,\n1. at udvalget godkender planen,\n2. at udvalget afsætter midler.",
      ["udvalget godkender planen", "udvalget afsætter midler"],
    ],
    [
      "Direktionen indstiller,\nat planen godkendes,\nat midlerne afsættes, og\nat sagen evalueres.",
      ["planen godkendes", "midlerne afsættes", "sagen evalueres"],
    ],
    [
      "Det indstilles, at planen godkendes, at midlerne afsættes, og at sagen evalueres.",
      ["planen godkendes", "midlerne afsættes", "sagen evalueres"],
    ],
    [
      "Indstilling: Det indstilles, at klyngen godkender, at der ansættes to.",
      ["klyngen godkender, at der ansættes to"],
    ],
    ["Indstilling\nSekretariatet indstiller til klyngen at godkende planen.", ["godkende planen"]],
    [
      "Indstilling\n1. at planen godkendes\nDer er to forbehold:\n• økonomi\n• tid",
      ["planen godkendes"],
    ],
    ["Indstilling\nTil drøftelse.", ["Til drøftelse"]],
    [
      "Indstilling\nat klyngen drøfter følgende:\n• økonomi\n• tid",
      ["klyngen drøfter følgende:\n\n• økonomi\n\n• tid"],
    ],
    ["Sekretariatets indstilling\n• at planen godkendes", ["planen godkendes"]],
  ];
  for (const [printed, read] of TABLE) {
    it(`in «${printed.replaceAll("\n", "⏎")}» is ${String(read.length)} ${read.length === 1 ? "point" : "points"}`, () => {
      assert.deepEqual(recommendationsIn(printed), read);
    });
  }

  it("is said by somebody, or by nobody named", () => {
    const by = (line: string) =>
      itemsIn(`1. Beslutning om x\nIndstilling\n${line}\n• at planen godkendes`)[0]?.recommendedBy;
    assert.equal(
      by("Sundheds- og Ældreforvaltningen indstiller til udvalget:"),
      "Sundheds- og Ældreforvaltningen",
    );
    assert.equal(by("Regionsrådsformanden anbefaler:"), "Regionsrådsformanden");
    assert.equal(by("Det indstilles:"), null);
  });

  it("is doubtful when a recommendation has no points, or may be several", () => {
    assert.match(
      doubtsIn(
        "1. Beslutning om x\nIndstilling\nAdministrationen indstiller overfor udvalget:\n\nBilag\nNotat",
      ).join(),
      /Punkt 1 .*kræver kontrol/,
    );
    assert.match(
      doubtsIn(
        "1. Beslutning om x\nIndstilling\nDet indstilles, at klyngen godkender, at der ansættes to, og at der holdes et kursus.",
      ).join(),
      /delt i flere/,
    );
  });
});

describe("the items of a document", () => {
  it("have their sections in any order and under many names", () => {
    const [item] = itemsIn(
      "1. Sag\nBeslutning i Klynge Åen den 2. maj 2024\nTiltrådt.\nBilag:\nNotat.pdf\nSagsfremstilling\nTekst.\nIndstilling\nat x godkendes\nResumé\nKort.",
    );
    assert.deepEqual(
      [item?.decision, item?.attachments, item?.case, item?.recommendations, item?.background],
      ["Tiltrådt.", [{ title: "Notat.pdf" }], "Tekst.", ["x godkendes"], "Kort."],
    );
  });

  it("keep several boards' decisions apart by their headings", () => {
    const [item] = itemsIn(
      "1. Sag\nIndstilling\nat x godkendes\nUdvalgets beslutning den 3. maj 2021:\nAnbefalet.\nRegionsrådets beslutning den 30. maj 2021:\nGodkendt.",
    );
    assert.equal(
      item?.decision,
      "Udvalgets beslutning den 3. maj 2021\n\nAnbefalet.\n\nRegionsrådets beslutning den 30. maj 2021\n\nGodkendt.",
    );
  });

  it("take their kind from the heading, else from the group they stand in", () => {
    const kinds = itemsIn(
      "Punkter til beslutning\n1. Budget\nIndstilling\nat budgettet godkendes\n\n2. Orientering om drift\nIndstilling\nat orienteringen tages til efterretning\n\nPunkter til drøftelse\n3. Mål\nIndstilling\nat målene drøftes",
    ).map(({ kind }) => kind);
    assert.deepEqual(kinds, ["decision", "information", "discussion"]);
  });

  it("are not of a kind for a word that only looks like one", () => {
    const kinds = ["Plan for orienteringsmøde", "Valg af evt. suppleant", "Velkomst"].map(
      (title) => itemsIn(`1. ${title}\nIndstilling\nat x godkendes`)[0]?.kind,
    );
    assert.deepEqual(kinds, [null, null, null]);
  });

  it("may be without numbers", () => {
    const items = itemsIn(
      "Budget for næste år\nIndstilling\nat budgettet godkendes\nSagsfremstilling\nTekst.\n\nMål for næste år\nIndstilling\nat målene drøftes\nSagsfremstilling\nMere.",
    );
    assert.deepEqual(
      items.map(({ number, title, case: text }) => [number, title, text]),
      [
        [null, "Budget for næste år", "Tekst."],
        [null, "Mål for næste år", "Mere."],
      ],
    );
  });

  it("are not the numbers of a list within an item", () => {
    const items = itemsIn(
      "1. Budget\nIndstilling\nat budgettet godkendes\nSagsfremstilling\nForløbet er:\n1. Høring\n2. Behandling\n3. Svar\n\n2. Mål\nIndstilling\nat målene drøftes",
    );
    assert.deepEqual(
      items.map(({ title }) => title),
      ["Budget", "Mål"],
    );
  });

  it("are a plain list where the paper calls itself an agenda and names a time", () => {
    const list = "1. Velkomst\n2. Orientering om drift\n3. Eventuelt\n";
    assert.equal(readAgendaText(`Dagsorden\n${HEAD}\n${list}`).items.length, 3);
    assert.equal(readAgendaText(`Indkøb\n${list}`).kind, "none");
  });

  it("say how long they take and who presents", () => {
    const [item] = itemsIn(
      "1. Drøftelse af mål\nForventet varighed: 1½ time\nDer er oplæg ved overlæge Ida Falk og Bo Ravn, chef i Åby Kommune.\nOplægsholder: Mia Skov\nIndstilling\nat målene drøftes",
    );
    assert.equal(item?.minutes, 90);
    assert.deepEqual(item.presenters, ["Mia Skov", "Ida Falk", "Bo Ravn"]);
  });

  it("stand at a paragraph of the document, and on a page where there are pages", () => {
    const item = "1. Budget\nIndstilling\nat budgettet godkendes\n";
    assert.deepEqual(itemsIn(item)[0]?.at, { paragraph: 3 });
    assert.deepEqual(readAgendaText(`${HEAD}\f${item}`).items[0]?.at, { page: 2, paragraph: 3 });
  });

  it("are doubtful where their numbers do not follow each other or repeat", () => {
    const item = (number: string): string =>
      `${number}. Sag ${number}\nIndstilling\nat x godkendes\n\n`;
    assert.match(
      doubtsIn(item("1") + item("2") + item("4")).join(),
      /Punkt 4 følger efter punkt 2/,
    );
    assert.match(doubtsIn(item("1") + item("2") + item("2")).join(), /to punkter med nummer 2/);
    assert.deepEqual(doubtsIn(item("1") + item("2")), []);
  });

  it("are doubtful where the text names an attachment that no list has", () => {
    const doubts = doubtsIn(
      "1. Sag\nSagsfremstilling\nSe bilag 5.\nIndstilling\nat x godkendes\nBilag\nBilag 7 – Tal",
    );
    assert.deepEqual(doubts, ["Punkt 1 nævner bilag 5 i teksten, men listen har Bilag 7."]);
  });
});

describe("a document that is no agenda", () => {
  const TABLE: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    [
      "prose",
      "Klyngen holder møder to gange om året. Der blev ikke truffet nogen beslutning.\n\nBaggrund\nDet begyndte i 2022.",
    ],
    ["a recipe", "Boller\n\n1. Bland mel og vand\n2. Lad dejen hæve\n3. Bag i 20 min.\n"],
    ["a roster", "organ;type;navn\nKlynge Åen;sundhedsklynge;Bo Ravn\n"],
    ["markup", "<html><body><h1>Beslutning</h1><ol><li>1. Velkomst</li></ol></body></html>"],
    [
      "questions and answers",
      "1. Hvad er en klynge?\nEt samarbejde.\n\n2. Hvem er med?\nKommuner og region.\n",
    ],
    [
      "slides with a contents page",
      "Status den 28. februar 2022\n\nDagsorden\n\n1. Loven og\naftalen\n\n2. Hvad sker der?\n",
    ],
  ];
  for (const [what, text] of TABLE) {
    it(`is ${what}`, () => {
      const { kind, items, board, doubts } = readAgendaText(text);
      assert.deepEqual(
        { kind, items, board, doubts },
        { kind: "none", items: [], board: null, doubts: [] },
      );
    });
  }
});

describe("any text at all", () => {
  before(() => {
    console.log(`      seed ${String(seed)}`);
  });

  const lineOfPaper = fc.constantFrom(
    ...[
      "INDSTILLING",
      "Det indstilles:",
      "at planen godkendes, og",
      "POLITISK BEHANDLING",
      "Tiltrådt.",
    ],
    ...[
      "1. BESLUTNING OM MÅL",
      "2. Orientering",
      "Bilag 3 - Tal",
      "",
      "",
      "JOURNALNUMMER",
      "- ",
      "\f",
    ],
    ...[
      "Dato: 31-02-2023 kl. 25",
      "Side 3",
      "Deltagere: Bo Ravn og Ida Falk",
      "• at mødele-",
      "der",
      "|",
    ],
  );
  const paper = fc.array(fc.oneof(lineOfPaper, fc.string(), fc.string({ unit: "binary" })), {
    maxLength: 60,
  });

  it("is read without a fault, and the same each time", () => {
    fc.assert(
      fc.property(paper, (lines) => {
        const text = lines.join("\n");
        assert.deepEqual(readAgendaText(text), readAgendaText(text));
      }),
      { seed, numRuns: 300 },
    );
  });

  it("gives recommendations whose words stand in the document in that order", () => {
    const word = fc.constantFrom(
      "klyngen",
      "godkender",
      "planen,",
      "at",
      "og",
      "midler",
      "IV-",
      "2024-2027",
      "børne-",
      "kr.",
    );
    const point = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
    const section = fc.array(fc.tuple(fc.constantFrom("at ", "• at ", "- ", "1. at ", ""), point), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(section, fc.integer({ min: 20, max: 90 }), (points, width) => {
        const body = points.map(([mark, text]) => wrapped(mark + text, width)).join("\n");
        const text = `${HEAD}\n1. Beslutning om mål\nIndstilling\nDet indstilles:\n${body}\nBilag\nNotat\n`;
        const words = bare(text);
        let from = 0;
        for (const recommendation of itemsIn(text)[0]?.recommendations ?? []) {
          const found = words.indexOf(bare(recommendation), from);
          assert.ok(found >= 0, recommendation);
          from = found + bare(recommendation).length;
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it("is read quickly, even when somebody made it to be slow", () => {
    const made = [
      `1. BESLUTNING A\nINDSTILLING\nat ${"x, og at y ".repeat(100_000)}`,
      `1. BESLUTNING A\n${"oplæg af ved fra v/ ".repeat(60_000)}`,
      "1. BESLUTNING A\nINDSTILLING\nat x\n".repeat(15_000),
      "\n \t".repeat(400_000),
      "Beslutning i ".repeat(90_000),
    ];
    for (const text of made) {
      // its own time: what runs beside it is no fault of the reading
      const start = process.cpuUsage();
      readAgendaText(text);
      const { user, system } = process.cpuUsage(start);
      assert.ok(user + system < 2_000_000, text.slice(0, 40));
    }
  });

  it("is read the same whatever its lines end with", () => {
    const text = decodeText(documentNamed("rm"));
    assert.deepEqual(readAgendaText(text.replaceAll("\n", "\r\n")), readAgendaText(text));
  });
});

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function wrapped(text: string, width: number): string {
  let line = 0;
  return text.replace(/ (\S+)/g, (_, word: string) => {
    line += word.length + 1;
    if (line <= width) return ` ${word}`;
    line = 0;
    return `\n${word}`;
  });
}
