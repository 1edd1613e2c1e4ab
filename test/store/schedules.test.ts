import assert from "node:assert/strict";
import { ownDirectory } from "../support/world.ts";
import { seed } from "../support/seed.ts";
import { embeddedPlace } from "./schedules/embedded-place.ts";
import type { Place } from "./schedules/play.ts";
import { countOr, playMany } from "./schedules/run.ts";
import { SABOTAGE, sabotaged } from "./schedules/sabotage.ts";

/** The least that may have happened per schedule for its result to mean anything. */
const LEAST = { presses: 8, positions: 1, changes: 0.3, faults: 0.3, abandoned: 0.2, closed: 0.1 };

describe(`votes when everything goes wrong (seed ${seed})`, function () {
  this.timeout(0);
  let place: Place;
  let end: () => void;
  beforeEach(() => {
    const { path, remove } = ownDirectory();
    place = embeddedPlace(path);
    end = () => {
      place.store.close();
      remove();
    };
  });
  afterEach(() => {
    end();
  });

  it("count once each on the embedded store, repeated, reordered, failed and abandoned", async () => {
    const seen = await playMany(place, countOr(300));
    console.log(JSON.stringify(seen));
    for (const [what, least] of Object.entries(LEAST))
      assert.ok(seen[what as keyof typeof LEAST] >= least * seen.schedules, `too few ${what}`);
  });

  for (const [fault, breaks] of Object.entries(SABOTAGE))
    it(`are seen to go wrong where a store ${fault}`, async () => {
      await assert.rejects(playMany(sabotaged(place, breaks), 300), /Property failed/);
    });
});
