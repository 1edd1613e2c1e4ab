import assert from "node:assert/strict";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reviewDecisions } from "../../../src/usecases/decision/review.ts";
import type { DecisionsToReview } from "../../../src/usecases/decision/review.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { alone, inBoardChat, meeting, otherMeeting, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import {
  asCouncil,
  decided,
  everybody,
  onItem,
  setUp,
  voted,
  withRoles,
} from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { apologise, opened, worldForEach } from "../../support/world.ts";

const numbers = ({ drafted }: DecisionsToReview): string[] =>
  drafted.map(({ item }) => item.number);

describe("decision.review", () => {
  const world = worldForEach();

  const review = (name: Name) => reviewDecisions(world(), inBoardChat(name), {});
  const draftOf = async (name: Name, item: string) =>
    (await review(name)).drafted.find((one) => one.item.id === item);

  it("shows what the votes and the kinds of the items suggest, written by nobody", async () => {
    await voted(world(), "i1");
    const { drafted, ...around } = await review("anna");
    assert.equal(around.meeting.id, meeting.id);
    assert.deepEqual(
      drafted.map(({ item, version, text }) => [item.number, version, text]),
      [
        ["1", 0, decisionText({ text: "" })],
        ["3", 0, decisionText({ text: "", outcomes: ["noted-for-information"] })],
      ],
    );
  });

  it("shows the text that somebody has written in place of what the vote suggests", async () => {
    await voted(world(), "i1");
    const text = decisionText({ outcomes: ["postponed"] });
    await saveDecision(world(), inBoardChat("sanne"), { ...onItem("i1"), version: 0, text });
    const draft = await draftOf("anna", "i1");
    assert.deepEqual([draft?.version, draft?.text], [1, text]);
  });

  it("suggests nothing for an item on information before the day of the meeting", async () => {
    world().at("2027-03-02T20:00:00Z");
    await voted(world(), "i1");
    assert.deepEqual(numbers(await review("anna")), ["1"]);
    world().at("2027-03-02T23:00:00Z");
    assert.deepEqual(numbers(await review("anna")), ["1", "3"]);
  });

  const open = {
    "somebody cannot agree": everybody("agree", { fie: "cannot-agree" }),
    "no more than half have answered": {
      anna: "agree",
      bent: "agree",
      ida: "agree",
      erik: "agree",
      fie: "agree",
    },
    "nobody agrees": everybody("abstain"),
  } as const;
  for (const [why, answers] of Object.entries(open))
    it(`leaves an outcome to the chairs where ${why}`, async () => {
      await voted(world(), "i1", answers);
      assert.deepEqual(numbers(await review("anna")), ["3"]);
    });

  it("suggests what a health council's majority was for", async () => {
    await setUp(world(), asCouncil);
    await voted(world(), "i1", everybody("agree", { fie: "cannot-agree" }));
    await voted(world(), "i2", everybody("cannot-agree", { fie: "agree" }));
    assert.deepEqual((await draftOf("anna", "i1"))?.text.outcomes, ["agreed"]);
    assert.deepEqual((await draftOf("anna", "i2"))?.text.outcomes, ["not-agreed"]);
  });

  it("takes who reported themselves recused as recused, until the chairs say otherwise", async () => {
    await voted(world(), "i1", everybody("agree", { erik: "recused" }));
    const recusals = [{ seat: seatOf("erik"), upheld: true }];
    assert.deepEqual((await draftOf("anna", "i1"))?.text.recusals, recusals);
  });

  it("leaves out what is decided, voted on at the moment, or decided in imported minutes", async () => {
    await decided(world(), "i3");
    await opened(world(), "i1");
    assert.deepEqual(numbers(await review("anna")), []);
  });

  it("leaves out what the one who looks has confirmed, and shows it to the other co-chair", async () => {
    await voted(world(), "i1");
    const press = { ...onItem("i1"), version: 0, text: decisionText() };
    await confirmDecision(world(), inBoardChat("anna"), press);
    assert.deepEqual(numbers(await review("anna")), ["3"]);
    const draft = await draftOf("bent", "i1");
    assert.deepEqual([draft?.version, draft?.confirmedBy], [1, ["Anna Region"]]);
    assert.deepEqual(numbers(await review("sanne")), ["1", "3"]);
  });

  it("shows closed items in the personal chat only", async () => {
    await voted(world(), "i4");
    assert.deepEqual(numbers(await review("anna")), ["3"]);
    assert.deepEqual(numbers(await reviewDecisions(world(), alone("anna"), {})), ["3", "4"]);
  });

  it("says who may confirm: the chairs, and a deputy whose chair has sent apologies", async () => {
    await setUp(world(), withRoles({ rie: "deputy-chair" }));
    const mayConfirm = async (name: Name) => (await review(name)).mayConfirm;
    assert.deepEqual(
      [await mayConfirm("anna"), await mayConfirm("sanne"), await mayConfirm("rie")],
      [true, false, false],
    );
    await apologise(world(), seatOf("anna"));
    assert.equal(await mayConfirm("rie"), true);
  });

  it("offers nothing to confirm to a chair who is recused in all there is", async () => {
    await decided(world(), "i3");
    await voted(world(), "i1", everybody("agree", { anna: "recused" }));
    const [forAnna, forBent] = [await review("anna"), await review("bent")];
    assert.deepEqual([numbers(forAnna), forAnna.mayConfirm], [["1"], false]);
    assert.deepEqual([numbers(forBent), forBent.mayConfirm], [["1"], true]);
  });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`shows ${name} none`, async () => {
      await assert.rejects(review(name), { reason: "secretaries-and-chairs-only" });
    });

  it("does not find another board's meeting", async () => {
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      await assert.rejects(reviewDecisions(world(), here, { meeting: otherMeeting.id }), {
        reason: "not-found",
      });
  });
});
