import type { Block } from "../../domain/document-block.ts";
import type { MinutesItem } from "../../domain/minutes.ts";
import type { Texts } from "../texts.ts";

/** What seats have had recorded of their positions, word for word. */
export function statementBlocks(texts: Texts, { statements = [] }: MinutesItem): readonly Block[] {
  if (statements.length === 0) return [];
  const words = texts.statement;
  return [
    { type: "heading", level: 3, text: words.heading },
    ...statements.flatMap(({ person, seat, basis, text }): Block[] => [
      { type: "note", text: words.by[basis](person ?? seat, seat) },
      { type: "paragraph", text },
    ]),
  ];
}
