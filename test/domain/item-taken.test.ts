import assert from "node:assert/strict";
import { withItemTaken } from "../../src/domain/meeting.ts";
import { ITEMS, meeting } from "../support/board.ts";

describe("an item that is taken up", () => {
  it("is marked, and no other item is", () => {
    const taken = withItemTaken(meeting, ITEMS.several);
    assert.deepEqual(
      taken.items.map((item) => item.taken === true),
      meeting.items.map(({ id }) => id === ITEMS.several.id),
    );
    assert.deepEqual({ ...taken, items: [] }, { ...meeting, items: [] });
  });

  it("is taken up once: again changes nothing", () => {
    const taken = withItemTaken(meeting, ITEMS.one);
    assert.equal(withItemTaken(taken, ITEMS.one), taken);
  });

  for (const [what, seen] of [
    ["is called something else by now", { ...ITEMS.one, title: "Et andet budget" }],
    ["is closed by now", { ...ITEMS.one, closed: true }],
    ["asks for something else by now", { ...ITEMS.one, recommendations: ["noget andet"] }],
    ["asks for more by now", { ...ITEMS.one, recommendations: [] }],
    ["is gone by now", { ...ITEMS.one, id: "i99" }],
  ] as const)
    it(`is not taken up where it ${what}`, () => {
      assert.throws(() => withItemTaken(meeting, seen), { reason: "changed-meanwhile" });
    });

  it("is not taken up once the minutes are issued", () => {
    const sealed = { ...meeting, sealed: true };
    assert.throws(() => withItemTaken(sealed, ITEMS.one), { reason: "minutes-issued" });
  });
});
