import assert from "node:assert/strict";
import { showElection } from "../../../src/usecases/election/show.ts";
import { alone, inBoardChat } from "../../support/board.ts";
import { chooses, CLOSES_AT, electionOpened, electionWon } from "../../support/elections.ts";
import { worldForEach } from "../../support/world.ts";

describe("election.show", () => {
  const world = worldForEach();

  it("is the form for those who may open one, five working days ahead at noon, and for nobody else", async () => {
    const shown = await showElection(world(), inBoardChat("sanne"));
    assert.deepEqual(shown.suggested, { day: "2027-03-10", time: "12:00" });
    assert.deepEqual([shown.mayOpen, shown.election], [true, undefined]);
    await assert.rejects(showElection(world(), inBoardChat("erik")), {
      reason: "election-not-open",
    });
  });

  it("shows each their own choice and no other, and who has not answered to officers alone", async () => {
    const election = await electionOpened(world());
    await chooses(world(), election, ["erik", "dorte"]);
    const erik = await showElection(world(), alone("erik"));
    const fie = await showElection(world(), alone("fie"));
    const sanne = await showElection(world(), alone("sanne"));
    assert.equal(erik.own?.for, "seat-dorte");
    assert.deepEqual([fie.own, fie.mayChoose, fie.missing], [undefined, true, undefined]);
    assert.deepEqual([sanne.own, sanne.mayChoose, sanne.missing?.length], [undefined, false, 5]);
  });

  it("closes one whose time has come by being looked at", async () => {
    await electionWon(world());
    const shown = await showElection(world(), alone("erik"));
    assert.deepEqual([shown.election?.closedAt, shown.mayChoose], [CLOSES_AT, false]);
    assert.deepEqual([shown.missing, shown.mayOpen, shown.mayInstall], [undefined, false, false]);
    const sanne = await showElection(world(), alone("sanne"));
    assert.deepEqual([sanne.mayOpen, sanne.mayInstall], [true, true]);
  });
});
