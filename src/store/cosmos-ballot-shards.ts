import { Refusal } from "../domain/refusal.ts";
import type { Ballot, Closing } from "../domain/vote.ts";
import { closingBy, joined } from "./cosmos-ballot-documents.ts";
import type {
  ConditionalPatch,
  FrozenHead,
  Head,
  VotesDocument,
} from "./cosmos-ballot-documents.ts";
import { queriedWithin } from "./cosmos-queries.ts";
import { ATTEMPTS, jitter, mildly, queues, statusOf, surely } from "./cosmos-retry.ts";
import type { Container } from "@azure/cosmos";
import type { Place } from "./documents.ts";

/** What became of a conditional write, with the document as it stands. */
export interface Patched {
  readonly made: boolean;
  readonly document: VotesDocument;
}

/** The documents that hold votes: how one is written, and how a ballot of several is read as one. */
export interface VotesDocuments {
  read(place: Place): Promise<VotesDocument | undefined>;
  patch(place: Place, patch: ConditionalPatch): Promise<Patched>;
  /** The ballot of a head; a closing that stopped half-way is finished first. */
  whole(head: Head): Promise<Ballot>;
  close(head: FrozenHead, closing: Closing, closer: string): Promise<Patched>;
}

/** The seats of a ballot with shards lie in its head (0) and in documents named after it (1 and up). */
export function shardPlace(head: FrozenHead, shard: number): Place {
  return {
    id: shard === 0 ? head.id : `${head.id}!${head.opening}!${shard}`,
    partition: head.pk,
  };
}

export const shardsOf = ({ paper }: FrozenHead): number => paper.shards ?? 1;

/**
 * Whoever closes shard 1 has closed the vote: its closing is the one that stands, and the other shards,
 * and last the head, take it over from there. Everybody who meets a vote that is closed in part finishes
 * that, so that there is one result, which holds each position that was acknowledged.
 */
export function votesDocuments(container: Container): VotesDocuments {
  const inTurn = queues();

  const read = async ({ id, partition }: Place): Promise<VotesDocument | undefined> =>
    (await mildly(() => container.item(id, partition).read<VotesDocument>())).resource;

  const patch: VotesDocuments["patch"] = (place, { condition, operations, holds, made }) =>
    inTurn(place.id, async () => {
      const item = container.item(place.id, place.partition);
      const standing = async (): Promise<VotesDocument> => {
        const document = await read(place);
        if (!document) throw new Refusal("not-found");
        return document;
      };
      const write = async (): Promise<VotesDocument> => {
        const { resource } = await item.patch<VotesDocument>({ condition, operations });
        return resource ?? (await standing());
      };
      const done = async (): Promise<VotesDocument | undefined> => {
        const found = await standing();
        return made(found) ? found : undefined;
      };
      for (let attempt = 1; ; attempt++)
        try {
          return { made: true, document: await surely(write, done) };
        } catch (error) {
          if (statusOf(error) === 404) throw new Refusal("not-found");
          if (statusOf(error) !== 412) throw error;
          const document = await standing();
          // A no that what stands gives no reason for is no answer: it would pass for a closing.
          if (made(document) || !holds(document)) return { made: made(document), document };
          if (attempt === ATTEMPTS) throw error;
          await jitter(attempt);
        }
    });

  const finish = async (head: FrozenHead, { closing, closer }: VotesDocument): Promise<void> => {
    if (!closing || closer === undefined) return;
    for (let shard = 2; shard < shardsOf(head); shard++)
      await patch(shardPlace(head, shard), closingBy(closing, closer));
    await patch(shardPlace(head, 0), closingBy(closing, closer));
  };

  const whole = async (head: Head): Promise<Ballot> => {
    if (shardsOf(head) === 1) return joined(head, []);
    const parts = await queriedWithin<VotesDocument>(container, head.pk, {
      condition: "c.ballot = @ballot",
      values: { ballot: head.id },
    });
    const found = parts.find((one): one is Head => one.id === head.id) ?? head;
    const names = numbered(shardsOf(found)).map((n) => shardPlace(found, n + 1).id);
    const shards = parts.filter(({ id }) => names.includes(id));
    const first = shards.find(({ id }) => id === names[0]);
    const allAlike = [found, ...shards].every(({ state }) => state === first?.state);
    if (first && allAlike && shards.length === names.length) return joined(found, shards);
    if (!first) throw new TypeError("a vote has lost one of its documents");
    await finish(found, first);
    return whole(found);
  };

  return {
    read,
    patch,
    whole,
    close: async (head, closing, closer) => {
      const first = shardsOf(head) === 1 ? 0 : 1;
      const patched = await patch(shardPlace(head, first), closingBy(closing, closer));
      if (first === 1) await finish(head, patched.document);
      return patched;
    },
  };
}

const numbered = (shards: number): number[] => Array.from({ length: shards - 1 }, (_, n) => n);
