import { LARGEST } from "./bytes.ts";

/** A mark that stands for a name, in capitals after `^`. */
export const MARK = /\uE000(\^?)([0-9a-z-]+)\uE001/gu;
/** What is left of a mark that is not whole. */
export const STRAY = /[\uE000\uE001]/u;
/** The mark that the head code is printed for. */
export const HEAD_MARK = "\uE000head\uE001";

const ERASED = { da: "[slettet person]", en: "[erased person]" } as const;

/** What marks are filled with. */
export interface Filling {
  readonly names: ReadonlyMap<string, string>;
  readonly head: string;
  /** In which language to say that somebody was erased; where none is told their marks stay. */
  readonly language?: "da" | "en";
}

/** The text with names for marks; as it was where it would grow larger than any package. */
export function filled(
  text: string,
  { names, language, head }: Filling,
  written: (name: string) => string = (name) => name,
): string {
  let length = text.length;
  const put = (mark: string, capitals: string, person: string): string => {
    if (mark === HEAD_MARK) return head;
    const name = names.get(person) ?? (language && ERASED[language]);
    if (name === undefined) return mark;
    return written(capitals === "" ? name : name.toLocaleUpperCase("da"));
  };
  for (const [mark, capitals = "", person = ""] of text.matchAll(MARK)) {
    length += put(mark, capitals, person).length - mark.length;
    if (length > LARGEST) return text;
  }
  return text.replaceAll(MARK, put);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A name as it is written in XML. */
export function inXml(name: string): string {
  return name.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Whether a text of the minutes is one of the chain's: the same once names are put for marks. Where somebody
 * was erased the chain may have their name as it was written before they were known, so any words may stand there.
 */
export function saysTheSame(
  chain: string,
  minutes: string,
  { names, head }: Pick<Filling, "names" | "head">,
): boolean {
  const wanted = filled(chain, { names, head });
  const found = filled(minutes, { names, head });
  if (wanted === found) return true;
  const [first = "", ...rest] = found.split(/\uE000\^?[0-9a-z-]+\uE001/u);
  const last = rest.pop();
  if (last === undefined || !wanted.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const next = wanted.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return wanted.length - last.length >= at && wanted.endsWith(last);
}
