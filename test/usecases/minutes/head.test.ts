import assert from "node:assert/strict";
import { addToMinutes } from "../../../src/usecases/minutes/add.ts";
import { headToSend } from "../../../src/usecases/minutes/head.ts";
import { noteSent } from "../../../src/usecases/minutes/issue.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import { actor, board, inBoardChat, meeting, personalChat } from "../../support/board.ts";
import { issued, voted } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("the head that the chairs hold", () => {
  const world = worldForEach();
  const where = { board, meeting };
  beforeEach(async () => {
    for (const name of ["anna", "bent"] as const)
      await world().chats.change(personalChat(name).id, () => ({
        ...personalChat(name),
        account: actor(name).account,
      }));
  });

  it("is there once the minutes are issued, and is the one that they print", async () => {
    assert.equal(await headToSend(world(), where), undefined);
    await voted(world(), "i1");
    await issued(world());
    const sending = await headToSend(world(), where);
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    assert.equal(sending?.head, (await wholeMinutes(world(), board, now)).head);
    assert.equal(sending?.added, false);
  });

  it("is sent to each chair once, and anew when something was added", async () => {
    await issued(world());
    const first = await headToSend(world(), where);
    assert.equal(first?.toSend.length, 2);
    for (const { note } of first.toSend) await noteSent(world(), meeting.id, note);
    assert.deepEqual((await headToSend(world(), where))?.toSend, []);
    await addToMinutes(world(), inBoardChat("sanne"), {
      meeting: meeting.id,
      after: 0,
      text: "Rettet.",
    });
    const second = await headToSend(world(), where);
    assert.deepEqual([second?.toSend.length, second?.added], [2, true]);
    assert.notEqual(second?.head, first.head);
  });
});
