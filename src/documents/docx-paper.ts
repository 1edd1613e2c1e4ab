import {
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
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

/** Papers as Word files. */
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
    styles: { default: { document: { run: { language: { value: LANG[language] } } } } },
    numbering: {
      config: [
        { reference: "numbers", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] },
        { reference: "bullets", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•" }] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...blocks.flatMap((block) => elementsOf(block, lists)),
        ],
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
      },
    ],
  });
}

const LANG = { da: "da-DK", en: "en-GB" } as const;

function elementsOf(block: Block, lists: { instance: number }): (Paragraph | Table)[] {
  switch (block.type) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: HEADINGS[block.level] })];
    case "paragraph":
    case "note":
      return block.text.split("\n\n").map((text) => new Paragraph({ text }));
    case "list": {
      const instance = ++lists.instance;
      const reference = block.numbered ? "numbers" : "bullets";
      return block.entries.map(
        (text) => new Paragraph({ text, numbering: { reference, level: 0, instance } }),
      );
    }
    case "table":
      return [
        new Paragraph({ text: block.caption, style: "Caption" }),
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({ tableHeader: true, children: block.head.map(cell) }),
            ...block.rows.map((row) => new TableRow({ children: row.map(cell) })),
          ],
        }),
      ];
  }
}

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph({ text: text === "" ? "–" : text })] });
}
