import assert from "node:assert/strict";
import { confirmAllDecisions, shownDraft } from "../../../src/usecases/decision/confirm-all.ts";
import type { ShownDraft } from "../../../src/usecases/decision/confirm-all.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reviewDecisions } from "../../../src/usecases/decision/review.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import { alone, inBoardChat, meeting, otherMeeting, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import {
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

describe("decision.confirm-all", () => {
  const world = worldForEach();

  /** What the card that somebody opens has on it. */
  const cardOf = async (here: Here): Promise<readonly ShownDraft[]> =>
    (await reviewDecisions(world(), here, {})).drafted.map(shownDraft);
  const press = (here: Here, shown: readonly ShownDraft[]) =>
    confirmAllDecisions(world(), here, { meeting: meeting.id, shown });
  const openAndPress = async (name: Name) =>
    press(inBoardChat(name), await cardOf(inBoardChat(name)));
  const save = (item: string, version: number, text = decisionText()) =>
    saveDecision(world(), inBoardChat("sanne"), { ...onItem(item), version, text });
  const kept = (item: string) => keptDecision(world(), item);

  it("confirms every decision that was shown, written or suggested by the vote", async () => {
    await voted(world(), "i1");
    await save("i2", 0);
    const all = await openAndPress("anna");
    assert.deepEqual([all.confirmed, all.refused, all.drafted], [["1", "2", "3"], [], []]);
    for (const item of ["i1", "i2", "i3"])
      assert.deepEqual(
        (await kept(item))?.confirmations.map(({ seat }) => seat),
        [seatOf("anna")],
      );
    assert.deepEqual((await kept("i1"))?.text, decisionText({ text: "" }));
    assert.deepEqual((await kept("i2"))?.text, decisionText());
    assert.equal((await kept("i1"))?.decidedAt, undefined);
  });

  it("decides them all when the other co-chair does the same", async () => {
    await voted(world(), "i1");
    await openAndPress("anna");
    const all = await openAndPress("bent");
    assert.deepEqual([all.confirmed, all.drafted], [["1", "3"], []]);
    for (const item of ["i1", "i3"]) assert.ok((await kept(item))?.decidedAt);
  });

  it("confirms nothing twice when the same card is pressed again", async () => {
    await voted(world(), "i1");
    const shown = await cardOf(inBoardChat("anna"));
    await press(inBoardChat("anna"), shown);
    const before = [await kept("i1"), await kept("i3")];
    const again = await press(inBoardChat("anna"), shown);
    assert.deepEqual([again.confirmed, again.refused], [[], []]);
    assert.deepEqual([await kept("i1"), await kept("i3")], before);
  });

  const together: Record<
    string,
    (presses: readonly (() => Promise<unknown>)[]) => Promise<unknown>
  > = {
    "one after the other": async (presses) => {
      for (const one of presses) await one();
    },
    "at the same moment": (presses) => Promise.all(presses.map((one) => one())),
  };
  for (const [when, run] of Object.entries(together))
    it(`decides each once when both co-chairs press the card that they had, ${when}`, async () => {
      await voted(world(), "i1");
      await save("i2", 0);
      const shown = await cardOf(inBoardChat("anna"));
      const confirmed: (readonly string[])[] = [];
      await run(
        (["anna", "bent"] as const).map((name) => async () => {
          confirmed.push((await press(inBoardChat(name), shown)).confirmed);
        }),
      );
      const all = ["1", "2", "3"];
      assert.deepEqual(confirmed, [all, all]);
      for (const item of ["i1", "i2", "i3"]) {
        const decision = await kept(item);
        assert.deepEqual([decision?.version, decision?.confirmations.length], [1, 2]);
        assert.ok(decision?.decidedAt);
      }
    });

  it("confirms only what was shown, and not what has been written since", async () => {
    await save("i1", 0);
    const shown = await cardOf(inBoardChat("anna"));
    await save("i2", 0);
    const all = await press(inBoardChat("anna"), shown);
    assert.deepEqual(all.confirmed, ["1", "3"]);
    assert.deepEqual((await kept("i2"))?.confirmations, []);
    assert.deepEqual(
      all.drafted.map(({ item }) => item.number),
      ["2"],
    );
  });

  it("leaves a text that has changed since it was shown, shows it, and confirms the others", async () => {
    await save("i1", 0);
    await save("i2", 0);
    const shown = await cardOf(inBoardChat("anna"));
    const better = decisionText({ text: "Teamet begynder først til maj." });
    await save("i1", 1, better);
    const all = await press(inBoardChat("anna"), shown);
    assert.deepEqual(all.confirmed, ["2", "3"]);
    assert.deepEqual(all.refused, [{ number: "1", reason: "decision-stale" }]);
    assert.deepEqual(
      all.drafted.map(({ item, version, text }) => [item.number, version, text]),
      [["1", 2, better]],
    );
    assert.deepEqual((await kept("i1"))?.confirmations, []);
  });

  it("leaves a suggestion over which somebody has written a text of their own", async () => {
    await voted(world(), "i1");
    const shown = await cardOf(inBoardChat("bent"));
    const text = decisionText({ outcomes: ["postponed"] });
    await confirmDecision(world(), inBoardChat("anna"), { ...onItem("i1"), version: 0, text });
    const all = await press(inBoardChat("bent"), shown);
    assert.deepEqual(all.confirmed, ["3"]);
    assert.deepEqual(all.refused, [{ number: "1", reason: "decision-stale" }]);
    assert.equal((await kept("i1"))?.decidedAt, undefined);
  });

  it("leaves a suggestion whose vote has been held again, though it suggests the same", async () => {
    await voted(world(), "i1");
    const shown = await cardOf(inBoardChat("anna"));
    await voted(world(), "i1", everybody("agree", { erik: "abstain" }), 1);
    const all = await press(inBoardChat("anna"), shown);
    assert.deepEqual(all.refused, [{ number: "1", reason: "decision-stale" }]);
    assert.equal(await kept("i1"), undefined);
    assert.deepEqual((await openAndPress("anna")).confirmed, ["1"]);
  });

  it("leaves an item that is voted on at the moment", async () => {
    await save("i1", 0);
    const shown = await cardOf(inBoardChat("anna"));
    await opened(world(), "i1");
    const all = await press(inBoardChat("anna"), shown);
    assert.deepEqual(all.confirmed, ["3"]);
    assert.deepEqual((await kept("i1"))?.confirmations, []);
  });

  it("leaves the item in which a chair is recused, and confirms the others", async () => {
    await voted(world(), "i1", everybody("agree", { anna: "recused" }));
    await voted(world(), "i2");
    const all = await openAndPress("anna");
    assert.deepEqual(all.confirmed, ["2", "3"]);
    assert.deepEqual(all.refused, [{ number: "1", reason: "chair-recused" }]);
    assert.equal(await kept("i1"), undefined);
  });

  it("leaves a text that has come to need a reason, and confirms the others", async () => {
    await setUp(world(), withRules({ decisionRule: "agreement" }));
    await voted(world(), "i1");
    await save("i1", 0);
    await voted(world(), "i1", everybody("agree", { erik: "cannot-agree" }), 1);
    const all = await openAndPress("bent");
    assert.deepEqual(all.confirmed, ["3"]);
    assert.deepEqual(all.refused, [{ number: "1", reason: "reason-missing" }]);
  });

  it("takes closed items in the personal chat only", async () => {
    await voted(world(), "i4");
    const shown = await cardOf(alone("anna"));
    const inChat = await press(inBoardChat("anna"), shown);
    assert.deepEqual(inChat.confirmed, ["3"]);
    assert.equal(await kept("i4"), undefined);
    assert.deepEqual((await press(alone("anna"), shown)).confirmed, ["4"]);
  });

  it("does not let a secretary confirm any", async () => {
    await voted(world(), "i1");
    const all = await openAndPress("sanne");
    assert.deepEqual(all.confirmed, []);
    assert.deepEqual(all.refused, [
      { number: "1", reason: "chairs-only" },
      { number: "3", reason: "chairs-only" },
    ]);
    assert.deepEqual([await kept("i1"), await kept("i3")], [undefined, undefined]);
  });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`does not let ${name} confirm any`, async () => {
      await save("i1", 0);
      const shown = await cardOf(inBoardChat("anna"));
      await assert.rejects(press(inBoardChat(name), shown), {
        reason: "secretaries-and-chairs-only",
      });
      assert.deepEqual((await kept("i1"))?.confirmations, []);
    });

  it("confirms none once the minutes are issued", async () => {
    await save("i1", 0);
    const shown = await cardOf(inBoardChat("anna"));
    await issued(world());
    const all = await press(inBoardChat("anna"), shown);
    assert.deepEqual(all.confirmed, []);
    assert.deepEqual((await kept("i1"))?.confirmations, []);
  });

  it("does not find another board's meeting", async () => {
    for (const here of [inBoardChat("anna"), alone("anna"), inBoardChat("mia")])
      await assert.rejects(
        confirmAllDecisions(world(), here, { meeting: otherMeeting.id, shown: [] }),
        { reason: "not-found" },
      );
  });
});
