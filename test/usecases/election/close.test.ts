import assert from "node:assert/strict";
import { countsOf, electedIn } from "../../../src/domain/election.ts";
import {
  closeDueElections,
  closeElection,
  noteElectionTold,
} from "../../../src/usecases/election/close.ts";
import { boardChat, inBoardChat, personId } from "../../support/board.ts";
import {
  chooses,
  CLOSES_AT,
  electionOpened,
  electionWon,
  MAYORS,
} from "../../support/elections.ts";
import { worldForEach } from "../../support/world.ts";

describe("election.close", () => {
  const world = worldForEach();

  it("closes before its time only once all have chosen, and says who has not", async () => {
    const election = await electionOpened(world());
    for (const by of MAYORS.slice(0, 5)) await chooses(world(), election, [by, "erik"]);
    const closing = () => closeElection(world(), inBoardChat("sanne"), { election: election.id });
    await assert.rejects(closing(), { reason: "election-unanswered", about: "Mandat Hans Engby" });
    await chooses(world(), election, ["hans", "fie"]);
    const { election: closed } = await closing();
    assert.ok(closed);
    assert.equal(closed.closedBy, personId("sanne"));
    assert.deepEqual(
      countsOf(closed).map(({ votes }) => votes),
      [5, 1, 0, 0, 0, 0],
    );
    assert.equal(electedIn(closed)?.person, personId("erik"));
    await assert.rejects(chooses(world(), election, ["hans", "fie"]), {
      reason: "election-closed",
    });
    assert.deepEqual((await closing()).election, closed);
  });

  for (const name of ["erik", "oda"] as const)
    it(`is not for ${name}`, async () => {
      const { id } = await electionWon(world());
      const closing = closeElection(world(), inBoardChat(name), { election: id });
      await assert.rejects(closing, { reason: "secretaries-and-chairs-only" });
    });

  it("closes by itself at its time, as of that time and by nobody", async () => {
    const { id } = await electionOpened(world());
    assert.deepEqual(await closeDueElections(world()), []);
    world().at("2027-03-12T08:00:00.000Z");
    const [due] = await closeDueElections(world());
    assert.deepEqual(
      [due?.election.id, due?.election.closedAt, due?.election.closedBy],
      [id, CLOSES_AT, null],
    );
    assert.deepEqual(due?.boardChats, [boardChat]);
  });

  it("is answered until its result has been posted, and not after", async () => {
    const { id } = await electionWon(world());
    for (let n = 0; n < 2; n++) assert.equal((await closeDueElections(world())).length, 1);
    const told = await Promise.all([1, 2, 3].map(() => noteElectionTold(world(), { id }, true)));
    assert.equal(told.filter((first) => first).length, 1);
    assert.deepEqual(await closeDueElections(world()), []);
    assert.equal(await noteElectionTold(world(), { id }, false), true);
    assert.equal((await closeDueElections(world())).length, 1);
  });

  it("elects nobody where nobody answered, or several have most", async () => {
    const election = await electionOpened(world());
    world().at(CLOSES_AT);
    const [due] = await closeDueElections(world());
    assert.ok(due);
    assert.equal(electedIn(due.election), undefined);
    assert.equal(electedIn(election), undefined);
  });
});
