/** A line with text on it, and how much room there was before it. */
export interface Line {
  readonly text: string;
  /** How many empty lines stand before it. */
  readonly gap: number;
  /** From 1, where form feeds tell of pages. */
  readonly page: number | undefined;
}

const PAGE_NUMBER = /^(side\s+)?\d{1,4}(\s*(af|\/)\s*\d{1,4})?$/i;

/** The lines that hold text, without page numbers; soft hyphens are hyphens at a line's end, else nothing. */
export function linesOf(text: string): readonly Line[] {
  const paged = text.includes("\f");
  const lines: Line[] = [];
  let gap = 0;
  let page = 1;
  for (const raw of text.split("\n")) {
    page += raw.split("\f").length - 1;
    const line = raw
      .replaceAll(/[\f\t\u00a0\u2007\u202f]/g, " ")
      .replace(/\u00ad\s*$/, "-")
      .replaceAll(/[\u00ad\u200b\ufeff]/g, "")
      .replaceAll(/ {2,}/g, " ")
      .trim();
    if (line === "") gap++;
    else if (/^side\b/i.test(line) && PAGE_NUMBER.test(line)) gap = Math.max(gap, 1);
    else {
      lines.push({ text: line, gap, page: paged ? page : undefined });
      gap = 0;
    }
  }
  return lines;
}
