import { distance } from "fastest-levenshtein";
import { phrasesDa, phrasesEn, questionOpeners } from "../texts/phrases.ts";
import type { Command, Phrases } from "../texts/phrases.ts";
import { LANGUAGES } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { nearlyIn, payloadIn } from "./blanks.ts";
import type { Verb } from "./verbs.ts";

/** Which verb each command asks for. */
const VERB_OF: Readonly<Record<Command, Verb>> = {
  help: "help.show",
  agenda: "agenda.show",
  item: "item.show",
  "post-agenda": "agenda.post",
  "open-vote": "vote.open",
  "close-vote": "vote.close",
  written: "written.start",
  "my-votes": "vote.mine",
  decision: "decision.show",
  decisions: "decision.review",
  minutes: "minutes.show",
  attendance: "attendance.show",
  apologies: "apologies.send",
  attending: "apologies.withdraw",
  attachments: "attachment.show",
  "item-apologies": "item-apologies.send",
  "item-attending": "item-apologies.withdraw",
  members: "members.show",
  election: "election.show",
  efforts: "effort.show",
  "follow-ups": "follow-up.show",
  deadlines: "duty.show",
  funds: "funds.show",
  propose: "proposal.form",
  inquiry: "inquiry.form",
  "hand-in": "hand-in.show",
  settings: "settings.show",
};

/** A written word that was understood. */
export interface Written {
  readonly verb: Verb;
  readonly payload: Readonly<Record<string, string>>;
  readonly texts: Texts;
}

/** A written word that is nearly a command: what it may have meant, as it should be written. */
export interface NearlyWritten extends Written {
  readonly phrase: string;
}

interface Pattern {
  readonly command: Command;
  readonly phrase: string;
  readonly texts: Texts;
}

const PATTERNS: readonly Pattern[] = [
  ...patternsOf(phrasesDa, LANGUAGES.da),
  ...patternsOf(phrasesEn, LANGUAGES.en),
];

/** The command that exactly these words are, in any case and with any full stop after them. */
export function readCommand(text: string): Written | undefined {
  const words = fold(text);
  for (const pattern of PATTERNS) {
    const payload = payloadIn(words, pattern.phrase);
    if (payload) return written(pattern, payload);
  }
  return undefined;
}

/** The command that these words are nearly, where one is near enough and they are no question outright. */
export function nearlyCommand(text: string): NearlyWritten | undefined {
  const words = fold(text);
  if (words.length > 60) return undefined;
  const near = PATTERNS.flatMap((pattern) => {
    const filled = nearlyIn(words, pattern.phrase);
    return filled ? [{ pattern, ...filled, far: distance(words, filled.phrase) }] : [];
  }).sort((a, b) => a.far - b.far)[0];
  if (!near || near.far > Math.floor(near.fixed / 4) || asksOutright(text, near)) return undefined;
  return { ...written(near.pattern, near.payload), phrase: near.phrase };
}

/** Whether words that are nearly a command ask something: they begin so, or are more of them and end so. */
function asksOutright(text: string, near: { readonly phrase: string }): boolean {
  const words = fold(text).split(" ");
  if (questionOpeners.has(words[0] ?? "")) return true;
  return text.trim().endsWith("?") && words.length > near.phrase.split(" ").length;
}

function patternsOf(phrases: Phrases, texts: Texts): Pattern[] {
  return (Object.entries(phrases) as [Command, readonly string[]][]).flatMap(([command, all]) =>
    all.map((phrase) => ({ command, phrase, texts })),
  );
}

function written({ command, texts }: Pattern, payload: Written["payload"]): Written {
  return { verb: VERB_OF[command], payload, texts };
}

function fold(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim()
    .toLocaleLowerCase("da")
    .replace(/[\s.!?,;:…]+$/u, "");
}
