import { isName } from "../domain/asked.ts";
import type { Asked, Term } from "../domain/asked.ts";
import type { Fact, FactFound } from "../domain/fact.ts";
import { isOfKind } from "../domain/kind-of-answer.ts";
import type { Names } from "./names.ts";
import { lacksName, lacksYear, readOf } from "./read.ts";
import type { Read } from "./read.ts";
import { understand } from "./understand.ts";

interface Ask extends Read {
  /** What each of its words is worth, by how rare it is, and all together. */
  readonly worths: readonly number[];
  readonly worth: number;
}

interface Known {
  readonly fact: Fact;
  /** What its source is about, which a question may say or leave out: a board, a meeting's date. */
  readonly context: ReadonlySet<string>;
  readonly asks: readonly Ask[];
  /** Read when it is first needed: most facts are never near a question. */
  readonly text: () => Read;
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
  const termsIn = (language: "da" | "en", ...texts: readonly string[]): readonly Term[] =>
    texts.flatMap((text) => understand(names, text, { language }).terms);
  const contextOf = ({ sources }: Fact): ReadonlySet<string> =>
    new Set(
      termsIn(
        "da",
        ...sources.filter(({ cluster }) => cluster !== undefined).map(({ title }) => title),
      )
        .flatMap(({ means }) => means)
        .flatMap((one) => (one.startsWith("cluster:") ? aroundIt(names, one) : [one])),
    );
  const read = facts.map((fact) => ({
    fact,
    context: contextOf(fact),
    asks: (["da", "en"] as const).flatMap((language) =>
      fact.asks[language].map((ask) => readOf(termsIn(language, ask))),
    ),
    text: once(() =>
      readOf([
        ...termsIn("da", fact.da, ...fact.sources.map(({ title }) => title)),
        ...termsIn("en", fact.en),
      ]),
    ),
  }));
  const seen = new Map<string, number>();
  for (const { asks } of read)
    for (const one of new Set(asks.flatMap(({ meanings }) => [...meanings])))
      seen.set(one, (seen.get(one) ?? 0) + 1);
  const most = Math.log(read.length + 1);
  const rarity = new Map([...seen].map(([one, n]) => [one, 1 - (0.5 * Math.log(n)) / most]));
  const keys = [...seen.keys()];
  return {
    known: read.map((one) => ({
      ...one,
      asks: one.asks.map((ask) => {
        const worths = ask.terms.map((term) => term.weight * rarityOf(rarity, term));
        return { ...ask, worths, worth: worths.reduce((sum, worth) => sum + worth, 0) };
      }),
    })),
    rarity,
    names: keys.filter((one) => one.includes(":")),
    foreign: keys.filter((one) => one.startsWith("~")),
  };
}

function once<T>(of: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= of());
}

function rarityOf(rarity: ReadonlyMap<string, number>, { means }: Pick<Term, "means">): number {
  if (isName({ means })) return 1;
  return Math.max(...means.map((one) => rarity.get(one) ?? (one.startsWith("~") ? 1 : 0.6)));
}

/** How much of the fit is what of the question is covered; the rest is what of the fact's own question is. */
const COVERED = 0.72;
/** How much the fact's next best questions count beside the best. */
const OTHERS = 0.15;
/** How much a word counts where only the fact's text has it, and not its questions. */
const IN_TEXT = 0.55;
/** How much a name counts that the fact's source is about anyway. */
const IN_CONTEXT = 0.95;
/** How much another word of the same meaning counts. */
const SYNONYM = 0.95;
/** How much a name counts where the fact speaks of its kind only, such as of clusters. */
const OF_ITS_KIND: Readonly<Record<string, number>> = {
  cluster: 0.45,
  region: 0.3,
  committee: 0.5,
};

/** A term of the question with its worth, and the meanings that are like it, by how like. */
interface Weighed {
  readonly stem: string;
  readonly weight: number;
  readonly like: ReadonlyMap<string, number>;
}

/** The facts that fit a question, best first. */
export function factsFor(knowledge: Knowledge, asked: Asked): readonly FactFound[] {
  const { known } = knowledge;
  const weighed = asked.terms.map((term) => weigh(knowledge, term));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const stems = new Set(asked.terms.map(({ stem }) => stem));
  const said = new Map<string, number>();
  for (const { like } of weighed)
    for (const [one, how] of like) said.set(one, Math.max(how, said.get(one) ?? 0));
  return known
    .map((one) => ({ fact: one.fact, fit: fitOf(one, asked, { weighed, total, stems, said }) }))
    .filter(({ fit }) => fit > 0.3)
    .sort((a, b) => b.fit - a.fit);
}

interface Question {
  readonly weighed: readonly Weighed[];
  readonly total: number;
  readonly stems: ReadonlySet<string>;
  readonly said: ReadonlyMap<string, number>;
}

/** How well a fact fits: by its best ways to ask, helped by its text where they are near at all. */
function fitOf(
  { fact, asks, text, context }: Known,
  asked: Asked,
  { weighed, total, stems, said }: Question,
): number {
  const near = asks.map((ask) => weighed.map((term) => likest(term, ask)));
  const bare = Math.max(...near.map((likes) => sumOf(weighed, likes))) / total;
  if (bare < NEAR && context.size === 0) return 0;
  const read = text();
  // a year alone says little of which meeting is meant
  const dated = asked.months.length + asked.days.length > 0;
  const isContext = (stem: string): boolean =>
    context.has(stem) && (dated || !stem.startsWith("year:"));
  const inText = weighed.map((term) =>
    isContext(term.stem) ? IN_CONTEXT : IN_TEXT * likest(term, read),
  );
  const fits = asks.map((ask, k) => {
    const likes = weighed.map((_, n) => Math.max(near[k]?.[n] ?? 0, inText[n] ?? 0));
    let returned = 0;
    for (const [n, term] of ask.terms.entries()) {
      const how = stems.has(term.stem)
        ? 1
        : Math.max(...term.means.map((one) => said.get(one) ?? 0));
      returned += (ask.worths[n] ?? 0) * how;
    }
    const back = ask.worth > 0 ? returned / ask.worth : 0;
    return COVERED * (sumOf(weighed, likes) / total) + (1 - COVERED) * back;
  });
  const [best = 0, second = 0, third = 0] = fits.sort((a, b) => b - a);
  const fit = best - OTHERS * (best - 0.6 * second - 0.4 * third);
  const kind = fact.kind === "not-known" || isOfKind(asked, fact[asked.language]) ? 1 : 0.8;
  return (
    fit * kind * (lacksYear(asked, read, asks) ? 0.6 : 1) * (lacksName(asked, read, asks) ? 0.7 : 1)
  );
}

/** A fact whose ways to ask cover less of a question is not read further. */
const NEAR = 0.2;

function sumOf(weighed: readonly Weighed[], likes: readonly number[]): number {
  return weighed.reduce((sum, { weight }, n) => sum + weight * (likes[n] ?? 0), 0);
}

function likest({ stem, like }: Weighed, { stems, meanings }: Read): number {
  if (stems.has(stem)) return 1;
  let best = 0;
  for (const [one, how] of like) if (how > best && meanings.has(one)) best = how;
  return best;
}

function weigh({ rarity, names, foreign }: Knowledge, term: Term): Weighed {
  const { means, stem, weight } = term;
  const [first = "", kind = ""] = means;
  if (isName(term)) {
    const same = names.filter((name) => sharesId(name, first)).map((name) => [name, 1] as const);
    return {
      stem: first,
      weight: kind === "cluster" ? 1.1 : weight,
      like: new Map([[kind, OF_ITS_KIND[kind] ?? 0.15], ...same]),
    };
  }
  const isTime = first.includes(":");
  const like = new Map(means.map((one) => [one, isTime ? 1 : SYNONYM]));
  if (first.startsWith("~"))
    for (const one of foreign) if (begins(one, first)) like.set(one, SYNONYM);
  return { stem: isTime ? first : stem, weight: weight * rarityOf(rarity, term), like };
}

/** A cluster, with its hospital and region: each says which board is meant. */
function aroundIt(names: Names, cluster: string): readonly string[] {
  const id = cluster.slice("cluster:".length);
  return [cluster, `hospital:${id}`, `region:${names.regionOf.get(id) ?? ""}`];
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
