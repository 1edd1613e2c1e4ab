import assert from "node:assert/strict";
import { alone, boardChat, BOARD, inBoardChat, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { CLOSES_AT, electionWon, MAYORS } from "../../support/elections.ts";
import { buttonsOf, partsOf, wordsOn } from "../../support/parse-card.ts";
import { hasWritten } from "../../support/proposals.ts";
import { press, servicesAround, write } from "../../support/services.ts";
import { postElectionResults } from "../../../src/teams/election-results.ts";
import { worldForEach } from "../../support/world.ts";

describe("apologies for one item", () => {
  const world = worldForEach();
  const personal = alone("carl").chat.id;

  it("are told to the substitute by the item's number, once, and taken back, once", async () => {
    await hasWritten(world(), "carl");
    const bot = servicesAround(world());
    const say = (verb: "item-apologies.send" | "item-apologies.withdraw") =>
      write(bot, { verb, here: inBoardChat("dorte"), payload: { number: "1" } });
    const card = await say("item-apologies.send");
    await say("item-apologies.send");
    assert.ok(card);
    assert.ok(wordsOn(card).includes("Carl Suppleant er din suppleant og har fået besked."));
    const told = () => bot.sent.filter(({ chat }) => chat.id === personal);
    assert.equal(told().length, 1);
    const line =
      "Dorte Ågård har meldt afbud til punkt 1. Du kan svare for mandatet Mandat Dorte Ågård på det punkt.";
    assert.ok(told().some(({ card: shown }) => wordsOn(shown).includes(line)));
    await say("item-apologies.withdraw");
    await say("item-apologies.withdraw");
    assert.equal(told().length, 2);
  });
});

describe("the members of the board", () => {
  const world = worldForEach();

  it("are shown on the day that is written, in several ways of writing it", async () => {
    for (const date of ["1/1-2025", "2025-01-01", "1.1.2025"]) {
      const bot = servicesAround(world());
      const card = await write(bot, {
        verb: "members.show",
        here: alone("erik"),
        payload: { date },
      });
      assert.ok(card && wordsOn(card).some((text) => text.includes("1. januar 2025")), date);
    }
    const bot = servicesAround(world());
    const wrong = write(bot, {
      verb: "members.show",
      here: alone("erik"),
      payload: { date: "31/2-2025" },
    });
    await assert.rejects(wrong, { reason: "date-unreadable" });
  });

  it("say nothing but what the roster says: no address of anybody", async () => {
    const card = await write(servicesAround(world()), {
      verb: "members.show",
      here: alone("erik"),
    });
    assert.ok(card && !JSON.stringify(card).includes("@"));
  });
});

describe("the election of a co-chair", () => {
  const world = worldForEach();
  const deadline = { day1: "2027-03-10", time1: "12:00" };

  it("goes from the form to the result, and everybody reads the counts and nobody's choice", async () => {
    const bot = servicesAround(world());
    const form = await write(bot, { verb: "election.show", here: alone("sanne") });
    assert.ok(form);
    const [open] = buttonsOf(form);
    const payload = { ...(open?.["data"] as object), ...deadline };
    await press(bot, { verb: "election.open", here: inBoardChat("sanne"), payload });
    const [election] = await world().elections.within(BOARD);
    assert.ok(election);
    assert.equal(election.closesAt, CLOSES_AT);
    const vote = (by: Name, whom: Name) =>
      press(bot, {
        verb: "election.vote",
        here: inBoardChat(by),
        payload: { election: election.id, elect1: seatOf(whom) },
      });
    for (const by of MAYORS) {
      const card = await vote(by, by === "erik" ? "fie" : "erik");
      assert.ok(card && wordsOn(card).includes("Din stemme er registreret."));
    }
    const shared = await write(bot, { verb: "election.show", here: inBoardChat("erik") });
    assert.ok(shared && !wordsOn(shared).some((text) => text.startsWith("Dit valg")));
    const close = {
      verb: "election.close",
      here: alone("sanne"),
      payload: { election: election.id },
    } as const;
    await press(bot, close);
    await press(bot, close);
    const posts = bot.sent.filter(
      ({ chat, card }) =>
        chat.id === boardChat.id && wordsOn(card)[0] === "Resultat af valg af medformand",
    );
    assert.equal(posts.length, 1);
    const facts = partsOf(posts[0]?.card.body ?? []).find(({ type }) => type === "FactSet");
    assert.deepEqual((facts?.["facts"] as object[])[0], {
      title: "Erik Ødum (Mandat Erik Ødum)",
      value: "5",
    });
    const late = await vote("hans", "hans");
    assert.ok(late && wordsOn(late)[0] === "Resultat af valg af medformand");
  });

  it("is posted once its time has come, in the board's chat, once, and again where nobody could be reached", async () => {
    await electionWon(world());
    await postElectionResults(servicesAround(world(), [boardChat.id]));
    const bot = servicesAround(world());
    await Promise.all([postElectionResults(bot), postElectionResults(bot)]);
    await postElectionResults(bot);
    assert.equal(bot.sent.length, 1);
  });
});
