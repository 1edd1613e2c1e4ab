import { randomBytes } from "node:crypto";
import type { Container, ItemDefinition } from "@azure/cosmos";
import { closingDue } from "../domain/closing.ts";
import { mapTexts } from "../domain/record/marks.ts";
import { Refusal } from "../domain/refusal.ts";
import type { Ballot, BallotId, BallotPaper } from "../domain/vote.ts";
import type { Ballots } from "../usecases/ports.ts";
import { headPlace, joined, NEVER, noting, recording } from "./cosmos-ballot-documents.ts";
import type { FrozenHead, Head, VotesDocument } from "./cosmos-ballot-documents.ts";
import { shardPlace, shardsOf, votesDocuments } from "./cosmos-ballot-shards.ts";
import { queried, queriedWithin } from "./cosmos-queries.ts";
import { spread } from "./cosmos-names.ts";
import { mildly, statusOf } from "./cosmos-retry.ts";

const newSign = (): string => randomBytes(10).toString("hex");

/** How many ballots' frozen parts a process remembers. */
const REMEMBERED = 500;

/** Votes, and what of them is frozen, which is read once. */
export interface CosmosBallots {
  readonly ballots: Ballots;
  readonly paper: (id: BallotId) => Promise<BallotPaper | undefined>;
}

/** Votes: a position is one conditional patch of one document, whose answer is the tally. */
export function cosmosBallots(container: Container): CosmosBallots {
  const votes = votesDocuments(container);
  const frozen = new Map<BallotId, FrozenHead>();

  const remember = (head: Head): FrozenHead => {
    const { id, pk, opening, paper } = head;
    if (frozen.size >= REMEMBERED) frozen.clear();
    const known = { id, pk, opening, paper };
    frozen.set(paper.id, known);
    return known;
  };
  const headOf = async (id: BallotId): Promise<Head | undefined> => {
    const head = (await votes.read(headPlace(id))) as Head | undefined;
    if (head) remember(head);
    return head;
  };
  const frozenOf = async (id: BallotId): Promise<FrozenHead> => {
    const known = frozen.get(id) ?? (await headOf(id));
    if (!known) throw new Refusal("not-found");
    return known;
  };
  const find = async (id: BallotId): Promise<Ballot | undefined> => {
    const head = await headOf(id);
    return head && votes.whole(head);
  };
  const found = async (id: BallotId): Promise<Ballot> => {
    const ballot = await find(id);
    if (!ballot) throw new Refusal("not-found");
    return ballot;
  };
  /** One document is the whole ballot, and the answer to the write of it is the tally. */
  const wholeOf = async (head: FrozenHead, written: VotesDocument): Promise<Ballot> =>
    shardsOf(head) === 1 ? joined(written as Head, []) : found(head.paper.id);
  const wholes = async (heads: readonly Head[]): Promise<Ballot[]> => {
    const ballots = await Promise.all(heads.map((head) => votes.whole(head)));
    return ballots.sort((one, other) => (one.id < other.id ? -1 : 1));
  };
  const create = async (document: VotesDocument): Promise<void> => {
    try {
      await mildly(() => container.items.create(document));
    } catch (error) {
      if (statusOf(error) !== 409) throw error;
    }
  };

  const ballots: Ballots = {
    open: async (ballot) => {
      const [head, ...shards] = opened(ballot);
      // The head is written last: where it is, all of the ballot is.
      for (const shard of shards) await create(shard);
      await create(head);
      return found(ballot.id);
    },
    find,
    ofMeeting: async (meeting) =>
      wholes(
        await queriedWithin<Head>(container, meeting, {
          condition: "c.kind = @kind",
          values: { kind: "ballot" },
        }),
      ),
    unsettled: async () =>
      wholes(
        await queried<Head>(container, "c.kind = @kind AND c.noted > @none", {
          ...{ kind: "ballot", none: 0 },
        }),
      ),
    due: async (now) => {
      // Those with a closing time are few; one answered in writing may be due before it.
      const timed = "c.kind = @kind AND c.state = @state AND c.closes < @never";
      const values = { kind: "ballot", state: "open", never: NEVER };
      const open = await wholes(await queried<Head>(container, timed, values));
      return open.filter((ballot) => closingDue(ballot, now) !== undefined);
    },
    cast: async (id, position) => {
      const head = await frozenOf(id);
      const place = shardPlace(head, spread(position.seat, shardsOf(head)));
      const { made, document } = await votes.patch(place, recording(position));
      return { recorded: made, ballot: await wholeOf(head, document) };
    },
    close: async (id, closing) => {
      const head = await frozenOf(id);
      const { made, document } = await votes.close(head, closing, newSign());
      return { closed: made, ballot: await wholeOf(head, document) };
    },
    noteCard: async (id, card, gone) => {
      await votes.patch(headPlace(id), noting(card, gone === "gone"));
    },
    reword: async (id, words) => {
      const { id: head, partition } = headPlace(id);
      const documents = await queriedWithin<VotesDocument & ItemDefinition>(container, partition, {
        condition: "c.ballot = @ballot AND c.state = @state",
        values: { ballot: head, state: "closed" },
      });
      // Where a card was noted meanwhile nothing is written, and the act is to be repeated.
      for (const one of documents) {
        const accessCondition = { type: "IfMatch", condition: one["_etag"] as string };
        const item = container.item(one.id, one.pk);
        await mildly(() => item.replace(mapTexts(one, words), { accessCondition }));
      }
      frozen.delete(id);
    },
  };
  return { ballots, paper: async (id) => (frozen.get(id) ?? (await headOf(id)))?.paper };
}

/** A ballot's documents: the head, and a shard each for what its seats are spread over besides. */
function opened(ballot: Ballot): readonly [Head, ...VotesDocument[]] {
  const { standing: _s, history: _h, cards: _c, closedAt, ...paper } = ballot;
  const place = headPlace(ballot.id);
  if (closedAt !== undefined || place.partition !== ballot.meeting)
    throw new TypeError("a ballot is opened open, and named after its meeting");
  const closes = ballot.closesAt === undefined ? NEVER : Date.parse(ballot.closesAt);
  const all = { pk: ballot.meeting, ballot: place.id, state: "open", closes, votes: {} } as const;
  const ownOnes = { paper, opening: newSign(), cards: {}, noted: 0 };
  const head: Head = { ...all, id: place.id, kind: "ballot", ...ownOnes };
  const shards = Array.from({ length: shardsOf(head) - 1 }, (_, n): VotesDocument => {
    const { id } = shardPlace(head, n + 1);
    return { ...all, id, kind: "ballot-shard" };
  });
  return [head, ...shards];
}
