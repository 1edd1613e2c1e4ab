import { remembered } from "./remembered.ts";

/** Danish letters as people without them write them: æ ae, ø oe, å aa; lower case, no accents. */
export function fold(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLocaleLowerCase("da")
      .replaceAll("å", "aa")
      .replaceAll("ö", "oe")
      .replaceAll("ä", "ae")
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      // an accent may have stood on one of them
      .replaceAll("æ", "ae")
      .replaceAll("ø", "oe")
  );
}

/** Folded further, so that letters left out altogether make no difference: ae a, oe o, aa a. */
export function loosely(folded: string): string {
  return folded.replaceAll("ae", "a").replaceAll("oe", "o").replaceAll("aa", "a");
}

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
