import { TeamsActivityHandler } from "botbuilder";
import type {
  AdaptiveCardInvokeResponse,
  AdaptiveCardInvokeValue,
  MessagingExtensionQuery,
  MessagingExtensionResponse,
  TurnContext,
} from "botbuilder";
import { Refusal } from "../domain/refusal.ts";
import { boardChoices } from "../usecases/chat/choose-board.ts";
import type { Here } from "../usecases/board/here.ts";
import type { Texts } from "../texts/texts.ts";
import { boardCard } from "./cards/board-card.ts";
import { hereOf } from "./from-activity.ts";
import { lookupAnswer, lookupSentence } from "./lookup.ts";
import { messageWith } from "./messenger.ts";
import { repeats } from "./repeats.ts";
import { routes } from "./routes/routes.ts";
import { welcome } from "./routes/welcome.ts";
import { understand } from "./understand.ts";
import type { Outcome, Services, Turn } from "./turn.ts";
import { isVerb } from "./verbs.ts";

/** What a turn is called in the log, and in which language a no is said. */
interface Asking {
  readonly act: string;
  readonly texts: Texts;
  /** It is asked from a chat that may be anybody's. */
  readonly elsewhere?: boolean;
}

/** Translates between Teams' activities and routes. It decides nothing about boards. */
export class BoardBot extends TeamsActivityHandler {
  readonly #services: Services;
  readonly #isRepeat = repeats();

  constructor(services: Services) {
    super();
    this.#services = services;
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (this.#isRepeat(activity)) return;
    const asked = understand(this.#services, activity);
    await this.#turn(context, asked, async (here) => {
      const turn = { here, texts: asked.texts, payload: asked.payload, pressed: false };
      const outcome = await asked.route(this.#services, turn);
      const { neutral } = asked;
      if (neutral !== undefined && here.chat.kind !== "personal")
        await context.sendActivity(neutral);
      else await this.#send(context, outcome, outcome.post ?? outcome.card);
      this.#later(outcome);
    });
  }

  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const texts = this.#services.textsFor(context.activity.locale);
    const { verb } = action;
    if (!isVerb(verb)) return sentence(texts.refusal["payload-unknown"](undefined));
    let answer: AdaptiveCardInvokeResponse = sentence("");
    await this.#turn(
      context,
      { act: verb, texts },
      async (here) => {
        const turn: Turn = { here, texts, payload: action.data, pressed: true };
        const outcome = await routes[verb](this.#services, turn);
        if (outcome.post) await this.#send(context, outcome, outcome.post);
        if (outcome.card) answer = cardAnswer(outcome.card);
        this.#later(outcome);
      },
      (said) => {
        answer = typeof said === "string" ? sentence(said) : cardAnswer(said);
      },
    );
    return answer;
  }

  protected override async handleTeamsMessagingExtensionQuery(
    context: TurnContext,
    query: MessagingExtensionQuery,
  ): Promise<MessagingExtensionResponse> {
    const texts = this.#services.textsFor(context.activity.locale);
    let answer = lookupSentence("");
    await this.#turn(
      context,
      { act: "lookup.search", texts, elsewhere: true },
      async (here) => {
        answer = await lookupAnswer(this.#services, { here, texts, payload: query });
      },
      (said) => {
        answer = lookupSentence(typeof said === "string" ? said : said.fallbackText);
      },
    );
    return answer;
  }

  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const { membersAdded, recipient } = context.activity;
    if (membersAdded?.some(({ id }) => id === recipient.id)) await this.#welcome(context);
  }

  protected override async onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    if (context.activity.action?.startsWith("add")) await this.#welcome(context);
  }

  async #welcome(context: TurnContext): Promise<void> {
    const texts = this.#services.textsFor(context.activity.locale);
    await this.#turn(context, { act: "welcome", texts }, async (here) => {
      const outcome = await welcome(this.#services, { here, texts, payload: {}, pressed: false });
      await this.#send(context, outcome, outcome.card);
    });
  }

  /** One turn: who acts, what comes of it, one line in the log; a no or a fault becomes words. */
  async #turn(
    context: TurnContext,
    { act, texts, elsewhere = false }: Asking,
    work: (here: Here) => Promise<void>,
    say: (said: string | ReturnType<typeof boardCard>) => unknown = (said) =>
      context.sendActivity(typeof said === "string" ? said : messageWith(said)),
  ): Promise<void> {
    const { world, log } = this.#services;
    const reference = world.ids.next().slice(0, 8);
    const began = performance.now();
    let outcome = "done";
    try {
      const here = await hereOf(this.#services, context, {
        whoOnly: act === "vote.cast",
        elsewhere,
      });
      try {
        await work(here);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        outcome = error.reason;
        await say(await this.#no(error, here, texts));
      }
    } catch (error) {
      outcome = "fault";
      log.error({ turn: reference, ...traceOf(error) }, "a turn failed");
      await say(texts.fault(reference));
    } finally {
      const ms = Math.round(performance.now() - began);
      log.info({ turn: reference, act, outcome, ms }, "turn");
    }
  }

  async #no(refusal: Refusal, here: Here, texts: Texts) {
    if (refusal.reason !== "board-not-chosen") return texts.refusal[refusal.reason](refusal.about);
    const boards = await boardChoices(this.#services.world, here);
    return boardCard(texts, { boards, personal: here.chat.kind === "personal" });
  }

  async #send(context: TurnContext, { sent }: Outcome, card: Outcome["card"]): Promise<void> {
    if (!card) return;
    const message = await context.sendActivity(messageWith(card));
    if (message && sent) await sent(message.id);
  }

  #later({ after }: Outcome): void {
    if (after) this.#services.background.run(after());
  }
}

function sentence(value: string): AdaptiveCardInvokeResponse {
  return {
    statusCode: 200,
    type: "application/vnd.microsoft.activity.message",
    value,
  } as unknown as AdaptiveCardInvokeResponse;
}

function cardAnswer(card: object): AdaptiveCardInvokeResponse {
  return {
    statusCode: 200,
    type: "application/vnd.microsoft.card.adaptive",
    value: card as Record<string, unknown>,
  };
}

/** What may be logged of a fault: its kind and where it happened, never what it says. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { fault: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const { statusCode } = error as { statusCode?: unknown };
  return { fault: error.name, statusCode, at: frames.slice(0, 8).map((line) => line.trim()) };
}
