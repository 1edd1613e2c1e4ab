/** What a name in a question stands for. */
export type NameKind = "municipality" | "cluster" | "region" | "hospital" | "committee" | "council";

/** A name that a question uses; several ids where more than one bear it. */
export interface Named {
  readonly kind: NameKind;
  /** Codes or ids of the registry. */
  readonly ids: readonly string[];
  /** As it was written. */
  readonly written: string;
}

/** One thing that a question is about. */
export interface Term {
  /** What it may mean here; the word's stem alone where it means nothing to us. */
  readonly means: readonly string[];
  readonly word: string;
  /** The word without its ending, to tell synonyms from the word itself. */
  readonly stem: string;
  /** How much of the question it is: names and rare words more than common ones. */
  readonly weight: number;
  /** Whether it is in our vocabulary at all. */
  readonly known: boolean;
}

/** A question as it was understood. */
export interface Asked {
  readonly text: string;
  readonly language: "da" | "en";
  readonly terms: readonly Term[];
  readonly names: readonly Named[];
  /** Days as 2023-04-26, or 04-26 where no year is written. */
  readonly days: readonly string[];
  /** Months named without a day, as 04. */
  readonly months: readonly string[];
  readonly years: readonly number[];
  /** The number of an agenda item. */
  readonly item?: string;
  /** Begins like «og hvad med …»: it goes on from the question before. */
  readonly followsUp: boolean;
  /** Speaks of «vi», «vores»: the board of the chat. */
  readonly ours: boolean;
}

/** What a name counts for: more than any other word. */
const NAME_WEIGHT = 1.6;

/** A name as a term of a question: which one it is, and of what kind. */
export function nameTerm({ kind, ids, written }: Named): Term {
  const means = [`${kind}:${ids.join("|")}`, kind];
  return { means, word: written, stem: written, weight: NAME_WEIGHT, known: true };
}

/** Whether a term is a name of the registry. */
export function isName({ means }: Pick<Term, "means">): boolean {
  return means.some((one) => /^(?:municipality|cluster|hospital|council|region):/.test(one));
}

/** Whether a term is a day, a month or a year. */
export function isTime({ means }: Pick<Term, "means">): boolean {
  return means.some((one) => /^(?:year|month|day):/.test(one));
}

/** Whether a term is a name of somebody or something that we do not know. */
export function isUnknownName({ known, word }: Pick<Term, "known" | "word">): boolean {
  return !known && /^\p{Lu}/u.test(word);
}

/** Whether some word of the question means one of these. */
export function asksFor(asked: Asked, ...meanings: readonly string[]): boolean {
  return asked.terms.some(({ means }) => means.some((one) => meanings.includes(one)));
}

/** The names of a kind that the question uses. */
export function namesOf(asked: Asked, kind: NameKind): readonly Named[] {
  return asked.names.filter((name) => name.kind === kind);
}

/** What is said to the bot itself, and counts for nothing: «kan du sige mig …». */
const POLITE = new Set(["bot", "number"]);

/** How much of a question some meanings explain, from 0 to 1. */
export function explained(asked: Asked, by: (term: Term) => boolean): number {
  const told = asked.terms.filter(({ means }) => !means.every((one) => POLITE.has(one)));
  const all = told.reduce((sum, { weight }) => sum + weight, 0);
  const some = told.filter(by).reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : some / all;
}
