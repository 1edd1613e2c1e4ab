import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextFound } from "./text-found.ts";

/** More than any meeting's papers have. */
const MOST_PAGES = 2000;

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A document with more pages than are read. */
export class TooManyPages extends Error {}

/** The text of a PDF: lines by their height on the page, a blank line where the gap is wide. */
export async function pdfText(content: Uint8Array): Promise<TextFound> {
  const loading = getDocument({
    data: new Uint8Array(content),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  if (document.numPages > MOST_PAGES) throw new TooManyPages();
  const pages: string[] = [];
  let pictures = 0;
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const text = linesOf(await wordsOf(page));
    if (text === "") pictures += await picturesOn(page);
    pages.push(text);
    page.cleanup();
  }
  await loading.destroy();
  return { text: pages.join("\f"), links: [], pictures };
}

async function wordsOf(page: PDFPageProxy): Promise<Word[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , , x, y] = item.transform as number[];
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: item.height || 10 }];
  });
}

function linesOf(words: readonly Word[]): string {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].y - word.y) < word.size / 3) line.push(word);
    else lines.push([word]);
  }
  const gaps = lines.map((line, n) => {
    const above = lines[n - 1];
    return above?.[0] && line[0] ? above[0].y - line[0].y : 0;
  });
  const pitch = usual(gaps.slice(1));
  return lines
    .map((line, n) => {
      const size = line[0]?.size ?? 10;
      const wide = n > 0 && (gaps[n] ?? 0) > Math.min(pitch, size * 1.8) * 1.35;
      return `${n === 0 ? "" : wide ? "\n\n" : "\n"}${lineText(line)}`;
    })
    .join("");
}

function lineText(line: readonly Word[]): string {
  let text = "";
  let end = -Infinity;
  for (const { text: words, x, width, size } of [...line].sort((a, b) => a.x - b.x)) {
    if (text !== "" && x - end > size * 0.15 && !/\s$/.test(text)) text += " ";
    text += words;
    end = x + width;
  }
  return text.trim();
}

/** The gap that stands most often between two lines: that of running text. */
function usual(gaps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(Math.round(gap), (counts.get(Math.round(gap)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 14;
}

async function picturesOn(page: PDFPageProxy): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  const drawn = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ]);
  return fnArray.filter((one) => drawn.has(one)).length;
}
