import { distance } from "fastest-levenshtein";
import { phrasesDa, phrasesEn } from "../texts/phrases.ts";
import type { Command, Phrases } from "../texts/phrases.ts";
import { LANGUAGES } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
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
  propose: "proposal.form",
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
    const blanks = blanksIn(words, pattern.phrase);
    if (blanks) return written(pattern, blanks);
  }
  return undefined;
}

/** The command that these words are nearly, where one is near enough. */
export function nearlyCommand(text: string): NearlyWritten | undefined {
  const words = fold(text);
  if (words.length > 60) return undefined;
  const near = PATTERNS.flatMap((pattern) => {
    const blanks = blanksNear(words, pattern.phrase);
    if (!blanks) return [];
    const phrase = pattern.phrase.replace("#", blanks.number).replace("@", blanks.time);
    const about = phrase.length - blanks.time.length;
    return [{ pattern, blanks, phrase, far: distance(words, phrase), about }];
  }).sort((a, b) => a.far - b.far)[0];
  if (!near || near.far > Math.floor(near.about / 4)) return undefined;
  return { ...written(near.pattern, near.blanks), phrase: near.phrase };
}

function patternsOf(phrases: Phrases, texts: Texts): Pattern[] {
  return (Object.entries(phrases) as [Command, readonly string[]][]).flatMap(([command, all]) =>
    all.map((phrase) => ({ command, phrase, texts })),
  );
}

/** What stands where a phrase has its blanks. */
interface Blanks {
  readonly number: string;
  readonly time: string;
}

const NUMBER = String.raw`(?<number>\d{1,4}[a-z]?)`;

function blanksIn(words: string, phrase: string): Blanks | undefined {
  const exact = phrase.replace("#", NUMBER).replace("@", "(?<time>.{1,60})");
  const found = new RegExp(`^${exact}$`, "u").exec(words);
  return found ? { number: "", time: "", ...found.groups } : undefined;
}

/** What may stand there in words that are only nearly the phrase; undefined where it cannot be filled. */
function blanksNear(words: string, phrase: string): Blanks | undefined {
  const number = phrase.includes("#") ? /\d+[a-z]?\b/.exec(words)?.[0] : "";
  const before = / (\S+ )@$/.exec(phrase)?.[1];
  const at = before === undefined ? -1 : words.lastIndexOf(` ${before}`);
  const time = before === undefined || at < 0 ? "" : words.slice(at + before.length + 1);
  if (number === undefined || (before !== undefined && time === "")) return undefined;
  return { number, time };
}

function written({ command, phrase, texts }: Pattern, { number, time }: Blanks): Written {
  const payload = {
    ...(phrase.includes("#") && { number }),
    ...(phrase.includes("@") && { closes: time }),
  };
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
