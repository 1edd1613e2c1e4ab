import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from "docx";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { paragraphsOf } from "../../src/documents/agenda/paragraphs.ts";

/** Words of a document, each with the address that they lead to. */
type Links = Readonly<Record<string, string>>;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A text as a web page: a paragraph for each of its own, in a page with a menu and a script. */
export function asHtml(text: string): Uint8Array {
  const body = paragraphsOf(text).map((one) => `<p>${escaped(one.text)}</p>`);
  return Buffer.from(
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title><style>p{}</style></head>
<body><nav><a href="/">Forside</a></nav><main>${body.join("\n")}</main><script>var a = 1;</script></body></html>`,
  );
}

/** A text as a Word document; a paragraph that `links` names becomes a link. */
export async function asDocx(text: string, links: Links = {}): Promise<Uint8Array> {
  const children = paragraphsOf(text).map(({ text: words }) => {
    const link = links[words];
    const run = new TextRun(words);
    return new Paragraph({
      children: link === undefined ? [run] : [new ExternalHyperlink({ link, children: [run] })],
    });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** A text as a PDF, line by line as it is printed; `\f` begins a new page, what `links` names is a link. */
export async function asPdf(
  text: string,
  { links = {}, ...options }: PDFKit.PDFDocumentOptions & { readonly links?: Links } = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 50, ...options });
  const parts: Buffer[] = [];
  pdf.on("data", (part: Buffer) => parts.push(part));
  const done = new Promise((resolve) => pdf.once("end", resolve));
  pdf.font("Helvetica").fontSize(7);
  const left = new Map(Object.entries(links));
  let y = 50;
  for (const line of text.split(/\r\n|\n/).flatMap(printedLines)) {
    if (y > 760 || line.startsWith("\f")) {
      pdf.addPage();
      pdf.font("Helvetica").fontSize(7);
      y = 50;
    }
    const words = line.replaceAll("\f", "").trim();
    if (words !== "") pdf.text(words, 50, y, { lineBreak: false });
    for (const [linked, href] of left) {
      const [before, after] = words.split(linked);
      if (before === undefined || after === undefined) continue;
      const x = 50 + pdf.widthOfString(before);
      pdf.link(x, y, pdf.widthOfString(linked), pdf.currentLineHeight(), href);
      left.delete(linked);
    }
    y += words === "" ? 8 : 9;
  }
  pdf.end();
  await done;
  return Buffer.concat(parts);
}

/** A line that is wider than the paper runs over to the next. */
function printedLines(line: string): readonly string[] {
  return line.length < 130 ? [line] : (line.match(/\f?.{1,120}(?:\s+|$)/g) ?? [line]);
}

/** A picture of one grey dot. */
export const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A PDF whose page is a picture, as a scanner makes it. */
export async function scanned(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4" });
  const parts: Buffer[] = [];
  pdf.on("data", (part: Buffer) => parts.push(part));
  const done = new Promise((resolve) => pdf.once("end", resolve));
  pdf.image(PICTURE, 0, 0, { width: 500 });
  pdf.end();
  await done;
  return Buffer.concat(parts);
}

/** How the list of a package's content types begins. */
export const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">';

/** A Word document that carries a program. */
export function withMacros(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "word/document.xml": strToU8("x"),
    "word/vbaProject.bin": strToU8("x"),
  });
}
