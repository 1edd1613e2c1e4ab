import assert from "node:assert/strict";
import { openLocalClient } from "../support/local-client.ts";
import type { LocalClient } from "../support/local-client.ts";

const BOARD = "Politisk Sundhedsklynge Syd";

describe("a board between its meetings, in a real browser with the local client", function () {
  this.timeout(120_000);
  let client: LocalClient;

  before(async () => {
    client = await openLocalClient();
    await client.page.setViewportSize({ width: 1100, height: 1200 });
    // The board's own chat belongs to the board from when it is first opened.
    await client.chat(BOARD);
    await client.card(`Denne chat er knyttet til ${BOARD}.`).waitFor();
    await client.chat("Personal Chat");
  });

  after(async () => {
    await client.end();
  });

  it("shows the board's settings, and keeps what was typed where a number is none", async () => {
    const form = "Opsætning: beslutningsdygtighed";
    const field = "Mindst antal mandater fra kommunerne (tomt: intet krav)";
    await client.say("opsætning");
    await client.card(`Opsætning: ${BOARD}`).waitFor();
    await client.picture("opsaetning", client.card(`Opsætning: ${BOARD}`));
    await client.press(`Opsætning: ${BOARD}`, "Ret beslutningsdygtighed");
    await client.card(form).getByLabel(field).fill("100");
    await client.press(form, "Gem opsætning");
    await client.card(`Feltet «${field}»: skriv et helt tal fra 0 til 99`).waitFor();
    assert.equal(await client.card(form).getByLabel(field).inputValue(), "100");
    await client.card(form).getByLabel(field).fill("6");
    await client.press(form, "Gem opsætning");
    await client
      .card("Kommuner: mindst 6 skal deltage.")
      .getByText(/^Gemt\./)
      .waitFor();
  });

  it("sends an item to written procedure, after one question, in the board's chat", async () => {
    await client.as("Medformand, region");
    await client.say("skriftlig behandling 4");
    const question = "Send punkt 4 til skriftlig behandling?";
    await client.card(question).getByText("Det når 13 mandater.").waitFor();
    await client.press(question, "Send til skriftlig behandling");
    await client.page
      .getByText("Punkt 4 er sendt til skriftlig behandling i 1 chat.")
      .last()
      .waitFor();
  });

  it("ends at the first «Kan ikke tiltræde», and says so to the board", async () => {
    await client.chat(BOARD);
    const vote = "Skriftlig behandling: Punkt 4";
    await client.card(vote).waitFor();
    const boxes = client.card(vote).getByRole("combobox");
    for (const [n, option] of ["Tiltræder", "Kan ikke tiltræde", "Tiltræder"].entries()) {
      await boxes.nth(n).click();
      await client.page.getByRole("option", { name: option, exact: true }).click();
    }
    await client.press(vote, "Afgiv stemme");
    const objection = client.card("Indsigelse mod skriftlig behandling");
    await objection.getByText("Indsigelse fra: Region.").waitFor();
    await client.picture("indsigelse", objection);
    await client.chat("Personal Chat");
    await client.say("beslutning 4");
    await client
      .card("Beslutning, punkt 4")
      .getByText("Der er indsigelse mod at behandle punktet skriftligt.")
      .waitFor();
  });
});
