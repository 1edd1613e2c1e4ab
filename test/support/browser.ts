import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { browserPath } from "./browser-path.ts";

/** A browser for tests. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
