import type { ContainerRequest, Database } from "@azure/cosmos";
import layout from "./cosmos-containers.json" with { type: "json" };
import { mildly, statusOf } from "./cosmos-retry.ts";

/*
 * Containers, partition keys and what is indexed stand once, in cosmos-containers.json, which infra
 * reads too (Bicep: loadJsonContent). What is not named there is not indexed: `/votes` above all, so
 * that a vote costs its document and no index terms.
 */

/** The name of each container, by the kind of document that it holds. */
export const containerOf: ReadonlyMap<string, string> = new Map(
  layout.containers.flatMap(({ id, holds }) => holds.map((kind) => [kind, id])),
);

/** Every container as it is asked for; without paths of its own it indexes nothing. */
export const containersWanted: readonly ContainerRequest[] = layout.containers.map((one) => ({
  id: one.id,
  partitionKey: layout.partitionKey as NonNullable<ContainerRequest["partitionKey"]>,
  indexingPolicy: {
    indexingMode: "consistent",
    automatic: true,
    includedPaths: one.indexed.map((path) => ({ path })),
    excludedPaths: [{ path: "/*" }],
  },
  ...(one.defaultTtl !== undefined && { defaultTtl: one.defaultTtl }),
}));

/** Makes the containers that are missing; only an account key may, never a managed identity. */
export async function createContainers(db: Database): Promise<void> {
  for (const wanted of containersWanted)
    await mildly(() => db.containers.createIfNotExists(wanted));
}

/** The containers that are missing, or have another partition key than the store's. */
export async function containersMissing(db: Database): Promise<readonly string[]> {
  const found = await Promise.all(
    containersWanted.map(async ({ id = "" }) => {
      const paths = await partitionKeyOf(db, id);
      return paths?.[0] === layout.partitionKey.paths[0] ? [] : [id];
    }),
  );
  return found.flat();
}

async function partitionKeyOf(db: Database, id: string): Promise<readonly string[] | undefined> {
  try {
    return (await mildly(() => db.container(id).read())).resource?.partitionKey?.paths;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
