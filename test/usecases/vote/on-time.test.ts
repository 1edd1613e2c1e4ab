import assert from "node:assert/strict";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { showAgenda } from "../../../src/usecases/agenda/show.ts";
import { showDecision } from "../../../src/usecases/decision/show.ts";
import { showVote } from "../../../src/usecases/vote/show.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import { board, inBoardChat, meeting } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const one = { meeting: meeting.id, item: "i1" };
const CLOSES = "2027-03-03T09:00:00.000Z";
const SELF = { closedAt: CLOSES, closedBy: null, closedBecause: "time" };

describe("a vote whose time has come", () => {
  const world = worldForEach();
  const open = async () =>
    (await openVote(world(), inBoardChat("anna"), { ...one, closes: "kl. 10" })).ballot;

  it("is open until that instant and closed from it, whoever reads it and however", async () => {
    const { id, closesAt } = await open();
    assert.equal(closesAt, CLOSES);
    const readings = async () => [
      (await world().ballots.find(id))?.closedAt,
      (await world().ballots.ofMeeting(meeting.id))[0]?.closedAt,
      (await showVote(world(), inBoardChat("erik"), { ballot: id })).ballot.closedAt,
      (await showDecision(world(), inBoardChat("anna"), one)).grounds.ballot?.closedAt,
      (await openVote(world(), inBoardChat("anna"), one)).ballot.closedAt,
    ];
    world().at("2027-03-03T08:59:59.999Z");
    assert.deepEqual(await readings(), Array(5).fill(undefined));
    world().at(CLOSES);
    assert.deepEqual(await readings(), Array(5).fill(CLOSES));
    const { items } = await showAgenda(world(), inBoardChat("erik"), { meeting: meeting.id });
    assert.deepEqual([items[0]?.state, items[0]?.closesAt], ["awaiting-confirmation", undefined]);
    assert.equal((await wholeMinutes(world(), board, meeting)).items[0]?.number, "1");
  });

  it("takes no position at its time or after it, and every one before", async () => {
    const { id } = await open();
    world().at("2027-03-03T08:59:59.999Z");
    const cast = { ballot: id, answers: "agree" as const };
    assert.equal((await castVote(world(), inBoardChat("erik"), cast)).recorded, true);
    for (const late of [CLOSES, "2027-03-03T10:00:00Z"]) {
      world().at(late);
      await assert.rejects(castVote(world(), inBoardChat("fie"), cast), { reason: "vote-closed" });
    }
    assert.equal((await world().ballots.find(id))?.history.length, 1);
  });

  it("was closed by nobody at its time, also where somebody closes it later", async () => {
    const { id } = await open();
    world().at("2027-03-03T11:00:00Z");
    const first = await closeVote(world(), inBoardChat("bent"), one);
    const again = await closeVote(world(), inBoardChat("anna"), one);
    assert.deepEqual([first.closedNow, again.closedNow], [true, false]);
    const { closedAt, closedBy, closedBecause } = (await world().ballots.find(id)) ?? {};
    assert.deepEqual({ closedAt, closedBy, closedBecause }, SELF);
  });

  it("is closed by whom it was where that came before its time", async () => {
    const { id } = await open();
    await closeVote(world(), inBoardChat("bent"), one);
    world().at("2027-03-03T11:00:00Z");
    const ballot = await world().ballots.find(id);
    assert.deepEqual([ballot?.closedBy, ballot?.closedBecause], ["person-bent", undefined]);
    assert.deepEqual(await world().ballots.due(world().clock.now()), []);
  });

  it("keeps the time that it was opened with", async () => {
    await open();
    const again = await openVote(world(), inBoardChat("anna"), { ...one, closes: "kl. 12" });
    assert.deepEqual([again.opened, again.ballot.closesAt], [false, CLOSES]);
  });

  it("is not opened with a time that has passed", async () => {
    await assert.rejects(openVote(world(), inBoardChat("anna"), { ...one, closes: "9.00" }), {
      reason: "closing-time-past",
    });
    assert.deepEqual(await world().ballots.ofMeeting(meeting.id), []);
  });
});
