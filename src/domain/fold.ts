/** Danish letters as people without them write them: æ ae, ø oe, å aa; lower case, no accents. */
export function fold(text: string): string {
  const lower = text
    .normalize("NFC")
    .toLocaleLowerCase("da")
    .replaceAll("å", "aa")
    .replaceAll("ö", "oe")
    .replaceAll("ä", "ae");
  // the other languages' letters are few, and taking them apart is slow
  const plain = /[^\u0000-\u007fæø]/.test(lower)
    ? lower.normalize("NFD").replaceAll(/\p{M}/gu, "")
    : lower;
  return plain.replaceAll("æ", "ae").replaceAll("ø", "oe");
}

/** Folded further, so that letters left out altogether make no difference: ae a, oe o, aa a. */
export function loosely(folded: string): string {
  return folded.replaceAll("ae", "a").replaceAll("oe", "o").replaceAll("aa", "a");
}
