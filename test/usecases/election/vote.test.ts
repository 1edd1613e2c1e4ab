import assert from "node:assert/strict";
import { electedIn } from "../../../src/domain/election.ts";
import { atNeighbours } from "../../support/proposals.ts";
import { inBoardChat, personId, seatOf } from "../../support/board.ts";
import { setUp } from "../../support/deciding.ts";
import { chooses, CLOSES_AT, electionOpened, MAYORS } from "../../support/elections.ts";
import { voteInElection } from "../../../src/usecases/election/vote.ts";
import { apologise, worldForEach } from "../../support/world.ts";

describe("election.vote", () => {
  const world = worldForEach();

  it("keeps one choice per seat; a press that comes again changes nothing", async () => {
    const election = await electionOpened(world());
    const first = await chooses(world(), election, ["erik", "dorte"]);
    assert.deepEqual([first.recorded, first.own?.for], [true, seatOf("dorte")]);
    for (let n = 0; n < 3; n++) {
      const again = await chooses(world(), election, ["erik", "fie"]);
      assert.deepEqual([again.recorded, again.own], [false, first.own]);
    }
    assert.equal((await world().elections.find(election.id))?.history.length, 1);
  });

  it("is changed by naming the choice that stands, and never put back by a repeat", async () => {
    const election = await electionOpened(world());
    const first = (await chooses(world(), election, ["erik", "dorte"])).own;
    const second = await chooses(world(), election, ["erik", "fie", first?.receipt]);
    assert.deepEqual([second.recorded, second.own?.for], [true, seatOf("fie")]);
    const third = await chooses(world(), election, ["erik", "dorte", second.own?.receipt]);
    const repeat = await chooses(world(), election, ["erik", "fie", first?.receipt]);
    assert.deepEqual([repeat.recorded, repeat.own], [false, third.own]);
  });

  it("counts each seat once, where all press twice at the same time", async () => {
    const election = await electionOpened(world());
    await Promise.all([...MAYORS, ...MAYORS].map((by) => chooses(world(), election, [by, "gorm"])));
    const kept = await world().elections.find(election.id);
    assert.equal(kept?.history.length, 6);
    world().at(CLOSES_AT);
    assert.equal(electedIn({ ...kept, closedAt: CLOSES_AT })?.person, personId("gorm"));
  });

  for (const name of ["anna", "ida", "sanne", "oda", "carl", "ole"] as const)
    it(`is not for ${name}, who holds no municipal seat, also where its holder is away`, async () => {
      const election = await electionOpened(world());
      await apologise(world(), seatOf("dorte"));
      await assert.rejects(chooses(world(), election, [name, "erik"]), {
        reason: "not-in-election",
      });
    });

  it("passes to a new holder, who changes what the former chose by naming it", async () => {
    const election = await electionOpened(world());
    const former = (await chooses(world(), election, ["dorte", "erik"])).own;
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("dorte")
          ? { ...seat, holders: [{ person: personId("carl"), role: "member" as const }] }
          : seat,
      ),
    }));
    await assert.rejects(chooses(world(), election, ["dorte", "fie", former?.receipt]), {
      reason: "not-in-election",
    });
    assert.equal((await chooses(world(), election, ["carl", "fie"])).recorded, false);
    const changed = await chooses(world(), election, ["carl", "fie", former?.receipt]);
    assert.deepEqual([changed.recorded, changed.own?.for], [true, seatOf("fie")]);
    assert.equal(Object.keys(changed.election?.standing ?? {}).length, 1);
  });

  it("is refused from the very instant of the deadline on", async () => {
    const election = await electionOpened(world());
    world().at("2027-03-10T10:59:59.999Z");
    assert.equal((await chooses(world(), election, ["erik", "dorte"])).recorded, true);
    world().at(CLOSES_AT);
    await assert.rejects(chooses(world(), election, ["fie", "dorte"]), {
      reason: "election-closed",
    });
  });

  it("is refused without a choice, for somebody no candidate, and in another board's election", async () => {
    const election = await electionOpened(world());
    const nothing = { election: election.id, candidate: undefined };
    const by = inBoardChat("erik");
    await assert.rejects(voteInElection(world(), by, nothing), { reason: "choose-first" });
    await assert.rejects(chooses(world(), election, ["erik", "anna"]), {
      reason: "payload-unknown",
    });
    const elsewhere = { election: election.id, candidate: seatOf("erik") };
    const there = { ...atNeighbours, chat: { ...atNeighbours.chat, kind: "group" as const } };
    await assert.rejects(voteInElection(world(), there, elsewhere), { reason: "not-found" });
  });
});
