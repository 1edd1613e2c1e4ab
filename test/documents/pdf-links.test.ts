import assert from "node:assert/strict";
import PDFDocument from "pdfkit";
import { pdfText } from "../../src/documents/reading/pdf-text.ts";

const LINK = "https://eksempel.dk";
const LEFT = 50;
const LINE = 9;

/** A PDF in small print, drawn by hand. */
async function drawn(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4" });
  const parts: Buffer[] = [];
  pdf.on("data", (part: Buffer) => parts.push(part));
  const done = new Promise((resolve) => pdf.once("end", resolve));
  pdf.font("Helvetica").fontSize(7);
  draw(pdf);
  pdf.end();
  await done;
  return Buffer.concat(parts);
}

const linksIn = async (draw: (pdf: PDFKit.PDFDocument) => void) =>
  (await pdfText(await drawn(draw))).links;

/** A line of words, of which some may be a link. */
function line(pdf: PDFKit.PDFDocument, n: number, words: string, links: [string, string][] = []) {
  const y = LEFT + n * LINE;
  pdf.text(words, LEFT, y, { lineBreak: false });
  for (const [linked, href] of links) {
    const x = LEFT + pdf.widthOfString(words.slice(0, words.indexOf(linked)));
    pdf.link(x, y, pdf.widthOfString(linked), pdf.currentLineHeight(), href);
  }
}

describe("the links of a PDF", () => {
  it("are the words that lie under them, and where they lead", async () => {
    const links = await linksIn((pdf) => {
      line(pdf, 0, "Se Bilag 1, Budget – Ærø og Bilag 2, Notat, som er vedlagt.", [
        ["Bilag 1, Budget – Ærø", `${LINK}/1`],
        ["Bilag 2, Notat,", `${LINK}/2`],
      ]);
    });
    assert.deepEqual(links, [
      { words: "Bilag 1, Budget – Ærø", href: `${LINK}/1` },
      { words: "Bilag 2, Notat,", href: `${LINK}/2` },
    ]);
  });

  it("keep to their own line where lines are close", async () => {
    const links = await linksIn((pdf) => {
      for (const n of [1, 2, 3]) line(pdf, n, `Bilag ${n}`, [[`Bilag ${n}`, `${LINK}/${n}`]]);
    });
    assert.deepEqual(
      links,
      [1, 2, 3].map((n) => ({ words: `Bilag ${n}`, href: `${LINK}/${n}` })),
    );
  });

  it("are found on every page, in the order of the pages", async () => {
    const links = await linksIn((pdf) => {
      line(pdf, 0, "Bilag 1", [["Bilag 1", `${LINK}/1`]]);
      pdf.addPage();
      line(pdf, 0, "Uden bilag");
      pdf.addPage();
      line(pdf, 0, "Bilag 2", [["Bilag 2", `${LINK}/2`]]);
    });
    assert.deepEqual(
      links.map(({ words }) => words),
      ["Bilag 1", "Bilag 2"],
    );
  });

  it("are one where a link runs over several lines, without the hyphen that breaks a word", async () => {
    const links = await linksIn((pdf) => {
      line(pdf, 0, "Se Bilag 1 - Svar fra kommu-", [["Bilag 1 - Svar fra kommu-", LINK]]);
      line(pdf, 1, "nerne om budgettet i 2027.", [["nerne om budgettet", LINK]]);
    });
    assert.deepEqual(links, [
      { words: "Bilag 1 - Svar fra kommunerne om budgettet", href: `${LINK}/` },
    ]);
  });

  it("are the words in each part of a link that is written as several parts", async () => {
    const links = await linksIn((pdf) => {
      const [first, second] = ["Se Bilag 1 - Svar fra", "kommunerne. Se også Bilag 2."];
      line(pdf, 0, first);
      line(pdf, 1, second);
      /** The corners of words on a line, counted from the bottom of the page. */
      const corners = (n: number, words: string, all: string): number[] => {
        const left = LEFT + pdf.widthOfString(all.slice(0, all.indexOf(words)));
        const right = left + pdf.widthOfString(words);
        const top = pdf.page.height - LEFT - n * LINE;
        const bottom = top - LINE + 1;
        return [left, top, right, top, left, bottom, right, bottom];
      };
      const QuadPoints = [
        ...corners(0, "Bilag 1 - Svar fra", first),
        ...corners(1, "kommunerne", second),
      ];
      const width = pdf.widthOfString(second);
      pdf.link(LEFT, LEFT, width, 2 * LINE, LINK, { QuadPoints });
    });
    assert.deepEqual(links, [{ words: "Bilag 1 - Svar fra kommunerne.", href: `${LINK}/` }]);
  });

  it("are left out where they do not lead to an address over https", async () => {
    const links = await linksIn((pdf) => {
      for (const [n, href] of [
        "http://eksempel.dk",
        "javascript:alert(1)",
        "mailto:sanne@eksempel.dk",
        "file:///bilag.pdf",
        "bilag.pdf",
        "https-eksempel.dk",
      ].entries())
        line(pdf, n, "Bilag", [["Bilag", href]]);
      pdf.addNamedDestination("punkt-1");
      pdf.goTo(LEFT, LEFT, 100, LINE, "punkt-1");
      pdf.note(LEFT, LEFT, 100, LINE, "https://eksempel.dk");
    });
    assert.deepEqual(links, []);
  });

  it("have no words where they lie on none", async () => {
    const links = await linksIn((pdf) => {
      line(pdf, 0, "Bilag 1");
      pdf.link(300, 300, 50, 50, LINK);
    });
    assert.deepEqual(links, [{ words: "", href: `${LINK}/` }]);
  });
});
