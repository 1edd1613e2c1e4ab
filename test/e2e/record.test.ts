import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { asDocx } from "../documents/in-formats.ts";
import { demoAgenda } from "../support/demo-agenda.ts";
import { openLocalClient } from "../support/local-client.ts";
import type { LocalClient } from "../support/local-client.ts";

const FORM = "Beslutning, punkt 2";
const TEXT = "Teamet begynder den 1. april. Lægedækning om aftenen afklares inden da.";

describe("from a Word agenda to minutes as a Word file, in a real browser with the local client", function () {
  this.timeout(120_000);
  let client: LocalClient;

  before(async () => {
    client = await openLocalClient();
  });

  after(async () => {
    await client.end();
  });

  it("takes the agenda on a page, and creates the meeting after a look at what was read", async () => {
    await client.say("aflever dokument");
    await client.card("Aflever en dagsorden eller et referat").waitFor();
    const page = await client.opens("Aflever en dagsorden eller et referat", "Åbn siden");
    const agenda = Buffer.from(await asDocx(demoAgenda));
    await page
      .getByLabel("Vælg filen")
      .setInputFiles({ name: "dagsorden.docx", mimeType: "application/msword", buffer: agenda });
    await client.picture("side-aflever", page);
    await page.getByRole("button", { name: "Læs filen" }).click();
    await page.getByRole("heading", { name: "Dagsorden læst" }).waitFor();
    assert.match(await page.locator("main").innerText(), /Punkter\s+3[\s\S]*Indstillinger\s+3/);
    await client.picture("side-laest", page);
    await page.getByRole("button", { name: "Opret møde", exact: true }).click();
    await page.getByRole("heading", { name: /Mødet er oprettet/ }).waitFor();
    await page.close();
    await client.say("dagsorden");
    await client.card("BESLUTNING OM FÆLLES AKUTTEAM").waitFor();
  });

  it("records what one chair writes, and asks the other for the same", async () => {
    await client.say("beslutning 2");
    await client.card(FORM).waitFor();
    await client.as("Medformand, region");
    await client.choose(FORM, "Udfald", "Tiltrådt med ændringer");
    await fill("Beslutningens tekst", TEXT);
    await fill("Opfølgning 1: hvad skal ske?", "Lægedækning afklares");
    await fill("Opfølgning 1: ansvarlig", "Tårnby Kommune");
    await fill("Beløb 1: til hvad?", "Akutteam i 2027");
    await fill("Beløb 1: kroner", "1.250.000");
    await client.picture("beslutning");
    await client.press(FORM, "Bekræft beslutning");
    await client.page.getByText("Mangler bekræftelse fra Medformand, kommuner.").last().waitFor();
    await client.picture("beslutning-halv");
  });

  it("is decided when the other chair confirms the text that is shown", async () => {
    await client.as("Medformand, kommuner");
    await client.say("beslutning 2");
    await client.press(TEXT, "Bekræft beslutning");
    await client.page
      .getByText("Bekræftet af Medformand, region og Medformand, kommuner.")
      .last()
      .waitFor();
  });

  it("takes a decision on several recommendations with an outcome for each, without a vote", async () => {
    await client.as("Sekretær, region");
    await client.say("beslutning 1");
    const form = client.card("Beslutning, punkt 1");
    await form.getByText("Der har ikke været afstemning om punktet.").waitFor();
    await client.choose("Beslutning, punkt 1", "Udfald", "Godkendt");
    await client.press("Beslutning, punkt 1", "Gem udkast");
    for (const chair of ["Medformand, region", "Medformand, kommuner"]) {
      await client.as(chair);
      await client.say("beslutninger");
      await client.press("Beslutninger, der venter på bekræftelse", "Bekræft alle viste");
      await client.page.getByText("Du har bekræftet beslutningen på punkt 1.").last().waitFor();
    }
  });

  it("notes who is here", async () => {
    await client.as("Sekretær, region");
    await client.say("fremmøde");
    const card = "Fremmøde: Politisk Sundhedsklynge Syd";
    await client.choose(card, "Fremmøde for Regionsrådsformand", "Medformand, region, i lokalet");
    await client.choose(card, "Fremmøde for Tårnby", "Suppleant for Tårnby, online");
    await client.press(card, "Gem fremmøde");
    await client.page.getByText("2 af 13 mandater med stemme, mindst 7 kræves.").last().waitFor();
  });

  it("issues the minutes, says which item is undecided, and hands them over as a Word file", async () => {
    await client.say("referat");
    await client.press("Udkast. Referatet er ikke udsendt.", "Udsend referat");
    await client.page.getByText("Uden beslutning: punkt 3.").last().waitFor();
    await client.press("Uden beslutning: punkt 3.", "Udsend med ubesluttede punkter");
    await client.card("Referatet er udsendt").waitFor();
    await client.say("referat");
    const card = "Referat: Politisk Sundhedsklynge Syd";
    await client.card(card).getByText("Indstillingen blev tiltrådt med ændringer.").waitFor();
    await client.picture("referat-kort");
    await client.press(card, "Hent som Word");
    await client.page.getByText("Linket er til dig alene").last().waitFor();
    const file = await client.brings("Linket er til dig alene", "Åbn dokumentet");
    assert.match(file.suggestedFilename(), /^Referat Politisk Sundhedsklynge Syd .*\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(await file.path()) });
    for (const phrase of ["Indstillingen blev tiltrådt med ændringer.", TEXT, "Tårnby Kommune"])
      assert.ok(value.includes(phrase), phrase);
  });

  async function fill(label: string, text: string): Promise<void> {
    await client.card(FORM).getByLabel(label, { exact: true }).fill(text);
  }
});
