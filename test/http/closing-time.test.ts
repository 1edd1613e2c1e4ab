import assert from "node:assert/strict";
import { agendaText, holders, people, rosterCsv, startTeams } from "../support/cluster.ts";
import type { Sent } from "../support/connector.ts";
import { startBotProcess } from "../support/running-bot.ts";
import type { RunningBot } from "../support/running-bot.ts";
import { read, shown, talkIn } from "../support/talk.ts";

const BEFORE = "2027-03-03T13:00:00Z";
const AFTER = "2027-03-03T13:30:01Z";

describe("a closing time over HTTP, where the bot is killed before it and started after it", function () {
  this.timeout(60_000);
  let teams: Awaited<ReturnType<typeof startTeams>>;
  let bot: RunningBot;
  let card: Sent;
  const { says, asks, sends } = talkIn(() => teams);
  const results = () =>
    teams.postsIn(teams.boardChat).filter((post) => /^Resultat$/m.test(read(post)));

  before(async () => {
    teams = await startTeams();
    bot = await startBotProcess({ ADMINS: "admin@eksempel.dk", CLOCK_NOW: BEFORE });
    teams.connect(bot.messages);
    await sends(people.admin, "mandatliste.csv", rosterCsv);
    await teams.join({ from: people.secretary, conversation: teams.boardChat });
    const preview = await sends(people.secretary, "dagsorden.txt", agendaText);
    await teams.press({ from: people.secretary, card: preview, title: "Opret møde" });
  });

  after(async () => {
    await bot.end();
    await teams.stop();
  });

  it("refuses a time that has passed, and one it cannot read, with a sentence each", async () => {
    const chat = teams.boardChat;
    assert.match(await says(people.regionChair, "åbn afstemning 3 til 13.59", chat), /er passeret/);
    const unread = await says(people.regionChair, "åbn afstemning 3 til snart", chat);
    assert.match(unread, /kan ikke læse «snart».*5\/8 kl\. 12/);
  });

  it("says on the card when the vote closes", async () => {
    card = await asks(people.regionChair, "åbn afstemning 3 til 14.30", teams.boardChat);
    assert.match(read(card), /Lukker onsdag den 3\. marts kl\. 14\.30/);
    const mine = await teams.press({ from: people.town2, card, title: "Tiltræd alle" });
    assert.match(shown(mine), /Lukker onsdag den 3\. marts kl\. 14\.30/);
  });

  it("closes the vote at the next start, with one result and what was acknowledged", async () => {
    const start = Date.now();
    bot = await bot.killAndStart({ CLOCK_NOW: AFTER });
    teams.connect(bot.messages);
    while (results().length === 0 && Date.now() - start < 50_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const [result, ...more] = results();
    assert.equal(more.length, 0);
    assert.match(read(result), /Lukkede af sig selv onsdag den 3\. marts kl\. 14\.30/);
    assert.match(read(result), /Kommuner: 1 tiltræder/);
  });

  it("takes no vote after the time, and posts no second result at another start", async () => {
    const late = await teams.press({ from: holders[0], card, title: "Tiltræd alle" });
    assert.match(shown(late), /er lukket/);
    bot = await bot.killAndStart();
    teams.connect(bot.messages);
    assert.match(await says(people.regionChair, "mine stemmer"), /ikke svaret/);
    assert.equal(results().length, 1);
  });
});
