import assert from "node:assert/strict";
import type { Card } from "../../../src/teams/cards/card.ts";
import { alone, BOARD, boardChat, inBoardChat, meeting } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { hasWritten, proposed } from "../../support/proposals.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import type { TestServices } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

const typed = {
  kind1: "discussion",
  title1: "Fælles rygestop",
  background1: "Flere kommuner spørger.",
  recommendation1: "at rygestop begynder i maj.\n\nAt det evalueres;",
};

describe("a member's proposal", () => {
  const world = worldForEach();

  const formOf = async (bot: TestServices, name: Name): Promise<string> => {
    const card = await write(bot, { verb: "proposal.form", here: alone(name) });
    const data = card && (buttonsOf(card)[0]?.["data"] as { form: string });
    assert.ok(data);
    return data.form;
  };
  const send = async (bot: TestServices, form: string, more: object = {}): Promise<Card> => {
    const payload = { form, ...typed, ...more };
    const card = await press(bot, { verb: "proposal.send", here: alone("erik"), payload });
    assert.ok(card);
    return card;
  };
  const answer = async (bot: TestServices, name: Name, payload: object): Promise<Card> => {
    const card = await press(bot, { verb: "proposal.answer", here: alone(name), payload });
    assert.ok(card);
    return card;
  };

  it("is told to each chair and secretary who can be reached, and says to whom", async () => {
    for (const name of ["anna", "sanne", "fie"] as const) await hasWritten(world(), name);
    const bot = servicesAround(world());
    const form = await formOf(bot, "erik");
    const words = wordsOn(await send(bot, form));
    assert.ok(words.includes("Forslaget er sendt til Anna Region og Sanne Sekretær."));
    const told = bot.sent.slice(1);
    assert.deepEqual(told.map(({ chat }) => chat.id).sort(), ["personal-anna", "personal-sanne"]);
    for (const { card } of told) {
      assert.equal(wordsOn(card)[0], "Forslag til dagsordenen: Fælles rygestop");
      assert.ok(wordsOn(card).some((text) => text.startsWith("Foreslået af Erik Ødum,")));
      assert.equal(buttonsOf(card)[0]?.["verb"], "proposal.show");
    }
  });

  it("is kept as it was typed, each line a recommendation without its «at»", async () => {
    const bot = servicesAround(world());
    await send(bot, await formOf(bot, "erik"));
    const [kept] = await world().proposals.within(BOARD);
    assert.deepEqual(
      [kept?.title, kept?.kind, kept?.background, kept?.recommendations],
      [
        "Fælles rygestop",
        "discussion",
        "Flere kommuner spørger.",
        ["rygestop begynder i maj", "det evalueres"],
      ],
    );
  });

  it("is sent once, however often the form is", async () => {
    await hasWritten(world(), "anna");
    const bot = servicesAround(world());
    const form = await formOf(bot, "erik");
    await send(bot, form);
    const again = await send(bot, form);
    assert.ok(wordsOn(again).some((text) => text.startsWith("Forslaget var sendt i forvejen.")));
    assert.equal(bot.sent.filter(({ chat }) => chat.id === "personal-anna").length, 1);
    assert.equal((await world().proposals.within(BOARD)).length, 1);
  });

  it("names only those who could be told, and is kept where nobody could", async () => {
    await hasWritten(world(), "anna");
    await hasWritten(world(), "bent");
    const bot = servicesAround(world(), ["personal-anna"]);
    const some = wordsOn(await send(bot, await formOf(bot, "erik")));
    assert.ok(some.includes("Forslaget er sendt til Bent Borgmester."));
    const deaf = servicesAround(world(), ["personal-anna", "personal-bent"]);
    const nobody = wordsOn(await send(deaf, await formOf(bot, "erik")));
    assert.ok(nobody.some((text) => text.startsWith("Forslaget er gemt,")));
    assert.equal((await world().proposals.within(BOARD)).length, 2);
  });

  const wrong: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ["a title", { title1: " " }, /^Skriv, hvad punktet skal hedde/],
    ["a reason", { background1: "" }, /^Skriv kort, hvorfor/],
    ["an end", { background1: "x".repeat(4001) }, /højst være på 4000 tegn/],
  ];
  for (const [what, more, sentence] of wrong)
    it(`without ${what} comes back as it was typed, and can be sent from there`, async () => {
      const bot = servicesAround(world());
      const form = await formOf(bot, "erik");
      const card = await send(bot, form, more);
      assert.ok(wordsOn(card).some((text) => sentence.test(text)));
      for (const [id, was] of Object.entries({ ...typed, ...more }))
        assert.equal(
          inputsOn(card).find((input) => input["id"] === id)?.["value"],
          was.trim() || undefined,
          id,
        );
      assert.equal((await world().proposals.within(BOARD)).length, 0);
      assert.deepEqual(buttonsOf(card)[0]?.["data"], { form });
      await send(bot, form);
      assert.equal((await world().proposals.within(BOARD)).length, 1);
    });

  it("is not for a whole chat to read: neither one's own nor those that wait", async () => {
    await proposed(world(), "anna");
    const bot = servicesAround(world());
    const shared = await write(bot, { verb: "proposal.form", here: inBoardChat("anna") });
    assert.ok(shared && !wordsOn(shared).some((text) => text.includes("Fælles træning")));
    const own = await write(bot, { verb: "proposal.form", here: alone("anna") });
    assert.ok(own && wordsOn(own).includes("Fælles træning for ældre: venter på svar"));
    assert.ok(titlesOf(own).includes("Vis forslag: Fælles træning for ældre"));
  });

  it("comes on the agenda once with a chair's yes, and its member is told once", async () => {
    const { id } = await proposed(world(), "erik");
    await hasWritten(world(), "erik");
    const bot = servicesAround(world());
    await write(bot, { verb: "agenda.post", here: inBoardChat("sanne") });
    for (let n = 0; n < 2; n++) {
      const card = await answer(bot, "anna", { proposal: id, answer: "accept" });
      assert.ok(wordsOn(card).some((text) => /^Forslaget er sat på dagsordenen for/.test(text)));
      assert.deepEqual(titlesOf(card), ["Vis dagsorden"]);
    }
    const items = (await world().meetings.find(meeting.id))?.items;
    assert.deepEqual(
      items?.slice(5).map(({ number, title }) => [number, title]),
      [["6", "Fælles træning for ældre"]],
    );
    const told = bot.sent.filter(({ chat }) => chat.id === "personal-erik");
    assert.equal(told.length, 1);
    const updated = bot.sent.find(({ how, chat }) => how === "updated" && chat.id === boardChat.id);
    assert.ok(updated && wordsOn(updated.card).includes("Nyt: punkt 6, Fælles træning for ældre"));
  });

  it("is declined with a reason only, which its member is told", async () => {
    const { id } = await proposed(world(), "erik");
    await hasWritten(world(), "erik");
    const bot = servicesAround(world());
    const no = await answer(bot, "bent", { proposal: id, answer: "decline", decline1: " " });
    assert.ok(wordsOn(no).some((text) => text.startsWith("Skriv, hvorfor forslaget afvises")));
    assert.deepEqual(titlesOf(no), ["Sæt på dagsordenen", "Afvis forslag"]);
    assert.equal(bot.sent.length, 0);

    const decline1 = "Hører til i kommunerne";
    const declined = await answer(bot, "bent", { proposal: id, answer: "decline", decline1 });
    const line = `Forslaget er afvist: ${decline1}`;
    assert.ok(wordsOn(declined).includes(line));
    assert.deepEqual(
      bot.sent.map(({ chat, card }) => [chat.id, wordsOn(card).includes(line)]),
      [["personal-erik", true]],
    );
    await assert.rejects(answer(bot, "anna", { proposal: id, answer: "accept" }), {
      reason: "proposal-answered",
    });
  });

  it("is shown to a secretary, who does not answer it", async () => {
    const { id } = await proposed(world(), "erik");
    const bot = servicesAround(world());
    const payload = { proposal: id };
    const card = await press(bot, { verb: "proposal.show", here: alone("sanne"), payload });
    assert.ok(card && wordsOn(card).includes("Ventetiden på genoptræning er for lang."));
    assert.deepEqual(titlesOf(card), []);
    await assert.rejects(answer(bot, "sanne", { proposal: id, answer: "accept" }), {
      reason: "chairs-only",
    });
  });
});
