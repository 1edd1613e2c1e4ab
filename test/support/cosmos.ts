import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { openCosmos } from "../../src/store/cosmos-client.ts";
import type { CosmosAccount } from "../../src/store/cosmos-client.ts";
import { containersWanted } from "../../src/store/cosmos-containers.ts";

export interface CosmosServer {
  readonly account: CosmosAccount;
  /** Method and address of everything it was asked. */
  readonly asked: string[];
  stop(): void;
}

/** An empty Cosmos DB test server inside this process; it speaks plain http and takes any key. */
export async function cosmosServer(database = "klyngebot"): Promise<CosmosServer> {
  // The server's own option is missing from its types.
  const options: object = { keepAlive: true };
  const server = createHttpServer(options);
  const asked: string[] = [];
  server.on("request", ({ method = "", url = "" }) => asked.push(`${method} ${url}`));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    account: { endpoint: `http://127.0.0.1:${port}`, key: "a2V5", database },
    asked,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A database of its own in the account that COSMOS_ENDPOINT and COSMOS_KEY name, where they name one. */
export function namedAccount(): CosmosAccount | undefined {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env;
  if (!endpoint || !key) return undefined;
  return { endpoint, key, database: `klyngebot-test-${randomBytes(4).toString("hex")}` };
}

/** Takes every document away, which is quicker in Azure than a new database. */
export async function emptied(account: CosmosAccount): Promise<void> {
  const { database, close } = await openCosmos(account);
  for (const { id } of containersWanted) {
    const container = database.container(id ?? "");
    const { resources } = await container.items
      .query<{ id: string; pk: string }>("SELECT c.id, c.pk FROM c")
      .fetchAll();
    for (const one of resources) await container.item(one.id, one.pk).delete();
  }
  close();
}
