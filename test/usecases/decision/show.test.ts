import assert from "node:assert/strict";
import { showItem } from "../../../src/usecases/agenda/item.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { noteDecisionCard, showDecision } from "../../../src/usecases/decision/show.ts";
import { showMinutes } from "../../../src/usecases/minutes/show.ts";
import { alone, boardChat, inBoardChat, meeting, otherMeeting } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided, issued, keptDecision, onItem, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { opened, worldForEach } from "../../support/world.ts";

const one = onItem("i1");
const text = decisionText();
const card = { chat: boardChat.id, message: "message-1" };

describe("decision.show", () => {
  const world = worldForEach();

  const show = (name: Name, input: Parameters<typeof showDecision>[2] = one) =>
    showDecision(world(), inBoardChat(name), input);

  for (const name of ["anna", "bent", "sanne", "mia"] as const)
    it(`shows ${name} the decision, before and after a text is written`, async () => {
      assert.deepEqual((await show(name)).decision, undefined);
      const press = { ...one, version: 0, text };
      const { decision } = await saveDecision(world(), inBoardChat("sanne"), press);
      assert.deepEqual((await show(name)).decision, decision);
    });

  it("finds the item by the number that people say", async () => {
    const shown = await show("anna", { number: "2" });
    assert.deepEqual([shown.meeting.id, shown.item.id], [meeting.id, "i2"]);
  });

  it("shows the vote that is open, and the one that is closed", async () => {
    const { id } = await opened(world(), "i1");
    const shown = await show("anna");
    assert.deepEqual([shown.ballot?.id, shown.grounds.ballot], [id, undefined]);
    const closed = await voted(world(), "i2");
    assert.deepEqual((await show("anna", onItem("i2"))).grounds.ballot, closed);
  });

  it("still shows it when the minutes are issued", async () => {
    await decided(world(), "i1");
    await issued(world());
    assert.ok((await show("anna")).decision?.decidedAt);
  });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`does not show it to ${name}`, async () => {
      await assert.rejects(show(name), { reason: "secretaries-and-chairs-only" });
    });

  it("shows an outsider nothing in a personal chat", async () => {
    await assert.rejects(showDecision(world(), alone("ole"), one), { reason: "not-found" });
  });

  it("shows a closed item's decision in the personal chat only", async () => {
    await assert.rejects(show("anna", onItem("i4")), { reason: "closed-item", about: "4" });
    const shown = await showDecision(world(), alone("anna"), onItem("i4"));
    assert.equal(shown.item.title, "Personalesag");
  });

  it("has none for an item that was decided in its imported minutes", async () => {
    await assert.rejects(show("anna", onItem("i5")), { reason: "item-decided", about: "5" });
  });

  it("does not find another board's meeting", async () => {
    const theirs = { meeting: otherMeeting.id, item: "i1" };
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      await assert.rejects(showDecision(world(), here, theirs), { reason: "not-found" });
  });

  it("is remembered as what this chat worked on", async () => {
    await show("anna");
    const chat = await world().chats.find(boardChat.id);
    assert.deepEqual(chat?.lastMeeting, { meeting: meeting.id, on: "2027-03-03" });
  });

  it("remembers its shared cards through all that is written, confirmed and opened", async () => {
    await noteDecisionCard(world(), await show("anna"), card);
    await confirmDecision(world(), inBoardChat("anna"), { ...one, version: 0, text });
    const other = { ...card, message: "message-2" };
    await noteDecisionCard(world(), await show("bent"), other);
    await confirmDecision(world(), inBoardChat("bent"), { ...one, version: 1 });
    await reopenDecision(world(), inBoardChat("bent"), { ...one, version: 1 });
    assert.deepEqual((await keptDecision(world(), "i1"))?.cards, [card, other]);
  });

  it("has written nothing by being shown to everybody", async () => {
    await noteDecisionCard(world(), await show("anna"), card);
    const { state } = await showItem(world(), inBoardChat("erik"), one);
    assert.equal(state, "not-treated");
    assert.ok((await showMinutes(world(), inBoardChat("erik"), {})).undecided.includes("1"));
    await assert.rejects(confirmDecision(world(), inBoardChat("anna"), { ...one, version: 0 }), {
      reason: "decision-stale",
    });
  });

  it("loses neither a text nor a card that come at the same moment", async () => {
    const shown = await show("anna");
    await Promise.all([
      confirmDecision(world(), inBoardChat("anna"), { ...one, version: 0, text }),
      noteDecisionCard(world(), shown, card),
    ]);
    const decision = await keptDecision(world(), "i1");
    assert.deepEqual(
      [decision?.cards, decision?.text, decision?.confirmations.length],
      [[card], text, 1],
    );
  });
});
