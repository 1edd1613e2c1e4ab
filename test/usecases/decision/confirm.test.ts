import assert from "node:assert/strict";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { alone, inBoardChat, otherMeeting, personId, seatOf } from "../../support/board.ts";
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
  withRoles,
  withRules,
} from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { apologise, opened, worldForEach } from "../../support/world.ts";

const one = onItem("i1");
const text = decisionText();
const other = decisionText({ text: "Budgettet udsættes til maj." });
const written = { ...one, version: 0, text };

describe("decision.confirm", () => {
  const world = worldForEach();

  const confirm = (name: Name, input: Parameters<typeof confirmDecision>[2]) =>
    confirmDecision(world(), inBoardChat(name), input);
  const asShown = (name: Name, version = 1) => confirm(name, { ...one, version });
  const save = (over = 0, words = text) =>
    saveDecision(world(), inBoardChat("sanne"), { ...one, version: over, text: words });
  const kept = () => keptDecision(world(), "i1");
  const reopened = async () => {
    const { decision } = await reopenDecision(world(), inBoardChat("bent"), { ...one, version: 1 });
    assert.ok(decision);
    return decision;
  };

  it("decides when both co-chairs have confirmed the same text", async () => {
    const ballot = await voted(world(), "i1");
    const first = await confirm("anna", written);
    assert.deepEqual(
      [first.decision?.version, first.decision?.text, first.decision?.decidedAt],
      [1, text, undefined],
    );
    assert.deepEqual([first.confirmedBy, first.waitingFor], [["Anna Region"], ["Bent Borgmester"]]);
    world().at("2027-03-03T10:00:00Z");
    const second = await asShown("bent");
    assert.equal(second.decision?.decidedAt, "2027-03-03T10:00:00.000Z");
    assert.deepEqual(second.decision.ballot, ballot.id);
    assert.deepEqual(second.decision.confirmations, [
      { seat: seatOf("anna"), person: personId("anna"), at: "2027-03-03T08:30:00.000Z" },
      { seat: seatOf("bent"), person: personId("bent"), at: "2027-03-03T10:00:00.000Z" },
    ]);
    assert.deepEqual([second.waitingFor, await kept()], [[], second.decision]);
  });

  it("decides without a vote before it", async () => {
    await confirm("bent", written);
    const { decision } = await asShown("anna");
    assert.equal(decision?.decidedAt, "2027-03-03T08:30:00.000Z");
    assert.equal(decision.ballot, null);
  });

  it("decides when the other co-chair writes the very same text on the card they had", async () => {
    await confirm("anna", written);
    const { decision } = await confirm("bent", { ...written, text: decisionText() });
    assert.deepEqual([decision?.version, decision?.confirmations.length], [1, 2]);
    assert.ok(decision?.decidedAt);
  });

  it("decides what a secretary has written when both co-chairs confirm it as shown", async () => {
    await save();
    assert.equal((await asShown("anna")).decision?.decidedAt, undefined);
    const { decision } = await asShown("bent");
    assert.ok(decision?.decidedAt);
    assert.deepEqual([decision.text, decision.writtenBy], [text, personId("sanne")]);
  });

  it("stays undecided when one co-chair presses again, however they press", async () => {
    const { decision } = await confirm("anna", written);
    for (const press of [written, { ...one, version: 1 }, written])
      assert.deepEqual((await confirm("anna", press)).decision, decision);
    assert.deepEqual([decision?.confirmations.length, decision?.decidedAt], [1, undefined]);
  });

  it("keeps the first moment of a decision when a co-chair presses again", async () => {
    const decision = await decided(world(), "i1");
    world().at("2027-03-03T12:00:00Z");
    assert.deepEqual((await asShown("anna")).decision, decision);
    assert.deepEqual(await kept(), decision);
  });

  const others: readonly (readonly [Name, string])[] = [
    ["erik", "secretaries-and-chairs-only"],
    ["carl", "secretaries-and-chairs-only"],
    ["oda", "secretaries-and-chairs-only"],
    ["ole", "secretaries-and-chairs-only"],
    ["sanne", "chairs-only"],
    ["mia", "chairs-only"],
  ];
  for (const [name, reason] of others)
    it(`does not let ${name} confirm, with a text of their own or as shown`, async () => {
      await assert.rejects(confirm(name, written), { reason });
      assert.equal(await kept(), undefined);
      const { decision } = await confirm("anna", written);
      await assert.rejects(asShown(name), { reason });
      await assert.rejects(confirm(name, { ...written, version: 1 }), { reason });
      assert.deepEqual(await kept(), decision);
    });

  it("shows an outsider nothing in a personal chat", async () => {
    await confirm("anna", written);
    const press = { ...one, version: 1 };
    await assert.rejects(confirmDecision(world(), alone("ole"), press), { reason: "not-found" });
  });

  it("refuses a text that has been replaced, and keeps the one that stands", async () => {
    const half = await confirm("anna", written);
    for (const version of [0, 1])
      await assert.rejects(confirm("bent", { ...one, version, text: other }), {
        reason: "decision-stale",
      });
    assert.deepEqual(await kept(), half.decision);
    await reopened();
    const { decision } = await save(2, other);
    for (const version of [0, 1, 2, 4])
      await assert.rejects(asShown("bent", version), { reason: "decision-stale" });
    await assert.rejects(confirm("bent", written), { reason: "decision-stale" });
    assert.deepEqual(await kept(), decision);
    assert.deepEqual(decision?.confirmations, []);
  });

  it("has nothing to confirm where nothing is written", async () => {
    for (const version of [0, 1])
      await assert.rejects(asShown("anna", version), { reason: "decision-stale" });
    assert.equal(await kept(), undefined);
  });

  it("waits until the vote is closed", async () => {
    const { decision } = await save();
    await opened(world(), "i1");
    for (const press of [written, { ...one, version: 1 }])
      await assert.rejects(confirm("anna", press), { reason: "vote-still-open", about: "1" });
    assert.deepEqual(await kept(), decision);
  });

  it("leaves an item alone that was decided in its imported minutes", async () => {
    const press = { ...onItem("i5"), version: 0, text };
    await assert.rejects(confirm("anna", press), { reason: "item-decided", about: "5" });
    assert.equal(await keptDecision(world(), "i5"), undefined);
  });

  it("is refused once the minutes are issued", async () => {
    await confirm("anna", written);
    await issued(world());
    const before = await kept();
    await assert.rejects(asShown("bent"), { reason: "minutes-issued" });
    await assert.rejects(confirm("anna", { ...onItem("i2"), version: 0, text }), {
      reason: "minutes-issued",
    });
    assert.deepEqual(await kept(), before);
    assert.equal(before?.decidedAt, undefined);
  });

  it("counts both co-chairs who confirm the shown text at the same moment", async () => {
    await save();
    await Promise.all([asShown("anna"), asShown("bent")]);
    const decision = await kept();
    assert.ok(decision?.decidedAt);
    assert.deepEqual(
      decision.confirmations.map(({ seat }) => seat).sort(),
      [seatOf("anna"), seatOf("bent")].sort(),
    );
  });

  it("writes once what both co-chairs write and confirm at the same moment, many times", async () => {
    await Promise.all(
      (["anna", "bent", "anna", "bent", "bent", "anna"] as const).map((name) =>
        confirm(name, written),
      ),
    );
    const decision = await kept();
    assert.deepEqual(
      [decision?.version, decision?.confirmations.length, decision?.history],
      [1, 2, []],
    );
    assert.ok(decision?.decidedAt);
  });

  it("keeps one of two different texts of the same moment, and says no to the other", async () => {
    const theirs = { ...written, text: other };
    const presses = await Promise.allSettled([confirm("anna", written), confirm("bent", theirs)]);
    assert.deepEqual(presses.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    const decision = await kept();
    assert.deepEqual([decision?.confirmations.length, decision?.decidedAt], [1, undefined]);
    const [first] = presses;
    assert.deepEqual(decision?.text, first.status === "fulfilled" ? text : theirs.text);
  });

  it("takes a closed item in the co-chairs' personal chats only", async () => {
    const press = { ...onItem("i4"), version: 0, text };
    await assert.rejects(confirm("anna", press), { reason: "closed-item", about: "4" });
    assert.equal(await keptDecision(world(), "i4"), undefined);
    assert.ok((await decided(world(), "i4")).decidedAt);
  });

  it("does not find another board's meeting", async () => {
    const press = { ...written, meeting: otherMeeting.id };
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      await assert.rejects(confirmDecision(world(), here, press), { reason: "not-found" });
  });

  it("needs two co-chairs on the roster where the rules ask for both", async () => {
    await setUp(world(), withRoles({ bent: "member" }));
    await assert.rejects(confirm("anna", written), { reason: "co-chair-missing" });
    assert.equal(await kept(), undefined);
  });

  it("is decided by the one chair where the rules ask for one", async () => {
    await setUp(world(), asCouncil);
    assert.ok((await confirm("anna", written)).decision?.decidedAt);
  });

  it("lets no chair whose recusal is upheld confirm; where it is rejected they do", async () => {
    const ruling = (upheld: boolean) =>
      decisionText({ recusals: [{ seat: seatOf("bent"), upheld }] });
    await confirm("anna", { ...written, text: ruling(true) });
    for (const press of [
      { ...one, version: 1 },
      { ...written, text: ruling(true) },
    ])
      await assert.rejects(confirm("bent", press), { reason: "chair-recused" });
    const { version } = await reopened();
    await confirm("anna", { ...one, version, text: ruling(false) });
    assert.ok((await asShown("bent", version + 1)).decision?.decidedAt);
  });

  it("is confirmed by the deputy for a chair who is recused or has sent apologies, and no other", async () => {
    await setUp(world(), withRoles({ rie: "deputy-chair" }));
    await save();
    await assert.rejects(asShown("rie"), { reason: "chairs-only" });
    await apologise(world(), seatOf("anna"));
    await asShown("rie");
    const { decision } = await asShown("bent");
    assert.ok(decision?.decidedAt);
    assert.deepEqual(
      decision.confirmations.map(({ seat, person }) => [seat, person]),
      [
        [seatOf("anna"), personId("rie")],
        [seatOf("bent"), personId("bent")],
      ],
    );
  });

  it("asks for a reason when a vote held after the first confirmation goes against the outcome", async () => {
    await setUp(world(), withRules({ decisionRule: "agreement" }));
    await voted(world(), "i1");
    const { decision } = await confirm("anna", written);
    await voted(world(), "i1", everybody("agree", { erik: "cannot-agree" }), 1);
    await assert.rejects(asShown("bent"), { reason: "reason-missing" });
    assert.deepEqual(await kept(), decision);
  });
});
