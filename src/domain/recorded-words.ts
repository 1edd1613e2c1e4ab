import { Refusal } from "./refusal.ts";
import type { RefusalReason } from "./refusal.ts";

/** What no paper prints: control signs but line breaks, and halves of signs. */
const UNPRINTED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Words that somebody has recorded, as the minutes print them to the letter: whole, but for space at their ends
 * and what no paper prints.
 */
export function recordedWords(
  typed: string | undefined,
  { limit, missing }: { readonly limit: number; readonly missing: RefusalReason },
): string {
  const text = (typed ?? "")
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(UNPRINTED, "")
    .trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) throw new Refusal(missing);
  if (text.length > limit) throw new Refusal("too-long", String(limit));
  return text;
}
