/** Two pieces of a text that a line break had parted: a hyphen goes where it only parted a word. */
export function joined(before: string, after: string): string {
  if (before === "") return after;
  if (!/[\p{L}\d][-\u2010]$/u.test(before)) return `${before} ${after}`;
  if (/^(og|eller|samt|til|hhv\.?|såvel)\b/iu.test(after)) return `${before} ${after}`;
  if (/^\d/.test(after) || /\d[-\u2010]$/.test(before)) return before + after;
  if (/(^|[^\p{L}])\p{Lu}{1,4}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after))
    return before + after;
  return before.slice(0, -1) + after;
}
