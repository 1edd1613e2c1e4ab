import { openCosmosStore } from "../../src/store/cosmos-store.ts";
import { cosmosServer } from "../support/cosmos.ts";
import { seed } from "../support/seed.ts";
import { worldAround } from "../support/world.ts";
import { oneIn, rightsOn } from "./rights.ts";
import { bringTo } from "./states.ts";

/** Of how many presses one is tried here: 40 unless `RIGHTS_ONE_IN` says another number. */
const ONE_IN = Number(process.env["RIGHTS_ONE_IN"] ?? 40);

describe(`who may do what on Cosmos DB, one press in ${ONE_IN} (seed ${seed})`, function () {
  this.timeout(60_000 + 2_400_000 / ONE_IN);
  rightsOn(async (state) => {
    const { account, stop } = await cosmosServer();
    const world = worldAround(await openCosmosStore(account), stop);
    await bringTo(world, state);
    return world;
  }, oneIn(ONE_IN));
});
