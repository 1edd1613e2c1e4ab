import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pino } from "pino";
import { readConfig } from "../../src/config.ts";
import { startBot } from "../../src/start-bot.ts";
import { cosmosServer } from "./cosmos.ts";
import { program, ROOT, SOURCES } from "./program.ts";

/** The bot as its own process, on a port and in a folder of its own. */
export interface RunningBot {
  readonly url: string;
  readonly messages: string;
  readonly directory: string;
  /** Every line of the log so far. */
  readonly log: readonly string[];
  /** `kill -9` and a new start on the same folder. */
  killAndStart(changed?: Readonly<Record<string, string>>): Promise<RunningBot>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
  /** Stops for good and throws the folder away. */
  end(): Promise<void>;
}

/** Starts the bot, where `CLOCK_NOW` says at another time, and waits until the door is open. */
export async function startBotProcess(
  env: Readonly<Record<string, string>> = {},
  directory?: string,
): Promise<RunningBot> {
  const folder = directory ?? (await mkdtemp(join(tmpdir(), "klyngebot-")));
  const bot =
    env["CLOCK_NOW"] === undefined
      ? program("main")
      : [...SOURCES, "--import", "./test/support/moved-clock.ts", "src/main.ts"];
  const child = spawn(process.execPath, bot, {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: "",
      NODE_V8_COVERAGE: "",
      PORT: "0",
      DATA_DIR: folder,
      DEMO: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  const url = await opened(child, log);
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    url,
    messages: `${url}/api/messages`,
    directory: folder,
    log,
    killAndStart: async (changed) => {
      child.kill("SIGKILL");
      await gone;
      return startBotProcess({ ...env, ...changed }, folder);
    },
    stop: () => {
      child.kill("SIGTERM");
      return gone;
    },
    end: async () => {
      child.kill("SIGKILL");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the bot in this process; here a new start follows a clean stop. */
export async function startBotHere(
  env: Readonly<Record<string, string>> = {},
  directory?: string,
): Promise<RunningBot> {
  const folder = directory ?? (await mkdtemp(join(tmpdir(), "klyngebot-")));
  const log: string[] = [];
  const bot = await startBot(
    readConfig({ PORT: "0", DATA_DIR: folder, ...env }),
    pino({ base: null }, { write: (line: string) => log.push(line) }),
  );
  return {
    url: bot.url,
    messages: `${bot.url}/api/messages`,
    directory: folder,
    log,
    killAndStart: async () => {
      await bot.stop();
      return startBotHere(env, folder);
    },
    stop: async () => {
      await bot.stop();
      return 0;
    },
    end: async () => {
      await bot.stop().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same with its store in Cosmos DB, on a server that lives until the end. */
export async function startBotOnCosmos(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const { account, stop } = await cosmosServer();
  const { endpoint, key = "" } = account;
  const around = (bot: RunningBot): RunningBot => ({
    ...bot,
    killAndStart: async () => around(await bot.killAndStart()),
    end: async () => {
      await bot.end();
      stop();
    },
  });
  return around(await startBotHere({ ...env, COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key }));
}

function opened(child: ChildProcess, log: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => {
      reject(new Error(`the bot stopped with ${String(code)}:\n${log.join("\n")}`));
    });
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface(stream).on("line", (line) => {
          log.push(line);
          const url = /"url":"([^"]+)"/.exec(line)?.[1];
          if (url !== undefined) resolve(url);
        });
  });
}
