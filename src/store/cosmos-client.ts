import { Agent } from "node:https";
import { CosmosClient } from "@azure/cosmos";
import type { CosmosClientOptions, Database } from "@azure/cosmos";
import { mildly } from "./cosmos-retry.ts";
import { containersMissing, createContainers } from "./cosmos-containers.ts";

/** Which account, and how one is let in: with a key, or as the managed identity the bot runs as. */
export interface CosmosAccount {
  readonly endpoint: string;
  readonly key?: string;
  readonly database: string;
}

/** What an operator must mend in the account; its message says so in Danish. */
export class CosmosProblem extends Error {}

export interface OpenDatabase {
  readonly database: Database;
  close(): void;
}

const SOCKETS = 50;
/** Teams asks again after 15 seconds; a request that is slower than this is settled by a read. */
const TIMEOUT_MS = 5000;

/** The database with its containers: made where a key allows it, else looked for. */
export async function openCosmos(account: CosmosAccount): Promise<OpenDatabase> {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const client = new CosmosClient({
    ...(await credentials(account)),
    endpoint: account.endpoint,
    // The SDK has an agent of its own for plain http, which test servers speak.
    ...(account.endpoint.startsWith("https:") && { agent }),
    connectionPolicy: {
      enableEndpointDiscovery: isAzure(account),
      requestTimeout: TIMEOUT_MS,
      retryOptions: {
        maxRetryAttemptCount: 30,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: 10,
      },
    },
  });
  const close = (): void => {
    client.dispose();
    agent.destroy();
  };
  try {
    return { database: await openedIn(client, account), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Outside Azure an account names itself by addresses that nobody reaches it at. */
function isAzure({ endpoint }: CosmosAccount): boolean {
  return /\.documents\.azure\.(com|us|cn)$/.test(new URL(endpoint).hostname);
}

async function credentials({ key }: CosmosAccount): Promise<CosmosClientOptions> {
  if (key !== undefined) return { key };
  const { DefaultAzureCredential } = await import("@azure/identity");
  return { aadCredentials: new DefaultAzureCredential() };
}

async function openedIn(client: CosmosClient, account: CosmosAccount): Promise<Database> {
  const db = client.database(account.database);
  if (account.key !== undefined) {
    await mildly(() => client.databases.createIfNotExists({ id: account.database }));
    await createContainers(db);
  }
  const missing = await containersMissing(db);
  if (missing.length > 0)
    throw new CosmosProblem(
      `Cosmos DB-databasen «${account.database}» mangler ${missing.join(", ")}. En administreret identitet må ikke oprette dem: opret dem med infra, som beskrevet i docs/operations.md.`,
    );
  return db;
}
