import assert from "node:assert/strict";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { myVotes } from "../../../src/usecases/vote/mine.ts";
import { alone, inBoardChat, meeting, seatOf } from "../../support/board.ts";
import { apologise, opened, worldForEach } from "../../support/world.ts";

describe("vote.mine", () => {
  const world = worldForEach();
  const receipts = async (name: "erik" | "dorte" | "carl") =>
    (await myVotes(world(), alone(name), {})).votes.map(({ position }) => position?.receipt);

  it("shows nothing where no vote has been opened, to anybody of the board", async () => {
    for (const name of ["erik", "oda", "sanne"] as const)
      assert.deepEqual((await myVotes(world(), alone(name), {})).votes, []);
  });

  it("shows my positions with their receipts, and the votes I owe an answer", async () => {
    const { id } = await opened(world(), "i1");
    await opened(world(), "i2");
    const { position } = await castVote(world(), inBoardChat("erik"), {
      ballot: id,
      answers: "agree",
    });
    await castVote(world(), inBoardChat("fie"), { ballot: id, answers: "abstain" });
    const { votes } = await myVotes(world(), alone("erik"), {});
    assert.deepEqual(
      votes.map(({ ballot, position: mine }) => [ballot.item, mine]),
      [
        ["i1", position],
        ["i2", undefined],
      ],
    );
  });

  it("shows them after the vote is closed too", async () => {
    const { id } = await opened(world(), "i1");
    const cast = await castVote(world(), alone("erik"), { ballot: id, answers: "agree" });
    await closeVote(world(), alone("sanne"), { meeting: meeting.id, item: "i1" });
    assert.deepEqual(await receipts("erik"), [cast.position.receipt]);
  });

  it("shows holder and substitute the one position of their seat", async () => {
    const { id } = await opened(world(), "i1");
    await apologise(world(), seatOf("dorte"));
    const cast = await castVote(world(), alone("carl"), { ballot: id, answers: "agree" });
    for (const name of ["carl", "dorte"] as const)
      assert.deepEqual(await receipts(name), [cast.position.receipt]);
  });

  it("shows a substitute what they cast, also when the holder has come back since", async () => {
    const { id } = await opened(world(), "i1");
    await apologise(world(), seatOf("dorte"));
    const cast = await castVote(world(), alone("carl"), { ballot: id, answers: "agree" });
    await apologise(world());
    await opened(world(), "i2");
    assert.deepEqual(await receipts("carl"), [cast.position.receipt]);
  });

  it("tells those who have no part in the votes why", async () => {
    await opened(world(), "i1");
    for (const [name, reason] of [
      ["oda", "no-seat"],
      ["carl", "substitute-without-apologies"],
      ["ole", "not-on-roster"],
    ] as const)
      await assert.rejects(myVotes(world(), inBoardChat(name), {}), { reason });
  });

  it("says that a vote on a closed item may be read alone", async () => {
    await opened(world(), "i1");
    await opened(world(), "i4");
    const readable = async (here: ReturnType<typeof alone>) =>
      (await myVotes(world(), here, {})).votes.map((vote) => vote.readable);
    assert.deepEqual(await readable(alone("erik")), [true, true]);
    assert.deepEqual(await readable(inBoardChat("erik")), [true, false]);
  });

  it("does not find another board's meeting", async () => {
    await assert.rejects(myVotes(world(), alone("erik"), { meeting: "made-up" }), {
      reason: "not-found",
    });
  });
});
