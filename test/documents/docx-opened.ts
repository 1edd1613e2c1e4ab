import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { paperWriter } from "../../src/documents/docx-paper.ts";
import type { Paper } from "../../src/domain/document-block.ts";

/** One paragraph as it is read: what it is (`h1`, `p`, `li`, `th`, `td`), and its text. */
export interface Line {
  readonly is: string;
  readonly text: string;
}

/** A Word file as others see it: the lines that another library reads, and the parts in its package. */
export interface Opened {
  readonly lines: readonly Line[];
  readonly parts: Readonly<Record<string, string>>;
}

/** A paper written as a Word file and opened again. */
export async function opened(paper: Paper): Promise<Opened> {
  const file = await paperWriter.write(paper);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  const parts = Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]);
  return {
    lines: linesIn(parseFragment(value)),
    parts: Object.fromEntries(parts) as Record<string, string>,
  };
}

/** The text of a Word file as another library reads it. */
export async function textOfDocx(content: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(content) })).value;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function linesIn(within: { readonly childNodes: readonly Node[] }, cell?: string): Line[] {
  return within.childNodes.flatMap((node): Line[] => {
    const { nodeName } = node;
    if (/^(?:h\d|p|li)$/.test(nodeName)) return [{ is: cell ?? nodeName, text: textOf(node) }];
    const inCell = nodeName === "th" || nodeName === "td" ? nodeName : cell;
    return "childNodes" in node ? linesIn(node, inCell) : [];
  });
}

function textOf(node: Node): string {
  if (node.nodeName === "br") return "\n";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** The values of an attribute or the texts of an element in a part, in their order. */
export function found(part: string | undefined, pattern: RegExp): readonly string[] {
  return [...(part ?? "").matchAll(pattern)].map(([whole, value]) => value ?? whole);
}

/** A text of XML as it is read. */
export const unescaped = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
