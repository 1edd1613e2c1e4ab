import { openCosmos } from "../../src/store/cosmos-client.ts";
import type { CosmosAccount } from "../../src/store/cosmos-client.ts";
import { openCosmosStore } from "../../src/store/cosmos-store.ts";
import type { Store } from "../../src/store/store.ts";
import { cosmosServer, emptied, namedAccount } from "../support/cosmos.ts";
import { promisesOfStores } from "./store-contract.ts";
import { turnAbout } from "./turn-about.ts";

describe("the Cosmos DB store", () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0).reverse()) end();
  });
  const open = async (account: CosmosAccount): Promise<Store> => {
    const store = await openCosmosStore(account);
    ends.push(() => {
      store.close();
    });
    return store;
  };
  const own = async (): Promise<CosmosAccount> => {
    const { account, stop } = await cosmosServer();
    ends.push(stop);
    return account;
  };

  describe("keeps its promises", () => {
    promisesOfStores(async () => open(await own()));
  });

  describe("keeps its promises when two clients take turns on one account", () => {
    promisesOfStores(async () => {
      const account = await own();
      return turnAbout(await open(account), await open(account));
    });
  });

  const azure = namedAccount();
  if (azure)
    describe(`keeps its promises on ${azure.endpoint}`, function () {
      this.timeout(300_000);
      promisesOfStores(async () => {
        await emptied(azure);
        return open(azure);
      });
      after(async () => {
        const { database, close } = await openCosmos(azure);
        await database.delete();
        close();
      });
    });
});
