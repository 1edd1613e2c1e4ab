const LINE_HYPHEN = /[-\u00ad\u2010\u00ac]$/;
const SUSPENDED = /^(?:og|eller|samt|og\/eller)(?![\p{L}-])/u;

/**
 * The two lines as running text: a hyphen that only broke the line is dropped, one that belongs to the
 * word stays. `whole` says whether a word with its hyphen stands elsewhere in the document.
 */
export function joinLines(
  before: string,
  after: string,
  whole: (word: string) => boolean = () => false,
): string {
  if (/[–/]$/.test(before) && !/\s.$/.test(before.slice(-2))) return before + after;
  if (!LINE_HYPHEN.test(before)) return `${before} ${after}`;
  const stem = before.slice(0, -1);
  if (before.endsWith("\u00ad") || before.endsWith("\u00ac")) return stem + after;
  const left = /[\p{L}\p{N}]*$/u.exec(stem.slice(-60))?.[0] ?? "";
  const right = /^[\p{L}\p{N}]*/u.exec(after.slice(0, 60))?.[0] ?? "";
  if (left === "" || SUSPENDED.test(after)) return `${before} ${after}`;
  return keepsHyphen(left, right) || whole(`${left}-${right}`) ? `${stem}-${after}` : stem + after;
}

/** Ranges, abbreviations, single letters, numbers and names keep their hyphen; a word cut in two does not. */
function keepsHyphen(left: string, right: string): boolean {
  if (right === "" || /\p{N}$/u.test(left) || /^\p{N}/u.test(right)) return true;
  const lower = /^\p{Ll}/u.test(right);
  if (left.length === 1) return true;
  const capitals = left === left.toUpperCase();
  return lower ? capitals : !(capitals && right === right.toUpperCase());
}

/** Whether the line ends in the middle of a word. */
export function endsInHyphen(line: string): boolean {
  return LINE_HYPHEN.test(line) && /[\p{L}\p{N}].$/u.test(line.slice(-2));
}
