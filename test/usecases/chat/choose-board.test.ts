import assert from "node:assert/strict";
import { boardChoices, chooseBoard } from "../../../src/usecases/chat/choose-board.ts";
import {
  actor,
  admin,
  alone,
  BOARD,
  boardChat,
  inBoardChat,
  meeting,
  OTHER_BOARD,
  otherMeeting,
  personalChat,
} from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const untied = { id: "new", kind: "group" as const, reference: "{}" };

describe("board.choose", () => {
  const world = worldForEach();

  it("says which board a personal chat of somebody on several is about", async () => {
    for (const board of [OTHER_BOARD, BOARD]) {
      await chooseBoard(world(), alone("mia"), { board });
      assert.equal((await world().chats.find(personalChat("mia").id))?.board, board);
    }
  });

  it("forgets the meeting of another board that the chat last worked on", async () => {
    const chat = {
      ...personalChat("mia"),
      lastMeeting: { meeting: otherMeeting.id, on: "2027-03-03" },
    };
    await world().chats.change(chat.id, () => chat);
    const here = { actor: actor("mia"), chat };
    await chooseBoard(world(), here, { board: OTHER_BOARD });
    assert.ok((await world().chats.find(chat.id))?.lastMeeting);
    await chooseBoard(world(), here, { board: BOARD });
    assert.equal((await world().chats.find(chat.id))?.lastMeeting, undefined);
  });

  it("ties a group chat to a board of which the one who answers is officer", async () => {
    const here = { actor: actor("mia"), chat: untied };
    assert.equal((await chooseBoard(world(), here, { board: OTHER_BOARD })).id, OTHER_BOARD);
    assert.equal((await world().chats.find("new"))?.board, OTHER_BOARD);
  });

  it("is refused to others, and to officers of other boards", async () => {
    for (const [name, board] of [
      ["erik", BOARD],
      ["oda", BOARD],
      ["ole", BOARD],
      ["anna", OTHER_BOARD],
      ["anna", "made-up"],
    ] as const)
      await assert.rejects(chooseBoard(world(), { actor: actor(name), chat: untied }, { board }), {
        reason: "may-not-tie-chat",
      });
    assert.equal(await world().chats.find("new"), undefined);
  });

  it("leaves a group chat with the board it is tied to", async () => {
    await assert.rejects(chooseBoard(world(), inBoardChat("mia"), { board: OTHER_BOARD }), {
      reason: "chat-tied-already",
    });
    assert.equal((await world().chats.find(boardChat.id))?.board, BOARD);
    assert.equal((await chooseBoard(world(), inBoardChat("mia"), { board: BOARD })).id, BOARD);
  });

  it("lets one of two officers of different boards tie a chat at once", async () => {
    const choose = (board: string) =>
      chooseBoard(world(), { actor: actor("mia"), chat: untied }, { board });
    const done = await Promise.allSettled([choose(BOARD), choose(OTHER_BOARD)]);
    assert.deepEqual(done.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  });

  it("does not let somebody choose a board they are not on", async () => {
    await assert.rejects(chooseBoard(world(), alone("anna"), { board: OTHER_BOARD }), {
      reason: "may-not-tie-chat",
    });
  });

  it("offers everybody their own boards, and an administrator all", async () => {
    const ids = async (here: Parameters<typeof boardChoices>[1]) =>
      (await boardChoices(world(), here)).map(({ id }) => id).sort();
    assert.deepEqual(await ids(alone("erik")), [BOARD]);
    assert.deepEqual(await ids(alone("mia")), [OTHER_BOARD, BOARD].sort());
    assert.deepEqual(await ids(alone("ole")), []);
    assert.deepEqual(await ids({ actor: actor("erik"), chat: untied }), []);
    assert.deepEqual(await ids({ actor: admin, chat: untied }), [OTHER_BOARD, BOARD].sort());
    assert.ok(meeting.id.startsWith(`${BOARD}~`));
  });
});
