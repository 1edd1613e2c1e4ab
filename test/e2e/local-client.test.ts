import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";

const ROOT = new URL("../../", import.meta.url);
const PICTURES = process.env["SCREENSHOTS"] === "docs" ? "docs/screenshots" : undefined;

describe("a newcomer's first five minutes, in a real browser with the local client", function () {
  this.timeout(120_000);
  let directory: string;
  let started: ChildProcess;
  let printed = "";
  let browser: Browser;
  let page: Page;

  before(async () => {
    execFileSync("npm", ["run", "-s", "build"], { cwd: ROOT });
    directory = await mkdtemp(join(tmpdir(), "klyngebot-e2e-"));
    started = spawn(process.execPath, ["dist/local/start.js"], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: "",
        NODE_V8_COVERAGE: "",
        CI: "1",
        PORT: "0",
        DATA_DIR: directory,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    started.stdout?.on("data", (text: Buffer) => (printed += text.toString()));
    for (let n = 0; n < 600 && !printed.includes("Ctrl-C"); n++) await wait(100);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
    await page.goto(/browser: +(\S+)/.exec(printed)?.[1] ?? "");
    await composer().waitFor();
    await card("Hej. Jeg hjælper jer").waitFor();
  });

  after(async () => {
    await browser.close();
    started.kill("SIGKILL");
    await rm(directory, { recursive: true, force: true });
  });

  it("says where the client is and what to write first", () => {
    for (const text of [/http:\/\/localhost:\d+/, /dagsorden/, /åbn afstemning 3/, /\/som /])
      assert.match(printed, text);
  });

  it("shows the example board's agenda", async () => {
    await say("dagsorden");
    const agenda = card("Dagsorden: Politisk Sundhedsklynge Syd");
    await agenda.waitFor();
    assert.match(await agenda.innerText(), /Eksempeldata[\s\S]*9\. Eventuelt/);
    await picture("dagsorden");
  });

  it("opens the vote on item 3", async () => {
    await say("åbn afstemning 3");
    const vote = card("Afstemning: Punkt 3");
    await vote.getByText("0 af 13 har svaret.").waitFor();
    assert.match(await vote.innerText(), /midler i 2023[\s\S]*efteråret 2023/);
    await picture("afstemning");
  });

  it("takes the votes of four people, each with a receipt", async () => {
    await as("Medlem for Tårnby");
    await press("Afstemning: Punkt 3", "Tiltræd alle");
    await card("Kvittering").last().waitFor();
    await picture("personligt-kort");
    await answered(1);

    await as("Medlem for Ishøj");
    await choose("Kan ikke tiltræde", "Undlader at stemme");
    await answered(2);

    await as("Medformand, region");
    await choose("Tiltræder", "Tiltræder med bemærkning");
    const remark = card("Din bemærkning til indstilling 2");
    await remark.getByRole("textbox").fill("Status skal også vise ventetid.");
    await remark.getByRole("button", { name: "Gem bemærkning", exact: true }).click();
    await answered(3);

    await as("Medlem for almen praksis");
    await press("Afstemning: Punkt 3", "Tiltræd alle");
    await answered(4);
    await say("mine stemmer");
    await card("Mine stemmer").waitFor();
  });

  it("tells a secretary that they have no seat", async () => {
    await as("Sekretær, region");
    await press("Afstemning: Punkt 3", "Tiltræd alle");
    await page.getByText("Du har ikke et mandat").waitFor();
  });

  it("closes the vote with a result that counts each seat once", async () => {
    await say("luk afstemning 3");
    const result = card("Resultat");
    await result.getByText("Har ikke svaret").waitFor();
    const text = await result.innerText();
    assert.match(text, /Tiltræder\s+3\s+Tiltræder med bemærkning\s+0\s+Kan ikke tiltræde\s+1/);
    assert.match(text, /Ikke svaret\s+9/);
    assert.match(text, /Status skal også vise ventetid\./);
    await picture("resultat");
    await card("Afstemningen er lukket").waitFor();
  });

  it("stops everything on SIGTERM with exit 0", async () => {
    const ended = new Promise((resolve) => started.once("exit", resolve));
    started.kill("SIGTERM");
    assert.equal(await ended, 0);
  });

  function composer(): Locator {
    return page.locator('[data-lexical-editor="true"]').first();
  }

  function card(text: string): Locator {
    return page.locator(".ac-adaptiveCard", { hasText: text }).last();
  }

  async function say(text: string): Promise<void> {
    await composer().click();
    await page.keyboard.type(text);
    await page.getByRole("button", { name: "Send Message" }).first().click();
  }

  async function as(name: string): Promise<void> {
    await say(`/som ${name}`);
    await card(`Du skriver og stemmer nu som ${name}.`).waitFor();
  }

  async function press(title: string, button: string): Promise<void> {
    await card(title).getByRole("button", { name: button, exact: true }).click();
  }

  async function choose(first: string, second: string): Promise<void> {
    const boxes = card("Afstemning: Punkt 3").getByRole("combobox");
    for (const [n, option] of [first, second].entries()) {
      await boxes.nth(n).click();
      await page.getByRole("option", { name: option, exact: true }).click();
    }
    await press("Afstemning: Punkt 3", "Afgiv stemme");
  }

  /** The shared card is brought up to date for everybody a second after a vote. */
  async function answered(count: number): Promise<void> {
    await card("Afstemning: Punkt 3").getByText(`${count} af 13 har svaret.`).waitFor();
  }

  async function picture(name: string): Promise<void> {
    await page.waitForTimeout(300);
    const path = join(PICTURES ?? directory, `${name}.png`);
    await page.screenshot({ path });
  }
});

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
