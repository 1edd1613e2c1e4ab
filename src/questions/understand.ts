import { nameTerm } from "../domain/asked.ts";
import type { Asked, Term } from "../domain/asked.ts";
import { KINDS_OF_ANSWER } from "../domain/kind-of-answer.ts";
import { daysIn, itemIn, monthsIn, yearsIn } from "../domain/days-written.ts";
import { fold } from "../domain/fold.ts";
import { wordsIn } from "./words.ts";
import type { Word } from "./words.ts";
import {
  compoundMeanings,
  headMeanings,
  isSmall,
  languageOf,
  meaningsOf,
  nearMeanings,
  phraseAt,
  stemOf,
} from "./lexicon.ts";
import type { Language } from "./lexicon.ts";
import { findNames } from "./names.ts";
import type { NameFound, Names } from "./names.ts";
import { remembered } from "./remembered.ts";

/** Meanings that nearly every question has; they tell little of what it is about. */
const COMMON = new Set(
  "where which how may definition belong purpose both bot task name same all number together compute".split(
    " ",
  ),
);

const WEIGHT = { common: 0.45, kind: 0.6, ours: 1, foreign: 1 } as const;

const GOES_ON =
  /^\s*(?:og\s+)?(?:hvad|hva|hvordan)\s+(?:så\s+)?(?:med|for|så)\b|^\s*(?:og|and|or|eller|så)\b|^\s*(?:what|how)\s+about\b|^\s*(?:end|så)\s+/i;

const OURS = new Set(
  fold("vi vores vor os vores vort jeg min mit mine we our us my ours her here").split(" "),
);

/** What a question asks, as far as its words tell. */
export function understand(
  names: Names,
  text: string,
  /** For our own texts, which are spelt right and whose language is known. */
  own?: { readonly language: Language },
): Asked {
  const language = own?.language ?? languageOf(text);
  const words = wordsIn(text);
  const isWord = (folded: string): boolean =>
    own !== undefined || isSmall(folded, language) || meaningsOf(folded, language).length > 0;
  const found = findNames(names, words, own ? "spelt-right" : isWord).filter((one) =>
    isName(one, words),
  );
  const item = itemIn(text);
  return {
    text,
    language,
    terms: [
      ...found.map(nameTerm),
      ...plainTerms(words, found, { language, item, guess: own === undefined }),
      ...timeTerms(text),
    ],
    names: found.map(({ kind, ids, written }) => ({ kind, ids, written })),
    days: daysIn(text),
    months: monthsIn(text),
    years: yearsIn(text),
    ...(item !== undefined && { item }),
    followsUp: GOES_ON.test(text),
    ours: words.some(({ folded }) => OURS.has(folded)),
  };
}

interface Reading {
  readonly language: Language;
  readonly item: string | undefined;
  /** Whether a word may be misspelt. */
  readonly guess: boolean;
}

/** Some towns are words of everyday Danish too. */
const ALSO_WORDS = new Set(["vejen", "skive", "odder", "struer", "varde", "greve", "holbaek"]);

/** Bare parts of the country, which are names with a capital letter only. */
const DIRECTIONS = new Set([
  "nord",
  "syd",
  "midt",
  "vest",
  "byen",
  "suh",
  "north",
  "south",
  "west",
  "mid",
  "city",
]);

function isName({ at, length, kind }: NameFound, words: readonly Word[]): boolean {
  const word = words[at];
  if (length === 1 && kind === "cluster" && word && DIRECTIONS.has(word.folded))
    return words.length === 1 || (at > 0 && /^\p{Lu}/u.test(word.raw));
  if (length > 1 || kind !== "municipality" || !word || !ALSO_WORDS.has(word.folded)) return true;
  return /^\p{Lu}/u.test(word.raw) || words.length < 4;
}

function plainTerms(
  words: readonly Word[],
  found: readonly NameFound[],
  { language, item, guess }: Reading,
): readonly Term[] {
  const terms: Term[] = [];
  for (let n = 0; n < words.length; n++) {
    const name = found.find(({ at }) => at === n);
    if (name) {
      n += name.length - 1;
      continue;
    }
    const word = words[n];
    if (!word) continue;
    const phrase = phraseAt(words, n, language);
    if (phrase) {
      const written = words.slice(n, n + phrase.length).map(({ raw }) => raw);
      terms.push(termOf([phrase.means], written.join(" ")));
      n += phrase.length - 1;
    } else if (!isNumber(word.folded))
      terms.push(
        ...(guess
          ? wordTerms(word, language, {
              guess,
              first: n === 0,
              named: isBody(words[n - 1], language),
            })
          : OWN_WORDS[language](word.raw)),
      );
    else if (
      word.folded !== item &&
      !/[/.-]|^20\d\d$/.test(word.folded) &&
      ![words[n - 1], words[n + 1]].some((one) => one && monthsIn(`in ${one.folded}`).length > 0)
    )
      terms.push(numberTerm(word));
  }
  // «hvad koster det» asks how much
  const costs = terms.some(({ means }) => means.includes("contribution"));
  return costs && !terms.some(({ means }) => means.includes("howmuch"))
    ? [...terms, termOf(["howmuch"], "")]
    : terms;
}

function wordTerms(
  { folded, raw }: Word,
  language: Language,
  {
    guess,
    first,
    named,
  }: { readonly guess: boolean; readonly first: boolean; readonly named: boolean },
): readonly Term[] {
  const [month] = monthsIn(folded);
  if (month !== undefined && folded.length > 2) return [termOf([`month:${month}`], raw)];
  const meanings = meaningsOf(folded, language);
  if (meanings.length > 0) return [termOf(meanings, raw, stemOf(folded, language))];
  if (isSmall(folded, language) || folded.length < 2) return [];
  const compound = compoundMeanings(folded);
  if (compound.length > 0) return compound.map((one) => termOf([one], raw));
  const head = headMeanings(folded);
  if (head.length > 0) return [termOf(head, raw)];
  const other = meaningsOf(folded, language === "da" ? "en" : "da");
  if (other.length > 0 && folded.length > 3) return [termOf(other, raw)];
  const near = guess ? nearMeanings(folded, language) : [];
  if (near.length > 0) return [termOf(near, raw)];
  const word = first ? raw.toLocaleLowerCase("da") : named ? capital(raw) : raw;
  return [foreign(stemOf(folded, language), word)];
}

/** Whether a word is what a name follows: «klynge Solby». */
function isBody(word: Word | undefined, language: Language): boolean {
  return (
    word !== undefined &&
    meaningsOf(word.folded, language).some((one) => one === "cluster" || one === "council")
  );
}

function capital(raw: string): string {
  return `${raw.slice(0, 1).toLocaleUpperCase("da")}${raw.slice(1)}`;
}

/** Words of our own texts, each read once. */
const OWN_WORDS = {
  da: remembered((raw: string) => ownWord(raw, "da")),
  en: remembered((raw: string) => ownWord(raw, "en")),
};

function ownWord(raw: string, language: Language): readonly Term[] {
  return wordTerms({ raw, folded: fold(raw) }, language, {
    guess: false,
    first: false,
    named: false,
  });
}

/** Days, months and years are read for themselves; other numbers stand as they are written. */
function timeTerms(text: string): readonly Term[] {
  const time = (means: string): Term => ({
    ...termOf([means], means.replace(/^\w+:/, "")),
    weight: WEIGHT.foreign,
  });
  return [
    ...daysIn(text).map((day) => time(`day:${day.slice(-5)}`)),
    ...yearsIn(text).map((year) => time(`year:${year}`)),
  ];
}

function numberTerm({ folded, raw }: Word): Term {
  return { means: [`#${folded}`], word: raw, stem: folded, weight: WEIGHT.kind, known: true };
}

function isNumber(folded: string): boolean {
  return /^\d/.test(folded);
}

function termOf(means: readonly string[], word: string, stem = fold(word)): Term {
  const weight = means.some((one) => KINDS_OF_ANSWER.has(one))
    ? WEIGHT.kind
    : means.some((one) => COMMON.has(one))
      ? WEIGHT.common
      : WEIGHT.ours;
  return { means, word, stem, weight, known: true };
}

function foreign(stem: string, word: string): Term {
  return { means: [`~${stem}`], word, stem, weight: WEIGHT.foreign, known: false };
}
