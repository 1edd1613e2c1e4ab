import type { Block } from "../../domain/document-block.ts";

export function note(text: string): Block {
  return { type: "note", text };
}

export function heading(text: string): Block {
  return { type: "heading", level: 2, text };
}

/** Nothing at all where there is nothing to list. */
export function list(entries: readonly string[]): readonly Block[] {
  return entries.length === 0 ? [] : [{ type: "list", numbered: false, entries }];
}
