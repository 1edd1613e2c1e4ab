import { isDeepStrictEqual } from "node:util";
import { randomBytes } from "node:crypto";
import type { Container, Database, ItemDefinition, JSONValue } from "@azure/cosmos";
import { containerOf } from "./cosmos-containers.ts";
import { documentId } from "./cosmos-names.ts";
import { queried, queriedWithin } from "./cosmos-queries.ts";
import { jitter, mildly, queues, statusOf, surely } from "./cosmos-retry.ts";
import type { Kinds, Place } from "./documents.ts";

/** The kinds of document that only this store has. */
interface OwnKinds extends Omit<Kinds, "file"> {
  /** The key tells the pieces of this writing of a file from those of another. */
  readonly file: Kinds["file"] & { readonly key: string };
  /** Whose an address or an account is: one document per name, so that two cannot have it. */
  readonly address: { readonly person: string };
  readonly account: { readonly person: string };
  readonly "roster-plan": { readonly file: string; readonly checked: boolean };
  readonly ready: object;
}
export type CosmosKinds = Omit<OwnKinds, "ballot">;
export type CosmosKind = keyof CosmosKinds;

/** A document as Cosmos DB keeps it. */
export interface Kept<T> extends ItemDefinition {
  readonly id: string;
  readonly pk: string;
  readonly kind: string;
  readonly within?: string;
  readonly body: T;
  /** Signs of the latest writes, by which a writer who got no answer finds its own. */
  readonly signs: readonly string[];
  readonly _etag: string;
}

/** Where a document lies, what it is found within, and how long it is kept. */
export interface Placing extends Place {
  readonly within?: string;
  readonly seconds?: number;
}

/** How a document is changed; what is given back as it was is not written. */
export interface Change<T> {
  readonly by: (before: T | undefined) => T | undefined;
  readonly placing: (body: T) => Placing;
}

/** Told what a document became, each time this process changed one. */
export type Written = (kind: string, id: string, body: unknown) => void;

/** Documents in Cosmos DB, each changed alone, by its ETag. */
export interface CosmosDocuments {
  container(kind: string): Container;
  find<K extends CosmosKind>(kind: K, place: Place): Promise<CosmosKinds[K] | undefined>;
  where<K extends CosmosKind>(
    kind: K,
    condition: string,
    values?: Readonly<Record<string, JSONValue>>,
  ): Promise<CosmosKinds[K][]>;
  inPartition<K extends CosmosKind>(kind: K, partition: string): Promise<CosmosKinds[K][]>;
  /** Writes only where nothing has the id, and gives back what stands. */
  add<K extends CosmosKind>(
    kind: K,
    placing: Placing,
    body: CosmosKinds[K],
  ): Promise<CosmosKinds[K]>;
  put<K extends CosmosKind>(kind: K, placing: Placing, body: CosmosKinds[K]): Promise<void>;
  /** Changes what lies at a place; where `by` answers nothing, nothing is written. */
  change<K extends CosmosKind>(
    kind: K,
    place: Place,
    change: Change<CosmosKinds[K]>,
  ): Promise<CosmosKinds[K] | undefined>;
  remove(kind: CosmosKind, place: Place): Promise<void>;
}

const SIGNS = 16;

/** The documents of one database. */
export function cosmosDocuments(db: Database, written: Written = () => undefined): CosmosDocuments {
  const inTurn = queues();
  const container = (kind: string): Container => {
    const name = containerOf.get(kind);
    if (name === undefined) throw new TypeError(`no container holds ${kind}`);
    return db.container(name);
  };

  const read = async <T>(kind: string, { id, partition }: Place): Promise<Kept<T> | undefined> => {
    const item = container(kind).item(documentId(kind, id), partition);
    return (await mildly(() => item.read<Kept<T>>())).resource;
  };

  /** One attempt: false where somebody else came first. */
  const write = async <T>(
    kind: string,
    before: Kept<T> | undefined,
    { placing, body }: { placing: Placing; body: T },
  ): Promise<boolean> => {
    const sign = randomBytes(6).toString("hex");
    const signs = [...(before?.signs ?? []), sign].slice(-SIGNS);
    const document = documentOf(kind, placing, { body, signs });
    const { items } = container(kind);
    const mine = async () => {
      const standing = await read<T>(kind, placing);
      return standing?.signs.includes(sign) ? true : undefined;
    };
    try {
      return await surely(async () => {
        if (before) {
          const accessCondition = { type: "IfMatch", condition: before._etag };
          await container(kind).item(document.id, document.pk).replace(document, {
            accessCondition,
          });
        } else await items.create(document);
        return true;
      }, mine);
    } catch (error) {
      const status = statusOf(error);
      if (status !== 409 && status !== 412 && status !== 404) throw error;
      // A repeat of the SDK's own may have met what the first one wrote.
      return (await mine()) ?? false;
    }
  };

  const change: CosmosDocuments["change"] = (kind, place, { by, placing }) =>
    inTurn(`${kind}!${place.id}`, async () => {
      for (let attempt = 1; ; attempt++) {
        const before = await read<CosmosKinds[typeof kind]>(kind, place);
        const body = by(before?.body);
        if (body === undefined || body === before?.body) return body ?? before?.body;
        if (before && isDeepStrictEqual(asKept(body), before.body)) return body;
        if (await write(kind, before, { placing: placing(body), body })) {
          written(kind, place.id, body);
          return body;
        }
        await jitter(attempt);
      }
    });

  return {
    container,
    change,
    find: async <K extends CosmosKind>(kind: K, place: Place) =>
      (await read<CosmosKinds[K]>(kind, place))?.body,
    where: async <K extends CosmosKind>(
      kind: K,
      condition: string,
      values: Readonly<Record<string, JSONValue>> = {},
    ) => {
      const all = `c.kind = @kind AND ${condition}`;
      return bodies(await queried<Kept<CosmosKinds[K]>>(container(kind), all, { ...values, kind }));
    },
    inPartition: async <K extends CosmosKind>(kind: K, partition: string) =>
      bodies(
        await queriedWithin<Kept<CosmosKinds[K]>>(container(kind), partition, {
          condition: "c.kind = @kind",
          values: { kind },
        }),
      ),
    add: async (kind, placing, body) => {
      if (await write(kind, undefined, { placing, body })) return body;
      return (await read<typeof body>(kind, placing))?.body ?? body;
    },
    put: async (kind, placing, body) => {
      const document = documentOf(kind, placing, { body, signs: [] });
      await mildly(() => container(kind).items.upsert(document));
    },
    remove: async (kind, { id, partition }) => {
      try {
        await mildly(() => container(kind).item(documentId(kind, id), partition).delete());
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
  };
}

const bodies = <T>(found: Kept<T>[]): T[] =>
  found.sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ body }) => body);

function documentOf<T>(
  kind: string,
  { id, partition, within, seconds }: Placing,
  parts: { body: T; signs: readonly string[] },
) {
  return {
    id: documentId(kind, id),
    pk: partition,
    kind,
    ...(within !== undefined && { within }),
    ...(seconds !== undefined && { ttl: seconds }),
    ...parts,
  };
}

/** A body as it comes back: what is `undefined` is left out. */
function asKept<T>(body: T): T {
  return JSON.parse(JSON.stringify(body)) as T;
}
