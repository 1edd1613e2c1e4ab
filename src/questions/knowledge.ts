import type { Asked, Term } from "../domain/asked.ts";
import type { Fact, FactFound } from "../domain/fact.ts";
import type { Names } from "./names.ts";
import { understand } from "./understand.ts";

/** A question that a fact answers, or its text, as the meanings of its words. */
type Meanings = ReadonlyMap<string, number>;

interface Ask {
  readonly all: Meanings;
  /** What all its meanings are worth together, by how rare they are. */
  readonly worth: number;
}

interface Known {
  readonly fact: Fact;
  readonly asks: readonly Ask[];
  readonly text: Meanings;
}

/** The facts, with how rare each meaning is among them. */
export interface Knowledge {
  readonly known: readonly Known[];
  /** From 0 for a meaning that every fact has, to 1 for one that a single fact has. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Meanings that are names, and words unknown to the vocabulary: alike without being the same. */
  readonly names: readonly string[];
  readonly foreign: readonly string[];
}

/** Reads every fact once, so that a question is compared with them in a few milliseconds. */
export function knowledgeOf(facts: readonly Fact[], names: Names): Knowledge {
  const meaningsIn = (language: "da" | "en", ...texts: readonly string[]): Meanings =>
    meaningsOf(texts.flatMap((text) => understand(names, text, { language }).terms));
  const read = facts.map((fact) => ({
    fact,
    asks: (["da", "en"] as const).flatMap((language) =>
      fact.asks[language].map((ask) => meaningsIn(language, ask)),
    ),
    text: new Map([
      ...meaningsIn("da", fact.da, ...fact.sources.map(({ title }) => title)),
      ...meaningsIn("en", fact.en),
    ]),
  }));
  const seen = new Map<string, number>();
  for (const { asks, text } of read)
    for (const one of new Set([...asks.flatMap((ask) => [...ask.keys()]), ...text.keys()]))
      seen.set(one, (seen.get(one) ?? 0) + 1);
  const most = Math.log(read.length + 1);
  const rarity = new Map([...seen].map(([one, n]) => [one, 1 - (0.8 * Math.log(n)) / most]));
  const keys = [...seen.keys()];
  return {
    known: read.map((one) => ({
      ...one,
      asks: one.asks.map((all) => ({ all, worth: worthOf(all, rarity) })),
    })),
    rarity,
    names: keys.filter((one) => one.includes(":")),
    foreign: keys.filter((one) => one.startsWith("~")),
  };
}

function worthOf(all: Meanings, rarity: ReadonlyMap<string, number>): number {
  return [...all].reduce((sum, [one, weight]) => sum + weight * (rarity.get(one) ?? 1), 0);
}

function meaningsOf(terms: readonly Term[]): Meanings {
  const all = new Map<string, number>();
  for (const { means, weight } of terms)
    for (const one of means) all.set(one, Math.max(weight / means.length, all.get(one) ?? 0));
  return all;
}

/** How much of a word counts where only the fact's text has it, and not its questions. */
const IN_TEXT = 0.72;
/** How much a name counts where the fact speaks of its kind only, such as of clusters. */
const OF_ITS_KIND: Readonly<Record<string, number>> = {
  cluster: 0.45,
  region: 0.3,
  committee: 0.5,
};
/** How much a word counts that only begins as the fact's does. */
const BEGINS = 0.85;

/** A term of the question with its worth, and the meanings that are like it, by how like. */
interface Weighed {
  readonly weight: number;
  readonly like: ReadonlyMap<string, number>;
}

/** The facts that fit a question, best first. */
export function factsFor(knowledge: Knowledge, asked: Asked): readonly FactFound[] {
  const { known, rarity } = knowledge;
  const weighed = asked.terms.map((term) => weigh(knowledge, term));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const said = new Map<string, number>();
  for (const { like } of weighed)
    for (const [one, how] of like) said.set(one, Math.max(how, said.get(one) ?? 0));
  return known
    .map(({ fact, asks, text }) => {
      const inText = weighed.map((term) => IN_TEXT * likest(term, text));
      let best = 0;
      for (const { all, worth } of asks) {
        let covered = 0;
        for (const [n, term] of weighed.entries())
          covered += term.weight * Math.max(likest(term, all), inText[n] ?? 0);
        let returned = 0;
        for (const [one, weight] of all)
          returned += weight * (rarity.get(one) ?? 1) * (said.get(one) ?? 0);
        best = Math.max(best, 0.72 * (covered / total) + 0.28 * (worth > 0 ? returned / worth : 0));
      }
      return { fact, fit: best };
    })
    .filter(({ fit }) => fit > 0.3)
    .sort((a, b) => b.fit - a.fit);
}

function likest({ like }: Weighed, meanings: Meanings): number {
  let best = 0;
  for (const [one, how] of like) if (how > best && meanings.has(one)) best = how;
  return best;
}

function weigh({ rarity, names, foreign }: Knowledge, { means, weight }: Term): Weighed {
  const [first = "", kind = ""] = means;
  if (/^(?:municipality|cluster|hospital|region|council):/.test(first))
    return {
      weight,
      like: new Map([
        [kind, OF_ITS_KIND[kind] ?? 0.15],
        ...names.filter((name) => sharesId(name, first)).map((name) => [name, 1] as const),
      ]),
    };
  const like = new Map(means.map((one) => [one, 1]));
  if (first.startsWith("~"))
    for (const one of foreign) if (one !== first && begins(one, first)) like.set(one, BEGINS);
  const rare = Math.max(...means.map((one) => rarity.get(one) ?? (one.startsWith("~") ? 1 : 0.6)));
  return { weight: weight * rare, like };
}

function sharesId(one: string, other: string): boolean {
  const [kind = "", ids = ""] = one.split(":");
  const [otherKind = "", others = ""] = other.split(":");
  return kind === otherKind && ids.split("|").some((id) => others.split("|").includes(id));
}

function begins(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 6 && long.startsWith(short);
}
