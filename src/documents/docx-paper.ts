import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Table } from "docx";
import type { Block, Paper } from "../domain/document-block.ts";
import type { PaperWriter } from "../usecases/ports.ts";
import { archives } from "./archive.ts";
import { paragraphsOf, printable, runs } from "./docx-runs.ts";
import { NOTE, NUMBERING, PAGE, stylesIn } from "./docx-style.ts";
import { tableOf } from "./docx-table.ts";

/** Papers as Word files: real headings, lists and table headers, the language and title set. */
export const paperWriter: PaperWriter = {
  write: async (paper) => timeless(new Uint8Array(await Packer.toBuffer(documentOf(paper)))),
};

/** The same bytes for the same paper: nothing says when it was written, and its parts are in their order. */
function timeless(docx: Uint8Array): Uint8Array {
  const files = new Map(archives.unpack(docx));
  const core = new TextDecoder().decode(files.get(CORE));
  const times = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;
  files.set(CORE, new TextEncoder().encode(core.replaceAll(times, `$1${NO_TIME}`)));
  return archives.pack(files);
}

const CORE = "docProps/core.xml";
const NO_TIME = "1980-01-01T00:00:00Z";

const AUTHOR = "Klyngebot";

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function documentOf({ title, language, blocks }: Paper): Document {
  const lists = { instance: 0 };
  const name = printable(title).replaceAll(/\n+/g, " ");
  return new Document({
    title: name,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: stylesIn(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ text: name, heading: HeadingLevel.HEADING_1 }),
          ...blocks.flatMap((block) => elementsOf(block, lists)),
        ],
        footers: { default: footer(name) },
      },
    ],
  });
}

/** What the paper is, and which page of how many. */
function footer(title: string): Footer {
  const numbers = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: NOTE,
        children: [new TextRun(`${title} · `), new TextRun({ children: numbers })],
      }),
    ],
  });
}

function elementsOf(block: Block, lists: { instance: number }): (Paragraph | Table)[] {
  switch (block.type) {
    case "heading":
      return [new Paragraph({ children: runs(block.text), heading: HEADINGS[block.level] })];
    case "paragraph":
      return paragraphsOf(block.text).map((text) => new Paragraph({ children: runs(text) }));
    case "note":
      return paragraphsOf(block.text).map(
        (text) => new Paragraph({ children: runs(text), style: NOTE }),
      );
    case "list": {
      const instance = ++lists.instance;
      const reference = block.numbered ? "numbers" : "bullets";
      return block.entries.map(
        (text) =>
          new Paragraph({ children: runs(text), numbering: { reference, level: 0, instance } }),
      );
    }
    case "table":
      return tableOf(block);
  }
}
