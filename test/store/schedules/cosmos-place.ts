import { openCosmosStore } from "../../../src/store/cosmos-store.ts";
import type { CosmosAccount } from "../../../src/store/cosmos-client.ts";
import type { Place } from "./play.ts";
import { troubledWire } from "./troubled-wire.ts";

/** A Cosmos DB account, with a client and a wire of its own for each worker. */
export async function cosmosPlace(account: CosmosAccount): Promise<Place> {
  return {
    store: await openCosmosStore(account),
    line: async () => {
      const wire = await troubledWire(account.endpoint);
      const store = await openCosmosStore({ ...account, endpoint: wire.endpoint });
      return {
        store,
        trouble: wire.trouble,
        met: wire.met,
        close: () => {
          store.close();
          wire.close();
        },
      };
    },
  };
}
