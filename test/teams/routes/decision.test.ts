import assert from "node:assert/strict";
import type { Card } from "../../../src/teams/cards/card.ts";
import type { Verb } from "../../../src/teams/verbs.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { alone, boardChat, inBoardChat, meeting } from "../../support/board.ts";
import { keptDecision, onItem, voted } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

const anna = inBoardChat("anna");
const bent = inBoardChat("bent");
const sanne = inBoardChat("sanne");
const TEXT = "Budgettet blev tiltrådt, og det gøres op i maj.";
const typed = { form: "open", outcome1: "agreed", text1: TEXT };

const value = (card: Card, id: string): unknown =>
  inputsOn(card).find((input) => input["id"] === id)?.["value"];

describe("a press on the decision card", () => {
  const world = worldForEach();
  const pressed = async (verb: Verb, here: Here, payload: object): Promise<Card> => {
    const at = { ...onItem("i1"), version: 0, ...payload };
    const card = await press(servicesAround(world()), { verb, here, payload: at });
    assert.ok(card);
    return card;
  };
  const kept = () => keptDecision(world(), "i1");

  it("writes and confirms in one, and is answered with the text and who is missing", async () => {
    const words = wordsOn(await pressed("decision.confirm", anna, typed));
    assert.ok(words.includes(TEXT));
    assert.ok(words.includes("Bekræftet af Anna Region."));
    assert.ok(words.includes("Mangler bekræftelse fra Bent Borgmester."));
    assert.deepEqual((await kept())?.text, decisionText({ text: TEXT }));
  });

  it("decides with the other co-chair's, and a repeat of either changes nothing", async () => {
    await pressed("decision.confirm", anna, typed);
    const card = await pressed("decision.confirm", bent, { version: 1 });
    assert.ok(wordsOn(card).includes("Bekræftet af Anna Region og Bent Borgmester."));
    const decided = await kept();
    assert.ok(decided?.decidedAt);
    await pressed("decision.confirm", anna, typed);
    await pressed("decision.confirm", bent, { version: 1 });
    assert.deepEqual(await kept(), decided);
  });

  it("keeps a draft that nobody has confirmed", async () => {
    const card = await pressed("decision.save", sanne, { ...typed, follow1: "Skriv til Solby" });
    assert.equal(value(card, "text1"), TEXT);
    assert.equal(value(card, "follow1"), "Skriv til Solby");
    assert.deepEqual([(await kept())?.version, (await kept())?.confirmations], [1, []]);
  });

  it("opens a text again that had been confirmed, and voids what was", async () => {
    await pressed("decision.confirm", anna, typed);
    const card = await pressed("decision.reopen", bent, { version: 1 });
    assert.equal(value(card, "text1"), TEXT);
    assert.equal(titlesOf(card)[0], "Bekræft beslutning");
    assert.deepEqual((await kept())?.confirmations, []);
    await assert.rejects(
      press(servicesAround(world()), {
        ...{ verb: "decision.reopen", here: inBoardChat("fie") },
        payload: { ...onItem("i1"), version: 2 },
      }),
      { reason: "secretaries-and-chairs-only" },
    );
  });

  it("shows the same form with more lines, and what was typed", async () => {
    const sent = { ...typed, outcome1: "postponed", follow1: "Skriv til Solby", rows: 2 };
    const card = await pressed("decision.form", anna, sent);
    assert.equal(inputsOn(card).filter(({ id }) => /^follow/.test(String(id))).length, 2);
    assert.deepEqual(
      ["outcome1", "text1", "follow1"].map((id) => value(card, id)),
      ["postponed", TEXT, "Skriv til Solby"],
    );
    assert.equal(await kept(), undefined);
  });

  it("gives each recommendation the outcome that was chosen, once they are to differ", async () => {
    const split = { ...onItem("i2"), ...typed, split: "now" };
    const card = await pressed("decision.form", anna, split);
    const outcomes = (of: Card) => inputsOn(of).filter(({ id }) => /^outcome/.test(String(id)));
    assert.deepEqual(
      outcomes(card).map((input) => input["value"]),
      ["agreed", "agreed", "agreed"],
    );
    const joined = await pressed("decision.form", anna, { ...split, split: undefined });
    assert.deepEqual(
      outcomes(joined).map((input) => input["value"]),
      ["agreed"],
    );
  });

  it("confirms one outcome for each recommendation", async () => {
    const each = { outcome1: "agreed", outcome2: "postponed", outcome3: "not-agreed" };
    const payload = { ...onItem("i2"), ...typed, ...each, split: "yes" };
    const card = await pressed("decision.confirm", anna, payload);
    assert.ok(wordsOn(card).includes("Indstilling 2 blev udsat."));
    const decision = await keptDecision(world(), "i2");
    assert.deepEqual(decision?.text.outcomes, ["agreed", "postponed", "not-agreed"]);
  });

  it("invents no outcome where one of them was not chosen", async () => {
    const payload = { ...onItem("i2"), ...typed, split: "yes" };
    const card = await pressed("decision.confirm", anna, payload);
    assert.ok(wordsOn(card).some((text) => text.startsWith("Vælg et udfald")));
    assert.deepEqual(
      ["outcome1", "outcome2", "outcome3"].map((id) => value(card, id)),
      ["agreed", undefined, undefined],
    );
    assert.equal(await keptDecision(world(), "i2"), undefined);
  });
});

describe("the cards that show a decision", () => {
  const world = worldForEach();

  it("follow what is written and confirmed, in each chat where they stand", async () => {
    const bot = servicesAround(world());
    await world().chats.change("personal-sanne", () => alone("sanne").chat);
    await write(bot, { verb: "decision.show", here: sanne, payload: { number: "1" } });
    await write(bot, { verb: "decision.show", here: alone("sanne"), payload: { number: "1" } });
    await press(bot, {
      ...{ verb: "decision.confirm", here: alone("anna") },
      payload: { ...onItem("i1"), version: 0, ...typed },
    });
    const updates = bot.sent.filter(({ how }) => how === "updated");
    assert.deepEqual(
      updates.map(({ chat, message }) => [chat.id, message]),
      [
        [boardChat.id, "message 1"],
        ["personal-sanne", "message 2"],
      ],
    );
    for (const { card } of updates)
      assert.ok(wordsOn(card).includes("Mangler bekræftelse fra Bent Borgmester."));
  });

  it("follow still where one of them cannot be reached", async () => {
    const bot = servicesAround(world());
    await world().chats.change("personal-sanne", () => alone("sanne").chat);
    await write(bot, { verb: "decision.show", here: alone("sanne"), payload: { number: "1" } });
    await write(bot, { verb: "decision.show", here: sanne, payload: { number: "1" } });
    const deaf = servicesAround(world(), ["personal-sanne"]);
    await press(deaf, {
      ...{ verb: "decision.confirm", here: anna },
      payload: { ...onItem("i1"), version: 0, ...typed },
    });
    assert.deepEqual(
      deaf.sent.map(({ how, chat }) => [how, chat.id]),
      [["updated", boardChat.id]],
    );
  });
});

describe("all decisions that are shown", () => {
  const world = worldForEach();
  const all = (here: Here, shown: string, bot = servicesAround(world())) =>
    press(bot, {
      ...{ verb: "decision.confirm-all", here },
      payload: { meeting: meeting.id, shown },
    });

  beforeEach(async () => {
    const text = decisionText({ text: TEXT });
    await saveDecision(world(), sanne, { ...onItem("i1"), version: 0, text });
    await voted(world(), "i2");
  });

  it("are confirmed by the button that names them, and decided by both chairs", async () => {
    const bot = servicesAround(world());
    await write(bot, { verb: "decision.show", here: sanne, payload: { number: "1" } });
    for (const here of [anna, bent]) {
      const review = await write(bot, { verb: "decision.review", here });
      assert.ok(review && wordsOn(review).includes(TEXT));
      const [button] = buttonsOf(review);
      assert.equal(button?.["title"], "Bekræft alle viste");
      const card = await press(bot, {
        verb: "decision.confirm-all",
        here,
        payload: button["data"],
      });
      assert.ok(card && wordsOn(card).some((text) => /på punkt 1(, 2 og 3| og 2)/.test(text)));
    }
    assert.ok((await keptDecision(world(), "i1"))?.decidedAt);
    assert.deepEqual((await keptDecision(world(), "i2"))?.text.outcomes, ["agreed"]);
    assert.ok((await keptDecision(world(), "i2"))?.decidedAt);
    const last = bot.sent.filter(({ how }) => how === "updated").at(-1);
    assert.ok(last && wordsOn(last.card).some((text) => text.startsWith("Besluttet ")));
  });

  it("leave out one that was changed since it was shown, and say so", async () => {
    const text = decisionText({ text: "Rettet." });
    await saveDecision(world(), sanne, { ...onItem("i1"), version: 1, text });
    const card = await all(anna, "i1:1:0,i2:0:1");
    assert.ok(card);
    const words = wordsOn(card);
    assert.ok(words.includes("Du har bekræftet beslutningen på punkt 2."));
    assert.ok(words.some((one) => one.startsWith("Punkt 1: Beslutningen er ændret")));
    assert.ok(words.includes("Rettet."));
    assert.deepEqual((await keptDecision(world(), "i1"))?.confirmations, []);
  });

  for (const shown of ["", "i1", "i1:1", "i1:x:0", "i1:1:0,", "i1:1:0 i2:0:1", ":1:0"])
    it(`are refused whole where what was shown is «${shown}»`, async () => {
      await assert.rejects(all(anna, shown), { reason: "payload-unknown" });
      assert.deepEqual((await keptDecision(world(), "i1"))?.confirmations, []);
    });
});
