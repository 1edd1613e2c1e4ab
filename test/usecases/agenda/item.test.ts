import assert from "node:assert/strict";
import { itemMeant, showItem } from "../../../src/usecases/agenda/item.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { startWritten } from "../../../src/usecases/written/start.ts";
import { alone, inBoardChat, ITEMS, meeting, MEMBERS, otherMeeting } from "../../support/board.ts";
import { opened, worldForEach } from "../../support/world.ts";

describe("item.show", () => {
  const world = worldForEach();

  it("shows one item whole, by its number or by its id", async () => {
    for (const asked of [{ number: "1" }, { meeting: meeting.id, item: "i1" }]) {
      const shown = await showItem(world(), inBoardChat("erik"), asked);
      assert.deepEqual(shown.item, ITEMS.one);
      assert.deepEqual([shown.state, shown.ballot], ["not-treated", undefined]);
    }
  });

  it("says who may open and close a vote", async () => {
    const may = async (name: "anna" | "sanne" | "erik" | "ole", item: string) => {
      const shown = await showItem(world(), inBoardChat(name), { meeting: meeting.id, item });
      return [shown.mayOpenVote, shown.mayCloseVote];
    };
    assert.deepEqual(await may("anna", "i1"), [true, false]);
    assert.deepEqual(await may("sanne", "i1"), [true, false]);
    assert.deepEqual(await may("erik", "i1"), [false, false]);
    assert.deepEqual(await may("ole", "i1"), [false, false]);
    assert.deepEqual(await may("anna", "i3"), [false, false]);
    assert.deepEqual(await may("anna", "i5"), [false, false]);
    await opened(world(), "i1");
    assert.deepEqual(await may("anna", "i1"), [false, true]);
    assert.deepEqual(await may("erik", "i1"), [false, false]);
    await closeVote(world(), inBoardChat("anna"), { meeting: meeting.id, item: "i1" });
    assert.deepEqual(await may("anna", "i1"), [false, false]);
  });

  it("offers no closing of a written procedure while answers are missing", async () => {
    const asked = { meeting: meeting.id, item: "i1" };
    const { round, until } = await startWritten(world(), inBoardChat("anna"), asked);
    const yes = { ...asked, yes: { round, until } };
    const { ballot } = await startWritten(world(), inBoardChat("anna"), yes);
    const may = async () => (await showItem(world(), inBoardChat("anna"), asked)).mayCloseVote;
    assert.equal(await may(), false);
    for (const name of MEMBERS) {
      assert.equal(await may(), false);
      const cast = { ballot: ballot?.id ?? "", answers: "agree" as const };
      await castVote(world(), inBoardChat(name), cast);
    }
    assert.equal(await may(), true);
  });

  it("refuses a closed item in the board's chat, by its number only", async () => {
    for (const name of ["anna", "sanne"] as const)
      await assert.rejects(showItem(world(), inBoardChat(name), { number: "4" }), {
        reason: "closed-item",
        about: "4",
      });
  });

  it("shows a closed item alone to those who may read it", async () => {
    const { item } = await showItem(world(), alone("erik"), { number: "4" });
    assert.equal(item.case, "Hemmeligt");
    for (const name of ["oda"] as const)
      await assert.rejects(showItem(world(), alone(name), { number: "4" }), {
        reason: "closed-item",
      });
  });

  it("is refused where there is no such item, or none was chosen", async () => {
    await assert.rejects(showItem(world(), alone("erik"), { number: "9" }), {
      reason: "no-such-item",
      about: "9",
    });
    for (const nothing of [{}, { item: "" }])
      await assert.rejects(showItem(world(), alone("erik"), nothing), { reason: "no-such-item" });
  });

  it("does not find another board's item", async () => {
    const theirs = { meeting: otherMeeting.id, item: "i1" };
    for (const here of [alone("erik"), inBoardChat("erik"), inBoardChat("mia")])
      await assert.rejects(showItem(world(), here, theirs), { reason: "not-found" });
  });

  it("is meant by its id where a card carries both", () => {
    assert.equal(itemMeant(meeting, { item: "i2", number: "1" }).id, "i2");
  });
});
