import assert from "node:assert/strict";
import { seed } from "../support/seed.ts";
import { ownDirectory } from "../support/world.ts";
import { embeddedPlace } from "./schedules/embedded-place.ts";
import type { Place } from "./schedules/play.ts";
import { checkEnough, countOr, playMany } from "./schedules/run.ts";
import { SABOTAGE, sabotaged } from "./schedules/sabotage.ts";

describe(`votes on the embedded store when everything goes wrong (seed ${seed})`, function () {
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

  it("count once each, repeated, reordered, failed and abandoned", async () => {
    checkEnough(await playMany(embedded(), countOr(300)));
  });

  for (const [fault, breaks] of Object.entries(SABOTAGE))
    it(`are seen to go wrong where a store ${fault}`, async () => {
      await assert.rejects(playMany(sabotaged(embedded(), breaks), 300), /Property failed/);
    });
});
