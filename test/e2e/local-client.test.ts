import assert from "node:assert/strict";
import { openLocalClient } from "../support/local-client.ts";
import type { LocalClient } from "../support/local-client.ts";

describe("a newcomer's first five minutes, in a real browser with the local client", function () {
  this.timeout(120_000);
  let client: LocalClient;

  before(async () => {
    client = await openLocalClient();
  });

  after(async () => {
    await client.end();
  });

  it("says where the client is and what to write first", () => {
    for (const text of [/http:\/\/localhost:\d+/, /dagsorden/, /åbn afstemning 3/, /\/som /])
      assert.match(client.printed(), text);
  });

  it("shows the example board's agenda", async () => {
    await client.say("dagsorden");
    const agenda = client.card("Dagsorden: Politisk Sundhedsklynge Syd");
    await agenda.waitFor();
    assert.match(await agenda.innerText(), /Eksempeldata[\s\S]*9\. Eventuelt/);
    await client.picture("dagsorden");
  });

  it("opens the vote on item 3", async () => {
    await client.say("åbn afstemning 3");
    const vote = client.card("Afstemning: Punkt 3");
    await vote.getByText("0 af 13 har svaret.").waitFor();
    assert.match(await vote.innerText(), /midler i 2023[\s\S]*efteråret 2023/);
    await client.picture("afstemning");
  });

  it("takes the votes of four people, each with a receipt", async () => {
    await client.as("Medlem for Tårnby");
    await client.press("Afstemning: Punkt 3", "Tiltræd alle");
    await client.card("Kvittering").last().waitFor();
    await client.picture("personligt-kort");
    await answered(1);

    await client.as("Medlem for Ishøj");
    await choose("Kan ikke tiltræde", "Undlader at stemme");
    await answered(2);

    await client.as("Medformand, region");
    await choose("Tiltræder", "Tiltræder med bemærkning");
    const remark = client.card("Din bemærkning til indstilling 2");
    await remark.getByRole("textbox").fill("Status skal også vise ventetid.");
    await remark.getByRole("button", { name: "Gem bemærkning", exact: true }).click();
    await answered(3);

    await client.as("Medlem for almen praksis");
    await client.press("Afstemning: Punkt 3", "Tiltræd alle");
    await answered(4);
    await client.say("mine stemmer");
    await client.card("Mine stemmer").waitFor();
  });

  it("tells a secretary that they have no seat", async () => {
    await client.as("Sekretær, region");
    await client.press("Afstemning: Punkt 3", "Tiltræd alle");
    await client.page.getByText("Du har ikke et mandat").waitFor();
  });

  it("closes the vote with a result that counts each seat once", async () => {
    await client.say("luk afstemning 3");
    const result = client.card("Resultat");
    await result.getByText("Har ikke svaret").waitFor();
    const text = await result.innerText();
    assert.match(text, /Tiltræder\s+3\s+Tiltræder med bemærkning\s+0\s+Kan ikke tiltræde\s+1/);
    assert.match(text, /Ikke svaret\s+9/);
    assert.match(text, /Status skal også vise ventetid\./);
    await client.picture("resultat");
    await client.card("Afstemningen er lukket").waitFor();
  });

  it("goes from the result to a decision that two co-chairs confirm, and to minutes", async () => {
    const form = "Beslutning, punkt 3";
    await client.press("Resultat", "Skriv beslutning");
    await client.card(form).waitFor();
    await client.as("Medformand, region");
    await client.choose(form, "Udfald", "Tiltrådt");
    await client.card(form).getByLabel("Beslutningens tekst").fill("Indsatserne begynder nu.");
    await client.press(form, "Bekræft beslutning");
    await client.page.getByText("Mangler bekræftelse fra Medformand, kommuner.").last().waitFor();
    await client.as("Medformand, kommuner");
    await client.say("beslutning 3");
    await client.press("Indsatserne begynder nu.", "Bekræft beslutning");
    await client.page
      .getByText(/^Besluttet/)
      .last()
      .waitFor();

    await client.as("Sekretær, region");
    await client.say("referat");
    const minutes = client.card("Udkast. Referatet er ikke udsendt.");
    await minutes.getByText("Indstillingerne blev tiltrådt.").waitFor();
    await client.press("Udkast. Referatet er ikke udsendt.", "Hent som Word");
    const file = await client.brings("Linket er til dig alene", "Åbn dokumentet");
    assert.match(file.suggestedFilename(), /\.docx$/);
  });

  it("stops everything on SIGTERM with exit 0", async () => {
    assert.equal(await client.stop(), 0);
  });

  async function choose(first: string, second: string): Promise<void> {
    const boxes = client.card("Afstemning: Punkt 3").getByRole("combobox");
    for (const [n, option] of [first, second].entries()) {
      await boxes.nth(n).click();
      await client.page.getByRole("option", { name: option, exact: true }).click();
    }
    await client.press("Afstemning: Punkt 3", "Afgiv stemme");
  }

  /** The shared card is brought up to date for everybody a second after a vote. */
  async function answered(count: number): Promise<void> {
    await client.card("Afstemning: Punkt 3").getByText(`${count} af 13 har svaret.`).waitFor();
  }
});
