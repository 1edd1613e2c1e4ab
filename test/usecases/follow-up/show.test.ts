import assert from "node:assert/strict";
import { finishFollowUp } from "../../../src/usecases/follow-up/done.ts";
import { showFollowUps } from "../../../src/usecases/follow-up/show.ts";
import { alone, BOARD, inBoardChat, meeting, OTHER_BOARD } from "../../support/board.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import { decided } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { granting } from "../../support/efforts.ts";
import { worldForEach } from "../../support/world.ts";

describe("follow-up.show", () => {
  const world = worldForEach();
  const list = async (here: Here = inBoardChat("erik")) => {
    const { followUps } = await showFollowUps(world(), here, {});
    return followUps.map(({ what, state, number }) => [what, state, number]);
  };
  const followUp = (what: string, due: string | null) => ({ what, owner: "Solby", due });

  it("gathers those of all decisions that stand, and none of a text that waits", async () => {
    assert.deepEqual(await list(), []);
    await decided(world(), "i1", granting());
    await decided(world(), "i2", decisionText({ followUps: [followUp("Melde tilbage", null)] }));
    assert.deepEqual(await list(), [
      ["Beskrive lægedækning på ydertidspunkter", "ahead", "1"],
      ["Give en status", "undated", "1"],
      ["Melde tilbage", "undated", "2"],
    ]);
  });

  it("has what is late first, and calls nothing late whose day had passed when it was decided", async () => {
    const followUps = [
      followUp("For længst", "2023-04-26"),
      followUp("I går", "2027-03-05"),
      followUp("I dag", "2027-03-06"),
      followUp("I morgen", "2027-03-07"),
    ];
    await decided(world(), "i1", decisionText({ followUps }));
    world().at("2027-03-06T08:00:00.000Z");
    assert.deepEqual(await list(), [
      ["I går", "overdue", "1"],
      ["I dag", "today", "1"],
      ["I morgen", "ahead", "1"],
      ["For længst", "history", "1"],
    ]);
  });

  it("shows what is done last, with who said so and what they noted", async () => {
    await decided(world(), "i1", granting());
    const press = { meeting: meeting.id, item: "i1", version: 1, n: 0 };
    await finishFollowUp(world(), inBoardChat("sanne"), { ...press, note: "Sendt til Erik Ødum" });
    const { followUps } = await showFollowUps(world(), inBoardChat("fie"), {});
    assert.deepEqual(
      followUps.map(({ state }) => state),
      ["undated", "done"],
    );
    assert.deepEqual(followUps[1]?.doneBy, {
      ...{ name: "Sanne Sekretær", note: "Sendt til Erik Ødum" },
      at: world().clock.now().toISOString(),
    });
  });

  it("shows those of closed items to those who may read the item, alone, and else says that there is more", async () => {
    await decided(world(), "i4", granting());
    assert.equal((await list(alone("erik"))).length, 2);
    for (const here of [inBoardChat("sanne"), inBoardChat("erik"), alone("oda")]) {
      const { followUps, closedLeftOut } = await showFollowUps(world(), here, {});
      assert.deepEqual([followUps, closedLeftOut], [[], true]);
    }
  });

  it("is of the board that the chat is about, and not found from another's", async () => {
    await decided(world(), "i1", granting());
    const nextDoor = alone("mia");
    const { followUps } = await showFollowUps(world(), nextDoor, { board: OTHER_BOARD });
    assert.deepEqual(followUps, []);
    await assert.rejects(showFollowUps(world(), inBoardChat("mia"), { board: OTHER_BOARD }), {
      reason: "not-found",
    });
    await assert.rejects(showFollowUps(world(), alone("ole"), { board: BOARD }), {
      reason: "not-found",
    });
  });
});
