import assert from "node:assert/strict";
import { ownDirectory } from "../support/world.ts";
import { seed } from "../support/seed.ts";
import { cosmosServer } from "../support/cosmos.ts";
import { cosmosPlace } from "./schedules/cosmos-place.ts";
import { embeddedPlace } from "./schedules/embedded-place.ts";
import type { Place } from "./schedules/play.ts";
import { countOr, playMany } from "./schedules/run.ts";
import type { Seen } from "./schedules/run.ts";
import { SABOTAGE, sabotaged } from "./schedules/sabotage.ts";

/** The least that may have happened per schedule for its result to mean anything. */
const LEAST = { presses: 8, positions: 1, changes: 0.3, faults: 0.3, abandoned: 0.2, closed: 0.1 };

describe(`votes when everything goes wrong (seed ${seed})`, function () {
  this.timeout(0);
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0).reverse()) end();
  });
  const embedded = (): Place => {
    const { path, remove } = ownDirectory();
    const place = embeddedPlace(path);
    ends.push(remove, place.store.close);
    return place;
  };
  const cosmos = async (): Promise<Place> => {
    const { account, stop } = await cosmosServer();
    const place = await cosmosPlace(account);
    ends.push(stop, () => {
      place.store.close();
    });
    return place;
  };

  it("count once each on the embedded store, repeated, reordered, failed and abandoned", async () => {
    enough(await playMany(embedded(), countOr(300)));
  });

  it("count once each on the Cosmos server, with the wire failing too", async () => {
    enough(await playMany(await cosmos(), countOr(40)));
  });

  for (const [fault, breaks] of Object.entries(SABOTAGE))
    it(`are seen to go wrong where a store ${fault}`, async () => {
      await assert.rejects(playMany(sabotaged(embedded(), breaks), 300), /Property failed/);
    });
});

function enough(seen: Seen): void {
  console.log(JSON.stringify(seen));
  for (const [what, least] of Object.entries(LEAST))
    assert.ok(seen[what as keyof typeof LEAST] >= least * seen.schedules, `too few ${what}`);
}
