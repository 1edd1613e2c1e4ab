import assert from "node:assert/strict";
import { ballotHere, mayBeRead, shownBallot } from "../../../src/usecases/vote/shown.ts";
import { alone, board, boardChat, inBoardChat, meeting } from "../../support/board.ts";
import { opened, worldForEach } from "../../support/world.ts";

describe("a vote with what stands around it", () => {
  const world = worldForEach();

  it("is found with its board and its meeting", async () => {
    const ballot = await opened(world(), "i1");
    const [item, ...others] = meeting.items;
    assert.deepEqual(await ballotHere(world(), inBoardChat("erik"), ballot.id), {
      board,
      meeting: { ...meeting, items: [{ ...item, taken: true }, ...others] },
      ballot,
    });
  });

  it("is not found in a chat that is tied to no board", async () => {
    const { id } = await opened(world(), "i1");
    const { board: _, ...untied } = boardChat;
    const here = { ...alone("sanne"), chat: untied };
    await assert.rejects(ballotHere(world(), here, id), { reason: "not-found" });
  });

  it("may be read in the board's chat, unless the item is closed", async () => {
    const [ballot, closed] = [await opened(world(), "i1"), await opened(world(), "i4")];
    const erik = inBoardChat("erik");
    assert.equal(mayBeRead(world(), erik, { board, ballot }), true);
    assert.equal(mayBeRead(world(), erik, { board, ballot: closed }), false);
    assert.equal(mayBeRead(world(), alone("erik"), { board, ballot: closed }), true);
  });

  it("is not found without its meeting", async () => {
    const ballot = { ...(await opened(world(), "i1")), meeting: "gone" };
    await assert.rejects(shownBallot(world(), board, ballot), { reason: "not-found" });
  });
});
