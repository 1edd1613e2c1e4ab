import assert from "node:assert/strict";
import { cardOf, textsOf } from "./connector.ts";
import type { Answer, Connector, Conversation, Json, Person, Sent } from "./connector.ts";

/** What a message says: its text, and the texts of its card. */
export function read(shownThing: Sent | Json | undefined): string {
  const activity =
    shownThing && "activity" in shownThing ? (shownThing as Sent).activity : shownThing;
  const text = (activity as { text?: string } | undefined)?.text ?? "";
  return [text, ...textsOf(cardOf(activity))].filter((line) => line !== "").join("\n");
}

/** What the presser is shown: a card's texts or the sentence. */
export function shown(answer: Answer): string {
  assert.equal(answer.status, 200);
  const { value } = answer.body as { value?: unknown };
  return typeof value === "string" ? value : textsOf(answer.card).join("\n");
}

/** The card that the presser is shown. */
export function needed(answer: Answer): Json {
  assert.ok(answer.card, JSON.stringify(answer.body));
  return answer.card;
}

/** The value of a choice on a card, by its title. */
export function choiceValue(card: Sent | Json, title: string): string {
  const shownCard = "activity" in card ? cardOf((card as Sent).activity) : card;
  const body = shownCard?.["body"] as Json[];
  const choices = body.flatMap((one) => (one["choices"] as Json[] | undefined) ?? []);
  const found = choices.find((one) => one["title"] === title);
  assert.ok(found, `no choice «${title}»`);
  return String(found["value"]);
}

/** A card's input, by its label. */
export function fieldNamed(card: Sent | Json, label: string): Json & { readonly id: string } {
  const shownCard = "activity" in card ? cardOf((card as Sent).activity) : card;
  const found = (shownCard?.["body"] as Json[]).find((one) => one["label"] === label);
  assert.ok(found, `no input «${label}»`);
  return { ...found, id: String(found["id"]) };
}

/** The address that a card's link opens. */
export function linkOn(card: Json): string {
  const actions = (card["actions"] as Json[] | undefined) ?? [];
  const url = actions.find(({ type }) => type === "Action.OpenUrl")?.["url"];
  assert.equal(typeof url, "string", "the card has no link");
  return String(url);
}

/** Speaking with the bot in Teams. */
export function talkIn(teams: () => Connector) {
  /** What a person writes, and the last message that answers it. */
  const asks = async (from: Person, text: string, where?: Conversation): Promise<Sent> => {
    const conversation = where ?? teams().personal(from);
    teams().skip(conversation);
    const { status } = await teams().message({ from, text, conversation });
    assert.equal(status, 200);
    const answer = teams().postsIn(conversation).at(-1);
    assert.ok(answer, `nobody answered «${text}»`);
    return answer;
  };
  /** The same, as it reads. */
  const says = async (from: Person, text: string, where?: Conversation): Promise<string> =>
    read(await asks(from, text, where));
  /** A file in the personal chat, and the message that answers it. */
  const sends = async (from: Person, name: string, bytes: string | Uint8Array): Promise<Sent> => {
    const conversation = teams().personal(from);
    teams().skip(conversation);
    await teams().message({ from, conversation, attachments: [teams().file(name, { bytes })] });
    return teams().next(conversation);
  };
  return { asks, says, sends };
}
