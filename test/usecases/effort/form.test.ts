import assert from "node:assert/strict";
import { showEffortForm } from "../../../src/usecases/effort/form.ts";
import { alone, BOARD, inBoardChat } from "../../support/board.ts";
import { decided, setUp } from "../../support/deciding.ts";
import { begun, EFFORT, granting } from "../../support/efforts.ts";
import { worldForEach } from "../../support/world.ts";

describe("effort.form", () => {
  const world = worldForEach();

  it("offers what was decided: each amount, each follow-up, and the items themselves", async () => {
    await decided(world(), "i1", granting());
    const { beginnings, effort } = await showEffortForm(world(), inBoardChat("bent"), {});
    assert.equal(effort, undefined);
    assert.deepEqual(
      beginnings.map(({ kind, number, name, oere }) => [kind, number, name, oere]),
      [
        ["amount", "1", EFFORT, 200_000_000],
        ["follow-up", "1", "Beskrive lægedækning på ydertidspunkter", undefined],
        ["follow-up", "1", "Give en status", undefined],
        ["item", "1", undefined, undefined],
        ["item", "5", undefined, undefined],
      ],
    );
    assert.equal(new Set(beginnings.map(({ key }) => key)).size, 5);
  });

  it("shows what stands of an effort that is to be changed", async () => {
    const { effort } = await begun(world());
    const form = await showEffortForm(world(), alone("mia"), { effort: effort.id });
    assert.deepEqual([form.effort?.owner, form.effort?.version], ["Erik Ødum", 1]);
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}, who neither chairs nor keeps the papers`, async () => {
      const { effort } = await begun(world());
      for (const asked of [{}, { effort: effort.id }])
        await assert.rejects(showEffortForm(world(), inBoardChat(name), asked), {
          reason: "secretaries-and-chairs-only",
        });
    });

  it("begins nothing in a board that another has followed, but changes what was begun", async () => {
    const { effort } = await begun(world());
    const succeededBy = { board: "raad", name: "Rådet", from: "2027-03-03" };
    await setUp(world(), (board) => ({ ...board, succeededBy }));
    const sanne = inBoardChat("sanne");
    await assert.rejects(showEffortForm(world(), sanne, { board: BOARD }), {
      reason: "board-succeeded",
    });
    assert.ok((await showEffortForm(world(), sanne, { effort: effort.id })).effort);
  });
});
