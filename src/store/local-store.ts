import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../usecases/ports.ts";
import { localBallots } from "./local-ballots.ts";
import { openDatabase } from "./database.ts";
import { documentsIn } from "./documents.ts";
import { localChats } from "./local-chats.ts";
import { localFiles } from "./local-files.ts";
import { localMeetings } from "./local-meetings.ts";
import { localExpiring, localPapers } from "./local-papers.ts";
import { localRosters } from "./local-rosters.ts";

/** The part of the world that is kept. */
export type Store = Pick<
  World,
  | "boards"
  | "people"
  | "rosters"
  | "meetings"
  | "ballots"
  | "chats"
  | "drafts"
  | "disguises"
  | "decisions"
  | "minutes"
  | "proposals"
  | "elections"
  | "files"
  | "passes"
  | "signIns"
> & {
  /** Answers when the store can be read and written to; throws where it cannot. */
  ready(): Promise<void>;
  close(): void;
};

/** The embedded store: one SQLite file under `directory`, safe against `kill -9`. */
export function openLocalStore(directory: string): Store {
  mkdirSync(directory, { recursive: true });
  const sql = openDatabase(join(directory, "klyngebot.db"));
  const documents = documentsIn(sql);
  return {
    ...localRosters(sql, documents),
    meetings: localMeetings(sql, documents),
    ballots: localBallots(sql, documents),
    ...localChats(sql, documents),
    decisions: localPapers(sql, documents, {
      kind: "decision",
      partitionOf: ({ meeting }) => meeting,
    }),
    minutes: localPapers(sql, documents, {
      kind: "minutes",
      partitionOf: ({ meeting }) => meeting,
    }),
    proposals: localPapers(sql, documents, { kind: "proposal", partitionOf: ({ board }) => board }),
    elections: localPapers(sql, documents, { kind: "election", partitionOf: ({ board }) => board }),
    files: localFiles(sql, documents),
    passes: localExpiring(sql, documents, "pass"),
    signIns: localExpiring(sql, documents, "sign-in"),
    ready: () => {
      sql.transaction(() => sql.all("SELECT 1 FROM documents LIMIT 1"));
      return Promise.resolve();
    },
    close: () => {
      sql.close();
    },
  };
}
