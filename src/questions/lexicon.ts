import { distance } from "fastest-levenshtein";
import { fold, loosely } from "../domain/fold.ts";
import { wordsIn } from "./words.ts";
import { LEXICON_DA } from "./lexicon-da.ts";
import { LEXICON_EN } from "./lexicon-en.ts";
import { remembered } from "./remembered.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { danishStem, englishStem } from "./stems.ts";

export type Language = "da" | "en";

/** Words in a row that mean one thing. */
interface Phrase {
  readonly words: readonly string[];
  readonly means: string;
}

/** What one language's words mean. */
interface Lexicon {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly stem: (folded: string) => string;
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  da: lexiconOf(LEXICON_DA, danishStem),
  en: lexiconOf(LEXICON_EN, englishStem),
};

function lexiconOf(entries: Readonly<Record<string, string>>, stem: Lexicon["stem"]): Lexicon {
  const words = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const phrases = new Map<string, Phrase[]>();
  const add = (map: Map<string, readonly string[]>, key: string, means: string): void => {
    const before = map.get(key) ?? [];
    if (!before.includes(means)) map.set(key, [...before, means]);
  };
  for (const [means, line] of Object.entries(entries)) {
    for (const [, phrase = ""] of line.matchAll(/«([^»]+)»/g))
      addPhrase(phrases, { words: wordsIn(phrase).map(({ folded }) => folded), means });
    for (const { folded } of wordsIn(line.replaceAll(/«[^»]+»/g, " "))) {
      add(words, folded, means);
      add(stems, stem(folded), means);
    }
  }
  return { words, stems, phrases, stem };
}

function addPhrase(phrases: Map<string, Phrase[]>, phrase: Phrase): void {
  const [first = ""] = phrase.words;
  const same = [...(phrases.get(first) ?? []), phrase];
  phrases.set(
    first,
    same.sort((a, b) => b.words.length - a.words.length),
  );
}

/** What a word means in a language, in any inflection; nothing where it is not ours. */
export function meaningsOf(folded: string, language: Language): readonly string[] {
  return MEANINGS[language](folded);
}

const MEANINGS = {
  da: remembered((folded: string) => meaningsIn(folded, "da")),
  en: remembered((folded: string) => meaningsIn(folded, "en")),
};

function meaningsIn(folded: string, language: Language): readonly string[] {
  const { words, stems, stem } = LEXICONS[language];
  const exact = words.get(folded);
  if (exact || SMALL_WORDS[language].has(folded)) return exact ?? [];
  const bare = stem(folded);
  // a short stem is many words' stem: «lægger» is not «læger»
  return bare.length < 4 ? [] : (stems.get(bare) ?? []);
}

/** The phrase that begins at a word, and how many words it takes. */
export function phraseAt(
  words: readonly { readonly folded: string }[],
  at: number,
  language: Language,
): { readonly means: string; readonly length: number } | undefined {
  const found = LEXICONS[language].phrases
    .get(words[at]?.folded ?? "")
    ?.find((phrase) => phrase.words.every((word, n) => word === words[at + n]?.folded));
  return found && { means: found.means, length: found.words.length };
}

/** What the parts of a compound mean, such as klynge-midlerne; nothing unless every part is a word of ours. */
export function compoundMeanings(folded: string): readonly string[] {
  for (let n = folded.length - 4; n >= 4; n--) {
    const head = meaningsOf(folded.slice(0, n).replace(/s$/, ""), "da");
    const rest = meaningsOf(folded.slice(n), "da");
    if (head.length > 0 && rest.length > 0) return [...head, ...rest];
  }
  return [];
}

/** What a compound is about whose first part alone is a word of ours, such as overvægts-rådgivning. */
export function headMeanings(folded: string): readonly string[] {
  for (let n = folded.length - 3; n >= 5; n--) {
    const head = meaningsOf(folded.slice(0, n).replace(/s$/, ""), "da");
    if (head.length > 0) return head;
  }
  return [];
}

/** What a misspelt word was to be, if a word of ours is near enough. */
export function nearMeanings(folded: string, language: Language): readonly string[] {
  return NEAR[language](folded);
}

const NEAR = {
  da: remembered((folded: string) => nearestMeanings(folded, "da")),
  en: remembered((folded: string) => nearestMeanings(folded, "en")),
};

function nearestMeanings(folded: string, language: Language): readonly string[] {
  if (folded.length < 5) return [];
  const most = folded.length < 8 ? 1 : 2;
  let best: { means: readonly string[]; far: number } | undefined;
  for (const [word, means] of LEXICONS[language].words) {
    if (Math.abs(word.length - folded.length) > most || word.length < 4) continue;
    if (word[0] !== folded[0]) continue;
    const far = loosely(word) === loosely(folded) ? 0 : distance(word, folded);
    if (far <= most && (!best || far < best.far)) best = { means, far };
  }
  return best?.means ?? [];
}

/** A word's stem in a language. */
export function stemOf(folded: string, language: Language): string {
  return LEXICONS[language].stem(folded);
}

const DANISH = fold(
  "hvad hvem hvor hvornår hvilken hvilke hvilket hvordan hvorfor er og at det den der jeg vi os på til med for af ikke har kan skal må bliver blev var som de ham hun han vores min mit mine jeres et en så om fra ved også",
).split(" ");
const ENGLISH =
  "what who where when which how why is are the of do does did my our we they has have can may must should was were been and to in on a an with about many much it that this there be for from".split(
    " ",
  );

/** Whether a word only holds the sentence together. */
export function isSmall(folded: string, language: Language): boolean {
  return SMALL_WORDS[language].has(folded);
}

/** The language that a question is written in; Danish where nothing tells. */
export function languageOf(text: string): Language {
  if (/[æøå]/i.test(text) && !/\b(?:the|what|which|how|who|does|is)\b/i.test(text)) return "da";
  const words = wordsIn(text).map(({ folded }) => folded);
  const count = (of: readonly string[]): number => words.filter((word) => of.includes(word)).length;
  const danish = count(DANISH) + words.filter((word) => ["i", "du", "man"].includes(word)).length;
  return count(ENGLISH) > danish ? "en" : "da";
}
