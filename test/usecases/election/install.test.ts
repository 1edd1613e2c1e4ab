import assert from "node:assert/strict";
import { isChair } from "../../../src/domain/board.ts";
import { installCoChair } from "../../../src/usecases/election/install.ts";
import { BOARD, inBoardChat, personId, seatOf } from "../../support/board.ts";
import { setUp } from "../../support/deciding.ts";
import { CLOSES_AT, electionOpened, electionWon } from "../../support/elections.ts";
import { worldForEach } from "../../support/world.ts";

const FROM = "2027-04-01";

describe("election.install", () => {
  const world = worldForEach();
  const install = (election: string, from = FROM) =>
    installCoChair(world(), inBoardChat("sanne"), { election, from });
  const kept = async () => {
    const board = await world().boards.find(BOARD);
    assert.ok(board);
    return board;
  };

  it("makes the one elected co-chair from that day, and the former one a member, with the history kept", async () => {
    const { id } = await electionWon(world());
    await install(id);
    const board = await kept();
    const seat = (name: "bent" | "dorte") => board.seats.find((one) => one.id === seatOf(name));
    const bent = personId("bent");
    const dorte = personId("dorte");
    assert.deepEqual(seat("bent")?.holders, [
      { person: bent, role: "co-chair", to: "2027-03-31" },
      { person: bent, role: "member", from: FROM },
    ]);
    assert.deepEqual(seat("dorte")?.holders, [
      { person: dorte, role: "member", to: "2027-03-31" },
      { person: dorte, role: "co-chair", from: FROM },
    ]);
    for (const [who, before, after] of [
      [bent, true, false],
      [dorte, false, true],
      [personId("anna"), true, true],
    ] as const)
      assert.deepEqual(
        [isChair(board, who, "2027-03-31"), isChair(board, who, FROM)],
        [before, after],
      );
  });

  it("changes nothing the second time, also from another day", async () => {
    const { id } = await electionWon(world());
    await install(id);
    const board = await kept();
    const again = await install(id, "2027-05-01");
    assert.equal(again.election?.installed?.from, FROM);
    assert.deepEqual(await kept(), board);
  });

  it("finishes what was broken off between the roster and the election", async () => {
    const { id } = await electionWon(world());
    await install(id);
    const board = await kept();
    await world().elections.change(id, (now) => {
      assert.ok(now);
      const { installed: _, ...rest } = now;
      return rest;
    });
    assert.equal((await install(id)).election?.installed?.from, FROM);
    assert.deepEqual(await kept(), board);
  });

  it("leaves a co-chair who is elected again as they are", async () => {
    const { id } = await electionWon(world());
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("dorte")
          ? { ...seat, holders: [{ person: personId("dorte"), role: "co-chair" as const }] }
          : seat.id === seatOf("bent")
            ? { ...seat, holders: [{ person: personId("bent"), role: "member" as const }] }
            : seat,
      ),
    }));
    const before = await kept();
    await install(id);
    assert.deepEqual(await kept(), before);
  });

  it("is refused without a result, open or closed", async () => {
    const open = await electionOpened(world());
    await assert.rejects(install(open.id), { reason: "election-without-result" });
    world().at(CLOSES_AT);
    await assert.rejects(install(open.id), { reason: "election-without-result" });
  });

  it("is refused from a day before the result, and for one who has left the seat", async () => {
    const { id } = await electionWon(world());
    await assert.rejects(install(id, "2027-03-09"), { reason: "from-before-election" });
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("dorte")
          ? {
              ...seat,
              holders: [{ person: personId("dorte"), role: "member" as const, to: "2027-03-20" }],
            }
          : seat,
      ),
    }));
    await assert.rejects(install(id), { reason: "candidate-left" });
  });

  for (const name of ["anna", "bent", "erik", "oda"] as const)
    it(`is not for ${name}, who does not keep the roster`, async () => {
      const { id } = await electionWon(world());
      const installing = installCoChair(world(), inBoardChat(name), { election: id, from: FROM });
      await assert.rejects(installing, { reason: "secretaries-only" });
    });
});
