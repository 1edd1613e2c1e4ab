import { pino } from "pino";
import { backgroundFor } from "../../src/teams/background.ts";
import type { Card } from "../../src/teams/cards/card.ts";
import type { Messenger } from "../../src/teams/messenger.ts";
import { refresherFor } from "../../src/teams/refresher.ts";
import { routes } from "../../src/teams/routes/routes.ts";
import type { Outcome, Services } from "../../src/teams/turn.ts";
import type { Verb } from "../../src/teams/verbs.ts";
import { LANGUAGES, textsFor } from "../../src/texts/texts.ts";
import type { Here } from "../../src/usecases/board/here.ts";
import type { Chat } from "../../src/usecases/ports.ts";
import type { TestWorld } from "./world.ts";

/** A message that the bot sent to a chat, new or as an update of an older one. */
export interface Sent {
  readonly how: "posted" | "updated";
  readonly chat: Chat;
  readonly message: string;
  readonly card: Card;
}

export type TestServices = Services & { readonly sent: readonly Sent[] };

/** The bot around a world: whatever it sends to chats is kept; some chats cannot be reached. */
export function servicesAround(
  world: TestWorld,
  unreachable: readonly string[] = [],
): TestServices {
  const log = pino({ enabled: false });
  const sent: Sent[] = [];
  const send = <T>(one: Sent, answer: T): Promise<T> => {
    if (unreachable.includes(one.chat.id)) return Promise.reject(new TypeError("no way there"));
    sent.push(one);
    return Promise.resolve(answer);
  };
  const messenger: Messenger = {
    post: (chat, card) => {
      const message = `message ${sent.length + 1}`;
      return send({ how: "posted", chat, message, card }, message);
    },
    update: (chat, message, card) => send({ how: "updated", chat, message, card }, "updated"),
    countPeople: () => Promise.resolve(3),
  };
  return {
    world,
    messenger,
    refresher: refresherFor(world, messenger, { log, intervalMs: 1 }),
    background: backgroundFor(log),
    local: false,
    textsFor,
    admins: [],
    log,
    sent,
  };
}

interface Act {
  readonly verb: Verb;
  readonly here: Here;
  readonly payload?: unknown;
}

/** What a press is answered with; what it posts besides is among what was sent. */
export async function press(services: TestServices, act: Act): Promise<Card | undefined> {
  const outcome = await outcomeOf(services, act, true);
  await sendHere(services, act.here, { card: outcome.post, sent: outcome.sent });
  await outcome.after?.();
  return outcome.card;
}

/** The one message that a written word is answered with; it is among what was sent. */
export async function write(services: TestServices, act: Act): Promise<Card | undefined> {
  const outcome = await outcomeOf(services, act, false);
  const card = outcome.post ?? outcome.card;
  await sendHere(services, act.here, { card, sent: outcome.sent });
  await outcome.after?.();
  return card;
}

async function sendHere(
  { messenger }: TestServices,
  { chat }: Here,
  { card, sent }: { readonly card: Outcome["card"]; readonly sent: Outcome["sent"] },
): Promise<void> {
  if (!card) return;
  const message = await messenger.post(chat, card);
  await sent?.(message);
}

function outcomeOf(services: TestServices, { verb, here, payload = {} }: Act, pressed: boolean) {
  return routes[verb](services, { here, texts: LANGUAGES.da, payload, pressed });
}
