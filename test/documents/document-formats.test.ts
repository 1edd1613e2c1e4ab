import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import type { RefusalReason } from "../../src/domain/refusal.ts";
import { agendaReader, agendaReaderWithin } from "../../src/documents/agenda-reader.ts";
import { decodeText } from "../../src/documents/decode-text.ts";
import { documentNamed, FORMATTED, withoutPlaces } from "./agenda-gold.ts";
import { asDocx, asHtml, asPdf, PICTURE, scanned, TYPES, withMacros } from "./in-formats.ts";

describe("a document in another format", function () {
  this.timeout(30_000);

  for (const name of FORMATTED) {
    const text = decodeText(documentNamed(name));

    it(`is read as the text of it: ${name}.docx`, async () => {
      const reading = await agendaReader.read(`${name}.docx`, await asDocx(text));
      const expected = await agendaReader.read("x.txt", Buffer.from(text));
      assert.deepEqual(withoutPlaces(reading), withoutPlaces(expected));
    });

    it(`is read as the text of it: ${name}.html`, async () => {
      const reading = await agendaReader.read(`${name}.html`, asHtml(text));
      const expected = await agendaReader.read("x.txt", Buffer.from(text));
      assert.deepEqual(withoutPlaces(reading), withoutPlaces(expected));
    });

    it(`is read as the text of it: ${name}.pdf`, async () => {
      const reading = await agendaReader.read(`${name}.pdf`, await asPdf(text));
      const expected = await agendaReader.read("x.txt", Buffer.from(text));
      assert.deepEqual(withoutPlaces(reading), withoutPlaces(expected));
    });
  }

  const LINK = "https://eksempel.dk";
  const HEAD = "Møde i: Klynge Prøve\nDato: 3. marts 2027 kl. 09.00\n\n1. BUDGET";
  /** An agenda with these attachments, each a paragraph of one line or more. */
  const withAttachments = (...titles: readonly string[]): string =>
    [
      HEAD,
      "INDSTILLING",
      "Det indstilles:",
      "at budgettet godkendes.",
      "BILAG",
      ...titles,
      "",
    ].join("\n\n");

  for (const [ending, write] of [
    ["docx", asDocx],
    ["pdf", (text, links) => asPdf(text, links && { links })],
  ] as const satisfies [string, typeof asDocx][])
    it(`opens the attachments that it links to, over https only: .${ending}`, async () => {
      const text = withAttachments("Bilag 1 - Budget", "Bilag 2 - Notat", "Bilag 3 - Plan");
      const file = await write(text, {
        "Bilag 1 - Budget": `${LINK}/budget.pdf`,
        "Bilag 2 - Notat": "http://eksempel.dk/notat.pdf",
      });
      const { items } = await agendaReader.read(`a.${ending}`, file);
      assert.deepEqual(items[0]?.attachments, [
        { title: "Bilag 1 - Budget", href: `${LINK}/budget.pdf` },
        { title: "Bilag 2 - Notat" },
        { title: "Bilag 3 - Plan" },
      ]);
    });

  it("opens an attachment whose link runs over several lines, and no other with words of it", async () => {
    const text = withAttachments("Bilag 1 - Svar fra kommu-\nnerne om budget", "Bilag 2 - Budget");
    const links = { "Bilag 1 - Svar fra kommu-": LINK, "nerne om budget": LINK };
    const { items } = await agendaReader.read("a.pdf", await asPdf(text, { links }));
    assert.deepEqual(items[0]?.attachments, [
      { title: "Bilag 1 - Svar fra kommunerne om budget", href: `${LINK}/` },
      { title: "Bilag 2 - Budget" },
    ]);
  });

  it("opens none by the link of another whose number begins as its own", async () => {
    const text = withAttachments("Bilag 1 - Budget", "Bilag 10 - Plan", "Bilag 11 - Notat");
    const links = { "Bilag 1": `${LINK}/1`, "Bilag 10": `${LINK}/10` };
    const { items } = await agendaReader.read("a.pdf", await asPdf(text, { links }));
    assert.deepEqual(items[0]?.attachments, [
      { title: "Bilag 1 - Budget", href: `${LINK}/1` },
      { title: "Bilag 10 - Plan", href: `${LINK}/10` },
      { title: "Bilag 11 - Notat" },
    ]);
  });

  it("numbers the points of Word's and the web's own lists", async () => {
    const html =
      "<h1>Dagsorden</h1><p>Møde i: Klynge Prøve</p><p>Dato: 3. marts 2027 kl. 09.00</p><ol><li>Velkomst</li><li>Budget</li></ol>";
    const { items } = await agendaReader.read("a.html", Buffer.from(html));
    assert.deepEqual(
      items.map(({ number, title }) => [number, title]),
      [
        ["1", "Velkomst"],
        ["2", "Budget"],
      ],
    );
  });
});

const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1000),
    Buffer.from(stream, "utf16le"),
  ]);

describe("a document that cannot be read", function () {
  this.timeout(30_000);

  const agenda = decodeText(documentNamed("agenda"));
  const cases: readonly (readonly [
    string,
    string,
    RefusalReason,
    () => Uint8Array | Promise<Uint8Array>,
  ])[] = [
    [
      "a PDF with a password",
      "a.pdf",
      "document-encrypted",
      () => asPdf(agenda, { userPassword: "x" }),
    ],
    [
      "a Word document with a password",
      "a.docx",
      "document-encrypted",
      () => ole("EncryptedPackage"),
    ],
    ["an old Word document", "a.doc", "document-unsupported", () => ole("WordDocument")],
    ["an empty file", "a.docx", "document-empty", () => new Uint8Array()],
    ["a Word document without words", "a.docx", "document-empty", () => asDocx("")],
    [
      "a web page without words",
      "a.html",
      "document-empty",
      () => Buffer.from("<html><script>1</script></html>"),
    ],
    ["a PDF without words", "a.pdf", "document-empty", () => asPdf("")],
    [
      "a truncated Word document",
      "a.docx",
      "document-damaged",
      async () => (await asDocx(agenda)).slice(0, 3000),
    ],
    [
      "a truncated PDF",
      "a.pdf",
      "document-damaged",
      async () => (await asPdf(agenda)).slice(0, 400),
    ],
    [
      "a Word document that is something else",
      "a.docx",
      "document-damaged",
      () => Buffer.from("hej"),
    ],
    ["a Word document with macros", "a.docm", "document-macros", withMacros],
    [
      "a Word document of a kind that carries macros",
      "a.docx",
      "document-macros",
      () =>
        zipSync({
          "[Content_Types].xml": strToU8(
            `${TYPES}<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`,
          ),
          "word/document.xml": strToU8("x"),
        }),
    ],
    [
      "a spreadsheet",
      "a.xlsx",
      "document-unsupported",
      () => zipSync({ "[Content_Types].xml": strToU8(TYPES), "xl/workbook.xml": strToU8("x") }),
    ],
    ["a picture", "a.png", "document-unsupported", () => PICTURE],
    ["a scanned PDF", "a.pdf", "document-scanned", scanned],
    [
      "a file that is too large",
      "a.pdf",
      "document-too-large",
      () => new Uint8Array(20 * 1024 * 1024 + 1),
    ],
    [
      "a small file that unpacks to more than anybody's papers",
      "a.docx",
      "document-too-large",
      () =>
        zipSync(
          {
            "[Content_Types].xml": strToU8(TYPES),
            "word/document.xml": new Uint8Array(201 * 1024 * 1024),
          },
          { level: 1 },
        ),
    ],
  ];
  for (const [what, name, reason, content] of cases)
    it(`is refused with a sentence that names it: ${what}`, async () => {
      await assert.rejects(agendaReader.read(name, await content()), { reason, about: name });
    });

  it("is given up after its time, and its thread with it", async () => {
    const before = process.getActiveResourcesInfo().filter((one) => one === "MessagePort").length;
    const docx = await asDocx(agenda);
    await assert.rejects(agendaReaderWithin(1).read("a.docx", docx), {
      reason: "document-too-slow",
    });
    const after = process.getActiveResourcesInfo().filter((one) => one === "MessagePort").length;
    assert.equal(after, before);
  });

  it("leaves the bot free to answer others while a document is read", async () => {
    const docx = await asDocx(agenda);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await agendaReader.read("a.docx", docx);
    clearInterval(timer);
    assert.ok(turns > 3, String(turns));
  });
});
