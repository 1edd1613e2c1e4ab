import MiniSearch from "minisearch";
import { isName, isUnknownName } from "../domain/asked.ts";
import type { Term } from "../domain/asked.ts";
import type { Passage, PassageFound } from "../domain/passage.ts";
import { fold } from "../domain/fold.ts";
import { wordsIn } from "./words.ts";
import { headMeanings, isSmall, meaningsOf } from "./lexicon.ts";
import { danishStem } from "./stems.ts";

/** A board's passages, ready to be searched. */
export interface PassageIndex {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly words: MiniSearch<Passage>;
}

/** Indexes a board's passages: each word by its stem and by what it means here. */
export function indexOf(passages: readonly Passage[]): PassageIndex {
  const words = new MiniSearch<Passage>({
    fields: ["text", "title"],
    tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
    processTerm: (word) => [...termsOf(word)],
    searchOptions: { processTerm: (term) => term, tokenize: (text) => text.split(" ") },
  });
  words.addAll(passages);
  return { passages: new Map(passages.map((one) => [one.id, one])), words };
}

/** A word of a paper as it is searched for: its stem, and «=meaning» for each thing it may mean. */
function termsOf(folded: string): readonly string[] {
  if (isSmall(folded, "da") && meaningsOf(folded, "da").length === 0) return [];
  const meanings = meaningsOf(folded, "da");
  const all = meanings.length > 0 ? meanings : headMeanings(folded);
  return [danishStem(folded), ...all.map((one) => `=${one}`)];
}

const LIMIT = 60;

/** The passages about what a question is about, best first; `subject` are the terms that must be in them. */
export function passagesFor(
  { passages, words }: PassageIndex,
  subject: readonly Term[],
): readonly PassageFound[] {
  if (subject.length === 0) return [];
  const queries = subject.map((term) => wordsFor(term));
  const found = words.search(
    {
      combineWith: "OR",
      queries: queries.flat(),
    },
    { prefix: (term) => !term.startsWith("=") && term.length > 3, boost: { title: 0.6 } },
  );
  const total = subject.reduce((sum, term) => sum + worthOf(term), 0);
  const must = queries.filter((_, n) => isProper(subject[n]));
  return found
    .slice(0, LIMIT)
    .flatMap(({ id, terms, score }) => {
      const passage = passages.get(String(id));
      if (!passage) return [];
      // a passage that does not name whom the question names is not about them
      if (!must.every((query) => matches(query, terms))) return [];
      const covered = subject.reduce(
        (sum, term, n) => sum + (matches(queries[n] ?? [], terms) ? worthOf(term) : 0),
        0,
      );
      return [{ passage, fit: covered / total, score }];
    })
    .sort((a, b) => b.fit - a.fit || b.score - a.score);
}

/** A word outside our vocabulary may be said otherwise in the paper, so it counts for less. */
function worthOf({ known, weight }: Term): number {
  return known ? weight : weight * 0.5;
}

/** A name, known or not: of a town, a person, a thing. */
function isProper(term: Term | undefined): boolean {
  if (!term) return false;
  if (term.means.some((one) => /^(?:municipality|council|hospital):/.test(one))) return true;
  return isUnknownName(term);
}

function matches(wanted: readonly string[], terms: readonly string[]): boolean {
  return wanted.some((one) =>
    terms.some((term) => (one.startsWith("=") ? term === one : term.startsWith(one))),
  );
}

/** What to look for where a term is to be found: its meanings, else its stem. */
function wordsFor({ means, word }: Term): readonly string[] {
  const named = isName({ means });
  const own = named ? [] : means.filter((one) => !/[:#~]/.test(one)).map((one) => `=${one}`);
  const written = wordsIn(word).map(({ folded }) => danishStem(fold(folded)));
  const month = means.find((one) => one.startsWith("month:"));
  return [...own, ...(own.length === 0 || month !== undefined ? written : [])];
}
