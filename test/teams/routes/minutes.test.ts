import assert from "node:assert/strict";
import { minutesId } from "../../../src/domain/minutes.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import type { Chat } from "../../../src/usecases/ports.ts";
import { alone, boardChat, inBoardChat, meeting, OTHER_BOARD } from "../../support/board.ts";
import { decided } from "../../support/deciding.ts";
import { buttonsOf, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import type { TestServices } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

const ISSUED = "Referatet er udsendt: Klynge Prøve";
const inGroup = inBoardChat("sanne");
const personal = alone("sanne");
const other: Chat = { ...boardChat, id: "19:formoede@thread.v2", name: "Formøde" };

describe("the minutes that a secretary issues", () => {
  const world = worldForEach();

  const issue = async (bot: TestServices, here: Here, sure?: "yes" | "undecided") => {
    const payload = { meeting: meeting.id, ...(sure && { sure }) };
    const card = await press(bot, { verb: "minutes.issue", here, payload });
    assert.ok(card);
    return card;
  };
  const sentTo = async () => (await world().minutes.find(minutesId(meeting.id)))?.sentTo;
  const chatsWith = (bot: TestServices) =>
    bot.sent.filter(({ card }) => wordsOn(card)[0] === ISSUED).map(({ chat }) => chat.id);

  it("are asked about first, with where they go and what is undecided", async () => {
    const bot = servicesAround(world());
    const asked = await issue(bot, personal);
    assert.equal(wordsOn(asked)[0], "Udsend referatet?");
    assert.ok(wordsOn(asked).includes("Klynge Prøve (3 personer)"));
    assert.ok(wordsOn(asked).includes("Uden beslutning: punkt 1, 2, 3, 4."));
    assert.equal(titlesOf(asked)[0], "Udsend med ubesluttede punkter");
    assert.deepEqual([bot.sent, await sentTo()], [[], undefined]);
  });

  it("say that every item is decided, where it is", async () => {
    for (const item of ["i1", "i2", "i3", "i4"]) await decided(world(), item);
    const asked = await issue(servicesAround(world()), personal);
    assert.ok(wordsOn(asked).includes("Alle punkter har en beslutning."));
    const { seen, ...yes } = buttonsOf(asked)[0]?.["data"] as Record<string, unknown>;
    assert.deepEqual(yes, { meeting: meeting.id, sure: "yes" });
    assert.match(String(seen), /^[0-9a-f]{64}$/);
    const bot = servicesAround(world());
    await issue(bot, personal, "yes");
    assert.deepEqual(chatsWith(bot), [boardChat.id]);
  });

  it("are not issued by a yes that did not know of the undecided items", async () => {
    const bot = servicesAround(world());
    await assert.rejects(issue(bot, personal, "yes"), { reason: "minutes-incomplete" });
    assert.deepEqual([bot.sent, await sentTo()], [[], undefined]);
  });

  it("are posted once in the group chat where that is pressed, however often", async () => {
    const bot = servicesAround(world());
    for (let n = 0; n < 3; n++) {
      const card = await issue(bot, inGroup, "undecided");
      assert.equal(wordsOn(card)[0], "Referatet er udsendt.");
      assert.ok(titlesOf(card).includes("Hent som Word"));
    }
    assert.deepEqual(chatsWith(bot), [boardChat.id]);
    assert.deepEqual(await sentTo(), [boardChat.id]);
  });

  it("are posted once in each of the board's chats from the personal chat, however often", async () => {
    await world().chats.change(other.id, () => other);
    await world().chats.change("neighbours", () => ({
      ...{ ...other, id: "neighbours", board: OTHER_BOARD },
    }));
    const bot = servicesAround(world());
    for (let n = 0; n < 3; n++) {
      const card = await issue(bot, personal, "undecided");
      assert.equal(wordsOn(card)[0], "Referatet er udsendt i 2 chats.");
    }
    assert.deepEqual(chatsWith(bot).sort(), [boardChat.id, other.id].sort());
    assert.equal(bot.sent.length, 2);
  });

  it("are posted once, where two presses come at the same time", async () => {
    const bot = servicesAround(world());
    await Promise.all([issue(bot, personal, "undecided"), issue(bot, inGroup, "undecided")]);
    assert.deepEqual(chatsWith(bot), [boardChat.id]);
    assert.deepEqual(await sentTo(), [boardChat.id]);
  });

  it("reach the chats that are left, where sending broke off in the middle", async () => {
    await world().chats.change(other.id, () => other);
    const tied = await world().chats.tiedTo(meeting.board);
    const last = tied.at(-1);
    assert.ok(last && tied.length === 2);
    const deaf = servicesAround(world(), [last.id]);
    await assert.rejects(issue(deaf, personal, "undecided"), TypeError);
    const bot = servicesAround(world());
    await issue(bot, personal, "undecided");
    assert.deepEqual(
      [...chatsWith(deaf), ...chatsWith(bot)].sort(),
      tied.map(({ id }) => id).sort(),
    );
    assert.deepEqual(chatsWith(bot), [last.id]);
  });

  it("go from the personal chat to a chat that has them only once, also after the group's own", async () => {
    const bot = servicesAround(world());
    await issue(bot, inGroup, "undecided");
    await issue(bot, personal, "undecided");
    assert.deepEqual(chatsWith(bot), [boardChat.id]);
  });

  it("stand as they were issued, whoever asks for them later", async () => {
    await issue(servicesAround(world()), inGroup, "undecided");
    const card = await write(servicesAround(world()), {
      verb: "minutes.show",
      here: inBoardChat("fie"),
    });
    assert.ok(card);
    assert.ok(wordsOn(card).some((text) => /^Udsendt .* af Sanne Sekretær\.$/.test(text)));
    assert.ok(!titlesOf(card).includes("Udsend referat"));
  });
});

describe("the files of the minutes", () => {
  const world = worldForEach();
  const button = async (here: Here, payload: object) =>
    press(servicesAround(world()), { verb: "extract.download", here, payload });

  it("are whole for a member in any chat, as the link is for them alone", async () => {
    for (const here of [alone("fie"), inBoardChat("fie")]) {
      const payload = { meeting: meeting.id };
      const card = await press(servicesAround(world()), {
        ...{ verb: "minutes.download", here, payload },
      });
      assert.ok(card && wordsOn(card).includes("Lukkede punkter er med."));
      assert.match(String(buttonsOf(card)[0]?.["url"]), /^https:\/\/bot\.eksempel\.dk\/p\/./);
    }
  });

  it("are without closed items for an observer, and for a member who asks for that", async () => {
    const asks = [
      ["oda", {}],
      ["fie", { open: "yes" }],
    ] as const;
    for (const [name, more] of asks) {
      const card = await press(servicesAround(world()), {
        ...{ verb: "minutes.download", here: alone(name) },
        payload: { meeting: meeting.id, ...more },
      });
      assert.ok(card && wordsOn(card).includes("Lukkede punkter er udeladt."));
    }
  });

  it("are an extract for the authority that was chosen, and ask for one where none was", async () => {
    const asks = await button(alone("fie"), { meeting: meeting.id });
    assert.ok(asks && !titlesOf(asks).includes("Åbn dokumentet"));
    const given = await button(alone("fie"), { meeting: meeting.id, authority1: "region" });
    assert.ok(given);
    assert.equal(wordsOn(given)[0], "Beslutningsuddrag for Region Hovedstaden: Klynge Prøve");
    assert.equal(titlesOf(given)[0], "Åbn dokumentet");
    const unknown = await button(alone("fie"), { meeting: meeting.id, authority1: "naboen" });
    assert.ok(unknown && !titlesOf(unknown).includes("Åbn dokumentet"));
  });
});
