import assert from "node:assert/strict";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { showVote } from "../../../src/usecases/vote/show.ts";
import { alone, inBoardChat, otherMeeting, seatOf } from "../../support/board.ts";
import { apologise, opened, worldForEach } from "../../support/world.ts";

describe("vote.show", () => {
  const world = worldForEach();

  it("shows a member their seat, and their position when they have one", async () => {
    const { id } = await opened(world(), "i1");
    const before = await showVote(world(), inBoardChat("erik"), { ballot: id });
    assert.deepEqual([before.own?.seat.seat, before.own?.position], [seatOf("erik"), undefined]);
    const cast = await castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" });
    const after = await showVote(world(), inBoardChat("erik"), { ballot: id });
    assert.deepEqual(after.own?.position, cast.position);
  });

  it("shows those without a seat the vote, and no seat", async () => {
    const { id } = await opened(world(), "i1");
    for (const name of ["sanne", "oda", "carl", "ole"] as const) {
      const shown = await showVote(world(), inBoardChat(name), { ballot: id });
      assert.deepEqual([shown.ballot.id, shown.own], [id, undefined], name);
    }
  });

  it("shows a substitute the seat of the holder who has sent apologies", async () => {
    const { id } = await opened(world(), "i1");
    await apologise(world(), seatOf("dorte"));
    const { own } = await showVote(world(), inBoardChat("carl"), { ballot: id });
    assert.equal(own?.seat.seat, seatOf("dorte"));
  });

  it("says that a closed item's vote may be read alone, and not by an observer", async () => {
    const { id } = await opened(world(), "i4");
    const readable = async (here: ReturnType<typeof alone>) =>
      (await showVote(world(), here, { ballot: id })).readable;
    assert.equal(await readable(alone("erik")), true);
    assert.equal(await readable(alone("sanne")), true);
    for (const here of [inBoardChat("erik"), inBoardChat("sanne"), alone("oda")])
      assert.equal(await readable(here), false);
  });

  it("shows an outsider nothing in a personal chat", async () => {
    const { id } = await opened(world(), "i1");
    await assert.rejects(showVote(world(), alone("ole"), { ballot: id }), { reason: "not-found" });
  });

  it("does not find another board's vote", async () => {
    const { ballot } = await openVote(world(), alone("mia"), {
      meeting: otherMeeting.id,
      item: "i1",
    });
    await assert.rejects(showVote(world(), inBoardChat("mia"), { ballot: ballot.id }), {
      reason: "not-found",
    });
    assert.ok((await showVote(world(), alone("mia"), { ballot: ballot.id })).own);
  });
});
