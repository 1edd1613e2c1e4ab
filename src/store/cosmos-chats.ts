import type { Chats, Disguises, Drafts, Expiring } from "../usecases/ports.ts";
import { Refusal } from "../domain/refusal.ts";
import type { CosmosDocuments, CosmosKinds } from "./cosmos-documents.ts";
import type { ExpiringKind } from "./documents.ts";

const DAY_SECONDS = 86_400;
const DRAFT_DAYS = 14;
const LONGEST_TTL = 2_147_483_647;

const at = (id: string) => ({ id, partition: id });

/** Conversations, drafts that wait for a yes, and (in local mode) disguises. */
export function cosmosChats(documents: CosmosDocuments): {
  chats: Chats;
  drafts: Drafts;
  disguises: Disguises;
} {
  const chats: Chats = {
    find: (id) => documents.find("chat", at(id)),
    change: async (id, by) => {
      const chat = await documents.change("chat", at(id), { by, placing: () => at(id) });
      if (!chat) throw new Refusal("not-found");
      return chat;
    },
    tiedTo: async (board) => {
      const tied = await documents.where("chat", "c.body.board = @board", { board });
      return tied.filter(({ kind }) => kind !== "personal");
    },
    personalOf: async (account) => {
      const own = await documents.where("chat", "c.body.account = @account", { account });
      return own.find(({ kind }) => kind === "personal");
    },
  };
  const drafts: Drafts = {
    add: async (draft) => {
      const before = new Date(Date.parse(draft.at) - DRAFT_DAYS * DAY_SECONDS * 1000).toISOString();
      const old = await documents.where("draft", "c.body.at < @before", { before });
      for (const { id } of old) await documents.remove("draft", at(id));
      const seconds = DRAFT_DAYS * DAY_SECONDS;
      await documents.put("draft", { ...at(draft.id), seconds }, draft);
    },
    find: (id) => documents.find("draft", at(id)),
    remove: (id) => documents.remove("draft", at(id)),
  };
  const disguises: Disguises = {
    find: async (account) => (await documents.find("disguise", at(account)))?.person,
    wear: (account, person) =>
      person === undefined
        ? documents.remove("disguise", at(account))
        : documents.put("disguise", at(account), { person }),
  };
  return { chats, drafts, disguises };
}

/**
 * Passes, sign-ins or conversations. `until` decides; the document goes by itself a day after it at the earliest, so
 * that a clock of ours that is slow never loses one.
 */
export function cosmosExpiring<K extends ExpiringKind>(
  documents: CosmosDocuments,
  kind: K,
): Expiring<CosmosKinds[K]> {
  return {
    add: async (one) => {
      const left = Math.ceil((Date.parse(one.until) - Date.now()) / 1000);
      const seconds = Math.min(Math.max(left, 0) + DAY_SECONDS, LONGEST_TTL);
      await documents.put(kind, { ...at(one.id), seconds }, one);
    },
    find: async (id, now) => {
      const one = await documents.find(kind, at(id));
      return one && one.until > now.toISOString() ? one : undefined;
    },
    remove: (id) => documents.remove(kind, at(id)),
  };
}
