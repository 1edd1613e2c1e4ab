import { isOrdinary } from "./ordinary-words.ts";

/** A capitalised word, and whether it stands where any word has a capital. */
interface Capitalised {
  readonly written: string;
  readonly isFirst: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\d]*(?:[-’'][\p{L}\d]+)*/gu;
/** What may stand before a word that begins something: a sentence, a line, a list, a quotation. */
const BEGINS = /(?:^|[.!?:;…\n]|[«»"“”„‘(•*–—/|>#\]_-])\s*$/u;

/** English names of what the sources name in Danish. */
const DANISH_NAMES: Readonly<Record<string, readonly string[]>> = {
  capital: ["hovedstaden"],
  zealand: ["sjælland"],
  southern: ["syddanmark", "syd"],
  south: ["syd", "syddanmark"],
  central: ["midtjylland", "midt"],
  north: ["nordjylland", "nord"],
  northern: ["nordjylland", "nord"],
  west: ["vest"],
  jutland: ["midtjylland", "nordjylland", "sønderjylland", "sydvestjylland"],
  funen: ["fyn"],
  copenhagen: ["københavn"],
  elsinore: ["helsingør"],
  statistics: ["statistik"],
};

/** The capitalised words of a text that may be names, each once. */
export function namesIn(text: string, also: Iterable<string> = []): readonly string[] {
  const lowerCase = new Set([...also, text].flatMap(lowerCaseWords));
  const names = capitalised(text)
    .filter(({ written, isFirst }) => !isOrdinary(written, isFirst, lowerCase))
    .map(({ written }) => written);
  return [...new Set(names)];
}

function capitalised(text: string): readonly Capitalised[] {
  return [...text.matchAll(WORD)]
    .filter(([written]) => /^\p{Lu}.|[-’']\p{Lu}/u.test(written))
    .map(({ 0: written, index }) => ({ written, isFirst: BEGINS.test(text.slice(0, index)) }));
}

function lowerCaseWords(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => word).filter((word) => /^\p{Ll}/u.test(word));
}

/** The `kl.` of a time of day, which is not the KL of the municipalities. */
const TIME = /(?<!\p{L})kl\.?(?=\s*\d)/gu;

/** The words of a text as names are compared by: no case, each part of a hyphenated word. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.normalize("NFC").replaceAll(TIME, " ").match(WORD) ?? [];
  return new Set(words.flatMap((word) => [folded(word), ...parts(word)]));
}

const folded = (word: string): string => word.toLowerCase().replaceAll("’", "'");
const parts = (word: string): readonly string[] => folded(word).split(/[-']/);

/** Whether each part of a name is among the known words, with or without the s of a genitive. */
export function isKnownName(name: string, known: ReadonlySet<string>): boolean {
  const knows = (part: string): boolean =>
    [part, part.replace(/s$/, ""), `${part}s`].some((one) => known.has(one)) ||
    (DANISH_NAMES[part] ?? []).some((danish) => known.has(danish));
  return parts(name)
    .filter((part) => part.length > 1)
    .every(knows);
}
