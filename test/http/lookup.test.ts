import assert from "node:assert/strict";
import { agendaText, BOARD, people, rosterCsv, startTeams } from "../support/cluster.ts";
import { textsOf } from "../support/connector.ts";
import type { Answer, Conversation, Json, Person } from "../support/connector.ts";
import { startBotHere, startBotOnCosmos } from "../support/running-bot.ts";
import type { RunningBot } from "../support/running-bot.ts";
import { talkIn } from "../support/talk.ts";

interface Listed extends Json {
  readonly contentType: string;
  readonly content: Json;
  readonly preview: { readonly contentType: string; readonly content: Json };
}

/** The board's minutes, with a closed item and a text that a client could take for markup. */
const minutesText = agendaText
  .replace(
    "at Klynge Prøve godkender dagsordenen.",
    "at Klynge Prøve godkender dagsordenen.\n\nPOLITISK BEHANDLING\n\nUdvalgets beslutning: Godkendt.",
  )
  .replace(
    "at Klynge Prøve får en status i efteråret.",
    "at Klynge Prøve får en status i efteråret.\n\nPOLITISK BEHANDLING\n\nUdvalgets beslutning: Akutteamet begynder i Ågård, og <b>økonomien</b> følges.",
  )
  .replace(
    "4. EVT",
    "4. LUKKET PUNKT - PERSONALESAG\n\nPOLITISK BEHANDLING\n\nUdvalgets beslutning: Lukket og hemmeligt.\n\n5. EVT",
  );

/** Two neighbours with a board of their own, which the first board's people are not on. */
const NEIGHBOUR = "Klynge Nabo";
const neighbourCsv = rosterCsv
  .split("\r\n")
  .filter((line) => /^organ|Poul Læge|Signe Sekretær/.test(line))
  .join("\r\n")
  .replaceAll(BOARD, NEIGHBOUR)
  .replace(";PLO 1;", ";Nabomandat;");

const WAYS = { "on the embedded store": startBotHere, "on Cosmos DB": startBotOnCosmos };

for (const [way, startBot] of Object.entries(WAYS))
  describe(`looking up over HTTP, as Teams asks while somebody writes to others, ${way}`, function () {
    this.timeout(60_000);
    let teams: Awaited<ReturnType<typeof startTeams>>;
    let bot: RunningBot;
    const { says, sends } = talkIn(() => teams);
    /** A chat between somebody and a friend, where the bot is not. */
    const between = ({ id, aadObjectId }: Person): Conversation => ({
      ...{ id: `19:${aadObjectId}@unq.gbl.spaces`, type: "personal" },
      members: [people.town5, people.outsider].some((one) => one.id === id) ? [] : [id],
    });

    const asks = (from: Person, value: Json, { where = between(from), locale = "da-DK" } = {}) =>
      teams.deliver({
        ...teams.activityFrom(from, where, { locale }),
        ...{ type: "invoke", name: "composeExtension/query", value },
      });
    const looks = (from: Person, query: string, more: Parameters<typeof asks>[2] = {}) =>
      asks(from, { commandId: "search", parameters: [{ name: "query", value: query }] }, more);
    const answered = (answer: Answer): Json => {
      assert.equal(answer.status, 200);
      const { composeExtension } = answer.body as { composeExtension?: Json };
      assert.ok(composeExtension, JSON.stringify(answer.body));
      return composeExtension;
    };
    const listed = (answer: Answer): readonly Listed[] => {
      const { type, attachments } = answered(answer);
      assert.equal(type, "result", JSON.stringify(answer.body));
      return attachments as readonly Listed[];
    };
    const titles = (answer: Answer): unknown[] =>
      listed(answer).map(({ preview }) => preview.content["title"]);
    const said = (answer: Answer): string => {
      const { type, text } = answered(answer);
      assert.equal(type, "message", JSON.stringify(answer.body));
      return String(text);
    };

    before(async () => {
      teams = await startTeams();
      bot = await startBot({ ADMINS: "admin@eksempel.dk" });
      teams.connect(bot.messages);
      await sends(people.admin, "mandatliste.csv", rosterCsv);
      await sends(people.admin, "nabo.csv", neighbourCsv);
      for (const person of [people.town1, people.town2, people.doctor1])
        await says(person, "hjælp");
      await says(people.outsider, "hjælp");
    });

    after(async () => {
      await bot.end();
      await teams.stop();
    });

    it("says so where there is nothing to show yet", async () => {
      assert.match(said(await looks(people.town1, "")), /ingen beslutninger at vise endnu/);
    });

    it("finds what was decided, with a line for the list and a card for the chat", async () => {
      const preview = await sends(people.secretary, "referat.txt", minutesText);
      await teams.press({ from: people.secretary, card: preview, title: "Opret som referat" });

      const [found, ...more] = listed(await looks(people.town1, "akut"));
      assert.ok(found);
      assert.equal(more.length, 0);
      assert.equal(found.preview.contentType, "application/vnd.microsoft.card.thumbnail");
      assert.match(
        String(found.preview.content["title"]),
        /^Punkt 3: BESLUTNING OM FÆLLES AKUTTEAM/,
      );
      assert.match(String(found.preview.content["text"]), /‹b›økonomien/);
      assert.equal(found.contentType, "application/vnd.microsoft.card.adaptive");
      assert.equal(found.content["version"], "1.5");
      const lines = textsOf(found.content).join("\n");
      assert.match(lines, /Klynge Prøve, mødet onsdag den 3\. marts 2027/);
      assert.match(lines, /Akutteamet begynder i Ågård/);
      assert.match(lines, /Kilde: referatet af mødet/);
      assert.equal(found.content["actions"], undefined);
    });

    it("asks for nothing but the beginning of a word, in whatever letters there are", async () => {
      for (const query of ["aagaard", "ØKON", "Fælles akut", "faelles"])
        assert.ok(
          titles(await looks(people.town1, query)).some((one) => /AKUTTEAM/.test(String(one))),
          query,
        );
    });

    it("shows the latest decisions when the search is opened, never a closed item's", async () => {
      assert.match(await says(people.town1, "punkt 4"), /Lukket og hemmeligt/);
      const opened = { commandId: "search", parameters: [{ name: "initialRun", value: "true" }] };
      const all = await asks(people.town1, { ...opened, queryOptions: { skip: 0, count: 25 } });
      assert.equal(listed(all).length, 2);
      for (const answer of [all, await looks(people.secretary, "hemmeligt personalesag lukket")])
        assert.doesNotMatch(JSON.stringify(answer.body), /personalesag,|hemmeligt\./i);
      assert.match(said(await looks(people.secretary, "hemmeligt")), /fandt ikke noget/);
    });

    it("finds a member by the seat's name, without address", async () => {
      const answer = await looks(people.town2, "bækby");
      assert.deepEqual(titles(answer), ["Mandat: Bækby"]);
      assert.doesNotMatch(JSON.stringify(answer.body), /@(?!unq)/);
    });

    it("answers in the language of the one who looks, with the card in the board's", async () => {
      const [found] = listed(await looks(people.town2, "bækby", { locale: "en-GB" }));
      assert.equal(found?.preview.content["title"], "Seat: Bækby");
      assert.equal(found.content["lang"], "da");
      const nothing = await looks(people.town2, "xyz", { locale: "en-GB" });
      assert.match(said(nothing), /^I found nothing about “xyz”/);
    });

    it("finds another board's members for those who are on it, and for nobody else", async () => {
      assert.deepEqual(titles(await looks(people.doctor1, "nabomandat")), ["Mandat: Nabomandat"]);
      for (const from of [people.town1, people.town2])
        assert.match(said(await looks(from, "nabomandat")), /fandt ikke noget/);
    });

    it("tells an outsider, and somebody it cannot recognise from there, that it does not know them", async () => {
      for (const query of ["", "akut"]) {
        assert.match(said(await looks(people.outsider, query)), /finder dig ikke/);
        assert.match(said(await looks(people.town5, query)), /skriv «hjælp» til mig/);
      }
      await says(people.town5, "hjælp");
      assert.equal(listed(await looks(people.town5, "akut")).length, 1);
    });

    it("never takes the chat it is asked from for somebody's chat with the bot", async () => {
      const friends = between(people.substitute);
      const answer = await looks(people.substitute, "akut", { where: friends });
      assert.equal(listed(answer).length, 1);
      const told = await says(people.town1, "afbud");
      assert.match(told, /afbud/i);
      assert.deepEqual(teams.postsIn(friends.id), []);
      assert.deepEqual(teams.postsIn(between(people.town1).id), []);
    });

    it("refuses what is no search with a sentence, and takes what is no text for nothing typed", async () => {
      assert.match(said(await asks(people.town1, { commandId: "andet" })), /kort/);
      const odd = { commandId: "search", parameters: [{ name: "query", value: { $ne: 1 } }] };
      assert.equal(listed(await asks(people.town1, odd)).length, 2);
      assert.equal(listed(await asks(people.town1, { commandId: "search" })).length, 2);
    });

    it("finds nothing more for somebody whose role has ended", async () => {
      assert.equal(listed(await looks(people.town2, "akut")).length, 1);
      const ended = rosterCsv.replace(/(;Bent Bæk;.*;medlem);;;/, "$1;;2020-01-01;2024-12-31");
      const waiting = await sends(people.secretary, "mandatliste.csv", ended);
      await teams.press({ from: people.secretary, card: waiting, title: "Gem ændringer" });
      assert.match(said(await looks(people.town2, "akut")), /finder dig ikke/);
      assert.equal(listed(await looks(people.town1, "akut")).length, 1);
    });

    it("answers within two seconds", async () => {
      const times: number[] = [];
      for (const query of ["a", "ak", "aku", "akut", "", "bækby"])
        times.push((await looks(people.town1, query)).ms);
      assert.ok(Math.max(...times) < 2000, times.join(" "));
    });
  });
