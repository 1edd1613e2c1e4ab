import assert from "node:assert/strict";
import { CHOICES } from "../../../src/domain/vote.ts";
import type { Ballot } from "../../../src/domain/vote.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import {
  admin,
  alone,
  boardChat,
  inBoardChat,
  meeting,
  MEMBERS,
  otherMeeting,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { apologise, opened, worldForEach } from "../../support/world.ts";

describe("vote.cast", () => {
  const world = worldForEach();

  const kept = async ({ id }: Ballot): Promise<Ballot> => {
    const ballot = await world().ballots.find(id);
    assert.ok(ballot);
    return ballot;
  };

  for (const choice of CHOICES)
    it(`records «${choice}» for the holder's seat, with a receipt`, async () => {
      const { id } = await opened(world(), "i1");
      const cast = await castVote(world(), inBoardChat("erik"), { ballot: id, answers: choice });
      assert.equal(cast.recorded, true);
      assert.equal(cast.seat.seat, seatOf("erik"));
      assert.deepEqual(cast.position, {
        seat: seatOf("erik"),
        castBy: personId("erik"),
        castAt: "2027-03-03T08:30:00.000Z",
        answers: [{ choice }],
        receipt: cast.position.receipt,
      });
      assert.match(cast.position.receipt, /./);
      assert.deepEqual(cast.ballot.standing, { [seatOf("erik")]: cast.position });
    });

  it("takes one press for all recommendations of the item", async () => {
    const { id } = await opened(world(), "i2");
    const all = await castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" });
    assert.deepEqual(
      all.position.answers.map(({ choice }) => choice),
      ["agree", "agree", "agree"],
    );
  });

  it("stores nothing where a recommendation is unanswered, and says which", async () => {
    const ballot = await opened(world(), "i2");
    const answers = [{ choice: "agree" as const }, undefined];
    await assert.rejects(castVote(world(), inBoardChat("erik"), { ballot: ballot.id, answers }), {
      reason: "position-missing",
      about: "2, 3",
    });
    assert.deepEqual(await kept(ballot), ballot);
  });

  const without: readonly (readonly [Name, string])[] = [
    ["ole", "not-on-roster"],
    ["sanne", "no-seat"],
    ["oda", "no-seat"],
    ["carl", "substitute-without-apologies"],
  ];
  for (const [name, reason] of without)
    it(`tells ${name} why they cannot vote, and changes nothing`, async () => {
      const ballot = await opened(world(), "i1");
      await assert.rejects(
        castVote(world(), inBoardChat(name), { ballot: ballot.id, answers: "agree" }),
        { reason },
      );
      assert.deepEqual(await kept(ballot), ballot);
    });

  it("does not let an administrator vote", async () => {
    const { id } = await opened(world(), "i1");
    await assert.rejects(
      castVote(world(), { actor: admin, chat: boardChat }, { ballot: id, answers: "agree" }),
      { reason: "not-on-roster" },
    );
  });

  it("lets the substitute vote for the seat whose holder has sent apologies", async () => {
    const { id } = await opened(world(), "i1");
    await apologise(world(), seatOf("dorte"));
    const cast = await castVote(world(), inBoardChat("carl"), { ballot: id, answers: "abstain" });
    assert.deepEqual([cast.seat.seat, cast.position.castBy], [seatOf("dorte"), personId("carl")]);
    const holder = await castVote(world(), inBoardChat("dorte"), { ballot: id, answers: "agree" });
    assert.deepEqual([holder.recorded, holder.position], [false, cast.position]);
  });

  it("refuses the substitute again when the holder comes after all", async () => {
    const { id } = await opened(world(), "i1");
    await apologise(world(), seatOf("dorte"));
    await apologise(world());
    await assert.rejects(castVote(world(), inBoardChat("carl"), { ballot: id, answers: "agree" }), {
      reason: "substitute-without-apologies",
    });
  });

  it("answers a second tap with the position that stands, whatever it says", async () => {
    const { id } = await opened(world(), "i1");
    const first = await castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" });
    for (const answers of ["agree", "cannot-agree"] as const) {
      const again = await castVote(world(), inBoardChat("erik"), { ballot: id, answers });
      assert.deepEqual([again.recorded, again.position], [false, first.position]);
    }
    assert.equal((await kept(first.ballot)).history.length, 1);
  });

  it("records a change that names the position it replaces", async () => {
    const { id } = await opened(world(), "i1");
    const erik = inBoardChat("erik");
    const { position } = await castVote(world(), erik, { ballot: id, answers: "agree" });
    const change = { ballot: id, answers: "cannot-agree" as const, replaces: position.receipt };
    const changed = await castVote(world(), erik, change);
    assert.equal(changed.recorded, true);
    assert.equal(changed.position.replaces, position.receipt);
    assert.notEqual(changed.position.receipt, position.receipt);

    const late = await castVote(world(), erik, { ballot: id, answers: "agree" });
    assert.deepEqual([late.recorded, late.position], [false, changed.position]);
    const repeat = await castVote(world(), erik, change);
    assert.deepEqual([repeat.recorded, repeat.position], [false, changed.position]);
    const { standing, history } = await kept(changed.ballot);
    assert.deepEqual(standing[seatOf("erik")], changed.position);
    assert.deepEqual(history, [position, changed.position]);
  });

  it("does not record a change of a position that has been changed since", async () => {
    const { id } = await opened(world(), "i1");
    const erik = inBoardChat("erik");
    const one = await castVote(world(), erik, { ballot: id, answers: "agree" });
    const replaces = one.position.receipt;
    const two = await castVote(world(), erik, { ballot: id, answers: "abstain", replaces });
    const stale = await castVote(world(), erik, { ballot: id, answers: "recused", replaces });
    assert.deepEqual([stale.recorded, stale.position], [false, two.position]);
  });

  it("refuses a change where the seat has no position, and stores nothing", async () => {
    const ballot = await opened(world(), "i1");
    const change = { ballot: ballot.id, answers: "agree" as const, replaces: "MADE-UP" };
    await assert.rejects(castVote(world(), inBoardChat("erik"), change), {
      reason: "card-outdated",
    });
    assert.deepEqual(await kept(ballot), ballot);
  });

  it("takes one of many equal presses that come at once", async () => {
    const { id } = await opened(world(), "i1");
    const presses = await Promise.all(
      Array.from({ length: 20 }, () =>
        castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" }),
      ),
    );
    assert.equal(presses.filter(({ recorded }) => recorded).length, 1);
    assert.equal(new Set(presses.map(({ position }) => position.receipt)).size, 1);
  });

  it("counts all ten seats once when everybody votes at once", async () => {
    const ballot = await opened(world(), "i1");
    await Promise.all(
      MEMBERS.map((name) =>
        castVote(world(), inBoardChat(name), { ballot: ballot.id, answers: "agree" }),
      ),
    );
    const { standing, history } = await kept(ballot);
    assert.deepEqual(Object.keys(standing).sort(), MEMBERS.map(seatOf).sort());
    assert.equal(history.length, 10);
  });

  it("is refused after the vote is closed, for a first position and for a change", async () => {
    const { id } = await opened(world(), "i1");
    const { position } = await castVote(world(), inBoardChat("erik"), {
      ballot: id,
      answers: "agree",
    });
    await closeVote(world(), inBoardChat("sanne"), { meeting: meeting.id, item: "i1" });
    const closed = await world().ballots.find(id);
    for (const [name, replaces] of [
      ["fie", undefined],
      ["erik", position.receipt],
      ["erik", undefined],
    ] as const)
      await assert.rejects(
        castVote(world(), inBoardChat(name), { ballot: id, answers: "abstain", replaces }),
        { reason: "vote-closed", about: "1" },
      );
    assert.deepEqual(await world().ballots.find(id), closed);
  });

  it("works in the personal chat as in the board's", async () => {
    const { id } = await opened(world(), "i1");
    const cast = await castVote(world(), alone("erik"), { ballot: id, answers: "agree" });
    assert.equal(cast.recorded, true);
  });

  it("is taken on a closed item in the personal chat only", async () => {
    const ballot = await opened(world(), "i4");
    const press = { ballot: ballot.id, answers: "agree" as const };
    await assert.rejects(castVote(world(), inBoardChat("erik"), press), {
      reason: "closed-item",
      about: "4",
    });
    assert.deepEqual(await kept(ballot), ballot);
    assert.equal((await castVote(world(), alone("erik"), press)).recorded, true);
  });

  it("does not find another board's vote, nor one that is not there", async () => {
    const theirs = await openVote(world(), alone("mia"), { meeting: otherMeeting.id, item: "i1" });
    for (const ballot of [theirs.ballot.id, "made-up"])
      for (const here of [inBoardChat("erik"), alone("erik"), inBoardChat("mia")])
        await assert.rejects(castVote(world(), here, { ballot, answers: "agree" }), {
          reason: "not-found",
        });
    assert.deepEqual(await world().ballots.find(theirs.ballot.id), theirs.ballot);
  });

  it("judges who holds the seat on the day of the press", async () => {
    const { id } = await opened(world(), "i1");
    const board = await world().boards.find(meeting.board);
    assert.ok(board);
    const seats = board.seats.map((seat) =>
      seat.id === seatOf("erik")
        ? {
            ...seat,
            holders: [
              { person: personId("erik"), role: "member" as const, to: "2027-03-03" },
              { person: personId("oda"), role: "member" as const, from: "2027-03-04" },
            ],
          }
        : seat,
    );
    await world().rosters.apply({
      boards: [{ board: { ...board, seats }, before: board }],
      people: [],
    });
    world().at("2027-03-03T22:59:59Z");
    await castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" });
    world().at("2027-03-03T23:00:00Z");
    const next = await castVote(world(), inBoardChat("oda"), { ballot: id, answers: "abstain" });
    assert.deepEqual([next.seat.seat, next.recorded], [seatOf("erik"), false]);
    await assert.rejects(castVote(world(), inBoardChat("erik"), { ballot: id, answers: "agree" }), {
      reason: "no-seat",
    });
  });
});
