import type { Block } from "../../domain/document-block.ts";
import { facts, paragraph, section, subtle } from "./card.ts";
import type { Element } from "./card.ts";

/** A paper's blocks as elements of a card; a table of two columns as facts, a wider one line by line. */
export function blockElements(blocks: readonly Block[]): readonly Element[] {
  return blocks.flatMap(elementsOf);
}

function elementsOf(block: Block): readonly Element[] {
  switch (block.type) {
    case "heading":
      return [section(block.text)];
    case "paragraph":
      return block.text.split("\n\n").map(paragraph);
    case "note":
      return [subtle(block.text)];
    case "list":
      return block.entries.map((text, n) => paragraph(block.numbered ? `${n + 1}. ${text}` : text));
    case "table":
      return tableElements(block);
  }
}

function tableElements({ head, rows, caption }: Extract<Block, { type: "table" }>): Element[] {
  if (head.length === 2) {
    const pairs = facts(rows.map(([name = "", value = ""]) => [name, value]));
    return pairs ? [subtle(caption), pairs] : [];
  }
  return [
    subtle(caption),
    ...rows.map((cells) => paragraph(cells.filter((cell) => cell !== "").join(" · "))),
  ];
}
