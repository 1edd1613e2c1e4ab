import assert from "node:assert/strict";
import type { DecisionText } from "../../../src/domain/decision.ts";
import { showItem } from "../../../src/usecases/agenda/item.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { alone, inBoardChat, meeting, otherMeeting, personId } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import {
  asCouncil,
  decided,
  everybody,
  issued,
  keptDecision,
  onItem,
  setUp,
  voted,
  withRules,
} from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { opened, worldForEach } from "../../support/world.ts";

const one = onItem("i1");
const text = decisionText();

describe("decision.save", () => {
  const world = worldForEach();

  const save = (name: Name, version = 0, words: DecisionText = text, item = "i1") =>
    saveDecision(world(), inBoardChat(name), { ...onItem(item), version, text: words });
  const kept = () => keptDecision(world(), "i1");

  for (const name of ["anna", "bent", "sanne", "mia"] as const)
    it(`lets ${name} write the text, which nobody has confirmed`, async () => {
      const shown = await save(name);
      assert.deepEqual(
        [shown.decision?.text, shown.decision?.writtenBy, shown.decision?.confirmations],
        [text, personId(name), []],
      );
      assert.deepEqual(
        [shown.confirmedBy, shown.waitingFor],
        [[], ["Anna Region", "Bent Borgmester"]],
      );
      assert.deepEqual(await kept(), shown.decision);
      const { state } = await showItem(world(), inBoardChat("erik"), one);
      assert.equal(state, "awaiting-confirmation");
    });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`does not let ${name} write it`, async () => {
      await assert.rejects(save(name), { reason: "secretaries-and-chairs-only" });
      assert.equal(await kept(), undefined);
    });

  it("writes the text as often as it changes, and keeps the earlier ones", async () => {
    await save("sanne");
    world().at("2027-03-03T09:00:00Z");
    const better = decisionText({ text: "Budgettet tiltrædes med bemærkninger." });
    const { decision } = await save("anna", 1, better);
    assert.deepEqual(
      [decision?.version, decision?.text, decision?.writtenBy, decision?.writtenAt],
      [2, better, personId("anna"), "2027-03-03T09:00:00.000Z"],
    );
    assert.deepEqual(
      decision?.history.map((old) => [old.version, old.text, old.writtenBy]),
      [[1, text, personId("sanne")]],
    );
  });

  it("writes once when the same press comes again", async () => {
    const { decision } = await save("sanne");
    world().at("2027-03-03T09:00:00Z");
    assert.deepEqual((await save("sanne")).decision, decision);
    assert.deepEqual(await kept(), decision);
  });

  it("refuses a text that is written over another than the one that stands, and keeps that", async () => {
    const { decision } = await save("sanne");
    for (const version of [0, 2])
      await assert.rejects(save("mia", version, decisionText({ text: "Noget andet." })), {
        reason: "decision-stale",
      });
    assert.deepEqual(await kept(), decision);
  });

  it("keeps one of two texts that are written at the same moment, and says no to the other", async () => {
    const presses = await Promise.allSettled([
      save("sanne", 0, decisionText({ text: "Sekretærens forslag." })),
      save("bent", 0, decisionText({ text: "Borgmesterens forslag." })),
    ]);
    assert.deepEqual(presses.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    assert.deepEqual([(await kept())?.version, (await kept())?.history], [1, []]);
  });

  it("never replaces a text that somebody has confirmed", async () => {
    await save("sanne");
    const half = await confirmDecision(world(), inBoardChat("anna"), { ...one, version: 1 });
    const other = decisionText({ text: "Noget andet." });
    await assert.rejects(save("sanne", 1, other), { reason: "decision-stale" });
    assert.deepEqual(await kept(), half.decision);
    const whole = await confirmDecision(world(), inBoardChat("bent"), { ...one, version: 1 });
    await assert.rejects(save("anna", 1, other), { reason: "decision-stale" });
    assert.deepEqual(await kept(), whole.decision);
  });

  it("waits until the vote is closed", async () => {
    await opened(world(), "i1");
    await assert.rejects(save("sanne"), { reason: "vote-still-open", about: "1" });
    assert.equal(await kept(), undefined);
  });

  it("leaves an item alone that was decided in its imported minutes", async () => {
    await assert.rejects(save("sanne", 0, text, "i5"), { reason: "item-decided", about: "5" });
    assert.equal(await keptDecision(world(), "i5"), undefined);
  });

  it("is refused once the minutes are issued, also where nothing was written before", async () => {
    const decision = await decided(world(), "i1");
    await issued(world());
    for (const item of ["i1", "i2"])
      await assert.rejects(save("sanne", item === "i1" ? 1 : 0, text, item), {
        reason: "minutes-issued",
      });
    assert.deepEqual(await kept(), { ...decision, sealed: true });
  });

  it("is refused from the moment the minutes begin to be issued", async () => {
    const { decision } = await save("sanne");
    await world().meetings.change(meeting.id, (now) => ({ ...now, sealed: true }));
    await assert.rejects(save("sanne", 1), { reason: "minutes-issued" });
    assert.deepEqual(await kept(), decision);
  });

  it("takes one outcome for all recommendations, or one for each", async () => {
    const outcomes = ["agreed", "postponed", "not-agreed"] as const;
    for (const wrong of [[], outcomes.slice(0, 2), [...outcomes, "noted"] as const])
      await assert.rejects(save("sanne", 0, decisionText({ outcomes: wrong }), "i2"), {
        reason: "outcome-missing",
      });
    const split = await save("sanne", 0, decisionText({ outcomes }), "i2");
    assert.deepEqual(split.decision?.text.outcomes, outcomes);
    const joined = await save("sanne", 1, decisionText({ outcomes: ["postponed"] }), "i2");
    assert.deepEqual(joined.decision?.text.outcomes, ["postponed"]);
  });

  it("needs no reason where the chairs state the outcome", async () => {
    await voted(world(), "i1", everybody("cannot-agree"));
    assert.ok((await save("sanne")).decision);
  });

  it("asks for a reason where a seat could not agree and the board decides in agreement", async () => {
    await setUp(world(), withRules({ decisionRule: "agreement" }));
    await voted(world(), "i1", everybody("agree", { erik: "cannot-agree" }));
    await assert.rejects(save("sanne"), { reason: "reason-missing" });
    assert.equal(await kept(), undefined);
    const reason = "Alle andre kommuner er enige.";
    const { decision } = await save("sanne", 0, decisionText({ reason }));
    assert.equal(decision?.text.reason, reason);
  });

  it("asks a health council for a reason to go against its majority, either way", async () => {
    await setUp(world(), asCouncil);
    const refused = decisionText({ outcomes: ["not-agreed"] });
    await voted(world(), "i1", everybody("agree", { erik: "cannot-agree", fie: "abstain" }));
    await assert.rejects(save("sanne", 0, refused), { reason: "reason-missing" });
    await voted(world(), "i2", everybody("cannot-agree", { erik: "agree" }));
    await assert.rejects(save("sanne", 0, text, "i2"), { reason: "reason-missing" });
    assert.ok((await save("sanne", 0, text)).decision);
    assert.ok((await save("sanne", 0, refused, "i2")).decision);
  });

  it("keeps an item's matter from its first text on, and not for a text that was refused", async () => {
    const taken = async () =>
      (await world().meetings.find(meeting.id))?.items.find(({ id }) => id === "i1")?.taken;
    const empty = decisionText({ outcomes: [] });
    await assert.rejects(save("sanne", 0, empty), { reason: "outcome-missing" });
    await assert.rejects(save("sanne", 3), { reason: "decision-stale" });
    assert.equal(await taken(), undefined);
    await save("sanne");
    assert.equal(await taken(), true);
  });

  it("writes about a closed item in the personal chat only", async () => {
    await assert.rejects(save("sanne", 0, text, "i4"), { reason: "closed-item", about: "4" });
    const press = { ...onItem("i4"), version: 0, text };
    assert.ok((await saveDecision(world(), alone("sanne"), press)).decision);
  });

  it("does not find another board's meeting, nor an item that is not there", async () => {
    const press = { ...one, version: 0, text };
    for (const here of [inBoardChat("sanne"), alone("sanne"), inBoardChat("mia")])
      await assert.rejects(saveDecision(world(), here, { ...press, meeting: otherMeeting.id }), {
        reason: "not-found",
      });
    await assert.rejects(save("sanne", 0, text, "i9"), { reason: "no-such-item" });
  });
});
