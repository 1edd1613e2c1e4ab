import assert from "node:assert/strict";
import type { Position } from "../../../src/domain/vote.ts";
import { recordId } from "../../../src/domain/record/record.ts";
import { checkReceipt } from "../../../src/usecases/record/receipt.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { alone, inBoardChat, meeting, seatOf } from "../../support/board.ts";
import { everybody, issued, setUp, voted, withRules } from "../../support/deciding.ts";
import { apologise, opened, worldForEach } from "../../support/world.ts";

describe("receipt.check", () => {
  const world = worldForEach();
  const check = (name: "erik" | "fie" | "carl" | "dorte" | "sanne" | "ole", ballot: string) =>
    checkReceipt(world(), alone(name), { ballot });

  for (const shown of ["by-name", "by-party", "outcome-only"] as const)
    it(`finds my own position where the minutes show positions ${shown}`, async () => {
      await setUp(world(), withRules({ positionsInMinutes: shown }));
      const { id } = await voted(world(), "i1", everybody("agree", { erik: "cannot-agree" }));
      const erik = await check("erik", id);
      assert.deepEqual([erik.agrees, erik.shown], [true, shown]);
      assert.deepEqual(
        erik.lines.map(({ choice, published }) => [choice, published]),
        erik.ballot.recommendations.map(() => ["cannot-agree", "cannot-agree"]),
      );
      assert.match(erik.proof, /^TEST-\d{4}\/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      const fie = await check("fie", id);
      assert.notEqual(fie.proof, erik.proof);
      assert.equal(
        new Set([...fie.lines, ...erik.lines].map(({ mark }) => mark)).size,
        fie.lines.length * 2,
      );
    });

  it("finds the same mark in the minutes that are issued", async () => {
    const { id } = await voted(world(), "i1");
    await issued(world());
    const { lines } = await check("erik", id);
    const minutes = JSON.stringify(await world().minutes.find(`${meeting.id}.minutes`));
    for (const { mark } of lines) assert.ok(minutes.includes(mark), mark);
  });

  it("warns where the store now says something else than the record, or the record has nothing", async () => {
    const { id } = await voted(world(), "i1");
    await check("erik", id);
    const { ballots } = world();
    const find = async (one: string) => {
      const ballot = await ballots.find(one);
      const own = ballot?.standing[seatOf("erik")];
      if (!ballot || !own) return ballot;
      const altered: Position = { ...own, answers: own.answers.map(() => ({ choice: "abstain" })) };
      return { ...ballot, standing: { ...ballot.standing, [seatOf("erik")]: altered } };
    };
    Object.assign(world(), { ballots: { ...ballots, find } });
    const other = await check("erik", id);
    assert.equal(other.agrees, false);
    assert.deepEqual([other.lines[0]?.choice, other.lines[0]?.published], ["abstain", "agree"]);

    await world().records.change(recordId(meeting.id), (before) => {
      assert.ok(before);
      const events = before.events.map((one) =>
        one.event.kind === "vote"
          ? {
              ...one,
              event: {
                ...one.event,
                rolls: one.event.rolls.map((roll) => ({ ...roll, lines: [] })),
              },
            }
          : one,
      );
      return { ...before, events };
    });
    Object.assign(world(), { ballots });
    const gone = await check("erik", id);
    assert.deepEqual([gone.agrees, gone.lines[0]?.published], [false, undefined]);
  });

  it("is for the one who answered: the substitute, not the member they stood in for", async () => {
    const { id } = await opened(world(), "i1");
    await apologise(world(), seatOf("dorte"));
    await castVote(world(), alone("carl"), { ballot: id, answers: "agree" });
    await assert.rejects(check("carl", id), { reason: "vote-still-open", about: "1" });
    await voted(world(), "i1", {});
    assert.equal((await check("carl", id)).agrees, true);
    for (const name of ["dorte", "sanne"] as const)
      await assert.rejects(check(name, id), { reason: "no-position" });
  });

  it("of a closed item is answered alone only, and of another board's vote not at all", async () => {
    const { id } = await voted(world(), "i4");
    assert.equal((await check("erik", id)).agrees, true);
    const inChat = checkReceipt(world(), inBoardChat("erik"), { ballot: id });
    await assert.rejects(inChat, { reason: "closed-item", about: "4" });
    await assert.rejects(check("ole", id), { reason: "not-found" });
    await assert.rejects(check("erik", "nothing"), { reason: "not-found" });
  });
});
