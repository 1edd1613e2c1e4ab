import type { PersonId } from "../kinds.ts";

/*
 * A record says who by marks, not by names: U+E000, the person's id, U+E001. A name is filled in where
 * somebody reads, so that a person can be erased without any proof breaking. `^` before the id stands for
 * the name in capitals.
 */
const BEGIN = "\uE000";
const END = "\uE001";
const MARK = /\uE000(\^?)([0-9a-z-]+)\uE001/gu;

/** Stands in a paper where the head of its record is printed. */
export const HEAD_MARK = `${BEGIN}head${END}`;

/** What is said of a person who has been erased, in the language of the minutes. */
export const ERASED = { da: "[slettet person]", en: "[erased person]" } as const;

/** What stands for a person's name. */
export function markOf(person: PersonId): string {
  return `${BEGIN}${person}${END}`;
}

/** A function that puts marks for all the whole names it finds in a text; the longest name first. */
export function marking(names: ReadonlyMap<PersonId, string>): (text: string) => string {
  const known = new Map<string, string>();
  for (const [person, name] of names) {
    if (!isWhole(name)) continue;
    known.set(name.toLocaleUpperCase("da"), `${BEGIN}^${person}${END}`);
  }
  for (const [person, name] of names) if (isWhole(name)) known.set(name, markOf(person));
  if (known.size === 0) return (text) => text;
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map(escaped).join("|");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replaceAll(whole, (name) => known.get(name) ?? name);
}

/** A name of one word is too often a word of its own to be looked for in texts. */
function isWhole(name: string): boolean {
  return /\p{L}\s+\S*\p{L}/u.test(name);
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** A function that puts names, and the head where there is one, for the marks of a text. */
export function filling({
  names,
  erased,
  head,
  written = (name) => name,
}: {
  readonly names: ReadonlyMap<PersonId, string>;
  /** What is said of a person who has been erased; where nothing is, the marks of others stay. */
  readonly erased?: string;
  readonly head?: string;
  /** How a name is written where it is put. */
  readonly written?: (name: string) => string;
}): (text: string) => string {
  return (text) =>
    text.replaceAll(MARK, (mark, capitals: string, id: string) => {
      if (mark === HEAD_MARK) return head ?? mark;
      const name = names.get(id) ?? erased;
      if (name === undefined) return mark;
      return written(capitals === "" ? name : name.toLocaleUpperCase("da"));
    });
}

/** The same value with every text in it changed; the names of its members stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const map = (one: unknown): unknown => {
    if (typeof one === "string") return change(one);
    if (Array.isArray(one)) return one.map(map);
    if (one === null || typeof one !== "object") return one;
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, map(member)]));
  };
  return map(value) as T;
}

/** A text without the two signs that marks are made of, which nobody writes. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000\uE001]/gu, "");
}
