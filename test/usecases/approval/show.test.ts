import assert from "node:assert/strict";
import { showApproval } from "../../../src/usecases/approval/show.ts";
import { alone, inBoardChat, meeting } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("minutes.approval", () => {
  const world = worldForEach();
  const show = (name: "sanne" | "anna" | "erik" | "ole") =>
    showApproval(world(), alone(name), { meeting: meeting.id });

  it("shows every seat that somebody held on the day, and that no draft was sent", async () => {
    const shown = await show("erik");
    assert.equal(shown.approval, undefined);
    assert.equal(shown.seats.length, 10);
    assert.ok(shown.seats.every(({ approvedAt, holder }) => approvedAt === null && holder));
  });

  it("lets secretaries send and officers answer, until the minutes are issued", async () => {
    const offers = async (name: "sanne" | "anna" | "erik") => {
      const { maySend, mayAnswer } = await show(name);
      return [maySend, mayAnswer];
    };
    assert.deepEqual(await offers("sanne"), [true, true]);
    assert.deepEqual(await offers("anna"), [false, true]);
    assert.deepEqual(await offers("erik"), [false, false]);
    await issued(world());
    assert.deepEqual(await offers("sanne"), [false, false]);
  });

  it("is shown in the board's chat, and to nobody of another board", async () => {
    await showApproval(world(), inBoardChat("ole"), { meeting: meeting.id });
    await assert.rejects(show("ole"), { reason: "not-found" });
  });
});
