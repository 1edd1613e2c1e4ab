import { namesIn, sentencesOf } from "./people.ts";

const SPEAKS =
  /(?<!\p{L})(?:oplæg|indlæg|introduktion|præsentation|gennemgang|(?:præsenter|introducer|fremlægg|gennemgå)\p{L}*s)(?!\p{L})/iu;
const BY = /(?<!\p{L})(?:fra|ved|af|v\/)\s?/giu;
const WILL =
  /^(.{3,400}?)\s(?:vil|skal|kommer og|introducerer|præsenterer|fremlægger|gennemgår|orienterer|holder|giver|deltager)(?!\p{L})(.{0,200})/iu;
const SPEAKING =
  /(?:introducer|præsenter|fremlægg|gennemgå|orienter|holde[r]? (?:et )?oplæg|holder (?:et )?oplæg|give[r]? (?:en )?(?:status|introduktion|orientering)|(?:oplæg|under punktet))/iu;

/** Who presents the item, from the sentences that say so: names alone. */
export function presentersIn(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const named = SPEAKS.test(sentence) ? namesAfterBy(sentence) : [];
    return named.length > 0 ? named : speakersBefore(sentence);
  });
}

/** Who presents according to a heading "… v/ NAVN". */
export function presentersInTitle(title: string): readonly string[] {
  const by = /\sv\/\s?(.{3,200})$/i.exec(title);
  return by?.[1] === undefined ? [] : orPhrase(namesIn(by[1]), by[1]);
}

/** A label's value, or a sentence of an item's opening: the phrase itself where it holds no clear name. */
export function presentersOf(phrase: string): readonly string[] {
  return orPhrase(namesIn(phrase), phrase);
}

function orPhrase(names: readonly string[], phrase: string): readonly string[] {
  const bare = phrase.trim().replace(/[.]$/, "");
  return names.length > 0 || bare === "" || bare.length > 100 ? names : [bare];
}

function namesAfterBy(sentence: string): readonly string[] {
  for (const by of sentence.matchAll(BY)) {
    const names = namesIn(sentence.slice(by.index + by[0].length));
    if (names.length > 0) return names;
  }
  return [];
}

function speakersBefore(sentence: string): readonly string[] {
  const found = WILL.exec(sentence);
  if (!found) return [];
  return SPEAKING.test(sentence.slice(found[1]?.length ?? 0, 400)) ? namesIn(found[1] ?? "") : [];
}
