import assert from "node:assert/strict";
import { showItem } from "../../../src/usecases/agenda/item.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { alone, inBoardChat, otherMeeting, personId, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided, issued, keptDecision, onItem, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { worldForEach } from "../../support/world.ts";

const one = onItem("i1");
const text = decisionText();

describe("decision.reopen", () => {
  const world = worldForEach();

  const reopen = (name: Name, version = 1) =>
    reopenDecision(world(), inBoardChat(name), { ...one, version });
  const confirm = (name: Name, version: number, words?: typeof text) =>
    confirmDecision(world(), inBoardChat(name), { ...one, version, text: words });
  const kept = () => keptDecision(world(), "i1");

  it("opens the text to be written, and voids what one co-chair had confirmed", async () => {
    await confirm("anna", 0, text);
    world().at("2027-03-03T09:00:00Z");
    const shown = await reopen("bent");
    assert.deepEqual(
      [shown.decision?.version, shown.decision?.text, shown.decision?.confirmations],
      [2, text, []],
    );
    assert.deepEqual(
      [shown.confirmedBy, shown.waitingFor],
      [[], ["Anna Region", "Bent Borgmester"]],
    );
    assert.deepEqual(shown.decision?.history, [
      {
        version: 1,
        text,
        writtenBy: personId("anna"),
        writtenAt: "2027-03-03T08:30:00.000Z",
        confirmations: [
          { seat: seatOf("anna"), person: personId("anna"), at: "2027-03-03T08:30:00.000Z" },
        ],
      },
    ]);
    assert.deepEqual(await kept(), shown.decision);
  });

  it("asks both co-chairs again for the text that is then written", async () => {
    await confirm("anna", 0, text);
    await reopen("bent");
    const other = decisionText({ text: "Budgettet tiltrædes fra maj." });
    await confirm("bent", 2, other);
    assert.equal((await kept())?.decidedAt, undefined);
    await confirm("anna", 3);
    const decision = await kept();
    assert.deepEqual([decision?.text, decision?.confirmations.length], [other, 2]);
    assert.ok(decision?.decidedAt);
  });

  it("takes back a decision, which stays as history with both confirmations", async () => {
    const before = await decided(world(), "i1");
    const { decision } = await reopen("sanne");
    assert.equal(decision?.decidedAt, undefined);
    assert.deepEqual(
      decision?.history.map(({ decidedAt, confirmations }) => [decidedAt, confirmations]),
      [[before.decidedAt, before.confirmations]],
    );
    const { state } = await showItem(world(), inBoardChat("erik"), one);
    assert.equal(state, "awaiting-confirmation");
  });

  it("opens once when it is pressed again, also by another and at once", async () => {
    await confirm("anna", 0, text);
    await Promise.all([reopen("anna"), reopen("bent"), reopen("sanne")]);
    const decision = await kept();
    assert.deepEqual(
      [decision?.version, decision?.history.map(({ version }) => version)],
      [2, [1]],
    );
    assert.deepEqual((await reopen("mia")).decision, decision);
  });

  it("changes nothing of a text that nobody has confirmed", async () => {
    const press = { ...one, version: 0, text };
    const { decision } = await saveDecision(world(), inBoardChat("sanne"), press);
    assert.deepEqual((await reopen("anna")).decision, decision);
    assert.deepEqual(await kept(), decision);
  });

  it("refuses another version than the one that stands, and where nothing is written", async () => {
    await assert.rejects(reopen("anna", 0), { reason: "decision-stale" });
    assert.equal(await kept(), undefined);
    await confirm("anna", 0, text);
    const before = await kept();
    for (const version of [0, 2]) {
      await assert.rejects(reopen("bent", version), { reason: "decision-stale" });
      assert.deepEqual(await kept(), before);
    }
  });

  it("does not undo what was confirmed after the text had been opened and written", async () => {
    await confirm("anna", 0, text);
    await reopen("bent");
    await confirm("bent", 2, decisionText({ text: "Budgettet tiltrædes fra maj." }));
    const before = await kept();
    await assert.rejects(reopen("anna"), { reason: "decision-stale" });
    assert.deepEqual(await kept(), before);
  });

  it("loses no confirmation that comes at the same moment", async () => {
    await confirm("anna", 0, text);
    const [confirmed, opened] = await Promise.allSettled([confirm("bent", 1), reopen("sanne")]);
    assert.equal(opened.status, "fulfilled");
    const decision = await kept();
    assert.deepEqual([decision?.version, decision?.confirmations], [2, []]);
    const confirmations = confirmed.status === "fulfilled" ? 2 : 1;
    assert.equal(decision?.history.at(-1)?.confirmations.length, confirmations);
  });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`does not let ${name} open it`, async () => {
      const before = await decided(world(), "i1");
      await assert.rejects(reopen(name), { reason: "secretaries-and-chairs-only" });
      assert.deepEqual(await kept(), before);
    });

  it("waits until the vote is closed", async () => {
    await voted(world(), "i1");
    await confirm("anna", 0, text);
    await openVote(world(), inBoardChat("anna"), { ...one, after: 1 });
    const before = await kept();
    await assert.rejects(reopen("bent"), { reason: "vote-still-open", about: "1" });
    assert.deepEqual(await kept(), before);
  });

  it("is refused once the minutes are issued", async () => {
    await decided(world(), "i1");
    await issued(world());
    const before = await kept();
    for (const name of ["anna", "sanne"] as const)
      await assert.rejects(reopen(name), { reason: "minutes-issued" });
    assert.deepEqual(await kept(), before);
    assert.ok(before?.decidedAt);
  });

  it("opens a closed item's decision in the personal chat only", async () => {
    await decided(world(), "i4");
    const press = { ...onItem("i4"), version: 1 };
    await assert.rejects(reopenDecision(world(), inBoardChat("anna"), press), {
      reason: "closed-item",
    });
    assert.equal((await reopenDecision(world(), alone("anna"), press)).decision?.version, 2);
  });

  it("does not find another board's meeting", async () => {
    const press = { ...one, meeting: otherMeeting.id, version: 1 };
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      await assert.rejects(reopenDecision(world(), here, press), { reason: "not-found" });
  });
});
