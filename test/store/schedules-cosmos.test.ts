import { cosmosServer } from "../support/cosmos.ts";
import { seed } from "../support/seed.ts";
import { cosmosPlace } from "./schedules/cosmos-place.ts";
import { checkEnough, countOr, playMany } from "./schedules/run.ts";

/** How many schedules one server plays: it looks through all its documents at each question. */
const PER_SERVER = 50;

describe(`votes on the Cosmos server when everything goes wrong (seed ${seed})`, function () {
  this.timeout(0);
  const count = countOr(40);

  for (let from = 0; from < count; from += PER_SERVER) {
    const runs = Math.min(PER_SERVER, count - from);
    it(`count once each, with the wire failing too: ${from + 1} to ${from + runs}`, async () => {
      const { account, stop } = await cosmosServer();
      const place = await cosmosPlace(account);
      try {
        checkEnough(await playMany(place, runs, seed + from));
      } finally {
        place.store.close();
        stop();
      }
    });
  }
});
