import type { Chats, Disguises, Drafts } from "../usecases/ports.ts";
import type { Sql } from "./database.ts";
import type { Documents } from "./documents.ts";

const DRAFT_DAYS = 14;
const at = (id: string) => ({ id, partition: id });

/** Conversations, drafts that wait for a yes, and (in local mode) disguises. */
export function localChats(
  sql: Sql,
  documents: Documents,
): { chats: Chats; drafts: Drafts; disguises: Disguises } {
  const chats: Chats = {
    find: (id) => Promise.resolve(documents.find("chat", id)),
    change: async (id, by) =>
      Promise.resolve(
        sql.transaction(() => {
          const before = documents.find("chat", id);
          const chat = by(before);
          if (JSON.stringify(chat) !== JSON.stringify(before)) documents.put("chat", at(id), chat);
          return chat;
        }),
      ),
    tiedTo: (board) =>
      Promise.resolve(
        documents
          .where("chat", "json_extract(body, '$.board') = ?", board)
          .filter(({ kind }) => kind !== "personal"),
      ),
    personalOf: (account) =>
      Promise.resolve(
        documents
          .where("chat", "json_extract(body, '$.account') = ?", account)
          .find(({ kind }) => kind === "personal"),
      ),
  };
  const drafts: Drafts = {
    add: (draft) => {
      const oldest = new Date(Date.parse(draft.at) - DRAFT_DAYS * 86_400_000).toISOString();
      sql.transaction(() => {
        sql.run(
          "DELETE FROM documents WHERE kind = 'draft' AND json_extract(body, '$.at') < ?",
          oldest,
        );
        documents.put("draft", at(draft.id), draft);
      });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(documents.find("draft", id)),
    remove: (id) => {
      documents.remove("draft", id);
      return Promise.resolve();
    },
  };
  const disguises: Disguises = {
    find: (account) => Promise.resolve(documents.find("disguise", account)?.person),
    wear: (account, person) => {
      if (person === undefined) documents.remove("disguise", account);
      else documents.put("disguise", at(account), { person });
      return Promise.resolve();
    },
  };
  return { chats, drafts, disguises };
}
