import assert from "node:assert/strict";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import {
  alone,
  boardChat,
  inBoardChat,
  meeting,
  MEMBERS,
  otherMeeting,
  personId,
} from "../../support/board.ts";
import { opened, worldForEach } from "../../support/world.ts";

const one = { meeting: meeting.id, item: "i1" };

describe("vote.close", () => {
  const world = worldForEach();

  it("fixes the result, with who closed it and when", async () => {
    const { id } = await opened(world(), "i1");
    await castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" });
    world().at("2027-03-03T09:15:00Z");
    const { ballot, closedNow } = await closeVote(world(), inBoardChat("bent"), one);
    assert.equal(closedNow, true);
    assert.deepEqual(
      [ballot.closedAt, ballot.closedBy],
      ["2027-03-03T09:15:00.000Z", personId("bent")],
    );
    assert.deepEqual(await world().ballots.find(id), ballot);
  });

  for (const name of ["dorte", "carl", "oda", "ole"] as const)
    it(`does not let ${name} close it`, async () => {
      const ballot = await opened(world(), "i1");
      await assert.rejects(closeVote(world(), inBoardChat(name), one), {
        reason: "secretaries-and-chairs-only",
      });
      assert.deepEqual(await world().ballots.find(ballot.id), ballot);
    });

  it("gives the first result when somebody closes it again", async () => {
    await opened(world(), "i1");
    const first = await closeVote(world(), inBoardChat("anna"), one);
    world().at("2027-03-03T10:00:00Z");
    const again = await closeVote(world(), inBoardChat("sanne"), one);
    assert.deepEqual([again.closedNow, again.ballot], [false, first.ballot]);
  });

  it("is told as closed now to one of several who close it at once", async () => {
    await opened(world(), "i1");
    const closings = await Promise.all(
      (["anna", "bent", "sanne"] as const).map((name) =>
        closeVote(world(), inBoardChat(name), one),
      ),
    );
    assert.equal(closings.filter(({ closedNow }) => closedNow).length, 1);
  });

  it("holds exactly the acknowledged votes when all vote while it closes", async () => {
    const { id } = await opened(world(), "i1");
    const acknowledged: string[] = [];
    const vote = async (name: (typeof MEMBERS)[number]): Promise<void> => {
      const { position } = await castVote(world(), inBoardChat(name), {
        ballot: id,
        answers: "agree",
      });
      acknowledged.push(position.receipt);
    };
    await Promise.allSettled([
      ...MEMBERS.slice(0, 5).map(vote),
      closeVote(world(), inBoardChat("anna"), one),
      ...MEMBERS.slice(5).map(vote),
    ]);
    const ballot = await world().ballots.find(id);
    assert.ok(ballot?.closedAt);
    assert.deepEqual(ballot.history.map(({ receipt }) => receipt).sort(), acknowledged.sort());
  });

  it("is refused where no vote was opened, by the number of the item", async () => {
    await assert.rejects(closeVote(world(), inBoardChat("anna"), { number: "2" }), {
      reason: "vote-not-open",
      about: "2",
    });
    await assert.rejects(closeVote(world(), inBoardChat("anna"), { number: "9" }), {
      reason: "no-such-item",
    });
  });

  it("closes the newest round", async () => {
    const first = await opened(world(), "i1");
    await closeVote(world(), inBoardChat("anna"), one);
    await openVote(world(), inBoardChat("anna"), { ...one, after: 1 });
    const { ballot } = await closeVote(world(), inBoardChat("anna"), { number: "1" });
    assert.deepEqual([ballot.round, ballot.id === first.id], [2, false]);
  });

  it("does not find another board's vote", async () => {
    await openVote(world(), alone("mia"), { meeting: otherMeeting.id, item: "i1" });
    await assert.rejects(
      closeVote(world(), inBoardChat("mia"), { meeting: otherMeeting.id, item: "i1" }),
      { reason: "not-found" },
    );
  });

  it("is remembered as what this chat worked on", async () => {
    await opened(world(), "i1");
    world().at("2027-03-05T10:00:00Z");
    await closeVote(world(), inBoardChat("anna"), one);
    const chat = await world().chats.find(boardChat.id);
    assert.deepEqual(chat?.lastMeeting, { meeting: meeting.id, on: "2027-03-05" });
  });
});
