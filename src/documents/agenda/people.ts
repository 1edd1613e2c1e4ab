const ROLE =
  /^(?:\p{L}*-?)(?:formand|formænd|mester|mestre|direktør|chef|læge|sygeplejerske|konsulent|leder|medlem|medlemmer|sekretær|rådmand|professor|koordinator|fuldmægtig|repræsentant|rådgiver|minister|ordfører|psykolog|specialist)(?:en|et|erne|er)?$/iu;
const ORGANISATION =
  /(?:^|\s)(?:kommune|kommuner|region|regionen|hospital|hospitalet|sygehus|sygehuset|psykiatri|klynge|klyngen|\p{L}*udvalg|\p{L}*råd|center|centret|styrelse|\p{L}*forvaltning|afdeling|sekretariatet?|klinik|universitet|universitetshospital|praksis|forening|lægevagten|sundhedsklynge|danmark|hovedstaden|syd|nord|øst|vest|midt)(?:s|en|et)?(?=\s|$)/iu;
const PARTICLE = /^(?:de|da|von|van|der|den|af|la|le|el|al|bin|du)$/;
const NAME_WORD = /^\p{Lu}[\p{L}'’´.-]*$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** The person's name a phrase is, without title; undefined where it is not clearly one. */
export function nameIn(phrase: string): string | undefined {
  const bare = phrase
    .slice(0, 160)
    .replace(/\([^)]*\)/g, " ")
    .replace(/^[•▪●*·–-]\s?/, "")
    .trim()
    .replace(/(?<=\p{L}{2})[.:]$/u, "");
  const words = bare.split(/\s+/);
  let from = 0;
  while (from < words.length - 1 && isRole(words[from] ?? "", words[from + 1])) from += 1;
  const name = words.slice(from);
  const capitals = name.filter((word) => NAME_WORD.test(word));
  const wholly = name.every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
  if (!wholly || capitals.length < 2 || name.length > 6) return undefined;
  if (!NAME_WORD.test(name[0] ?? "") || name.some((word) => ACRONYM.test(word))) return undefined;
  return ORGANISATION.test(name.join(" ")) || ROLE.test(name.at(-1) ?? "")
    ? undefined
    : name.join(" ");
}

/** "Kommunal formand", "praktiserende læge": a title, or a small word in front of one. */
function isRole(word: string, next: string | undefined): boolean {
  return ROLE.test(word) || (next !== undefined && ROLE.test(next) && /^\p{L}+$/u.test(word));
}

/** The names in a row of people with titles and places of work. */
export function namesIn(phrase: string): readonly string[] {
  const names = phrase
    .slice(0, 2000)
    .replace(/\([^)]{0,200}\)/g, " ")
    .split(/[,;:]|\s(?:og|samt|med)\s|\s[-–]\s/)
    .flatMap((part) => nameIn(part.replace(/^\s*(?:og|samt)\s/, "")) ?? []);
  return [...new Set(names)];
}

/** The sentences of a paragraph; one so long that no person wrote it is left out. */
export function sentencesOf(text: string): readonly string[] {
  if (text.length > 20_000) return [];
  return text.split(/(?<=[.!?])\s(?=\p{Lu})/u).filter((sentence) => sentence.length <= 1200);
}

const CHAIRS = "(?:mødeleder|ordstyrer|dirigent|mødeformand)";
const CHAIR_LABEL = new RegExp(`^(?:${CHAIRS}|formand|mødeledelse)\\s?(?:er\\s|:)\\s?(.+)$`, "i");
const IS_CHAIR = new RegExp(`^(.+?)\\s(?:er|var|som)\\s${CHAIRS}(?!\\p{L})`, "iu");
const LEADS = /^(.+?)\s(?:leder|ledede)\smødet/i;

/** Who chairs the meeting, from a label or a sentence that says so. */
export function chairIn(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    const found = CHAIR_LABEL.exec(sentence) ?? IS_CHAIR.exec(sentence) ?? LEADS.exec(sentence);
    const [name] = found?.[1] === undefined ? [] : namesIn(found[1].replace(/[.]$/, ""));
    if (name !== undefined) return name;
  }
  return undefined;
}
