import assert from "node:assert/strict";
import { showObjectionForm } from "../../../src/usecases/approval/form.ts";
import { alone, meeting } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("minutes.objection", () => {
  const world = worldForEach();

  it("is a form for those who hold a seat, and for nobody else", async () => {
    const on = { meeting: meeting.id, draft: 1 };
    assert.equal((await showObjectionForm(world(), alone("erik"), on)).meeting.id, meeting.id);
    for (const name of ["sanne", "carl", "oda"] as const)
      await assert.rejects(showObjectionForm(world(), alone(name), on), { reason: "no-seat-here" });
  });
});
