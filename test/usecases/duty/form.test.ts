import assert from "node:assert/strict";
import { showHearingForm } from "../../../src/usecases/duty/form.ts";
import { finishDuty } from "../../../src/usecases/duty/done.ts";
import { BOARD, inBoardChat } from "../../support/board.ts";
import { asKind, entered } from "../../support/duties.ts";
import { setUp } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("duty.form", () => {
  const world = worldForEach();
  const sanne = inBoardChat("sanne");

  it("is empty for a new hearing, and has a name of its own", async () => {
    const one = await showHearingForm(world(), sanne, {});
    const other = await showHearingForm(world(), sanne, { board: BOARD });
    assert.equal(one.hearing, undefined);
    assert.notEqual(one.form, other.form);
  });

  it("shows what stands of a hearing that is to be moved", async () => {
    const { hearings } = await entered(world());
    const form = await showHearingForm(world(), sanne, { duty: hearings[0]?.id });
    assert.deepEqual([form.hearing?.due, form.hearing?.version], ["2027-05-01", 1]);
  });

  it("is none for a yearly duty, which has no deadline to move", async () => {
    await asKind(world(), "committee");
    const duty = "committee-invites-patients/2027";
    await finishDuty(world(), sanne, { board: BOARD, duty, note: undefined });
    const [kept] = await world().duties.within(BOARD);
    for (const id of [duty, kept?.id])
      await assert.rejects(showHearingForm(world(), sanne, { duty: id }), { reason: "not-found" });
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}`, async () => {
      await assert.rejects(showHearingForm(world(), inBoardChat(name), {}), {
        reason: "secretaries-and-chairs-only",
      });
    });

  it("begins nothing in a board that another has followed", async () => {
    const succeededBy = { board: "raad", name: "Rådet", from: "2027-03-03" };
    await setUp(world(), (board) => ({ ...board, succeededBy }));
    await assert.rejects(showHearingForm(world(), sanne, {}), { reason: "board-succeeded" });
  });
});
