import type { Approval } from "../domain/approval.ts";
import type { Board, BoardId, Person, PersonId } from "../domain/board.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { Decision } from "../domain/decision.ts";
import type { Draft } from "../domain/draft.ts";
import type { Duty } from "../domain/duty.ts";
import type { Effort } from "../domain/effort.ts";
import type { Election } from "../domain/election.ts";
import type { FollowUpsDone } from "../domain/follow-ups.ts";
import type { Inquiry } from "../domain/inquiry.ts";
import type { Ledger } from "../domain/ledger.ts";
import type { LastWorkedOn, Meeting, MeetingId } from "../domain/meeting.ts";
import type { IssuedMinutes } from "../domain/issued-minutes.ts";
import type { Pass, SignIn } from "../domain/pass.ts";
import type { Sha256 } from "../domain/record/canonical.ts";
import type { MeetingRecord } from "../domain/record/record.ts";
import type { KeptRegistry } from "../domain/registry.ts";
import type { Statements } from "../domain/statement.ts";
import type { Proposal } from "../domain/proposal.ts";
import type { BallotId, BallotPaper } from "../domain/vote.ts";
import type { RosterPlan } from "../domain/roster.ts";
import type { Ballots } from "./ballots.ts";
import type {
  AgendaReader,
  Archives,
  MinutesWriter,
  PaperWriter,
  RegistryReader,
  RosterReader,
  SheetWriter,
} from "./file-ports.ts";
import type { Questions, Registries } from "./question-ports.ts";
import type { Calendar, Clock } from "./time.ts";

export type { Ballots } from "./ballots.ts";
export type * from "./file-ports.ts";
export type { Calendar, Clock } from "./time.ts";

/*
 * What the use cases need from outside. Every store keeps the promises written here, and
 * test/store/store-contract.ts asks each of them to show it. A transaction never spans more than one
 * logical partition, except `Rosters.apply`, which a store without wider transactions must make good
 * with a written intention that it finishes at the next start.
 */

/** Boards, each with its seats, secretaries and dated rules. Partition: the board. */
export interface Boards {
  find(id: BoardId): Promise<Board | undefined>;
  /** Every board's id and name, for an administrator's choice and for recognising a document. */
  names(): Promise<readonly Pick<Board, "id" | "name" | "region" | "level">[]>;
}

/** People on rosters. Partition: the person. */
export interface People {
  find(id: PersonId): Promise<Person | undefined>;
  /** Those of the ids that are known. */
  named(ids: readonly PersonId[]): Promise<readonly Person[]>;
  withAddress(address: string): Promise<Person | undefined>;
  withAccount(account: string): Promise<Person | undefined>;
  /** Ties an account that is nobody's to a person who has none; else changes nothing and answers false. */
  recognise(id: PersonId, account: string): Promise<boolean>;
  /** Nothing is left of the person: neither name, address nor account, which are free for others. */
  erase(id: PersonId): Promise<void>;
}

/** Boards and people as a roster file changes them. */
export interface Rosters {
  /**
   * Writes all of the plan or none of it, also when the process dies in the middle; answers false,
   * and changes nothing, where a board has changed since the plan was made.
   */
  apply(plan: RosterPlan): Promise<boolean>;
}

/** Meetings with their agendas. Partition: the board, which the id of a meeting begins with. */
export interface Meetings {
  /** Adds a meeting; where one with its id exists, that one stands and is given back. */
  add(meeting: Meeting): Promise<Meeting>;
  find(id: MeetingId): Promise<Meeting | undefined>;
  ofBoard(board: BoardId): Promise<readonly Meeting[]>;
  /** Changes a meeting by a pure function, which may run again where another change came first. */
  change(id: MeetingId, by: (meeting: Meeting) => Meeting): Promise<Meeting>;
}

/** Papers of one kind, each changed whole by a pure function. */
export interface Papers<T extends { readonly id: string }> {
  find(id: string): Promise<T | undefined>;
  /** Those of a partition: a meeting's decisions and minutes, a board's proposals, elections and efforts. */
  /** Those of a partition: a meeting's decisions and minutes, a board's proposals, elections and ledger. */
  within(partition: string): Promise<readonly T[]>;
  /**
   * Changes one, or begins it from nothing; the function may run again where another change came first.
   * Where it gives back the very paper it was given, nothing is written.
   */
  change(id: string, by: (before: T | undefined) => T): Promise<T>;
}

/** What ends by itself at its `until`: never given back after it. One added anew replaces the one of its id. */
export interface Expiring<T extends { readonly id: string; readonly until: string }> {
  add(one: T): Promise<void>;
  find(id: string, now: Date): Promise<T | undefined>;
  remove(id: string): Promise<void>;
}

/** A file that was handed in. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Media type, such as `application/pdf`. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** Files that were handed in, kept whole. Partition: the file. */
export interface Files {
  /** Durable when it answers; all of the file or none of it. */
  add(file: StoredFile, content: Uint8Array): Promise<void>;
  find(id: string): Promise<StoredFile | undefined>;
  read(id: string): Promise<Uint8Array | undefined>;
}

export type ChatKind = "personal" | "group" | "channel";

/** A conversation the bot is in. `reference` is where to send, as the channel gave it. */
export interface Chat {
  readonly id: string;
  readonly kind: ChatKind;
  readonly name?: string;
  readonly reference: string;
  readonly board?: BoardId;
  readonly lastMeeting?: LastWorkedOn;
  readonly welcomed?: boolean;
  /** Whose personal chat it is. */
  readonly account?: string;
}

/** Conversations. Partition: the chat. */
export interface Chats {
  find(id: string): Promise<Chat | undefined>;
  /** Changes a chat, or begins one from nothing, by a pure function. */
  change(id: string, by: (chat: Chat | undefined) => Chat): Promise<Chat>;
  /** The group chats and channels tied to a board. */
  tiedTo(board: BoardId): Promise<readonly Chat[]>;
  /** An account's personal chat, if it has written to the bot. */
  personalOf(account: string): Promise<Chat | undefined>;
}

export type { Draft } from "../domain/draft.ts";
/** Drafts. Partition: the draft. */
export interface Drafts {
  add(draft: Draft): Promise<void>;
  find(id: string): Promise<Draft | undefined>;
  remove(id: string): Promise<void>;
}

/** As whom an account acts; used in local mode only, where nobody is authenticated. */
export interface Disguises {
  find(account: string): Promise<PersonId | undefined>;
  wear(account: string, person: PersonId | undefined): Promise<void>;
}

/** Names that nobody can guess and that never come twice. */
export interface Ids {
  next(): string;
  /** A code that a person can read aloud. */
  receipt(): string;
}

/** Where the outside finds us, and which hosts attachments may lie on. */
export interface Addresses {
  /** The bot's own address, to which a page's path is added. */
  readonly publicUrl: string;
  readonly attachmentHosts: readonly string[];
}

/**
 * Readings that may be a few seconds old, where the store is far away; what this process wrote is seen
 * at once. Only for what finds the way to an act that the store itself judges: nobody is told no by them.
 */
export interface Recent {
  board(id: BoardId): Promise<Board | undefined>;
  meeting(id: MeetingId): Promise<Meeting | undefined>;
  personWithAccount(account: string): Promise<Person | undefined>;
  /** The same, for who it is only: that never changes, the rest of the person may be an hour old. */
  whoHas(account: string): Promise<Person | undefined>;
  chat(id: string): Promise<Chat | undefined>;
  /** What of a vote was frozen when it was opened, which never grows old. */
  ballotPaper(id: BallotId): Promise<BallotPaper | undefined>;
}

/** What the use cases live in; each takes the parts it needs. */
export interface World {
  readonly boards: Boards;
  readonly people: People;
  readonly rosters: Rosters;
  readonly meetings: Meetings;
  readonly ballots: Ballots;
  readonly decisions: Papers<Decision>;
  readonly minutes: Papers<IssuedMinutes>;
  readonly records: Papers<MeetingRecord>;
  readonly statements: Papers<Statements>;
  readonly approvals: Papers<Approval>;
  readonly proposals: Papers<Proposal>;
  readonly inquiries: Papers<Inquiry>;
  readonly elections: Papers<Election>;
  readonly efforts: Papers<Effort>;
  readonly followUps: Papers<FollowUpsDone>;
  readonly duties: Papers<Duty>;
  readonly ledgers: Papers<Ledger>;
  /** Those that an administrator has put in; all in one partition. */
  readonly keptRegistries: Papers<KeptRegistry>;
  readonly files: Files;
  readonly passes: Expiring<Pass>;
  readonly signIns: Expiring<SignIn>;
  readonly conversations: Expiring<Conversation>;
  readonly chats: Chats;
  readonly drafts: Drafts;
  readonly disguises: Disguises;
  readonly registries: Registries;
  readonly questions: Questions;
  readonly recent: Recent;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly ids: Ids;
  readonly agendas: AgendaReader;
  readonly rosterFiles: RosterReader;
  readonly registryFiles: RegistryReader;
  readonly papers: PaperWriter;
  readonly minutesFiles: MinutesWriter;
  readonly archives: Archives;
  readonly sheets: SheetWriter;
  readonly sha256: Sha256;
  readonly addresses: Addresses;
}

/** Who acts: an account, the person it belongs to where one is known, and whether they administer. */
export interface Actor {
  readonly account: string;
  readonly person: Person | undefined;
  readonly admin: boolean;
}
