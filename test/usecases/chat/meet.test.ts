import assert from "node:assert/strict";
import { meetChat } from "../../../src/usecases/chat/meet.ts";
import { actor, admin, BOARD, OTHER_BOARD, personalChat } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const chat = { id: "new", kind: "group" as const, reference: "{}" };

describe("chat.meet", () => {
  const world = worldForEach();

  for (const name of ["anna", "bent", "sanne"] as const)
    it(`ties the chat at once to the only board of ${name}`, async () => {
      const met = await meetChat(world(), actor(name), { chat });
      assert.deepEqual([met.board?.id, met.first, met.tiedNow], [BOARD, true, true]);
      assert.deepEqual(met.choices, []);
      assert.equal((await world().chats.find("new"))?.board, BOARD);
    });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`ties nothing where ${name} adds the bot`, async () => {
      const met = await meetChat(world(), actor(name), { chat });
      assert.deepEqual([met.board, met.choices, met.tiedNow], [undefined, [], false]);
      assert.equal((await world().chats.find("new"))?.board, undefined);
    });

  it("asks a person who may tie it to several boards", async () => {
    for (const who of [actor("mia"), admin]) {
      const met = await meetChat(world(), who, { chat });
      assert.equal(met.board, undefined);
      assert.deepEqual(met.choices.map(({ id }) => id).sort(), [BOARD, OTHER_BOARD].sort());
    }
  });

  it("welcomes once, however often the bot is added", async () => {
    assert.equal((await meetChat(world(), actor("anna"), { chat })).first, true);
    const again = await meetChat(world(), actor("anna"), { chat });
    assert.deepEqual([again.first, again.tiedNow, again.board?.id], [false, false, BOARD]);
  });

  it("ties later a chat that was welcomed untied", async () => {
    await meetChat(world(), actor("ole"), { chat });
    const met = await meetChat(world(), actor("anna"), { chat });
    assert.deepEqual([met.first, met.tiedNow], [false, true]);
  });

  it("leaves a chat with the board it belongs to, whoever adds the bot again", async () => {
    await world().chats.change("new", () => ({ ...chat, board: OTHER_BOARD }));
    const met = await meetChat(world(), actor("anna"), { chat });
    assert.deepEqual([met.board?.id, met.tiedNow], [OTHER_BOARD, false]);
  });

  it("ties no personal chat", async () => {
    const met = await meetChat(world(), actor("anna"), { chat: personalChat("anna") });
    assert.deepEqual([met.board, met.choices, met.first], [undefined, [], true]);
  });
});
