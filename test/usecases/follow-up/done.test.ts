import assert from "node:assert/strict";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { finishFollowUp } from "../../../src/usecases/follow-up/done.ts";
import { showFollowUps } from "../../../src/usecases/follow-up/show.ts";
import { alone, BOARD, inBoardChat, meeting, personId } from "../../support/board.ts";
import { decided, issued, keptDecision, onItem } from "../../support/deciding.ts";
import { granting } from "../../support/efforts.ts";
import { worldForEach } from "../../support/world.ts";

describe("follow-up.done", () => {
  const world = worldForEach();
  const press = { ...onItem("i1"), version: 1, n: 0, note: undefined };
  const kept = async () => (await world().followUps.within(BOARD))[0]?.done ?? [];

  it("is said once, however often it is pressed and by whom; the first time stands", async () => {
    await decided(world(), "i1", granting());
    const before = await keptDecision(world(), "i1");
    const presses = await Promise.all(
      [1, 2, 3].map(() => finishFollowUp(world(), inBoardChat("sanne"), press)),
    );
    assert.equal(presses.filter(({ written }) => written).length, 1);
    const later = { ...press, note: "Igen" };
    const again = await finishFollowUp(world(), inBoardChat("bent"), later);
    assert.equal(again.written, false);
    assert.deepEqual(
      (await kept()).map(({ by, note }) => [by, note]),
      [[personId("sanne"), null]],
    );
    assert.deepEqual(await keptDecision(world(), "i1"), before, "the decision is as it was");
  });

  it("keeps no name in the note, and can be said after the minutes are issued", async () => {
    await decided(world(), "i1", granting());
    await issued(world());
    await finishFollowUp(world(), inBoardChat("sanne"), { ...press, note: "Ved Erik Ødum" });
    assert.ok(!JSON.stringify(await kept()).includes("Ødum"));
  });

  it("stays done where the decision is written anew with the same follow-up in another place", async () => {
    await decided(world(), "i1", granting());
    await finishFollowUp(world(), inBoardChat("sanne"), press);
    const anna = alone("anna");
    await reopenDecision(world(), anna, { ...onItem("i1"), version: 1 });
    const { followUps } = granting();
    const text = granting({ followUps: [...followUps].reverse() });
    await saveDecision(world(), anna, { ...onItem("i1"), version: 2, text });
    for (const name of ["anna", "bent"] as const)
      await confirmDecision(world(), alone(name), { ...onItem("i1"), version: 3, text });
    const { followUps: shown } = await showFollowUps(world(), inBoardChat("erik"), {});
    assert.deepEqual(
      shown.map(({ n, state }) => [n, state]),
      [
        [0, "undated"],
        [1, "done"],
      ],
    );
    await assert.rejects(finishFollowUp(world(), inBoardChat("sanne"), press), {
      reason: "changed-meanwhile",
    });
  });

  it("is refused before it is decided, of what there is not, and of a closed item in the chat", async () => {
    const sanne = inBoardChat("sanne");
    await assert.rejects(finishFollowUp(world(), sanne, press), { reason: "changed-meanwhile" });
    await decided(world(), "i1", granting());
    await decided(world(), "i4", granting());
    for (const wrong of [{ n: 2 }, { version: 2 }])
      await assert.rejects(finishFollowUp(world(), sanne, { ...press, ...wrong }), {
        reason: "changed-meanwhile",
      });
    await assert.rejects(finishFollowUp(world(), sanne, { ...press, item: "i9" }), {
      reason: "no-such-item",
    });
    const closed = { ...press, item: "i4" };
    await assert.rejects(finishFollowUp(world(), sanne, closed), { reason: "closed-item" });
    assert.equal((await finishFollowUp(world(), alone("sanne"), closed)).written, true);
    await assert.rejects(finishFollowUp(world(), sanne, { ...press, note: "x".repeat(501) }), {
      reason: "too-long",
    });
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}, and another board's is not found`, async () => {
      await decided(world(), "i1", granting());
      await assert.rejects(finishFollowUp(world(), inBoardChat(name), press), {
        reason: "secretaries-and-chairs-only",
      });
      const nextDoor = { ...press, meeting: meeting.id };
      await assert.rejects(finishFollowUp(world(), alone("ole"), nextDoor), {
        reason: "not-found",
      });
    });
});
