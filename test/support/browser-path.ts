import { existsSync } from "node:fs";

const SYSTEM = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where a browser for tests is: CHROME_PATH, one of the system's, or the one that npm brought, which this unpacks. */
export async function browserPath(): Promise<string> {
  return process.env["CHROME_PATH"] ?? SYSTEM.find(existsSync) ?? (await fromNpm());
}

async function fromNpm(): Promise<string> {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } catch (error) {
    throw new Error("No browser: set CHROME_PATH to a Chrome or Chromium", { cause: error });
  }
}
