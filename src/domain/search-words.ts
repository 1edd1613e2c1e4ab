import { slug } from "./roster/board-id.ts";

/** The most words of a question that are looked for. */
const MOST_WORDS = 12;

/** What is looked for in, at most; longer texts are read this far. */
const MOST_SIGNS = 20_000;

/**
 * The words of a text as they are compared: without case or accents, and with æ, ø and å as people write them where
 * they have no such keys: «Tårnby», «taarnby» and «tarnby» are one word.
 */
export function wordsOf(text: string): readonly string[] {
  return slug(text.slice(0, MOST_SIGNS))
    .replaceAll(/a[ae]|oe/g, (pair) => pair.charAt(0))
    .split("-")
    .filter((word) => word !== "");
}

/** The words that somebody looks for. */
export function sought(query: string): readonly string[] {
  return wordsOf(query.slice(0, 300)).slice(0, MOST_WORDS);
}

/** Whether each of the words sought begins some word there. */
export function haveAll(words: readonly string[], all: readonly string[]): boolean {
  return all.every((one) => words.some((word) => word.startsWith(one)));
}

/** Whether some of the words sought begins a word there. */
export function haveSome(words: readonly string[], some: readonly string[]): boolean {
  return some.some((one) => words.some((word) => word.startsWith(one)));
}
