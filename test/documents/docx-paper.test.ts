import assert from "node:assert/strict";
import fc from "fast-check";
import type { Block, Paper } from "../../src/domain/document-block.ts";
import { authoritiesOf, extractOf } from "../../src/domain/extract.ts";
import { extractPaper } from "../../src/texts/papers/extract-paper.ts";
import { minutesPaper } from "../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { board } from "../support/board.ts";
import { decisionWith, minutesFrom } from "../support/sample-minutes.ts";
import { seed } from "../support/seed.ts";
import { found, opened, unescaped } from "./docx-opened.ts";
import { papers } from "./random-papers.ts";

const paperOf = (blocks: readonly Block[], parts: Partial<Paper> = {}): Paper => ({
  ...{ title: "Referat: Klynge Prøve", language: "da" },
  ...parts,
  blocks,
});

const list = (numbered: boolean, ...entries: readonly string[]): Block => ({
  ...{ type: "list", numbered, entries },
});
const paragraph = (text: string): Block => ({ type: "paragraph", text });
const table: Block = {
  type: "table",
  caption: "Fremmøde",
  head: ["Mandat", "Medlem"],
  rows: [
    ["Ågård", "Dorte Ågård"],
    ["Ledigt mandat", ""],
  ],
};

const texts = LANGUAGES.da;
const minutes = minutesFrom({ decisions: [decisionWith({ text: "Budgettet blev tiltrådt." })] });
const [authority] = authoritiesOf(board);
assert.ok(authority);

const PAPERS: readonly (readonly [string, Paper])[] = [
  ["the minutes of a meeting", minutesPaper(texts, minutes)],
  ["an authority's extract", extractPaper(texts, extractOf(minutes, authority, "Region"))],
];

describe("a paper as a Word file", () => {
  for (const [what, paper] of PAPERS)
    it(`has its title as the one first heading, and skips no level below it: ${what}`, async () => {
      const { lines } = await opened(paper);
      assert.deepEqual(lines[0], { is: "h1", text: paper.title });
      const levels = lines.flatMap(({ is }) => (/^h\d$/.test(is) ? [Number(is.slice(1))] : []));
      assert.ok(levels.length > 5, String(levels));
      for (const [n, level] of levels.entries())
        assert.ok(n === 0 || (level > 1 && level <= (levels[n - 1] ?? 0) + 1), String(levels));
    });

  it("is called by its title among files, and was made by nobody else", async () => {
    const title = 'Referat: "Ærø & Ågård" <2027>';
    const core = (await opened(paperOf([], { title }))).parts["docProps/core.xml"];
    assert.deepEqual(found(core, /<dc:title>(.*?)<\/dc:title>/g).map(unescaped), [title]);
    const names = /<(?:dc:creator|cp:lastModifiedBy)>(.*?)</g;
    assert.deepEqual(found(core, names), ["Klyngebot", "Klyngebot"]);
  });

  for (const [language, tag] of [
    ["da", "da-DK"],
    ["en", "en-GB"],
  ] as const)
    it(`says to those who read it aloud that its language is ${tag}`, async () => {
      const { parts } = await opened(paperOf([paragraph("Velkommen")], { language }));
      const [defaults = ""] = found(
        parts["word/styles.xml"],
        /<w:docDefaults>.*<\/w:docDefaults>/g,
      );
      assert.deepEqual(found(defaults, /<w:lang w:val="([^"]*)"/g), [tag]);
      const all = Object.values(parts).join("");
      assert.deepEqual(found(all, /<w:lang [^>]*/g), [`<w:lang w:val="${tag}"/`]);
    });

  it("has at the foot of each page what it is, and which page of how many", async () => {
    const title = "Referat: Ærø & Ågård";
    const { parts } = await opened(paperOf([], { title }));
    assert.match(parts["word/document.xml"] ?? "", /<w:footerReference w:type="default"/);
    const footer = parts["word/footer1.xml"];
    assert.deepEqual(found(footer, /<w:instrText[^>]*>(.*?)</g), ["PAGE", "NUMPAGES"]);
    const words = found(footer, /<w:t(?: [^>]*)?>(.*?)</g).map(unescaped);
    assert.equal(words.join(""), `${title} ·  / `);
  });

  it("has lists that Word counts itself, each from 1", async () => {
    const lists = [list(true, "Et", "To"), list(false, "Punkt", "Punkt"), list(true, "Et", "To")];
    const { lines, parts } = await opened(paperOf(lists));
    assert.deepEqual(
      lines.slice(1),
      lists.flatMap((one) =>
        "entries" in one ? one.entries.map((text) => ({ is: "li", text })) : [],
      ),
    );
    const ids = found(parts["word/document.xml"], /<w:numId w:val="(\d+)"\/>/g);
    assert.deepEqual(
      ids.map((id) => ids.indexOf(id)),
      [0, 0, 2, 2, 4, 4],
    );
    const numbering = parts["word/numbering.xml"] ?? "";
    const format = (id: string | undefined): readonly string[] => {
      const [own = ""] = found(
        numbering,
        new RegExp(`<w:num w:numId="${id ?? ""}".*?</w:num>`, "g"),
      );
      assert.match(own, /<w:startOverride w:val="1"\/>/);
      const [abstract = ""] = found(own, /<w:abstractNumId w:val="(\d+)"/g);
      const levels = new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:lvl>`, "g");
      return found(found(numbering, levels)[0], /w:(?:numFmt|lvlText) w:val="([^"]*)"/g);
    };
    assert.deepEqual([ids[0], ids[2], ids[4]].map(format), [
      ["decimal", "%1."],
      ["bullet", "•"],
      ["decimal", "%1."],
    ]);
  });

  it("has tables under their captions, with a header row that is marked as one", async () => {
    const { lines, parts } = await opened(paperOf([table, table]));
    const once = [
      ["p", "Fremmøde"],
      ["th", "Mandat"],
      ["th", "Medlem"],
      ["td", "Ågård"],
      ["td", "Dorte Ågård"],
      ["td", "Ledigt mandat"],
      ["td", "–"],
    ];
    const read = lines.slice(1).map(({ is, text }) => [is, text]);
    assert.deepEqual(read, [...once, ...once]);
    const document = parts["word/document.xml"];
    for (const one of found(document, /<w:tbl>.*?<\/w:tbl>/g)) {
      const rows = found(one, /<w:tr>.*?<\/w:tr>/g);
      assert.deepEqual(
        rows.map((row) => [row.includes("<w:tblHeader/>"), found(row, /<w:tc>/g).length]),
        [
          [true, 2],
          [false, 2],
          [false, 2],
        ],
      );
    }
  });

  it("has a paragraph for each of a text's own, and none that is empty", async () => {
    const { lines, parts } = await opened(
      paperOf([
        paragraph("\nEt\n\n\n\nTo\r\n\r\nTre\n"),
        paragraph(""),
        { type: "note", text: " " },
      ]),
    );
    assert.deepEqual(
      lines.slice(1).map(({ text }) => text.trim()),
      ["Et", "To", "Tre"],
    );
    assert.doesNotMatch(parts["word/document.xml"] ?? "", /<w:p\/>/);
  });
});

/** What a text is, how it was written, and what must be read of it. */
const TEXTS: readonly (readonly [what: string, written: string, read?: string])[] = [
  ["Danish letters", "Ærø, Ølgod og Ågerup: æøå é ü – «§ 3»"],
  ["letters written in two parts", "A\u030ager\u00f8d og e\u0301t"],
  ["emoji", "👍🏽 👩‍⚕️ 🇩🇰"],
  ["quotes", `'enkelt' "dobbelt" \`skråt\``],
  ["what looks like XML", "a < b && c > d &amp; <w:t>x</w:t> ]]> <!-- <?xml ?>"],
  ["spaces that count", "  to  steder, 500\u00a0000 kr.\tog en tabulator"],
  ["100 KB", "æ ".repeat(25_000) + "x".repeat(50_000)],
  ["lines of its own", "et\nto\ntre"],
  [
    "lines as others end them",
    "et\r\nto\rtre\vfire\ffem\u0085seks\u2028syv",
    "et\nto\ntre\nfire\nfem\nseks\nsyv",
  ],
  ["control characters", "\u0000fø\u0001r e\u0008fter\u001f", "før efter"],
  ["half a surrogate", "halv \ud83d slut \ude00", "halv  slut "],
  ["what is no character", "\ufffefør\uffff efter", "før efter"],
];

/** A paper that has a text in every place for one. */
const everywhere = (text: string): Paper => ({
  ...{ title: text, language: "da" },
  blocks: [
    ...([2, 3] as const).map((level): Block => ({ type: "heading", level, text })),
    { type: "note", text },
    paragraph(text),
    list(true, text, text),
    list(false, text),
    { type: "table", caption: text, head: [text, text], rows: [[text, text]] },
  ],
});

const PLACES = "h1 h2 h3 p p li li li p th th td td".split(" ");

/** Any character that no XML file can hold. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

describe("the texts of a Word file", () => {
  for (const [what, written, read = written] of TEXTS)
    it(`are those of the paper, word for word: ${what}`, async () => {
      const { lines, parts } = await opened(everywhere(written));
      const title = read.replaceAll("\n", " ");
      assert.deepEqual(
        lines,
        PLACES.map((is) => ({ is, text: is === "h1" ? title : read })),
      );
      for (const [name, part] of Object.entries(parts)) assert.doesNotMatch(part, FORBIDDEN, name);
    });

  it("stand in the paper and at its foot only", async () => {
    const { parts } = await opened(everywhere("Velkommen"));
    const others = Object.entries(parts).filter(
      ([name]) => name !== "word/document.xml" && name !== "word/footer1.xml",
    );
    for (const [name, part] of others) assert.doesNotMatch(part, /<w:t[ >]/, name);
    assert.deepEqual(
      Object.keys(parts).filter((name) => /comment|header|media|embed|macro/i.test(name)),
      [],
    );
  });

  it(`are all there, and nothing else, in any paper (seed ${seed})`, async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(papers, async ({ paper, read }) => {
        const { lines, parts } = await opened(paper);
        assert.deepEqual(lines, read);
        for (const [name, part] of Object.entries(parts))
          assert.doesNotMatch(part, FORBIDDEN, name);
      }),
      { seed, numRuns: 100 },
    );
  });
});
