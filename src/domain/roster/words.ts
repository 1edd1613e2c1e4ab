import type { BoardKind, Level, Party } from "../board.ts";
import type { RosterRole } from "../roster.ts";

/** The words of a roster file, and what each means. */
export const KIND_WORDS: Readonly<Record<string, BoardKind>> = {
  sundhedsklynge: "cluster",
  ssu: "committee",
  sundhedsråd: "health-council",
};

export const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  politisk: "political",
  fagligt: "professional",
};

export const PARTY_WORDS: Readonly<Record<string, Party>> = {
  region: "region",
  kommune: "municipality",
  "almen praksis": "general-practice",
  hospital: "hospital",
  psykiatri: "psychiatry",
  patienter: "patients",
};

export const ROLE_WORDS: Readonly<Record<string, RosterRole>> = {
  medlem: "member",
  medformand: "co-chair",
  formand: "chair",
  næstformand: "deputy-chair",
  suppleant: "substitute",
  sekretær: "secretary",
  observatør: "observer",
};

const REGIONS = [
  "Hovedstaden",
  "Sjælland",
  "Syddanmark",
  "Midtjylland",
  "Nordjylland",
  "Østdanmark",
];

/** The regions, by their names in lower case; "Region " before the name is left out first. */
export const REGION_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  REGIONS.map((region) => [region.toLowerCase(), region]),
);

/** What a word of the file means, in any case. */
export function meaningOf<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  const key = sameText(word);
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** Text without what does not count: one blank for many, and composed letters. */
export function plainText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** What two texts have in common when they are the same but for case and blanks. */
export function sameText(text: string): string {
  return plainText(text).toLowerCase();
}
