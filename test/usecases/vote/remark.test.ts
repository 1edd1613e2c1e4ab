import assert from "node:assert/strict";
import { REMARK_LIMIT } from "../../../src/domain/vote.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { remarkOnVote } from "../../../src/usecases/vote/remark.ts";
import { alone, inBoardChat, meeting } from "../../support/board.ts";
import { opened, worldForEach } from "../../support/world.ts";

const erik = alone("erik");

describe("vote.remark", () => {
  const world = worldForEach();

  /** Erik's position on three recommendations: one without, two with a remark to come. */
  async function announced() {
    const { id } = await opened(world(), "i2");
    const answers = (["agree", "agree-with-remark", "agree-with-remark"] as const).map(
      (choice) => ({ choice }),
    );
    const { position } = await castVote(world(), erik, { ballot: id, answers });
    return { ballot: id, replaces: position.receipt };
  }

  it("is kept with the choice that announced it; the choices stay as they are", async () => {
    const press = await announced();
    const { position, recorded } = await remarkOnVote(world(), erik, {
      ...press,
      remarks: ["ikke bedt om", "husk økonomien"],
    });
    assert.equal(recorded, true);
    assert.deepEqual(position.answers, [
      { choice: "agree" },
      { choice: "agree-with-remark", remark: "husk økonomien" },
      { choice: "agree-with-remark" },
    ]);
    assert.equal(position.replaces, press.replaces);
  });

  it("can be given in two goes, without losing the first", async () => {
    const press = await announced();
    const one = await remarkOnVote(world(), erik, { ...press, remarks: [undefined, "først"] });
    const two = await remarkOnVote(world(), erik, {
      ballot: press.ballot,
      replaces: one.position.receipt,
      remarks: [undefined, undefined, "så"],
    });
    assert.deepEqual(
      two.position.answers.map(({ remark }) => remark),
      [undefined, "først", "så"],
    );
  });

  it("is missed where there is none, or only where none was announced", async () => {
    const press = await announced();
    for (const remarks of [[], [undefined, undefined], ["kun til den første"]])
      await assert.rejects(remarkOnVote(world(), erik, { ...press, remarks }), {
        reason: "remark-missing",
      });
    assert.equal((await world().ballots.find(press.ballot))?.history.length, 1);
  });

  it("is refused where it is too long", async () => {
    const press = await announced();
    const remarks = [undefined, "x".repeat(REMARK_LIMIT + 1)];
    await assert.rejects(remarkOnVote(world(), erik, { ...press, remarks }), {
      reason: "too-long",
      about: String(REMARK_LIMIT),
    });
  });

  it("changes nothing when the same press comes again", async () => {
    const press = { ...(await announced()), remarks: [undefined, "én gang"] };
    const first = await remarkOnVote(world(), erik, press);
    const again = await remarkOnVote(world(), erik, press);
    assert.deepEqual([again.recorded, again.position], [false, first.position]);
  });

  it("does not bring back a choice that was changed in between", async () => {
    const { ballot, replaces } = await announced();
    const changed = await castVote(world(), erik, {
      ballot,
      answers: "agree-with-remark",
      replaces,
    });
    const late = await remarkOnVote(world(), erik, { ballot, replaces, remarks: ["for sent"] });
    assert.deepEqual([late.recorded, late.position], [false, changed.position]);
  });

  it("is refused after the vote is closed", async () => {
    const press = await announced();
    await closeVote(world(), alone("sanne"), { meeting: meeting.id, item: "i2" });
    await assert.rejects(remarkOnVote(world(), erik, { ...press, remarks: [undefined, "x"] }), {
      reason: "vote-closed",
    });
  });

  it("is refused from a person without a seat, with the reason", async () => {
    const { ballot } = await announced();
    const press = { ballot, replaces: "x", remarks: ["x"] };
    for (const [name, reason] of [
      ["oda", "no-seat"],
      ["carl", "substitute-without-apologies"],
      ["ole", "not-on-roster"],
    ] as const)
      await assert.rejects(remarkOnVote(world(), inBoardChat(name), press), { reason });
  });
});
