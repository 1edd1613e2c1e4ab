import { CardFactory, MessageFactory, TeamsInfo } from "botbuilder";
import type { Activity, CloudAdapter, ConversationReference, TurnContext } from "botbuilder";
import type { Chat } from "../usecases/ports.ts";
import type { Card } from "./cards/card.ts";

/** Reaches chats outside the turn that is going on. */
export interface Messenger {
  /** Posts a new message; answers its id. */
  post(chat: Chat, card: Card): Promise<string>;
  /** Brings a message up to date; "gone" where Teams no longer has it. */
  update(chat: Chat, message: string, card: Card): Promise<"updated" | "gone">;
  /** How many people are in the chat; undefined where Teams does not say. */
  countPeople(chat: Chat): Promise<number | undefined>;
}

/** The messenger over the Bot Framework. */
export function teamsMessenger(adapter: CloudAdapter, appId: string): Messenger {
  const inChat = async <T>(chat: Chat, work: (context: TurnContext) => Promise<T>): Promise<T> => {
    const reference = JSON.parse(chat.reference) as Partial<ConversationReference>;
    const results: T[] = [];
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      results.push(await work(context));
    });
    return results[0] as T;
  };
  return {
    post: (chat, card) =>
      inChat(chat, async (context) => {
        const sent = await context.sendActivity(messageWith(card));
        return sent?.id ?? "";
      }),
    update: (chat, message, card) =>
      inChat(chat, async (context) => {
        try {
          await context.updateActivity({ ...messageWith(card), id: message });
          return "updated" as const;
        } catch (error) {
          if (isGone(error)) return "gone" as const;
          throw error;
        }
      }),
    countPeople: (chat) =>
      inChat(chat, async (context) => {
        const { members } = await TeamsInfo.getPagedMembers(context, 500);
        return members.length;
      }).catch(() => undefined),
  };
}

/** A message that is one card, with its summary for notifications and old clients. */
export function messageWith(card: Card): Partial<Activity> {
  return {
    ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
    summary: card.fallbackText,
  };
}

function isGone(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "statusCode" in error &&
    (error.statusCode === 404 || error.statusCode === 410)
  );
}
