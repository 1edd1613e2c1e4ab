import { defaultTreeAdapter as tree, parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface FieldRead {
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly label: string | undefined;
  readonly required: boolean;
  readonly accept: string | undefined;
  /** What may be chosen: the empty choice is not one. */
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

export interface FormRead {
  readonly fields: readonly FieldRead[];
  readonly buttons: readonly { readonly act: string; readonly title: string }[];
}

/** A page as a reader, or a screen reader, has it. */
export interface PageRead extends FormRead {
  readonly language: string;
  readonly title: string;
  /** Every heading, with its level. */
  readonly headings: readonly (readonly [number, string])[];
  /** What is said at once, because something went wrong. */
  readonly alert: string | undefined;
  /** Paragraphs, entries and rows, in order. */
  readonly lines: readonly string[];
  /** Each form by itself; `fields` and `buttons` are those of all. */
  readonly forms: readonly FormRead[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** The names of all elements, in order. */
  readonly elements: readonly string[];
}

/** Reads a page as a browser does. */
export function readPage(html: string): PageRead {
  const all = elementsIn(parse(html));
  const named = (...names: readonly string[]) => all.filter((one) => names.includes(one.tagName));
  const forms = named("form").map((one) => formOf(elementsIn(one)));
  const [root] = named("html");
  const [title] = named("title");
  return {
    language: (root && attribute(root, "lang")) ?? "",
    title: title ? textOf(title) : "",
    headings: named("h1", "h2", "h3").map((one) => [Number(one.tagName[1]), textOf(one)]),
    alert: all.filter((one) => attribute(one, "role") === "alert").map(textOf)[0],
    lines: named("p", "li", "caption", "tr").map(lineOf),
    ...formOf(all),
    forms,
    links: named("a").map((one) => ({ title: textOf(one), url: attribute(one, "href") ?? "" })),
    elements: all.map(({ tagName }) => tagName),
  };
}

function formOf(elements: readonly Element[]): FormRead {
  const named = (...names: readonly string[]) =>
    elements.filter((one) => names.includes(one.tagName));
  const labels = new Map(named("label").map((one) => [attribute(one, "for"), textOf(one)]));
  return {
    fields: named("input", "select").map((one) => fieldOf(one, labels)),
    buttons: named("button").map((one) => ({
      act: attribute(one, "value") ?? "",
      title: textOf(one),
    })),
  };
}

/** A row is its cells with lines between. */
function lineOf(element: Element): string {
  if (element.tagName !== "tr") return textOf(element);
  return element.childNodes.map(textOf).join(" | ");
}

function fieldOf(one: Element, labels: ReadonlyMap<string | undefined, string>): FieldRead {
  const options = elementsIn(one).filter(({ tagName }) => tagName === "option");
  return {
    type: one.tagName === "select" ? "select" : (attribute(one, "type") ?? "text"),
    name: attribute(one, "name") ?? "",
    value: attribute(one, "value") ?? "",
    label: labels.get(attribute(one, "id") ?? "no id"),
    required: attribute(one, "required") !== undefined,
    accept: attribute(one, "accept"),
    choices: options
      .map((option) => ({ value: attribute(option, "value") ?? "", title: textOf(option) }))
      .filter(({ value }) => value !== ""),
  };
}

function elementsIn(node: Node): readonly Element[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return tree.isElementNode(node) ? [node, ...inside] : inside;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Its words; hard spaces as plain ones. */
function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value.replaceAll("\u00a0", " ");
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
