import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./rows.ts";

const BARE_BOT = ".cache/bare-bot.mjs";

/** Ours, or the least a bot can be. */
export type Kind = "klyngebot" | "bare";

/** A bot in a process and a folder of its own. */
export interface Bot {
  readonly child: ChildProcess;
  readonly url: string;
  readonly startMs: number;
  readonly directory: string;
}

/** Starts a bot and waits until it is healthy. */
export async function start(kind: Kind): Promise<Bot> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "klyngebot-bench-"));
  const file = [kind === "bare" ? BARE_BOT : "dist/main.js"];
  const began = performance.now();
  const child = spawn(process.execPath, file, {
    cwd: ROOT,
    env: {
      ...process.env,
      ...{ PORT: String(port), DATA_DIR: directory, NODE_ENV: "", LOG_LEVEL: "info", DEMO: "0" },
      ADMINS: "admin@eksempel.dk",
    },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await healthy(url))) await wait(5);
  return { child, url, startMs: performance.now() - began, directory };
}

/** Kills a bot and throws its folder away. */
export async function stop({ child, directory }: Bot): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
  await rm(directory, { recursive: true, force: true });
}

async function healthy(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resident memory in MB, as the system counts it. */
export function residentMb({ child }: Bot): number {
  const status = readFileSync(`/proc/${String(child.pid)}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** The bare bot as plain JavaScript, so that nothing but itself is started and measured. */
export async function compileBareBot(): Promise<void> {
  const source = readFileSync(join(ROOT, "test/bench/bare-bot.ts"), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  await writeFile(join(ROOT, BARE_BOT), outputText);
}
