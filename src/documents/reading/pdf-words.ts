import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Words that are drawn in one stroke, and where: `x` and `y` are where their line begins, from below. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The words of a page with their places, in the order they are drawn. */
export async function wordsOn(page: PDFPageProxy): Promise<readonly Words[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , , x, y] = item.transform as number[];
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: item.height || 10 }];
  });
}

/** Words line by line from the top of the page; those of one line as they were given. */
export function inLines(words: readonly Words[]): readonly (readonly Words[])[] {
  const lines: Words[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].y - word.y) < word.size / 3) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The text of a line from left to right, with a space where there is one to see. */
export function lineText(line: readonly Words[]): string {
  let text = "";
  let end = -Infinity;
  for (const { text: words, x, width, size } of [...line].sort((a, b) => a.x - b.x)) {
    if (text !== "" && x - end > size * 0.15 && !/\s$/.test(text)) text += " ";
    text += words;
    end = x + width;
  }
  return text.trim();
}
