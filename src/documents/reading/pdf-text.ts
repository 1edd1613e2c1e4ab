import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { linksOn } from "./pdf-links.ts";
import { inLines, lineText, wordsOn } from "./pdf-words.ts";
import type { Words } from "./pdf-words.ts";
import type { TextFound } from "./text-found.ts";
import { TooManyPages } from "./too-many-pages.ts";

/** More than any meeting's papers have. */
const MOST_PAGES = 2000;

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
  const links: TextFound["links"][number][] = [];
  let pictures = 0;
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const words = await wordsOn(page);
    const text = linesOf(words);
    links.push(...(await linksOn(page, words)));
    if (text === "") pictures += await picturesOn(page);
    pages.push(text);
    page.cleanup();
  }
  await loading.destroy();
  return { text: pages.join("\f"), links, pictures };
}

function linesOf(words: readonly Words[]): string {
  const lines = inLines(words);
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
