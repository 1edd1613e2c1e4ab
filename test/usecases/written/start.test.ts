import assert from "node:assert/strict";
import { firstRules } from "../../../src/domain/rules.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { startWritten } from "../../../src/usecases/written/start.ts";
import {
  alone,
  board,
  boardChat,
  inBoardChat,
  meeting,
  MEMBERS,
  otherMeeting,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decisionText } from "../../support/decisions.ts";
import { opened, worldForEach } from "../../support/world.ts";

const one = { meeting: meeting.id, item: "i1" };
/** Five working days after Wednesday the 3rd of March, at noon. */
const UNTIL = "2027-03-10T11:00:00.000Z";
const YES = { round: 1, until: UNTIL };

describe("written.start", () => {
  const world = worldForEach();
  const anna = inBoardChat("anna");
  const cast = (name: Name, ballot: string) =>
    castVote(world(), inBoardChat(name), { ballot, answers: "agree" });

  it("asks first, with the deadline and the seats, and opens nothing", async () => {
    const asked = await startWritten(world(), anna, { number: "1" });
    assert.deepEqual([asked.until, asked.round, asked.seats], [UNTIL, 1, 10]);
    assert.deepEqual(asked.chats, [boardChat]);
    assert.equal(asked.ballot, undefined);
    assert.deepEqual(await world().ballots.ofMeeting(meeting.id), []);
  });

  it("opens a vote that closes at the deadline after the yes, and once", async () => {
    const { ballot } = await startWritten(world(), anna, { ...one, yes: YES });
    assert.deepEqual([ballot?.procedure, ballot?.closesAt], ["written", UNTIL]);
    world().at("2027-03-04T10:00:00Z");
    const again = await startWritten(world(), inBoardChat("bent"), { ...one, yes: YES });
    assert.deepEqual(again.ballot, ballot);
    assert.equal((await world().ballots.ofMeeting(meeting.id)).length, 1);
  });

  it("asks again where the deadline is another than the one said yes to", async () => {
    world().at("2027-03-04T10:00:00Z");
    const asked = await startWritten(world(), anna, { ...one, yes: YES });
    assert.deepEqual([asked.ballot, asked.until], [undefined, "2027-03-11T11:00:00.000Z"]);
    for (const yes of [
      { round: 2, until: asked.until },
      { round: 1, until: "2030-01-01T00:00:00Z" },
    ])
      assert.equal((await startWritten(world(), anna, { ...one, yes })).ballot, undefined);
    assert.deepEqual(await world().ballots.ofMeeting(meeting.id), []);
  });

  for (const name of ["sanne", "dorte", "carl", "oda", "ole"] as const)
    it(`does not let ${name} start it`, async () => {
      await assert.rejects(startWritten(world(), inBoardChat(name), one), {
        reason: "chairs-only",
      });
    });

  it("is refused on what cannot be decided so", async () => {
    for (const [number, reason] of [
      ["3", "nothing-to-vote-on"],
      ["5", "item-decided"],
      ["9", "no-such-item"],
      ["4", "closed-item"],
    ] as const)
      await assert.rejects(startWritten(world(), anna, { number }), { reason });
    await opened(world(), "i1");
    await assert.rejects(startWritten(world(), anna, one), { reason: "vote-still-open" });
    await assert.rejects(startWritten(world(), anna, { ...one, yes: YES }), {
      reason: "vote-still-open",
    });
    await world().meetings.change(meeting.id, (now) => ({ ...now, sealed: true }));
    await assert.rejects(startWritten(world(), anna, { number: "2" }), {
      reason: "minutes-issued",
    });
  });

  it("says of one that runs that it is waited for, and once all have answered that it is to be closed", async () => {
    const { ballot } = await startWritten(world(), anna, { ...one, yes: YES });
    const again = () => startWritten(world(), anna, { number: "1" });
    const decided = () => saveDecision(world(), anna, { ...one, version: 0, text: decisionText() });
    for (const name of MEMBERS.slice(1)) await cast(name, ballot?.id ?? "");
    await assert.rejects(again(), { reason: "written-not-over", about: "1" });
    await assert.rejects(decided(), { reason: "written-not-over", about: "1" });
    await cast("anna", ballot?.id ?? "");
    await assert.rejects(again(), { reason: "vote-still-open", about: "1" });
    await assert.rejects(decided(), { reason: "vote-still-open", about: "1" });
  });

  it("is refused where the board decides nothing in writing", async () => {
    const rules = [{ ...firstRules("cluster"), writtenProcedure: null }];
    await world().rosters.apply({
      boards: [{ board: { ...board, rules }, before: board }],
      people: [],
    });
    await assert.rejects(startWritten(world(), anna, one), { reason: "written-switched-off" });
  });

  it("goes from the personal chat to the board's chats, also with a closed item", async () => {
    const { chats } = await startWritten(world(), alone("anna"), { ...one, item: "i4" });
    assert.deepEqual(chats, [boardChat]);
    await world().chats.change(boardChat.id, () => ({ ...boardChat, board: "another" }));
    await assert.rejects(startWritten(world(), alone("anna"), one), {
      reason: "no-chat-to-post-in",
    });
  });

  it("does not find another board's meeting", async () => {
    await assert.rejects(startWritten(world(), anna, { meeting: otherMeeting.id, item: "i1" }), {
      reason: "not-found",
    });
  });

  it("can begin a new round after a vote that was held", async () => {
    const { id } = await opened(world(), "i1");
    await world().ballots.close(id, { closedAt: "2027-03-03T09:00:00.000Z", closedBy: null });
    const asked = await startWritten(world(), anna, one);
    assert.equal(asked.round, 2);
    const vote = await openVote(world(), anna, one);
    assert.equal(vote.ballot.round, 1);
  });
});
