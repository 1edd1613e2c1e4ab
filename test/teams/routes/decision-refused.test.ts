import assert from "node:assert/strict";
import type { Card } from "../../../src/teams/cards/card.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { inBoardChat } from "../../support/board.ts";
import {
  everybody,
  keptDecision,
  onItem,
  setUp,
  voted,
  withRules,
} from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { press, servicesAround } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

const anna = inBoardChat("anna");
const bent = inBoardChat("bent");
const sanne = inBoardChat("sanne");
const TEXT = "Budgettet blev tiltrådt, og det gøres op i maj.";
const typed = { form: "open", outcome1: "agreed", text1: TEXT };

const value = (card: Card, id: string): unknown =>
  inputsOn(card).find((input) => input["id"] === id)?.["value"];

describe("a no to what was written", () => {
  const world = worldForEach();
  const wrong: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ["no outcome", { outcome1: "" }, /^Vælg et udfald/],
    ["a sum that is none", { purpose1: "Akutteam", amount1: "mange" }, /«mange» som et beløb/],
    ["a day that is none", { follow1: "Skriv", due1: "2027-02-30" }, /«2027-02-30» som en dato/],
    ["a follow-up without what is to be done", { owner1: "Solby" }, /^Opfølgning 1 har/],
    ["an amount without its purpose", { amount1: "500" }, /^Beløb 1 siger ikke/],
    ["a text that is too long", { text1: "x".repeat(8001) }, /højst være på 8000 tegn/],
  ];
  for (const verb of ["decision.confirm", "decision.save"] as const)
    for (const [what, more, sentence] of wrong)
      it(`comes on the card with what was typed: ${what} (${verb})`, async () => {
        const fields = { outcome1: "agreed", text1: TEXT, ...more };
        const payload = { ...onItem("i1"), version: 0, form: "open", rows: 3, ...fields };
        const card = await press(servicesAround(world()), { verb, here: anna, payload });
        assert.ok(card);
        assert.ok(wordsOn(card).some((text) => sentence.test(text)));
        for (const [id, was] of Object.entries(fields))
          assert.equal(value(card, id), was || undefined, id);
        assert.equal(inputsOn(card).filter(({ id }) => /^follow/.test(String(id))).length, 3);
        assert.equal(await keptDecision(world(), "i1"), undefined);
      });

  it("asks why an outcome is against the board's rule, and keeps the rest", async () => {
    await setUp(world(), withRules({ decisionRule: "agreement" }));
    await voted(world(), "i1", everybody("agree", { gorm: "cannot-agree" }));
    const bot = servicesAround(world());
    const payload = { ...onItem("i1"), version: 0, ...typed };
    const no = await press(bot, { verb: "decision.confirm", here: anna, payload });
    assert.ok(no && wordsOn(no).some((text) => text.startsWith("Udfaldet afviger")));
    assert.equal(value(no, "text1"), TEXT);
    const why = { ...payload, reason1: "Gorm er enig i resten" };
    const yes = await press(bot, { verb: "decision.confirm", here: anna, payload: why });
    assert.ok(yes && wordsOn(yes).includes("Bekræftet af Anna Region."));
    assert.ok(wordsOn(yes).some((text) => text.endsWith("Gorm er enig i resten")));
  });

  it("to a stale text shows the one that stands, and repeats what was typed", async () => {
    const bot = servicesAround(world());
    await press(bot, {
      ...{ verb: "decision.confirm", here: anna },
      payload: { ...onItem("i1"), version: 0, ...typed },
    });
    const other = { ...typed, outcome1: "not-agreed", text1: "Noget helt andet." };
    const before = await keptDecision(world(), "i1");
    const card = await press(bot, {
      ...{ verb: "decision.confirm", here: bent },
      payload: { ...onItem("i1"), version: 0, ...other },
    });
    assert.ok(card);
    const words = wordsOn(card);
    assert.ok(words.includes(TEXT));
    assert.ok(words.some((text) => text.endsWith(" Du havde skrevet: Noget helt andet.")));
    assert.deepEqual(titlesOf(card).slice(0, 2), ["Bekræft beslutning", "Ret teksten"]);
    assert.equal((buttonsOf(card)[0]?.["data"] as { version: number }).version, 1);
    assert.deepEqual(await keptDecision(world(), "i1"), before);
  });

  it("to a chair's yes on an older version confirms nothing", async () => {
    const text = decisionText({ text: TEXT });
    await saveDecision(world(), sanne, { ...onItem("i1"), version: 0, text });
    await saveDecision(world(), sanne, {
      ...{ ...onItem("i1"), version: 1 },
      text: decisionText({ text: "Rettet." }),
    });
    const card = await press(servicesAround(world()), {
      ...{ verb: "decision.confirm", here: anna },
      payload: { ...onItem("i1"), version: 1 },
    });
    assert.equal(card && value(card, "text1"), "Rettet.");
    assert.deepEqual((await keptDecision(world(), "i1"))?.confirmations, []);
  });

  for (const name of ["sanne", "fie", "oda"] as const)
    it(`to ${name}, who does not chair, writes and confirms nothing`, async () => {
      const payload = { ...onItem("i1"), version: 0, ...typed };
      await assert.rejects(
        press(servicesAround(world()), {
          verb: "decision.confirm",
          here: inBoardChat(name),
          payload,
        }),
        { reason: name === "sanne" ? "chairs-only" : "secretaries-and-chairs-only" },
      );
      assert.equal(await keptDecision(world(), "i1"), undefined);
    });
});
