import { da } from "./da.ts";
import type { Texts } from "./da.ts";
import { en } from "./en.ts";

export type { Texts } from "./da.ts";

/** Every language there is, by its code. */
export const LANGUAGES: Readonly<Record<Texts["language"], Texts>> = { da, en };

/** The texts for a reader's locale, such as `en-GB`: English where it says so, else Danish. */
export function textsFor(locale: string | undefined): Texts {
  return locale?.toLowerCase().startsWith("en") ? en : da;
}
