import { fold } from "../domain/fold.ts";
import { remembered } from "./remembered.ts";

const foldedWord = remembered(fold);

export interface Word {
  readonly raw: string;
  readonly folded: string;
}

/** The words and numbers of a text; hyphens part words, since people write them either way. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\d+(?:[.,/:]\d+)*|[\p{L}\p{M}]+/gu)].map(([raw]) => ({
    raw,
    folded: foldedWord(raw),
  }));
}
