import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { passToAttach, passToHandIn } from "../../src/usecases/document/pass.ts";
import { alone, BOARD, meeting, reading } from "../support/board.ts";
import { openBrowser } from "../support/browser.ts";
import { documentOf, worldForEach } from "../support/world.ts";
import { siteForEach } from "../web/pages/site.ts";

describe("the pages for documents in a browser", function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const world = worldForEach();
  const site = siteForEach(world);
  beforeEach(async () => {
    said.length = 0;
    page = await browser.newPage({
      locale: "da-DK",
      viewport: { width: 320, height: 700 },
    });
    page.on("console", (message) => said.push(message.text()));
  });
  afterEach(() => page.close());

  const open = async ({ url }: { readonly url: string }): Promise<void> => {
    await page.goto(url.replace("https://bot.eksempel.dk", site().url));
  };
  const choose = async (label: string, name: string, content: Uint8Array): Promise<void> => {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
    await page.getByLabel(label).setInputFiles(file);
  };
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const heading = (name: string) => page.getByRole("heading", { name }).first().waitFor();

  /** Nothing of the page was kept back by the browser, and all of it fits. */
  async function isWhole(): Promise<void> {
    assert.deepEqual(said, []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    const width = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
    assert.notEqual(width, "none");
  }

  it("take a secretary from a file to a meeting", async () => {
    await open(await passToHandIn(world(), alone("sanne")));
    await isWhole();
    const { content } = documentOf(reading);
    await choose("Vælg filen", "Dagsorden til møde æøå.txt", content);
    await press("Læs filen");
    await heading("Dagsorden læst");
    await isWhole();
    await press("Opret møde");
    await heading("Mødet er oprettet for Klynge Prøve.");
    await isWhole();
    assert.equal((await world().meetings.ofBoard(BOARD)).length, 2);
  });

  it("keep an attachment that was chosen, where others were not", async () => {
    const attachments = ["Bilag 1 - Plan", "Bilag 2 - Økonomi"].map((title) => ({ title }));
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((one) => (one.id === "i2" ? { ...one, attachments } : one)),
    }));
    await open(await passToAttach(world(), alone("sanne"), { meeting: meeting.id }));
    await choose("Bilag 2 - Økonomi", "Økonomi.pdf", Buffer.from("%PDF-1.7"));
    await press("Gem bilag");
    await heading("Bilag gemt");
    await isWhole();
    const kept = (await world().meetings.find(meeting.id))?.items[1]?.attachments;
    assert.deepEqual(
      kept?.map(({ file }) => file?.name),
      [undefined, "Økonomi.pdf"],
    );
  });
});
