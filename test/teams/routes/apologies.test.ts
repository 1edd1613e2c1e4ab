import assert from "node:assert/strict";
import { alone, boardChat, inBoardChat, meeting, seatOf } from "../../support/board.ts";
import { wordsOn } from "../../support/parse-card.ts";
import { setUp, withRules } from "../../support/deciding.ts";
import { hasWritten } from "../../support/proposals.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import { apologise, worldForEach } from "../../support/world.ts";

describe("a member's apologies", () => {
  const world = worldForEach();
  const dorte = inBoardChat("dorte");
  const personal = alone("carl").chat.id;
  const send = async (bot = servicesAround(world())) => {
    const card = await write(bot, { verb: "apologies.send", here: dorte });
    assert.ok(card);
    return { words: wordsOn(card), told: bot.sent.slice(0, -1) };
  };
  const withdraw = async (bot = servicesAround(world())) => {
    const card = await write(bot, { verb: "apologies.withdraw", here: dorte });
    assert.ok(card);
    return { words: wordsOn(card), told: bot.sent.slice(0, -1) };
  };

  it("are told to the substitute alone, where they have written to the bot", async () => {
    await hasWritten(world(), "carl");
    const { words, told } = await send();
    assert.deepEqual(
      told.map(({ chat }) => chat.id),
      [personal],
    );
    const line =
      "Dorte Ågård har meldt afbud. Du kan nu deltage og svare for mandatet Mandat Dorte Ågård.";
    assert.ok(told[0] && wordsOn(told[0].card).includes(line));
    assert.ok(words.includes("Du har meldt afbud for mandatet Mandat Dorte Ågård."));
    assert.ok(words.includes("Carl Suppleant er din suppleant og har fået besked."));
  });

  it("are told once, however often they are sent", async () => {
    await hasWritten(world(), "carl");
    await send();
    const { words, told } = await send();
    assert.deepEqual(told, []);
    assert.ok(words.includes("Carl Suppleant er din suppleant og har fået besked."));
  });

  it("are told once, where two presses come at the same time", async () => {
    await hasWritten(world(), "carl");
    const bot = servicesAround(world());
    const act = { verb: "apologies.send", here: dorte } as const;
    await Promise.all([press(bot, act), press(bot, act)]);
    assert.equal(bot.sent.filter(({ chat }) => chat.id === personal).length, 1);
  });

  it("are told in the board's chat where the substitute cannot be reached alone", async () => {
    await hasWritten(world(), "carl");
    const { words, told } = await send(servicesAround(world(), [personal]));
    assert.deepEqual(
      told.map(({ chat }) => chat.id),
      [boardChat.id],
    );
    const line =
      "Dorte Ågård har meldt afbud. Carl Suppleant er suppleant og kan nu svare for mandatet Mandat Dorte Ågård.";
    assert.ok(told[0] && wordsOn(told[0].card).includes(line));
    assert.ok(words.some((text) => text.endsWith("har skrevet det i organets chat.")));
  });

  it("are told in the board's chat of a substitute who has never written to the bot", async () => {
    const { told } = await send();
    assert.deepEqual(
      told.map(({ chat }) => chat.id),
      [boardChat.id],
    );
  });

  it("say so where nobody can be reached, and try again the next time", async () => {
    await hasWritten(world(), "carl");
    const here = alone("dorte");
    const deaf = servicesAround(world(), [personal, boardChat.id]);
    const card = await write(deaf, { verb: "apologies.send", here });
    const line =
      "Carl Suppleant er din suppleant, men jeg kan ikke nå vedkommende. Giv selv besked.";
    assert.ok(card && wordsOn(card).includes(line));
    assert.deepEqual((await world().meetings.find(meeting.id))?.apologies, [seatOf("dorte")]);
    assert.equal((await send()).told.length, 1);
  });

  it("tell nobody, and say so, where the board's rules have no substitutes", async () => {
    await setUp(world(), withRules({ substitutes: false }));
    await hasWritten(world(), "carl");
    const { told, words } = await send();
    assert.deepEqual(told, []);
    assert.ok(words.includes("Organets opsætning bruger ikke suppleanter, så ingen får besked."));
    const payload = { meeting: meeting.id, item: "i1" };
    const forItem = await press(servicesAround(world()), {
      verb: "item-apologies.send",
      here: alone("dorte"),
      payload,
    });
    assert.ok(
      forItem &&
        wordsOn(forItem).includes(
          "Organets opsætning bruger ikke suppleanter, så ingen får besked.",
        ),
    );
  });

  it("say so where the seat has no substitute", async () => {
    const bot = servicesAround(world());
    const card = await write(bot, { verb: "apologies.send", here: inBoardChat("erik") });
    assert.ok(card && wordsOn(card).includes("Mandatet har ingen suppleant på listen."));
    assert.equal(bot.sent.length, 1);
  });

  it("are taken back, and a substitute who was told is told that, once", async () => {
    await hasWritten(world(), "carl");
    await send();
    const { words, told } = await withdraw();
    const line = "Dorte Ågård kommer alligevel og svarer selv for mandatet Mandat Dorte Ågård.";
    assert.ok(told[0]?.chat.id === personal && wordsOn(told[0].card).includes(line));
    assert.ok(words.includes("Afbuddet for mandatet Mandat Dorte Ågård er taget tilbage."));
    assert.deepEqual((await world().meetings.find(meeting.id))?.apologies, []);
    assert.deepEqual((await withdraw()).told, []);
  });

  it("that nobody was told of are taken back without a word to the substitute", async () => {
    await hasWritten(world(), "carl");
    await apologise(world(), seatOf("dorte"));
    const { words, told } = await withdraw();
    assert.deepEqual(told, []);
    assert.ok(!words.some((text) => text.includes("Carl Suppleant")));
  });

  it("are told anew when they are sent again after they were taken back", async () => {
    await hasWritten(world(), "carl");
    await send();
    await withdraw();
    assert.equal((await send()).told.length, 1);
  });
});
