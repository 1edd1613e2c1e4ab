import assert from "node:assert/strict";
import { loadDemo } from "../../src/local/demo.ts";
import { admin, personalChat } from "../support/board.ts";
import { showFunds } from "../../src/usecases/funds/show.ts";
import { openWorld } from "../support/world.ts";
import type { TestWorld } from "../support/world.ts";

describe("the example board", () => {
  let world: TestWorld;
  beforeEach(() => {
    world = openWorld();
  });
  afterEach(() => {
    world.end();
  });

  it("has the public figures of its money, each with the paper it stands in, and has granted nothing of it", async () => {
    assert.equal(await loadDemo(world), true);
    assert.equal(await loadDemo(world), false);
    const here = { actor: admin, chat: personalChat("ole") };
    const { board, years, postings, unposted } = await showFunds(world, here, {});
    assert.equal(board.example, true);
    assert.deepEqual(
      years.map(({ year, frame, carried, allocated, left }) => [
        ...[year, frame, carried, allocated, left],
      ]),
      [
        [2023, 0, 780_343_900, 0, 780_343_900],
        [2022, 780_343_900, -780_343_900, 0, 0],
      ],
    );
    assert.deepEqual(unposted, []);
    for (const { basis } of postings)
      assert.ok(
        "document" in basis &&
          basis.document.title === "Referat, Politisk sundhedsklynge Syd, 18. januar 2023" &&
          basis.document.section.startsWith("punkt 3"),
      );
  });
});
