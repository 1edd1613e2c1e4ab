import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { localBallots } from "./local-ballots.ts";
import { REGISTRIES } from "../domain/registry.ts";
import { openDatabase } from "./database.ts";
import { documentsIn } from "./documents.ts";
import { localChats } from "./local-chats.ts";
import { localFiles } from "./local-files.ts";
import { localMeetings } from "./local-meetings.ts";
import { localExpiring, localPapers } from "./local-papers.ts";
import { localRosters } from "./local-rosters.ts";
import type { Store } from "./store.ts";

/** The embedded store: one SQLite file under `directory`, safe against `kill -9`. */
export function openLocalStore(directory: string): Store {
  mkdirSync(directory, { recursive: true });
  const sql = openDatabase(join(directory, "klyngebot.db"));
  const documents = documentsIn(sql);
  const rosters = localRosters(sql, documents);
  const meetings = localMeetings(sql, documents);
  const ballots = localBallots(sql, documents);
  const chats = localChats(sql, documents);
  return {
    ...rosters,
    meetings,
    ballots,
    ...chats,
    recent: {
      board: (id) => rosters.boards.find(id),
      meeting: (id) => meetings.find(id),
      personWithAccount: (account) => rosters.people.withAccount(account),
      whoHas: (account) => rosters.people.withAccount(account),
      chat: (id) => chats.chats.find(id),
      ballotPaper: (id) => ballots.find(id),
    },
    decisions: localPapers(sql, documents, {
      kind: "decision",
      partitionOf: ({ meeting }) => meeting,
    }),
    minutes: localPapers(sql, documents, {
      kind: "minutes",
      partitionOf: ({ meeting }) => meeting,
    }),
    records: localPapers(sql, documents, { kind: "record", partitionOf: ({ meeting }) => meeting }),
    statements: localPapers(sql, documents, {
      kind: "statements",
      partitionOf: ({ meeting }) => meeting,
    }),
    approvals: localPapers(sql, documents, {
      kind: "approval",
      partitionOf: ({ meeting }) => meeting,
    }),
    proposals: localPapers(sql, documents, { kind: "proposal", partitionOf: ({ board }) => board }),
    inquiries: localPapers(sql, documents, { kind: "inquiry", partitionOf: ({ board }) => board }),
    elections: localPapers(sql, documents, { kind: "election", partitionOf: ({ board }) => board }),
    efforts: localPapers(sql, documents, { kind: "effort", partitionOf: ({ board }) => board }),
    followUps: localPapers(sql, documents, {
      kind: "follow-ups",
      partitionOf: ({ board }) => board,
    }),
    duties: localPapers(sql, documents, { kind: "duty", partitionOf: ({ board }) => board }),
    ledgers: localPapers(sql, documents, { kind: "ledger", partitionOf: ({ board }) => board }),
    keptRegistries: localPapers(sql, documents, {
      kind: "registry",
      partitionOf: () => REGISTRIES,
    }),
    files: localFiles(sql, documents),
    passes: localExpiring(sql, documents, "pass"),
    signIns: localExpiring(sql, documents, "sign-in"),
    conversations: localExpiring(sql, documents, "conversation"),
    ready: () => {
      sql.transaction(() => sql.all("SELECT 1 FROM documents LIMIT 1"));
      return Promise.resolve();
    },
    close: () => {
      sql.close();
    },
  };
}
