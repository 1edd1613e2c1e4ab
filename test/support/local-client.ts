import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Download, Locator, Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { build, program, ROOT } from "./program.ts";

const PICTURES = process.env["SCREENSHOTS"] === "docs" ? "docs/screenshots" : undefined;

export type LocalClient = Awaited<ReturnType<typeof openLocalClient>>;

/** `npm start` as a newcomer runs it, and the client it names open in a real browser. */
export async function openLocalClient() {
  build();
  const directory = await mkdtemp(join(tmpdir(), "klyngebot-e2e-"));
  const started = spawn(process.execPath, program("local/start"), {
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
  let printed = "";
  started.stdout.on("data", (text: Buffer) => (printed += text.toString()));
  for (let n = 0; n < 600 && !printed.includes("Ctrl-C"); n++) await sleep(100);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, locale: "da-DK" });
  await page.goto(/browser: +(\S+)/.exec(printed)?.[1] ?? "");

  const composer = (): Locator => page.locator('[data-lexical-editor="true"]').first();
  /** The last card that says this. */
  const card = (text: string): Locator =>
    page.locator(".ac-adaptiveCard", { hasText: text }).last();
  const button = (text: string, name: string): Locator =>
    card(text).getByRole("button", { name, exact: true });

  await composer().waitFor();
  await card("Hej. Jeg hjælper jer").waitFor();

  async function say(text: string): Promise<void> {
    await composer().click();
    await page.keyboard.type(text);
    await page.getByRole("button", { name: "Send Message" }).first().click();
  }

  /** SIGTERM, so that the bot and the client that it started end with it; answers the exit code. */
  async function stop(): Promise<number | null> {
    if (started.exitCode !== null || started.signalCode !== null) return started.exitCode;
    const ended = new Promise<number | null>((resolve) => started.once("exit", resolve));
    started.kill("SIGTERM");
    return ended;
  }

  return {
    page,
    directory,
    printed: () => printed,
    card,
    say,
    async as(name: string): Promise<void> {
      await say(`/som ${name}`);
      await card(`Du skriver og stemmer nu som ${name}.`).waitFor();
    },
    /** A button of the last card that says this. */
    async press(text: string, name: string): Promise<void> {
      await button(text, name).click();
    },
    /** A choice on the last card that says this, by the input's label. */
    async choose(text: string, label: string, option: string): Promise<void> {
      await card(text).getByRole("combobox", { name: label, exact: true }).click();
      await page.getByRole("option", { name: option, exact: true }).click();
    },
    /** Opens the link of the last card that says this, as a page of its own. */
    async opens(text: string, name: string): Promise<Page> {
      const opening = page.context().waitForEvent("page");
      await card(text).getByRole("link", { name, exact: true }).click();
      return opening;
    },
    /** The file that the link of the last card that says this brings. */
    async brings(text: string, name: string): Promise<Download> {
      const bringing = new Promise<Download>((resolve) => {
        page.context().once("page", (opened) => opened.once("download", resolve));
        page.once("download", resolve);
      });
      await card(text).getByRole("link", { name, exact: true }).click();
      return bringing;
    },
    /** Goes to another chat by its name, also while the list of chats is folded away. */
    async chat(name: string): Promise<void> {
      const named = page.getByText(name, { exact: true });
      await page.locator('[role="treeitem"]').filter({ has: named }).first().dispatchEvent("click");
    },
    async picture(name: string, of: Page | Locator = page): Promise<void> {
      await page.waitForTimeout(300);
      await of.screenshot({ path: join(PICTURES ?? directory, `${name}.png`) });
    },
    stop,
    async end(): Promise<void> {
      await browser.close();
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
