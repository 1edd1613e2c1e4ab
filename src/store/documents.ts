import type { Approval } from "../domain/approval.ts";
import type { Board, Person, PersonId } from "../domain/board.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { Decision } from "../domain/decision.ts";
import type { Duty } from "../domain/duty.ts";
import type { Effort } from "../domain/effort.ts";
import type { Election } from "../domain/election.ts";
import type { FollowUpsDone } from "../domain/follow-ups.ts";
import type { Inquiry } from "../domain/inquiry.ts";
import type { Ledger } from "../domain/ledger.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { IssuedMinutes } from "../domain/issued-minutes.ts";
import type { Pass, SignIn } from "../domain/pass.ts";
import type { Proposal } from "../domain/proposal.ts";
import type { MeetingRecord } from "../domain/record/record.ts";
import type { KeptRegistry } from "../domain/registry.ts";
import type { Statements } from "../domain/statement.ts";
import type { Ballot } from "../domain/vote.ts";
import type { Chat, Draft, StoredFile } from "../usecases/ports.ts";
import type { Row, Sql } from "./database.ts";

/** The kinds of document the store keeps. */
export interface Kinds {
  readonly board: Board;
  readonly person: Person;
  readonly meeting: Meeting;
  readonly ballot: Ballot;
  readonly chat: Chat;
  readonly draft: Draft;
  readonly disguise: { readonly person: PersonId };
  readonly decision: Decision;
  readonly minutes: IssuedMinutes;
  readonly record: MeetingRecord;
  readonly statements: Statements;
  readonly approval: Approval;
  readonly proposal: Proposal;
  readonly inquiry: Inquiry;
  readonly election: Election;
  readonly effort: Effort;
  readonly "follow-ups": FollowUpsDone;
  readonly duty: Duty;
  readonly ledger: Ledger;
  readonly registry: KeptRegistry;
  readonly pass: Pass;
  readonly "sign-in": SignIn;
  readonly conversation: Conversation;
  readonly file: StoredFile & { readonly parts: number };
  /** A piece of a file, in base64; named after the file and its place in it. */
  readonly "file-part": { readonly content: string };
}
export type Kind = keyof Kinds;

/** The kinds that are papers: each changed whole, found by its id or with what it is within. */
export type PaperKind =
  | "decision"
  | "minutes"
  | "record"
  | "statements"
  | "approval"
  | "proposal"
  | "inquiry"
  | "election"
  | "effort"
  | "follow-ups"
  | "duty"
  | "ledger"
  | "registry";

/** The kinds that end by themselves. */
export type ExpiringKind = "pass" | "sign-in" | "conversation";

/** A document's id, and the logical partition it belongs to. */
export interface Place {
  readonly id: string;
  readonly partition: string;
}

/** Documents as JSON in one table; what is `undefined` is left out, as in Cosmos DB. */
export interface Documents {
  find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined;
  inPartition<K extends Kind>(kind: K, partition: string): Kinds[K][];
  /** Those for which a condition of the store's own making holds, with at most one value bound. */
  where<K extends Kind>(kind: K, condition: string, value?: string): Kinds[K][];
  /** Writes only where nothing has the id. */
  add<K extends Kind>(kind: K, place: Place, body: Kinds[K]): void;
  put<K extends Kind>(kind: K, place: Place, body: Kinds[K]): void;
  remove(kind: Kind, id: string): void;
}

const INSERT = "INSERT INTO documents (kind, id, partition, body) VALUES (?, ?, ?, ?)";

/** The documents of one SQLite file. */
export function documentsIn(sql: Sql): Documents {
  const parse = <K extends Kind>(rows: readonly Row[]): Kinds[K][] =>
    rows.map(({ body }) => JSON.parse(String(body)) as Kinds[K]);
  const select = "SELECT body FROM documents WHERE kind = ?";
  return {
    find: <K extends Kind>(kind: K, id: string) =>
      parse<K>(sql.all(`${select} AND id = ?`, kind, id))[0],
    inPartition: (kind, partition) =>
      parse(sql.all(`${select} AND partition = ? ORDER BY id`, kind, partition)),
    where: (kind, condition, value) =>
      parse(
        sql.all(
          `SELECT body FROM documents WHERE kind = '${kind}' AND ${condition}`,
          ...(value === undefined ? [] : [value]),
        ),
      ),
    add: (kind, { id, partition }, body) => {
      sql.run(`${INSERT} ON CONFLICT DO NOTHING`, kind, id, partition, JSON.stringify(body));
    },
    put: (kind, { id, partition }, body) => {
      const replace = "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body";
      sql.run(`${INSERT} ${replace}`, kind, id, partition, JSON.stringify(body));
    },
    remove: (kind, id) => {
      sql.run("DELETE FROM documents WHERE kind = ? AND id = ?", kind, id);
    },
  };
}
