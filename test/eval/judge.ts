import type { Answered } from "./answer.ts";
import type { Question } from "./question.ts";

/** What is wrong with an answer, in few words; nothing where it is right. */
export function wrongWith(
  question: Question,
  { kind, text, sources, sure }: Answered,
): readonly string[] {
  const { expect, has, not, source } = question;
  const said = folded(text);
  const forbidden = not.filter((words) => occurs(words, said)).map((words) => `says «${words}»`);
  if (!expect.includes(kind)) return [`${kind}, not ${expect.join(" or ")}`, ...forbidden];
  // What the text must say belongs to the answer one hopes for; another right kind says less.
  const lacking =
    kind === expect[0]
      ? has
          .filter((group) => !group.some((words) => occurs(words, said)))
          .map((group) => `lacks «${group.join("» or «")}»`)
      : [];
  if (kind !== "answer") return [...lacking, ...forbidden];
  const cited = sources.map(({ title, section }) => folded(`${title} ${section ?? ""}`));
  const uncited = source
    .filter((words) => !cited.some((one) => one.includes(folded(words))))
    .map((words) => `cites no «${words}»`);
  return [
    ...lacking,
    ...forbidden,
    ...uncited,
    ...(sources.length === 0 ? ["cites nothing"] : []),
    ...(question.kind === "uncertain" && sure ? ["is sure of what is uncertain"] : []),
  ];
}

/**
 * Whether the words are in the text. A number is not found in the end of a larger one, one of two digits
 * or a word of two letters (`to`, `ni`) only where it stands alone.
 */
function occurs(words: string, text: string): boolean {
  const sought = folded(words);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + sought.length);
    const isWhole =
      (!/^\d/.test(sought) || !/\d[.,]?$/.test(before)) &&
      (!/^\d{1,2}$/.test(sought) || !/^\d|^[.,]\d{3}/.test(after)) &&
      (!/^\p{L}{1,2}$/u.test(sought) || (!/\p{L}$/u.test(before) && !/^(?!s\b)\p{L}/u.test(after)));
    if (isWhole) return true;
  }
  return false;
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("**", "")
    .replaceAll(/[\u2010\u2011–—]/g, "-")
    .replaceAll(/\s+/g, " ");
}
