import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mammoth from "mammoth";
import type { AgendaReading } from "../../src/domain/agenda-reading.ts";
import { agendaReader } from "../../src/documents/agenda-reader.ts";
import { withoutPlaces } from "../documents/agenda-gold.ts";
import { asDocx, asHtml, asPdf } from "../documents/in-formats.ts";
import { BOARD, holders, people, rosterCsv, startTeams } from "../support/cluster.ts";
import { startBotHere } from "../support/running-bot.ts";
import type { RunningBot } from "../support/running-bot.ts";
import { linkOn, needed, read, shown, talkIn } from "../support/talk.ts";

const SOURCE = fileURLToPath(
  new URL(
    "../../../shared/sources/politisk-sundhedsklynge-syd-referat-2023-01-18.txt",
    import.meta.url,
  ),
);
const text = readFileSync(SOURCE, "utf8");
const real = (): Promise<AgendaReading> => agendaReader.read("referat.txt", Buffer.from(text));

describe("the real minutes in another format", function () {
  this.timeout(60_000);
  const formats = { docx: asDocx, pdf: asPdf, html: asHtml };

  for (const [ending, make] of Object.entries(formats))
    it(`are read as the text of them: .${ending}`, async () => {
      const reading = await agendaReader.read(`referat.${ending}`, await make(text));
      assert.deepEqual(withoutPlaces(reading), withoutPlaces(await real()));
    });
});

describe("the real document, from import to minutes as a Word file", function () {
  this.timeout(60_000);
  let teams: Awaited<ReturnType<typeof startTeams>>;
  let bot: RunningBot;
  const { asks, says, sends } = talkIn(() => teams);

  beforeEach(async () => {
    teams = await startTeams();
    bot = await startBotHere({ ADMINS: "admin@eksempel.dk" });
    teams.connect(bot.messages);
    const roster = rosterCsv.replaceAll(`${BOARD};`, "Politisk Sundhedsklynge Syd;");
    await sends(people.admin, "mandatliste.csv", roster);
    await teams.join({ from: people.secretary, conversation: teams.boardChat });
  });

  afterEach(async () => {
    await bot.end();
    await teams.stop();
  });

  async function wordText(): Promise<string> {
    const card = await asks(people.town1, "referat");
    const link = await teams.press({ from: people.town1, card, title: "Hent som Word" });
    const file = await fetch(linkOn(needed(link)));
    const buffer = Buffer.from(await file.arrayBuffer());
    return (await mammoth.extractRawText({ buffer })).value.replaceAll(/\s+/g, " ");
  }

  const folded = (one: string): string => one.replaceAll(/\s+/g, " ");

  it("is an agenda to be voted on and decided, and gives minutes that follow from that", async () => {
    const { items } = await real();
    const preview = await sends(people.secretary, "referat.docx", await asDocx(text));
    await teams.press({ from: people.secretary, card: preview, title: "Opret som dagsorden" });
    const vote = await asks(people.secretary, "åbn afstemning 3", teams.boardChat);
    for (const from of holders.slice(0, 8))
      await teams.press({ from, card: vote, title: "Tiltræd alle" });
    await says(people.secretary, "luk afstemning 3", teams.boardChat);
    for (const chair of [people.regionChair, people.townChair]) {
      const all = await asks(chair, "beslutninger");
      const done = await teams.press({ from: chair, card: all, title: "Bekræft alle viste" });
      assert.match(shown(done), /Du har bekræftet beslutningen på punkt/);
    }
    const minutes = await wordText();
    assert.match(minutes, /Indstillingerne blev tiltrådt\./);
    for (const { recommendations } of items)
      for (const one of recommendations) assert.ok(minutes.includes(folded(one)));
    assert.ok(!minutes.includes(folded(items[2]?.decision ?? "?")));
  });

  it("is minutes of a meeting that was held, whose decisions stand in their own words", async () => {
    const { items } = await real();
    const preview = await sends(people.secretary, "referat.pdf", await asPdf(text));
    await teams.press({ from: people.secretary, card: preview, title: "Opret som referat" });
    assert.match(await says(people.regionChair, "beslutning 3"), /er besluttet/);
    const minutes = await wordText();
    for (const { decision } of items)
      if (decision !== null)
        for (const part of decision.split("\n\n")) assert.ok(minutes.includes(folded(part)), part);
  });

  it("is counted on its preview: nine items, eleven recommendations", async () => {
    const preview = await sends(people.secretary, "referat.html", asHtml(text));
    assert.match(read(preview), /Punkter\n9[\s\S]*Indstillinger\n11/);
  });
});
