import type { World } from "../usecases/ports.ts";

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
  | "records"
  | "statements"
  | "approvals"
  | "proposals"
  | "inquiries"
  | "elections"
  | "efforts"
  | "followUps"
  | "duties"
  | "ledgers"
  | "keptRegistries"
  | "files"
  | "passes"
  | "signIns"
  | "conversations"
  | "recent"
> & {
  /** Answers when the store can be read and written to; throws where it cannot. */
  ready(): Promise<void>;
  close(): void;
};
