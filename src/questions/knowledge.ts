import type { Asked, Term } from "../domain/asked.ts";
import type { Fact, FactFound } from "../domain/fact.ts";
import type { Names } from "./names.ts";
import { understand } from "./understand.ts";

/** A question that a fact answers, or its text, as the meanings of its words. */
type Meanings = ReadonlyMap<string, number>;

/** The same, parted so that a word is compared with its like only. */
interface Compared {
  readonly all: Meanings;
  readonly names: readonly string[];
  readonly foreign: readonly string[];
}

interface Known {
  readonly fact: Fact;
  readonly asks: readonly Compared[];
  readonly text: Compared;
}

/** The facts, with how rare each meaning is among them. */
export interface Knowledge {
  readonly known: readonly Known[];
  /** From 0 for a meaning that every fact has, to 1 for one that a single fact has. */
  readonly rarity: ReadonlyMap<string, number>;
}

/** Reads every fact once, so that a question is compared with them in a few milliseconds. */
export function knowledgeOf(facts: readonly Fact[], names: Names): Knowledge {
  const known = facts.map((fact) => {
    const about = fact.sources.flatMap(({ title }) => understand(names, title).terms);
    return {
      fact,
      asks: [...fact.asks.da, ...fact.asks.en].map((ask) => compared(understand(names, ask).terms)),
      text: compared([
        ...about,
        ...[fact.da, fact.en].flatMap((text) => understand(names, text).terms),
      ]),
    };
  });
  const seen = new Map<string, number>();
  for (const { asks, text } of known)
    for (const one of new Set([...asks.flatMap(({ all }) => [...all.keys()]), ...text.all.keys()]))
      seen.set(one, (seen.get(one) ?? 0) + 1);
  const most = Math.log(known.length + 1);
  const rarity = [...seen].map(([one, n]) => [one, 1 - (0.8 * Math.log(n)) / most] as const);
  return { known, rarity: new Map(rarity) };
}

function compared(terms: readonly Term[]): Compared {
  const all = new Map<string, number>();
  for (const { means, weight } of terms)
    for (const one of means) all.set(one, Math.max(weight / means.length, all.get(one) ?? 0));
  const keys = [...all.keys()];
  return {
    all,
    names: keys.filter((one) => one.includes(":")),
    foreign: keys.filter((one) => one.startsWith("~")),
  };
}

/** How much of a word counts where only the fact's text has it, and not its questions. */
const IN_TEXT = 0.72;
/** How much a name counts where the fact speaks of its kind only, such as of clusters. */
const OF_ITS_KIND: Readonly<Record<string, number>> = {
  cluster: 0.45,
  region: 0.3,
  committee: 0.5,
};

/** The facts that fit a question, best first. */
export function factsFor({ known, rarity }: Knowledge, asked: Asked): readonly FactFound[] {
  const rare = ({ means }: Term): number =>
    isNamed(means)
      ? 1
      : Math.max(...means.map((one) => rarity.get(one) ?? (one.startsWith("~") ? 1 : 0.6)));
  const weighed = asked.terms.map((term) => ({ term, weight: term.weight * rare(term) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const own = compared(asked.terms);
  return known
    .map(({ fact, asks, text }) => {
      const inText = weighed.map(({ term }) => IN_TEXT * sameness(term.means, text));
      const fits = asks.map((ask) => {
        const covered = weighed.reduce(
          (sum, { term, weight }, n) =>
            sum + weight * Math.max(sameness(term.means, ask), inText[n] ?? 0),
          0,
        );
        return 0.72 * (covered / total) + 0.28 * returned(ask, own, rarity);
      });
      return { fact, fit: Math.max(0, ...fits) };
    })
    .filter(({ fit }) => fit > 0.3)
    .sort((a, b) => b.fit - a.fit);
}

/** How much of what the fact's own question says the other says too. */
function returned(ask: Compared, asked: Compared, rarity: Knowledge["rarity"]): number {
  let total = 0;
  let said = 0;
  for (const [one, weight] of ask.all) {
    const worth = weight * (rarity.get(one) ?? 1);
    total += worth;
    said += worth * likeness(one, asked);
  }
  return total === 0 ? 0 : said / total;
}

function isNamed(means: readonly string[]): boolean {
  return means.some((one) => /^(?:municipality|cluster|hospital|region|council):/.test(one));
}

function sameness(means: readonly string[], other: Compared): number {
  if (!isNamed(means)) return Math.max(...means.map((one) => likeness(one, other)));
  const [name = "", kind = ""] = means;
  return Math.max(likeness(name, other), other.all.has(kind) ? (OF_ITS_KIND[kind] ?? 0.15) : 0);
}

/** Whether a meaning is among others: names share an id, words unknown to us their beginning. */
function likeness(one: string, { all, names, foreign }: Compared): number {
  if (all.has(one)) return 1;
  if (one.startsWith("~"))
    return foreign.some((other) => begins(one, other) || begins(other, one)) ? 0.85 : 0;
  if (!one.includes("|") && !names.some((name) => name.includes("|"))) return 0;
  const [kind = "", ids = ""] = one.split(":");
  if (ids === "") return 0;
  return names.some((name) => {
    const [otherKind = "", others = ""] = name.split(":");
    return kind === otherKind && ids.split("|").some((id) => others.split("|").includes(id));
  })
    ? 1
    : 0;
}

function begins(short: string, long: string): boolean {
  return short.length >= 6 && long.startsWith(short);
}
