import { asksFor } from "./asked.ts";
import type { Asked } from "./asked.ts";

/** Meanings that say what kind of answer is wanted. */
export const KINDS_OF_ANSWER: ReadonlySet<string> = new Set(
  "who when count howmuch often percent".split(" "),
);

const FIGURE =
  /\d|\b(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|begge|ingen|halv\w*|one|two|three|four|five|six|seven|eight|nine|ten|both|none|half)\b/i;
const TIME =
  /\d|\b(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|forår\w*|efterår\w*|spring|autumn|årlig\w*|year\w*|år)\b/i;
const AMOUNT = /\d[\d.,]* ?(?:kr|mio|mia|dkk|million|billion)|\b(?:dkk|kr\.?) ?\d/i;

/** Whether a text can be the answer to the kind of question: a time to «hvornår», a figure to «hvor mange». */
export function isOfKind(asked: Asked, text: string): boolean {
  if (asksFor(asked, "when") && !TIME.test(text)) return false;
  if (asksFor(asked, "count", "percent", "often") && !FIGURE.test(text)) return false;
  return (
    !(asksFor(asked, "howmuch") && asksFor(asked, "money", "allocated", "left", "contribution")) ||
    AMOUNT.test(text) ||
    /\bved ikke\b/i.test(text)
  );
}
