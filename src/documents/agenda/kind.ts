import type { ItemKind } from "../../domain/agenda-reading.ts";

const KINDS: readonly (readonly [ItemKind, RegExp])[] = [
  ["decision", kindWord("beslutning(?:er|en)?", "beslutnings")],
  ["discussion", kindWord("drøftelse(?:r|n)?", "drøftelses")],
  ["information", kindWord("orientering(?:er|en)?|efterretning", "orienterings")],
  ["announcement", kindWord("meddelelse(?:r|n)?", "meddelelses")],
  ["any-other-business", /^(?:eventuelt|evt\.?)(?!\p{L})(?:\s\S+){0,2}$/iu],
];
const GROUP =
  /^(?:[A-ZÆØÅ\d]{1,3}[.)]\s)?(?:(?:punkter|sager|emner)\s)?(?:til\s(?:beslutning|drøftelse|orientering|efterretning)|(?:beslutnings|drøftelses|orienterings|meddelelses)(?:punkter|sager)|drøftelser|orienteringer|orientering|drøftelse|meddelelser)\s?:?$/i;

function kindWord(word: string, compound: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${word}|${compound}(?:punkt|sag)(?:er)?)(?![\\p{L}-])`, "iu");
}

/** What kind of item a heading or section says it is; a decision before a discussion before information. */
export function kindOf(words: string): ItemKind | null {
  return KINDS.find(([, pattern]) => pattern.test(words.slice(0, 1000)))?.[0] ?? null;
}

/** Whether a paragraph is a heading over several items of one kind. */
export function isKindGroup(text: string): boolean {
  return text.length < 60 && GROUP.test(text);
}
