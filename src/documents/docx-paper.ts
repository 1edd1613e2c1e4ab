import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Paper } from "../domain/document-block.ts";
import type { PaperWriter } from "../usecases/ports.ts";
import { CELL, HEAD, NOTE, NUMBERING, PAGE, SHADE, stylesIn } from "./docx-style.ts";

/** Papers as Word files: real headings, lists and table headers, the language and title set. */
export const paperWriter: PaperWriter = {
  write: async (paper) => new Uint8Array(await Packer.toBuffer(documentOf(paper))),
};

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function documentOf({ title, language, blocks }: Paper): Document {
  const lists = { instance: 0 };
  return new Document({
    title,
    creator: "Klyngebot",
    styles: stylesIn(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...blocks.flatMap((block) => elementsOf(block, lists)),
        ],
        footers: { default: footer(title) },
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
      return [new Paragraph({ text: block.text, heading: HEADINGS[block.level] })];
    case "paragraph":
      return block.text.split("\n\n").map((text) => new Paragraph({ text }));
    case "note":
      return [new Paragraph({ text: block.text, style: NOTE })];
    case "list": {
      const instance = ++lists.instance;
      const reference = block.numbered ? "numbers" : "bullets";
      return block.entries.map(
        (text) => new Paragraph({ text, numbering: { reference, level: 0, instance } }),
      );
    }
    case "table":
      return tableOf(block);
  }
}

/** The table under its caption; its header row is one, and is repeated on the next page. */
function tableOf({ caption, head, rows }: Extract<Block, { type: "table" }>) {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text) => cell(text, { head: true })),
  });
  const lines = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text)) }),
  );
  return [
    new Paragraph({ text: caption, style: "Caption", keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [header, ...lines],
    }),
    new Paragraph({ text: "" }),
  ];
}

function cell(text: string, { head = false } = {}): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(head && { shading: { fill: SHADE } }),
    children: [
      new Paragraph({ text: text === "" ? "–" : text, style: head ? HEAD : CELL, keepNext: head }),
    ],
  });
}
