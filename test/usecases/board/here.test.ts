import assert from "node:assert/strict";
import { boardHere, boardsOf, boardsToTie, isOfficer } from "../../../src/usecases/board/here.ts";
import {
  actor,
  admin,
  alone,
  board,
  BOARD,
  boardChat,
  DAY,
  inBoardChat,
  meeting,
  OTHER_BOARD,
  otherMeeting,
  personalChat,
} from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const untied = { id: "new", kind: "group" as const, reference: "{}" };

describe("the board a chat is about", () => {
  const world = worldForEach();
  const mia = (parts: object) => ({
    actor: actor("mia"),
    chat: { ...personalChat("mia"), ...parts },
  });

  it("is the one a group chat is tied to, whoever writes", async () => {
    for (const name of ["anna", "mia", "ole"] as const)
      assert.equal((await boardHere(world(), inBoardChat(name))).id, BOARD);
  });

  it("is the only one a person is on, in their personal chat", async () => {
    assert.equal((await boardHere(world(), alone("erik"))).id, BOARD);
    const elsewhere = {
      actor: actor("erik"),
      chat: { ...personalChat("erik"), board: OTHER_BOARD },
    };
    assert.equal((await boardHere(world(), elsewhere)).id, BOARD);
  });

  it("is asked for in the personal chat of somebody on several", async () => {
    await assert.rejects(boardHere(world(), alone("mia")), { reason: "board-not-chosen" });
    assert.equal((await boardHere(world(), mia({ board: OTHER_BOARD }))).id, OTHER_BOARD);
  });

  it("is that of the meeting worked on within 14 days, before the one chosen", async () => {
    const on = (day: string) => ({
      board: BOARD,
      lastMeeting: { meeting: otherMeeting.id, on: day },
    });
    assert.equal((await boardHere(world(), mia(on("2027-02-17")))).id, OTHER_BOARD);
    assert.equal((await boardHere(world(), mia(on("2027-02-16")))).id, BOARD);
  });

  it("is none that the person has left", async () => {
    const lastMeeting = { meeting: meeting.id, on: DAY };
    const ole = {
      actor: actor("ole"),
      chat: { ...personalChat("ole"), board: BOARD, lastMeeting },
    };
    await assert.rejects(boardHere(world(), ole), { reason: "not-on-roster" });
  });

  it("is tied to an officer's only board when they ask in an untied group chat", async () => {
    const here = { actor: actor("anna"), chat: untied };
    assert.equal((await boardHere(world(), here)).id, BOARD);
    assert.equal((await world().chats.find("new"))?.board, BOARD);
  });

  it("is not tied by those who may not, nor where several boards may be meant", async () => {
    for (const name of ["erik", "oda", "ole"] as const)
      await assert.rejects(boardHere(world(), { actor: actor(name), chat: untied }), {
        reason: "chat-not-tied",
      });
    for (const who of [actor("mia"), admin])
      await assert.rejects(boardHere(world(), { actor: who, chat: untied }), {
        reason: "board-not-chosen",
      });
    assert.equal(await world().chats.find("new"), undefined);
  });

  it("is not taken from a chat that was tied to another board a moment ago", async () => {
    await world().chats.change("new", () => ({ ...untied, board: OTHER_BOARD }));
    await assert.rejects(boardHere(world(), { actor: actor("anna"), chat: untied }), {
      reason: "chat-tied-already",
    });
    assert.equal((await world().chats.find("new"))?.board, OTHER_BOARD);
    assert.equal((await world().chats.find(boardChat.id))?.board, BOARD);
  });
});

describe("a person's boards", () => {
  const world = worldForEach();
  const ids = (boards: readonly { id: string }[]): string[] => boards.map(({ id }) => id).sort();

  it("are those they belong to today; an administrator's are all", async () => {
    assert.deepEqual(ids(await boardsOf(world(), actor("mia"))), [OTHER_BOARD, BOARD].sort());
    assert.deepEqual(ids(await boardsOf(world(), actor("carl"))), [BOARD]);
    assert.deepEqual(ids(await boardsOf(world(), actor("ole"))), []);
    assert.deepEqual(ids(await boardsOf(world(), admin)), [OTHER_BOARD, BOARD].sort());
  });

  it("can be tied to chats by officers and administrators", async () => {
    assert.deepEqual(ids(await boardsToTie(world(), actor("anna"))), [BOARD]);
    assert.deepEqual(ids(await boardsToTie(world(), actor("erik"))), []);
    assert.deepEqual(ids(await boardsToTie(world(), admin)), [OTHER_BOARD, BOARD].sort());
  });

  it("have their chairs and secretaries as officers, and nobody else", () => {
    const officers = (["anna", "bent", "sanne", "erik", "carl", "oda", "ole"] as const).filter(
      (name) => isOfficer(board, actor(name), DAY),
    );
    assert.deepEqual(officers, ["anna", "bent", "sanne"]);
  });
});
