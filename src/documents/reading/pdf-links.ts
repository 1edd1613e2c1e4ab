import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { joinLines } from "../agenda/join-lines.ts";
import { inLines, lineText } from "./pdf-words.ts";
import type { Words } from "./pdf-words.ts";
import type { TextFound } from "./text-found.ts";

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly rect: ArrayLike<number>;
  /** Its parts, where it runs over several lines: the corners of each. */
  readonly quadPoints?: ArrayLike<number> | null;
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The links of a page (https only): where each leads, and the words that lie under it. */
export async function linksOn(
  page: PDFPageProxy,
  words: readonly Words[],
): Promise<TextFound["links"]> {
  const areas: { readonly href: string; readonly boxes: Box[] }[] = [];
  for (const { subtype, url, ...places } of (await page.getAnnotations()) as Annotation[]) {
    const href = subtype === "Link" && url?.startsWith("https://") ? url : "";
    const last = areas.at(-1);
    // A link that runs over several lines is mostly written as one for each of them.
    if (last?.href === href) last.boxes.push(...boxesOf(places));
    else areas.push({ href, boxes: boxesOf(places) });
  }
  const linked = areas.filter(({ href }) => href !== "");
  if (linked.length === 0) return [];
  const single = words.flatMap(oneByOne);
  return linked.map(({ href, boxes }) => {
    const under = single.filter((word) => boxes.some((box) => liesIn(box, word)));
    const lines = inLines(under).map(lineText);
    return { href, words: lines.reduce((before, line) => joinLines(before, line), "").trim() };
  });
}

function boxesOf({ rect, quadPoints }: Pick<Annotation, "rect" | "quadPoints">): Box[] {
  const corners = Array.from(quadPoints ?? rect);
  const each = quadPoints ? 8 : 4;
  return Array.from({ length: Math.floor(corners.length / each) }, (_, n) => {
    const own = corners.slice(n * each, (n + 1) * each);
    const [xs, ys] = [0, 1].map((axis) => own.filter((_, at) => at % 2 === axis));
    return {
      ...{ left: Math.min(...(xs ?? [])), right: Math.max(...(xs ?? [])) },
      ...{ bottom: Math.min(...(ys ?? [])), top: Math.max(...(ys ?? [])) },
    };
  });
}

/** The words of one stroke singly; each is as wide as its share of the letters. */
function oneByOne(words: Words): Words[] {
  const letter = words.width / words.text.length;
  return [...words.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    ...words,
    text,
    x: words.x + index * letter,
    width: text.length * letter,
  }));
}

/** Whether the middle of a word, half-way up its small letters, lies in the box. */
function liesIn({ left, bottom, right, top }: Box, { x, y, width, size }: Words): boolean {
  const [across, up] = [x + width / 2, y + size / 4];
  return left <= across && across <= right && bottom <= up && up <= top;
}
