import assert from "node:assert/strict";
import type { Card } from "../../../src/teams/cards/card.ts";
import { INQUIRY_LIMIT } from "../../../src/domain/inquiry.ts";
import { alone, BOARD, boardChat, inBoardChat } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { inquired, QUESTION } from "../../support/inquiries.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { hasWritten } from "../../support/proposals.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import type { TestServices } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

describe("a question to the secretariat", () => {
  const world = worldForEach();

  const formOf = async (bot: TestServices, name: Name): Promise<string> => {
    const card = await write(bot, { verb: "inquiry.form", here: alone(name) });
    assert.ok(card);
    return (buttonsOf(card)[0]?.["data"] as { form: string }).form;
  };
  const send = async (bot: TestServices, form: string, text1 = QUESTION): Promise<Card> => {
    const payload = { board: BOARD, form, text1 };
    const card = await press(bot, { verb: "inquiry.send", here: alone("erik"), payload });
    assert.ok(card);
    return card;
  };
  const answer = async (bot: TestServices, name: Name, payload: object): Promise<Card> => {
    const card = await press(bot, { verb: "inquiry.answer", here: alone(name), payload });
    assert.ok(card);
    return card;
  };

  it("is told to each secretary who can be reached, to no chair, and once however often it is sent", async () => {
    for (const name of ["anna", "sanne", "mia"] as const) await hasWritten(world(), name);
    const bot = servicesAround(world(), ["personal-mia"]);
    const form = await formOf(bot, "erik");
    const sent = wordsOn(await send(bot, form));
    assert.ok(sent[0]?.startsWith("Dit spørgsmål er sendt til Sanne Sekretær."), sent[0]);
    assert.ok(wordsOn(await send(bot, form))[0]?.startsWith("Spørgsmålet var sendt i forvejen."));
    const told = bot.sent.slice(1);
    assert.deepEqual(
      told.map(({ chat }) => chat.id),
      ["personal-sanne"],
    );
  });

  it("is kept where nobody can be told, and waits where a secretary asks for it", async () => {
    const bot = servicesAround(world());
    const sent = wordsOn(await send(bot, await formOf(bot, "erik")));
    assert.ok(sent[0]?.startsWith("Dit spørgsmål er gemt"));
    const own = await write(bot, { verb: "inquiry.form", here: alone("sanne") });
    assert.ok(own && wordsOn(own).includes("1 spørgsmål venter på svar"));
    assert.deepEqual(titlesOf(own)[1], `Vis: ${QUESTION.slice(0, 40)}…`);
  });

  it("is not for a whole chat to read: neither one's own nor those that wait", async () => {
    await inquired(world(), alone("sanne"));
    const bot = servicesAround(world());
    const shared = await write(bot, { verb: "inquiry.form", here: inBoardChat("sanne") });
    assert.ok(shared && !wordsOn(shared).some((text) => text.includes(QUESTION.slice(0, 20))));
    assert.equal(titlesOf(shared).length, 1);
  });

  it("without words, or with too many, comes back as it was typed, and can be sent from there", async () => {
    const bot = servicesAround(world());
    const form = await formOf(bot, "erik");
    for (const text of ["", "æ".repeat(INQUIRY_LIMIT + 1)]) {
      const card = await send(bot, form, text);
      assert.equal(inputsOn(card)[0]?.["value"], text || undefined);
      assert.deepEqual(buttonsOf(card)[0]?.["data"], { board: BOARD, form });
    }
    await send(bot, form);
    assert.equal((await world().inquiries.within(BOARD)).length, 1);
  });

  it("is answered in the board's chat where it was asked there", async () => {
    const { id } = await inquired(world());
    const bot = servicesAround(world());
    const card = await answer(bot, "sanne", { inquiry: id, text1: "Det gør Mia." });
    assert.ok(wordsOn(card).includes("Svaret er sendt til Erik Ødum."));
    assert.deepEqual(titlesOf(card), []);
    const [brought, ...more] = bot.sent;
    assert.ok(brought && more.length === 0);
    assert.equal(brought.chat.id, boardChat.id);
    assert.equal(wordsOn(brought.card)[0], "Svar fra sekretariatet");
    assert.ok(wordsOn(brought.card).some((text) => text.startsWith("Besvaret af Sanne Sekretær,")));
  });

  it("is answered again by the same press only where the answer did not come through", async () => {
    const own = await hasWritten(world(), "erik");
    const { id } = await inquired(world(), { ...alone("erik"), chat: own });
    const deaf = servicesAround(world(), [own.id]);
    const given = { inquiry: id, text1: "Det gør Mia." };
    const card = await answer(deaf, "sanne", given);
    assert.ok(wordsOn(card).some((text) => text.startsWith("Svaret er gemt, men")));
    assert.deepEqual(titlesOf(card), ["Send svar"]);
    assert.equal(inputsOn(card)[0]?.["value"], "Det gør Mia.");
    const bot = servicesAround(world());
    await answer(bot, "sanne", given);
    await answer(bot, "sanne", given);
    assert.deepEqual(
      bot.sent.map(({ chat }) => chat.id),
      [own.id],
    );
  });

  it("shows a second secretary the answer that stands", async () => {
    const { id } = await inquired(world());
    const bot = servicesAround(world());
    await answer(bot, "sanne", { inquiry: id, text1: "Det gør Mia." });
    const card = wordsOn(await answer(bot, "mia", { inquiry: id, text1: "Det gør Sanne." }));
    assert.ok(card.some((text) => text.startsWith("Spørgsmålet er allerede besvaret.")));
    assert.ok(card.includes("Det gør Mia."));
    assert.equal(bot.sent.length, 1);
  });
});
