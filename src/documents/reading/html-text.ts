import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { TextFound } from "./text-found.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const UNSEEN = new Set(
  "head script style noscript template nav button svg select iframe object form".split(" "),
);
const BLOCKS = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul caption".split(
    " ",
  ),
);

/** The text of a page as its reader sees it: paragraphs, numbered and bulleted points, rows of tables. */
export function htmlText(html: string): TextFound {
  const links: { words: string; href: string }[] = [];
  let pictures = 0;
  let text = "";
  const end = (gap: "\n" | "\n\n"): void => {
    text = `${text.replace(/[ \n]+$/, "")}${gap}`;
  };
  const say = (words: string): void => {
    const folded = words.replaceAll(/[ \t\r\n\f]+/g, " ");
    text += /\s$/.test(text) || text === "" ? folded.trimStart() : folded;
  };
  const children = (node: Parent, point?: (n: number) => string): void => {
    let n = 0;
    for (const child of node.childNodes) {
      const isPoint = child.nodeName === "li";
      if (isPoint) n += 1;
      visit(child, isPoint ? point?.(n) : undefined);
    }
  };
  const visit = (node: Node, point?: string): void => {
    if (node.nodeName === "#text") {
      say((node as DefaultTreeAdapterTypes.TextNode).value);
      return;
    }
    if (!("tagName" in node) || UNSEEN.has(node.tagName) || isHidden(node)) return;
    const { tagName } = node;
    if (tagName === "img") pictures += 1;
    if (tagName === "br") end("\n");
    if (tagName === "td" || tagName === "th") say(" ");
    const block = BLOCKS.has(tagName);
    if (block) end(text === "" ? "\n" : "\n\n");
    if (point !== undefined) text += point;
    const before = text.length;
    const first = Number(attribute(node, "start") ?? 1);
    children(
      node,
      tagName === "ol" ? (n) => `${first + n - 1}. ` : tagName === "ul" ? () => "• " : undefined,
    );
    const href = tagName === "a" ? attribute(node, "href") : undefined;
    if (href?.startsWith("https://")) links.push({ words: text.slice(before).trim(), href });
    if (block) end("\n\n");
  };
  children(parse(html));
  return { text: text.trim(), links, pictures };
}

function isHidden(node: DefaultTreeAdapterTypes.Element): boolean {
  const style = attribute(node, "style") ?? "";
  return (
    attribute(node, "hidden") !== undefined ||
    attribute(node, "aria-hidden") === "true" ||
    /display:\s*none|visibility:\s*hidden/i.test(style)
  );
}

function attribute(node: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}
