import { createHash } from "node:crypto";
import type { PatchOperation } from "@azure/cosmos";
import type { PostedCard } from "../domain/meeting.ts";
import type { Ballot, BallotPaper, Closing, Position } from "../domain/vote.ts";
import { documentId, plainName } from "./cosmos-names.ts";

/** One seat's positions in order, and the receipt that stands, spelt as predicates are. */
interface SeatVotes {
  readonly r: string;
  readonly chain: readonly Position[];
}

/** The votes of some of a ballot's seats; the first such document is the ballot's head. */
export interface VotesDocument {
  readonly id: string;
  readonly pk: string;
  readonly kind: "ballot" | "ballot-shard";
  /** Which ballot it is a part of, by the id of its head. */
  readonly ballot: string;
  readonly state: "open" | "closed";
  /** The instant it closes by itself, in milliseconds; far away where it does not. */
  readonly closes: number;
  readonly votes: Readonly<Record<string, SeatVotes>>;
  readonly closing?: Closing;
  /** Sign of the act that closed it, by which it knows itself where its answer was lost. */
  readonly closer?: string;
}

/** The document that holds what was frozen when the vote was opened. */
export interface Head extends VotesDocument {
  readonly paper: BallotPaper;
  /** Sign of the opening that stands: its shards are named after it. */
  readonly opening: string;
  readonly cards: Readonly<Record<string, PostedCard>>;
  /** How many cards there are, so that votes with cards can be asked for. */
  readonly noted: number;
}

/** What of a head never changes: enough to find and write its documents. */
export type FrozenHead = Pick<Head, "id" | "pk" | "opening" | "paper">;

/** A write that is made only where its predicate holds. */
export interface ConditionalPatch {
  readonly condition: string;
  readonly operations: PatchOperation[];
  /** What the predicate says of a document. */
  readonly holds: (document: VotesDocument) => boolean;
  /** Whether a document shows that this very write was made. */
  readonly made: (document: VotesDocument) => boolean;
}

export const NEVER = Number.MAX_SAFE_INTEGER;
const OPEN = 'c.state = "open"';

/** Where a ballot lies: its id begins with its meeting's. */
export function headPlace(id: string): { readonly id: string; readonly partition: string } {
  const meeting = /^(.*)\.[^.]*\.[^.]*$/s.exec(id)?.[1];
  return { id: documentId("ballot", id), partition: meeting ?? id };
}

/** `mayRecord` as a predicate: open, its closing time not come, and the receipt that stands is the one named. */
export function recording(position: Position): ConditionalPatch {
  const seat = plainName(position.seat);
  const receipt = plainName(position.receipt);
  const at = Date.parse(position.castAt);
  if (!Number.isSafeInteger(at)) throw new TypeError("a position is cast at an instant");
  const stands =
    position.replaces === undefined
      ? `NOT IS_DEFINED(c.votes.${seat})`
      : `c.votes.${seat}.r = "${plainName(position.replaces)}"`;
  return {
    condition: `from c where ${OPEN} and c.closes > ${at} and ${stands}`,
    operations:
      position.replaces === undefined
        ? [{ op: "set", path: `/votes/${seat}`, value: { r: receipt, chain: [position] } }]
        : [
            { op: "set", path: `/votes/${seat}/r`, value: receipt },
            { op: "add", path: `/votes/${seat}/chain/-`, value: position },
          ],
    holds: ({ state, closes, votes }) =>
      state === "open" &&
      closes > at &&
      votes[seat]?.r === (position.replaces && plainName(position.replaces)),
    made: ({ votes }) =>
      votes[seat]?.chain.some((one) => one.receipt === position.receipt) ?? false,
  };
}

/** The first closing stands. */
export function closingBy(closing: Closing, closer: string): ConditionalPatch {
  return {
    condition: `from c where ${OPEN}`,
    operations: [
      { op: "set", path: "/state", value: "closed" },
      { op: "set", path: "/closing", value: closing },
      { op: "set", path: "/closer", value: closer },
    ],
    holds: ({ state }) => state === "open",
    made: (document) => document.closer === closer,
  };
}

/** A card remembered once, or forgotten. */
export function noting(card: PostedCard, gone: boolean): ConditionalPatch {
  const sign = createHash("sha256")
    .update(JSON.stringify([card.chat, card.message]))
    .digest("hex");
  const name = `k${sign.slice(0, 32)}`;
  const path = `/cards/${name}`;
  return {
    condition: `from c where ${gone ? "" : "NOT "}IS_DEFINED(c.cards.${name})`,
    operations: [
      gone ? { op: "remove", path } : { op: "set", path, value: card },
      { op: "incr", path: "/noted", value: gone ? -1 : 1 },
    ],
    holds: (document) => name in (document as Head).cards === gone,
    made: (document) => name in (document as Head).cards !== gone,
  };
}

/** The ballot that its documents make up; history in the order of time, a seat's own in its order. */
export function joined(head: Head, shards: readonly VotesDocument[]): Ballot {
  const chains = [head, ...shards].flatMap(({ votes }) => Object.values(votes));
  const standing = chains.flatMap(({ chain }) => chain.at(-1) ?? []);
  return {
    ...head.paper,
    standing: Object.fromEntries(standing.map((position) => [position.seat, position])),
    history: inTime(chains.map(({ chain }) => chain)),
    cards: Object.values(head.cards),
    ...head.closing,
  };
}

function inTime(chains: readonly (readonly Position[])[]): Position[] {
  const timed = chains.flatMap((chain) => {
    let latest = "";
    return chain.map((position) => {
      if (position.castAt > latest) latest = position.castAt;
      return { position, at: latest };
    });
  });
  return timed
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ position }) => position);
}
