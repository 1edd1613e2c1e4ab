import assert from "node:assert/strict";
import { chatsOfChairs } from "../../../src/usecases/board/chairs.ts";
import { actor, board, personalChat } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("the chats of those who chair", () => {
  const world = worldForEach();
  const write = (name: "anna" | "bent" | "erik") =>
    world().chats.change(personalChat(name).id, () => ({
      ...personalChat(name),
      account: actor(name).account,
    }));

  it("are the personal ones they have written in, and nobody else's", async () => {
    assert.deepEqual(await chatsOfChairs(world(), board), []);
    await write("anna");
    await write("erik");
    assert.deepEqual(
      (await chatsOfChairs(world(), board)).map(({ id }) => id),
      [personalChat("anna").id],
    );
    await write("bent");
    assert.equal((await chatsOfChairs(world(), board)).length, 2);
  });
});
