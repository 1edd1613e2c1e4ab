import assert from "node:assert/strict";
import { openElectionHere } from "../../../src/usecases/election/open.ts";
import {
  admin,
  alone,
  BOARD,
  boardChat,
  inBoardChat,
  otherBoard,
  personId,
  seatOf,
} from "../../support/board.ts";
import { setUp } from "../../support/deciding.ts";
import {
  chooses,
  CLOSES,
  CLOSES_AT,
  electionOpened,
  electionWon,
  MAYORS,
} from "../../support/elections.ts";
import { worldForEach } from "../../support/world.ts";

const asked = { board: BOARD, number: 1, closes: CLOSES };

describe("election.open", () => {
  const world = worldForEach();

  it("freezes the holders of the municipal seats as electors and candidates, and no substitute", async () => {
    const election = await electionOpened(world());
    assert.deepEqual(
      election.roll.map(({ seat, person }) => [seat, person]),
      MAYORS.map((name) => [seatOf(name), personId(name)]),
    );
    assert.deepEqual(election.candidates, MAYORS.map(seatOf));
    assert.equal(election.closesAt, CLOSES_AT);
  });

  it("opens once, however often and by whomever the form is pressed", async () => {
    const first = await electionOpened(world());
    const again = await openElectionHere(world(), inBoardChat("anna"), asked);
    assert.equal(again.opened, false);
    assert.deepEqual(again.election, first);
    const next = await openElectionHere(world(), inBoardChat("sanne"), { ...asked, number: 2 });
    assert.deepEqual([next.opened, next.election], [false, first]);
    assert.equal((await world().elections.within(BOARD)).length, 1);
  });

  it("does not open a new one where an old form is pressed after the result", async () => {
    const { id } = await electionWon(world());
    const again = await openElectionHere(world(), inBoardChat("sanne"), asked);
    assert.deepEqual([again.opened, again.election?.id], [false, id]);
    const gap = openElectionHere(world(), inBoardChat("sanne"), { ...asked, number: 3 });
    await assert.rejects(gap, { reason: "card-outdated" });
  });

  it("is a round between those who tied, with all electors, and after a result among all", async () => {
    const first = await electionOpened(world());
    for (const [by, whom] of [
      ["bent", "erik"],
      ["dorte", "erik"],
      ["erik", "fie"],
      ["fie", "fie"],
    ] as const)
      await chooses(world(), first, [by, whom]);
    world().at(CLOSES_AT);
    const closes = { day: "2027-03-17", time: "12:00" };
    const second = await openElectionHere(world(), inBoardChat("sanne"), {
      ...asked,
      number: 2,
      closes,
    });
    assert.ok(second.election);
    assert.deepEqual(second.election.candidates, [seatOf("erik"), seatOf("fie")]);
    assert.equal(second.election.roll.length, 6);
    await assert.rejects(chooses(world(), second.election, ["hans", "hans"]), {
      reason: "payload-unknown",
    });
    await chooses(world(), second.election, ["hans", "fie"]);
    world().at("2027-03-17T11:00:00.000Z");
    const later = { day: "2028-03-17", time: "12:00" };
    const third = await openElectionHere(world(), inBoardChat("sanne"), {
      ...asked,
      number: 3,
      closes: later,
    });
    assert.equal(third.election?.candidates.length, 6);
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}, who neither chairs nor keeps the papers`, async () => {
      const opening = openElectionHere(world(), inBoardChat(name), asked);
      await assert.rejects(opening, { reason: "secretaries-and-chairs-only" });
    });

  it("does not open one in another board", async () => {
    const other = { ...asked, board: otherBoard.id };
    for (const here of [alone("sanne"), inBoardChat("sanne"), { actor: admin, chat: boardChat }])
      await assert.rejects(openElectionHere(world(), here, other), { reason: "not-found" });
  });

  it("is refused for a time that has passed, without mayors, and where another board has followed", async () => {
    const past = { ...asked, closes: { day: "2027-03-03", time: "09:30" } };
    const by = inBoardChat("sanne");
    await assert.rejects(openElectionHere(world(), by, past), { reason: "deadline-past" });
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.party === "municipality" ? { ...seat, holders: [] } : seat,
      ),
    }));
    await assert.rejects(openElectionHere(world(), by, asked), { reason: "nobody-to-elect" });
    const succeededBy = { board: "raad", name: "Rådet", from: "2027-03-03" };
    await setUp(world(), (board) => ({ ...board, succeededBy }));
    await assert.rejects(openElectionHere(world(), by, asked), {
      reason: "board-succeeded",
      about: "Rådet (03-03-2027)",
    });
  });
});
