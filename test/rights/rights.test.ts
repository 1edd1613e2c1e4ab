import assert from "node:assert/strict";
import { VERBS } from "../../src/teams/verbs.ts";
import { openLocalStore } from "../../src/store/local-store.ts";
import { seed } from "../support/seed.ts";
import { openWorld, ownDirectory, worldAround } from "../support/world.ts";
import { foreignIdsOn, oneIn, rightsOn } from "./rights.ts";
import type { Fresh } from "./rights.ts";
import { bringTo } from "./states.ts";
import type { State } from "./states.ts";
import { TABLE } from "./table.ts";

/** Of how many presses one is tried here: 3 unless `RIGHTS_ONE_IN` says another number. */
const ONE_IN = Number(process.env["RIGHTS_ONE_IN"] ?? 3);

describe(`who may do what, where and when, one press in ${ONE_IN} (seed ${seed})`, () => {
  it("has every verb in the table", () => {
    const named = new Set(TABLE.map(({ verb }) => verb));
    assert.deepEqual(
      VERBS.filter((verb) => !named.has(verb)),
      [],
    );
  });

  describe("on the embedded store", () => {
    const made = new Map<State, ReturnType<typeof ownDirectory>>();
    after(() => {
      for (const directory of made.values()) directory.remove();
    });

    /** Each state is brought about once; every world in it begins as a copy of that. */
    const fresh: Fresh = async (state) => {
      let directory = made.get(state);
      if (!directory) {
        directory = ownDirectory();
        made.set(state, directory);
        const world = worldAround(openLocalStore(directory.path), () => undefined);
        await bringTo(world, state);
        world.end();
      }
      return openWorld(directory.path);
    };
    rightsOn(fresh, oneIn(ONE_IN));
    foreignIdsOn(fresh);
  });
});
