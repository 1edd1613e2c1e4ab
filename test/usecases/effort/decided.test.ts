import assert from "node:assert/strict";
import { decidedHere } from "../../../src/usecases/effort/decided.ts";
import { alone, board, inBoardChat, ITEMS } from "../../support/board.ts";
import { decided, keptDecision } from "../../support/deciding.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { meeting } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("what a board has decided", () => {
  const world = worldForEach();
  const items = async (here = inBoardChat("erik")) =>
    (await decidedHere(world(), here, board)).decided.map(({ item }) => item.id);

  it("is what was decided here and what was read in, and not what waits", async () => {
    assert.deepEqual(await items(), [ITEMS.decided.id]);
    await decided(world(), "i1");
    assert.deepEqual(await items(), ["i1", "i5"]);
    const { version = 0 } = (await keptDecision(world(), "i1")) ?? {};
    await reopenDecision(world(), alone("anna"), { meeting: meeting.id, item: "i1", version });
    assert.deepEqual(await items(), ["i5"]);
  });

  it("leaves closed items out for those who may not read them here, and says so", async () => {
    await decided(world(), "i4");
    const left = async (...args: Parameters<typeof alone>) => {
      const { decided: read, closedLeftOut } = await decidedHere(world(), alone(...args), board);
      return [read.map(({ item }) => item.id), closedLeftOut];
    };
    assert.deepEqual(await left("erik"), [["i4", "i5"], false]);
    assert.deepEqual(await left("oda"), [["i5"], true]);
    const inChat = await decidedHere(world(), inBoardChat("sanne"), board);
    assert.deepEqual([inChat.decided.length, inChat.closedLeftOut], [1, true]);
  });
});
