import { fold, loosely } from "./fold.ts";

/** The most words of a question that are looked for. */
const MOST_WORDS = 12;

/** Longer texts are looked through this far. */
const MOST_SIGNS = 20_000;

/** A text as words are looked for in it, each with one blank before it. */
export type Folded = string;

/**
 * A text without what does not count: case, accents, signs, and how æ, ø and å are written where there are no such
 * keys: «Tårnby», «taarnby» and «tarnby» are one word.
 */
export function folded(text: string): Folded {
  const plain = loosely(fold(text.slice(0, MOST_SIGNS)));
  return ` ${plain.replaceAll(/[^a-z0-9]+/g, " ").trim()}`;
}

/** The words that somebody looks for. */
export function sought(query: string): readonly string[] {
  return folded(query.slice(0, 300))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}

/** Whether each of the words begins some word of a text. */
export function hasAll(text: Folded, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`));
}

/** Whether some of the words begins a word of a text. */
export function hasSome(text: Folded, words: readonly string[]): boolean {
  return words.some((word) => text.includes(` ${word}`));
}
