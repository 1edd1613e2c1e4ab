import type { Activity } from "botbuilder";
import { LANGUAGES } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { nearlyCommand, readCommand } from "./commands.ts";
import { action } from "./cards/card.ts";
import { noticeCard } from "./cards/notice-card.ts";
import { fileOf, wordsOf } from "./from-activity.ts";
import { disguiseRoute } from "./routes/disguise.ts";
import { fileRoute } from "./routes/file.ts";
import { routes } from "./routes/routes.ts";
import type { Route, Services } from "./turn.ts";
import { isVerb } from "./verbs.ts";
import type { Verb } from "./verbs.ts";

/** What a message asks for, and in which language it asks. */
export interface Asked {
  /** For the log: the verb, or what kind of message it was. */
  readonly act: string;
  readonly texts: Texts;
  readonly payload: unknown;
  readonly route: Route;
  /** What a chat reads instead of an answer that is for the writer's eyes only. */
  readonly neutral?: string | undefined;
}

/** Finds out what a message asks for: a file, a submitted card, a command, or something else. */
export function understand(
  { local, textsFor }: Pick<Services, "local" | "textsFor">,
  activity: Activity,
): Asked {
  const texts = textsFor(activity.locale);
  const file = fileOf(activity);
  if (file)
    return {
      act: "file",
      texts,
      payload: {},
      route: (services, turn) => fileRoute(services, turn, file),
    };
  if (isSubmitted(activity.value)) return submitted(texts, activity.value);

  const words = wordsOf(activity);
  if (local && /^\/som(\s|$)/i.test(words)) {
    const name = words.slice("/som".length).trim();
    return { act: "disguise", texts: LANGUAGES.da, payload: { name }, route: disguiseRoute };
  }
  const command = readCommand(words);
  if (command) return { act: command.verb, ...command, route: routes[command.verb] };
  return otherwise(words, texts);
}

function isSubmitted(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && "verb" in value;
}

function submitted(texts: Texts, value: Readonly<Record<string, unknown>>): Asked {
  const { verb, ...payload } = value;
  if (!isVerb(verb))
    return {
      act: "unknown-verb",
      texts,
      payload,
      route: () =>
        Promise.resolve({ card: noticeCard(texts, [texts.refusal["payload-unknown"](undefined)]) }),
    };
  const neutral = neutralFor(verb, texts);
  return { act: verb, texts, payload, route: routes[verb], neutral };
}

/** Links for one person, and forms with what somebody has written. */
const FOR_ONE: ReadonlySet<Verb> = new Set([
  "minutes.download",
  "extract.download",
  "attachment.open",
  "attachment.hand-in",
  "hand-in.show",
  "inquiry.form",
  "inquiry.send",
  "inquiry.show",
  "inquiry.answer",
  "proposal.form",
  "proposal.send",
  "proposal.show",
  "proposal.answer",
  "election.vote",
  "election.install",
  "receipt.check",
  "statement.write",
  "statement.save",
  "statement.withdraw",
  "minutes.approve",
  "minutes.objection",
  "minutes.object",
  "minutes.answer",
  "minutes.addition",
  "minutes.add",
  "record.download",
  "journal.download",
  "journal.number",
  "funds.download",
]);

function neutralFor(verb: Verb, texts: Texts): string | undefined {
  const position = verb.startsWith("vote.") && verb !== "vote.open" && verb !== "vote.close";
  if (position) return texts.vote.neutral;
  return FOR_ONE.has(verb) ? texts.neutral : undefined;
}

function otherwise(words: string, texts: Texts): Asked {
  const near = nearlyCommand(words);
  if (words !== "" && !near) {
    const verb = "question.ask";
    return { act: verb, texts, payload: { question: words }, route: routes[verb] };
  }
  const card = near
    ? noticeCard(
        near.texts,
        [near.texts.didYouMean(near.phrase)],
        [action(near.verb, near.phrase, near.payload)],
      )
    : noticeCard(texts, [texts.notUnderstood], [action("help.show", texts.help.help, {})]);
  return {
    act: near ? "near-command" : "nothing",
    texts,
    payload: {},
    route: () => Promise.resolve({ card }),
  };
}
