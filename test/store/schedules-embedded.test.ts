import assert from "node:assert/strict";
import { seed } from "../support/seed.ts";
import { ownDirectory } from "../support/world.ts";
import { embeddedPlace } from "./schedules/embedded-place.ts";
import type { Place } from "./schedules/play.ts";
import { checkEnough, countOr, playMany } from "./schedules/run.ts";
import { SABOTAGE, sabotaged } from "./schedules/sabotage.ts";

/** How many schedules one store plays: each is a meeting of one board, whose meetings are looked through. */
const PER_STORE = 500;

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

  const count = countOr(300);
  for (let from = 0; from < count; from += PER_STORE) {
    const runs = Math.min(PER_STORE, count - from);
    it(`count once each, repeated, reordered, failed and abandoned: ${from + 1} to ${from + runs}`, async () => {
      checkEnough(await playMany(embedded(), runs, seed + from));
    });
  }

  for (const [fault, breaks] of Object.entries(SABOTAGE))
    it(`are seen to go wrong where a store ${fault}`, async () => {
      await assert.rejects(playMany(sabotaged(embedded(), breaks), 300), /Property failed/);
    });
});
