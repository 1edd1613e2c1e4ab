import assert from "node:assert/strict";
import { postAgenda } from "../../../src/usecases/agenda/post.ts";
import {
  actor,
  alone,
  boardChat,
  inBoardChat,
  meeting,
  otherBoard,
  otherMeeting,
  personalChat,
} from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("agenda.post", () => {
  const world = worldForEach();

  it("posts in the chat where the secretary writes", async () => {
    const { chats, agenda } = await postAgenda(world(), inBoardChat("sanne"), {});
    assert.deepEqual(
      chats.map(({ id }) => id),
      [boardChat.id],
    );
    assert.equal(agenda.meeting.id, meeting.id);
  });

  it("posts from the personal chat to the board's chats, and to no other's", async () => {
    const channel = { ...boardChat, id: "channel", kind: "channel" as const };
    const neighbours = { ...boardChat, id: "neighbours", board: otherBoard.id };
    for (const chat of [channel, neighbours]) await world().chats.change(chat.id, () => chat);
    const { chats } = await postAgenda(world(), alone("sanne"), {});
    assert.deepEqual(chats.map(({ id }) => id).sort(), [boardChat.id, "channel"].sort());
  });

  it("posts closed items as numbers only, also from a personal chat", async () => {
    for (const here of [alone("sanne"), inBoardChat("sanne")]) {
      const { agenda } = await postAgenda(world(), here, {});
      assert.doesNotMatch(JSON.stringify(agenda), /Personalesag/);
      assert.equal(agenda.items[3]?.title, null);
    }
  });

  it("is refused to everybody but a secretary", async () => {
    for (const name of ["anna", "erik", "carl", "oda", "ole"] as const)
      await assert.rejects(postAgenda(world(), inBoardChat(name), {}), {
        reason: "secretaries-only",
      });
  });

  it("is refused where the board has no chat to post in", async () => {
    await world().chats.change(boardChat.id, () => ({ ...boardChat, board: "elsewhere" }));
    await assert.rejects(postAgenda(world(), alone("sanne"), {}), {
      reason: "no-chat-to-post-in",
      about: "Klynge Prøve",
    });
  });

  it("is remembered where it was asked for", async () => {
    const chat = personalChat("sanne");
    await postAgenda(world(), { actor: actor("sanne"), chat }, {});
    const remembered = await world().chats.find(chat.id);
    assert.deepEqual(remembered?.lastMeeting, { meeting: meeting.id, on: "2027-03-03" });
  });

  it("does not post another board's agenda", async () => {
    await assert.rejects(postAgenda(world(), inBoardChat("mia"), { meeting: otherMeeting.id }), {
      reason: "not-found",
    });
    await assert.rejects(postAgenda(world(), alone("mia"), { meeting: otherMeeting.id }), {
      reason: "secretaries-only",
    });
  });
});
