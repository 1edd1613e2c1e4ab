/** A name in Danish papers: two to five words with a capital, also with hyphens and particles. */
const NAME = /\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:von|van|de|af|la)\s+)?\p{Lu}[\p{L}'’.-]*){1,4}/u;
const ONLY_NAME = new RegExp(`^${NAME.source}$`, "u");

/** Words with capitals that stand in titles and names of places, not of people. */
const NOT_NAMES =
  /\b(Region|Kommune|Hospital|Psykiatri|Klynge|Sundhedsklynge|Center|Regionsråd|Handicap|Udvalg|Direktør|Direktion|Borgmester|Regionsrådsformand|Styrelse|Afdeling|Universitetshospital|Sygehus|Almen|Praksis)\b/iu;

/** The name a phrase is, or begins with before a comma; undefined where it does not clearly hold one. */
export function nameIn(phrase: string): string | undefined {
  const parts = phrase
    .replace(/\([^)]*\)/g, " ")
    .split(/[,–;]| - /)
    .map((part) => part.trim().replace(/[.:]$/, ""));
  return parts.find((part) => isName(part));
}

function isName(text: string): boolean {
  return ONLY_NAME.test(text) && !NOT_NAMES.test(text);
}

/** Who chairs, from a sentence such as «N.N., borgmester, er mødeleder.» */
export function chairIn(paragraph: string): string | undefined {
  const [, before] =
    /^(.{3,160}?)\s+er\s+(?:mødeleder|ordstyrer|dirigent)\b/i.exec(paragraph) ?? [];
  if (before !== undefined) return nameIn(before);
  const [, after] =
    /^(?:mødeleder|ordstyrer|mødeledelse|formand)\s*(?:er\s+|:\s*)(.{3,160})$/i.exec(paragraph) ??
    [];
  return after === undefined ? undefined : nameIn(after);
}

/** Who presents, from the sentences that say so. */
export function presentersIn(paragraph: string): readonly string[] {
  return sentencesOf(paragraph).flatMap((sentence) => {
    const [, by] =
      /\boplæg\b.{0,60}?\b(?:fra|ved|af|v\/)\s*(.+)$/i.exec(sentence) ??
      /\b(?:præsenteres|fremlægges|introduceres) (?:af|ved)\s+(.+)$/i.exec(sentence) ??
      [];
    if (by !== undefined) return namesAmong(by);
    const [, before] =
      /^(.{3,160}?)\s+(?:vil\s+(?:kort\s+)?|)(?:introducere|introducerer|præsentere|præsenterer|fremlægge|fremlægger|holde oplæg|holder oplæg|deltager under punktet)\b/i.exec(
        sentence,
      ) ?? [];
    const name = before === undefined ? undefined : nameIn(before);
    return name === undefined ? [] : [name];
  });
}

/** The names in a row of people with their titles. */
export function namesAmong(text: string): readonly string[] {
  const parts = text
    .replace(/\([^)]*\)/g, " ")
    .split(/[,;:]|\bog\b|\bsamt\b|\bmed\b/)
    .map((part) => part.trim().replace(/[.:]$/, ""));
  return [...new Set(parts.filter(isName))];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}
