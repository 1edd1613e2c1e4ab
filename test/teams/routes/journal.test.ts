import assert from "node:assert/strict";
import { alone, inBoardChat, meeting } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued, voted } from "../../support/deciding.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { press, servicesAround } from "../../support/services.ts";
import { worldForEach } from "../../support/world.ts";

const LINK = /^https:\/\/bot\.eksempel\.dk\/p\/./;

describe("what a secretary takes to the journal", () => {
  const world = worldForEach();
  const button = async (
    verb: "record.download" | "journal.download" | "journal.number" | "minutes.show",
    name: Name = "sanne",
    more: object = {},
  ) => {
    const payload = { meeting: meeting.id, ...more };
    const card = await press(servicesAround(world()), { verb, here: alone(name), payload });
    assert.ok(card);
    return card;
  };

  it("is offered with the issued minutes, to secretaries and chairs alone", async () => {
    const offered = async (name: Name) =>
      titlesOf(await button("minutes.show", name)).filter((title) =>
        String(title).startsWith("Hent jou"),
      );
    await voted(world(), "i1");
    assert.deepEqual(await offered("sanne"), []);
    await issued(world());
    for (const name of ["sanne", "anna"] as const)
      assert.deepEqual(await offered(name), ["Hent journalpakke", "Hent journalliste"]);
    for (const name of ["erik", "carl", "oda"] as const) assert.deepEqual(await offered(name), []);
  });

  it("is the package by a link that is for them alone, with its head and that closed items are in it", async () => {
    await issued(world());
    const card = await button("record.download");
    const words = wordsOn(card).join("\n");
    assert.match(words, /Pakkens hovedkode er [0-9A-Z]{4}(-[0-9A-Z]{4}){7}\./);
    assert.match(words, /Lukkede punkter er med/);
    assert.match(words, /Linket er til dig alene/);
    assert.match(String(buttonsOf(card)[0]?.["url"]), LINK);
  });

  it("is the list by a link, also before the minutes are issued", async () => {
    const card = await button("journal.download", "bent");
    assert.match(wordsOn(card).join("\n"), /udkast for sig og endelige dokumenter for sig/);
    assert.match(String(buttonsOf(card)[0]?.["url"]), LINK);
  });

  it("has the number that the secretary writes, which the form shows from then on", async () => {
    const value = (card: Awaited<ReturnType<typeof button>>) => inputsOn(card)[0]?.["value"];
    assert.equal(value(await button("journal.number")), undefined);
    const saved = await button("journal.number", "sanne", { sure: "yes", title1: " 2027-1234 " });
    assert.ok(wordsOn(saved).includes("Journalnummeret er 2027-1234."));
    assert.equal(value(await button("journal.number", "mia")), "2027-1234");
    const gone = await button("journal.number", "sanne", { sure: "yes", title1: "" });
    assert.ok(wordsOn(gone).includes("Mødet har intet journalnummer."));
    assert.equal((await world().meetings.find(meeting.id))?.journalNumber, undefined);
  });

  it("is numbered no more once the minutes are issued", async () => {
    await issued(world());
    await assert.rejects(button("journal.number", "sanne", { sure: "yes", title1: "2" }), {
      reason: "minutes-issued",
    });
  });

  it("is in the group chat too a link that only the presser sees, and nobody else is given", async () => {
    await issued(world());
    const bot = servicesAround(world());
    const payload = { meeting: meeting.id };
    for (const verb of ["record.download", "journal.download"] as const) {
      assert.ok(await press(bot, { verb, here: inBoardChat("anna"), payload }));
      await assert.rejects(press(bot, { verb, here: inBoardChat("erik"), payload }), {
        reason: "secretaries-and-chairs-only",
      });
    }
    assert.deepEqual(bot.sent, []);
  });
});
