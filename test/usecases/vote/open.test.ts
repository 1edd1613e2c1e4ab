import assert from "node:assert/strict";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import {
  actor,
  admin,
  alone,
  boardChat,
  inBoardChat,
  meeting,
  MEMBERS,
  otherMeeting,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const one = { meeting: meeting.id, item: "i1" };

describe("vote.open", () => {
  const world = worldForEach();

  for (const name of ["anna", "bent", "sanne"] as const)
    it(`lets ${name} open the vote, with the ten seats on the roll`, async () => {
      const { ballot, opened, board } = await openVote(world(), inBoardChat(name), one);
      assert.equal(opened, true);
      assert.equal(board.id, meeting.board);
      assert.equal(ballot.openedBy, `person-${name}`);
      assert.deepEqual(
        ballot.roll.map(({ seat }) => seat),
        MEMBERS.map(seatOf),
      );
      assert.deepEqual(await world().ballots.find(ballot.id), ballot);
    });

  for (const name of ["dorte", "carl", "oda", "ole"] as const satisfies readonly Name[])
    it(`does not let ${name} open it`, async () => {
      await assert.rejects(openVote(world(), inBoardChat(name), one), {
        reason: "secretaries-and-chairs-only",
      });
      assert.deepEqual(await world().ballots.ofMeeting(meeting.id), []);
    });

  it("does not let an administrator open it who has no part in the board", async () => {
    const here = { actor: admin, chat: boardChat };
    await assert.rejects(openVote(world(), here, one), { reason: "secretaries-and-chairs-only" });
  });

  it("finds the item by the number people write, at the meeting that is meant", async () => {
    const { ballot } = await openVote(world(), inBoardChat("anna"), { number: "2" });
    assert.deepEqual([ballot.meeting, ballot.item], [meeting.id, "i2"]);
  });

  it("is refused on items that cannot be voted on, and writes nothing", async () => {
    const refused = [
      ["3", "nothing-to-vote-on"],
      ["5", "item-decided"],
      ["9", "no-such-item"],
    ] as const;
    for (const [number, reason] of refused)
      await assert.rejects(openVote(world(), inBoardChat("anna"), { number }), {
        reason,
        about: number,
      });
    assert.deepEqual(await world().ballots.ofMeeting(meeting.id), []);
  });

  it("opens once, however many open it at once", async () => {
    const openings = await Promise.all(
      (["anna", "bent", "sanne"] as const).map((name) => openVote(world(), inBoardChat(name), one)),
    );
    assert.equal(openings.filter(({ opened }) => opened).length, 1);
    assert.equal(new Set(openings.map(({ ballot }) => ballot.openedBy)).size, 1);
    assert.equal((await world().ballots.ofMeeting(meeting.id)).length, 1);
  });

  it("gives the vote that was held already, not a second one", async () => {
    await openVote(world(), inBoardChat("anna"), one);
    await closeVote(world(), inBoardChat("anna"), one);
    const again = await openVote(world(), inBoardChat("anna"), one);
    assert.equal(again.opened, false);
    assert.ok(again.ballot.closedAt);
    assert.equal((await world().ballots.ofMeeting(meeting.id)).length, 1);
  });

  it("opens a second round where the card names the first, once", async () => {
    await openVote(world(), inBoardChat("anna"), one);
    await closeVote(world(), inBoardChat("anna"), one);
    const second = await openVote(world(), inBoardChat("anna"), { ...one, after: 1 });
    const repeat = await openVote(world(), inBoardChat("anna"), { ...one, after: 1 });
    assert.deepEqual([second.opened, second.ballot.round], [true, 2]);
    assert.deepEqual([repeat.opened, repeat.ballot.id], [false, second.ballot.id]);
  });

  it("opens no second round while the first is open", async () => {
    const first = await openVote(world(), inBoardChat("anna"), one);
    const again = await openVote(world(), inBoardChat("anna"), { ...one, after: 1 });
    assert.equal(again.ballot.id, first.ballot.id);
  });

  it("is not refused by a meeting in the past", async () => {
    world().at("2027-06-01T10:00:00Z");
    const { ballot } = await openVote(world(), inBoardChat("anna"), one);
    assert.equal(ballot.openedAt, "2027-06-01T10:00:00.000Z");
  });

  it("does not find another board's meeting", async () => {
    const theirs = { meeting: otherMeeting.id, item: "i1" };
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      await assert.rejects(openVote(world(), here, theirs), { reason: "not-found" });
  });

  it("is remembered as what this chat worked on", async () => {
    await openVote(world(), { actor: actor("sanne"), chat: boardChat }, one);
    const chat = await world().chats.find(boardChat.id);
    assert.deepEqual(chat?.lastMeeting, { meeting: meeting.id, on: "2027-03-03" });
  });
});
