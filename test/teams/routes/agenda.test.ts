import assert from "node:assert/strict";
import { alone, boardChat } from "../../support/board.ts";
import { buttonsOf } from "../../support/parse-card.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import type { TestServices } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

describe("an agenda that a secretary posts from the personal chat", () => {
  const world = worldForEach();
  const postedIn = (bot: TestServices): number =>
    bot.sent.filter(({ how, chat }) => how === "posted" && chat.id === boardChat.id).length;
  const ask = async (bot: TestServices): Promise<() => Promise<unknown>> => {
    const question = await write(bot, { verb: "agenda.post", here: alone("sanne") });
    const payload = question && buttonsOf(question)[0]?.["data"];
    assert.ok(payload);
    return () => press(bot, { verb: "agenda.post", here: alone("sanne"), payload });
  };

  it("goes to the board's chat once, also when the yes is tapped twice", async () => {
    const bot = servicesAround(world());
    const yes = await ask(bot);
    assert.equal(postedIn(bot), 0);
    await Promise.all([yes(), yes()]);
    await yes();
    assert.equal(postedIn(bot), 1);
  });

  it("goes there again when the secretary asks for it again", async () => {
    const bot = servicesAround(world());
    await (
      await ask(bot)
    )();
    await (
      await ask(bot)
    )();
    assert.equal(postedIn(bot), 2);
  });
});
