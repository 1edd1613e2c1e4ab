import assert from "node:assert/strict";
import {
  mayBeSeenHere,
  meetingHere,
  rememberMeeting,
} from "../../../src/usecases/agenda/meeting-here.ts";
import {
  actor,
  admin,
  alone,
  board,
  boardChat,
  inBoardChat,
  meeting,
  otherBoard,
  otherMeeting,
  personalChat,
} from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

describe("the meeting that is meant here", () => {
  const world = worldForEach();

  it("is that of the card pressed, before all others", async () => {
    const past = { ...meeting, id: `${board.id}~2020-01-01`, date: "2020-01-01" };
    await world().meetings.add(past);
    const found = await meetingHere(world(), inBoardChat("erik"), past.id);
    assert.deepEqual(found, { board, meeting: past });
  });

  it("is today's, in the board's chat and in a member's own", async () => {
    for (const here of [inBoardChat("erik"), alone("erik")])
      assert.equal((await meetingHere(world(), here)).meeting.id, meeting.id);
  });

  it("is the one this chat last worked on, within 14 days", async () => {
    const later = { ...meeting, id: `${board.id}~2027-09-01`, date: "2027-09-01" };
    await world().meetings.add(later);
    await rememberMeeting(world(), inBoardChat("anna"), later.id);
    const chat = await world().chats.find(boardChat.id);
    assert.ok(chat);
    const here = { actor: actor("anna"), chat };
    assert.equal((await meetingHere(world(), here)).meeting.id, later.id);
    world().at("2027-03-18T09:00:00Z");
    assert.equal((await meetingHere(world(), here)).meeting.id, later.id);
  });

  it("is none where the board has none yet, and the board is named", async () => {
    const empty = { ...otherBoard, id: "empty", name: "Klynge Tom" };
    await world().rosters.apply({ boards: [{ board: empty }], people: [] });
    const here = { actor: actor("mia"), chat: { ...boardChat, id: "new", board: "empty" } };
    await assert.rejects(meetingHere(world(), here), {
      reason: "no-meeting",
      about: "Klynge Tom",
    });
  });

  it("is never another board's, though its id be known", async () => {
    for (const here of [inBoardChat("anna"), inBoardChat("mia"), alone("anna")])
      await assert.rejects(meetingHere(world(), here, otherMeeting.id), { reason: "not-found" });
    assert.equal(
      (await meetingHere(world(), alone("mia"), otherMeeting.id)).meeting.id,
      otherMeeting.id,
    );
    await assert.rejects(meetingHere(world(), alone("anna"), "made-up"), { reason: "not-found" });
  });
});

describe("a board's papers", () => {
  const world = worldForEach();

  it("may be seen in its own chat, by those in it", () => {
    assert.equal(mayBeSeenHere(world(), inBoardChat("ole"), board), true);
    assert.equal(mayBeSeenHere(world(), inBoardChat("mia"), otherBoard), false);
  });

  it("may be seen in the personal chat by its own people and an administrator", () => {
    assert.equal(mayBeSeenHere(world(), alone("oda"), board), true);
    assert.equal(mayBeSeenHere(world(), alone("ole"), board), false);
    assert.equal(mayBeSeenHere(world(), alone("anna"), otherBoard), false);
    const office = { actor: admin, chat: personalChat("ole") };
    assert.equal(mayBeSeenHere(world(), office, otherBoard), true);
  });
});
