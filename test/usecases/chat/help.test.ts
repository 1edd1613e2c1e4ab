import assert from "node:assert/strict";
import { showHelp } from "../../../src/usecases/chat/help.ts";
import { actor, alone, BOARD, inBoardChat, personalChat } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("help.show", () => {
  const world = worldForEach();
  const asked = { local: false };

  const table: readonly (readonly [Name, string])[] = [
    ["erik", ""],
    ["anna", "officer chair"],
    ["sanne", "officer secretary"],
    ["mia", "several officer chair secretary"],
    ["oda", ""],
    ["ole", "stranger"],
  ];
  for (const [name, expected] of table)
    it(`knows ${name} as ${expected || "a member like the others"}`, async () => {
      const shown = await showHelp(world(), alone(name), asked);
      const known = (["several", "officer", "chair", "secretary", "stranger"] as const).filter(
        (what) => shown[what],
      );
      assert.equal(known.join(" "), expected);
      assert.equal(shown.personal, true);
    });

  it("names the board where it is plain which is meant", async () => {
    const boardOf = async (here: Parameters<typeof showHelp>[1]) =>
      (await showHelp(world(), here, asked)).board?.id;
    assert.equal(await boardOf(alone("erik")), BOARD);
    assert.equal(await boardOf(inBoardChat("ole")), BOARD);
    assert.equal(await boardOf(alone("mia")), undefined);
    assert.equal(await boardOf(alone("ole")), undefined);
  });

  it("does not tie a chat by being asked", async () => {
    const chat = { id: "new", kind: "group" as const, reference: "{}" };
    const shown = await showHelp(world(), { actor: actor("anna"), chat }, asked);
    assert.equal(shown.board, undefined);
    assert.equal(await world().chats.find("new"), undefined);
  });

  it("says whether nobody is authenticated", async () => {
    const here = { actor: actor("erik"), chat: personalChat("erik") };
    assert.equal((await showHelp(world(), here, { local: true })).local, true);
  });
});
