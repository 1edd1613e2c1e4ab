import { Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { Block } from "../domain/document-block.ts";
import { paragraphsOf, runs } from "./docx-runs.ts";
import { BORDERS, CELL, HEAD, LINE_WIDTH, SHADE } from "./docx-style.ts";

type TableBlock = Extract<Block, { type: "table" }>;

/** The table under its caption; its header row is one, and is repeated on the next page. */
export function tableOf(block: TableBlock): (Paragraph | Table)[] {
  const { caption, head, rows } = block;
  const widths = columnWidths(block);
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: texts.map((text, n) => cell(text, { isHead, width: widths[n] ?? 0 })),
    });
  return [
    new Paragraph({ children: runs(caption), style: "Caption", keepNext: true }),
    new Table({
      columnWidths: widths,
      width: { size: LINE_WIDTH, type: WidthType.DXA },
      borders: BORDERS,
      rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
    }),
    new Paragraph({ text: "" }),
  ];
}

/** A column's share of the line, by its longest text; none is squeezed below its longest word. */
function columnWidths({ head, rows }: TableBlock): number[] {
  const wants = head.map((title, n) => {
    const texts = [title, ...rows.map((row) => row[n] ?? "")];
    const longest = Math.max(...texts.map(({ length }) => length));
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/).map((one) => one.length)));
    return Math.max(word + 5, title.length + 7, Math.min(longest + 2, 38));
  });
  const all = wants.reduce((sum, one) => sum + one, 0);
  return wants.map((one) => Math.floor((LINE_WIDTH * one) / all));
}

/** A cell with its text; one without says so to those who hear the table. */
function cell(
  text: string,
  { isHead, width }: { readonly isHead: boolean; readonly width: number },
): TableCell {
  const style = isHead ? HEAD : CELL;
  const texts = paragraphsOf(text);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHead && { shading: { fill: SHADE } }),
    children: (texts.length === 0 ? ["–"] : texts).map(
      (one) => new Paragraph({ children: runs(one), style, keepNext: isHead }),
    ),
  });
}
