import { openSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentWith, readConfig } from "../config.ts";
import { browserPath } from "./browser-path.ts";
import { freePort } from "./free-port.ts";
import { answers } from "./answers.ts";
import { startTogether } from "./together.ts";

/** `npm start`: the bot on the example board, and a Teams-like client to talk to it in a browser. */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const config = readConfig();
const botPort = await freePort(config.PORT);
const clientPort = await freePort(56150);
const bot = `http://127.0.0.1:${botPort}`;
const client = `http://localhost:${clientPort}`;

await mkdir(config.DATA_DIR, { recursive: true });
const logFile = join(config.DATA_DIR, "bot.log");
const log = openSync(logFile, "a");

const running = startTogether(
  [
    {
      name: "botten",
      command: [process.execPath, join(ROOT, "dist/main.js")],
      env: environmentWith({ DEMO: "1", CLIENT_LANGUAGE: "da", PORT: String(botPort) }),
      output: log,
    },
    {
      name: "klienten",
      command: [
        process.execPath,
        createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js"),
        "start",
        ...["-e", `${bot}/api/messages`, "-c", "msteams", "--disable-telemetry"],
        ...["-p", String(clientPort)],
      ],
      env: environmentWith({
        PATH: browserPath(environmentWith({})),
        NODE_OPTIONS: `--import=${new URL("loopback-only.js", import.meta.url).href}`,
      }),
      output: log,
    },
  ],
  ROOT,
);

if (await running.ready([`${bot}/healthz`, client], answers)) {
  say("");
  say("Klyngebot kører i lokal tilstand: ingen logger på, og kun denne maskine kan nå den.");
  say(`  Åbn klienten i en browser:  ${client}`);
  say(`  Botten lytter på:           ${bot}/api/messages`);
  say(`  Botten skriver sin log i:   ${logFile}`);
  say("");
  say("Organet er eksempeldata. Skriv i klienten, ét ad gangen:");
  say("  dagsorden");
  say("  åbn afstemning 3");
  say("  /som Medlem for Tårnby      (og tryk så «Tiltræd alle» på kortet)");
  say("  /som Medlem for Ishøj       (og stem igen som en anden)");
  say("  /som Sekretær, region");
  say("  luk afstemning 3            (og tryk «Skriv beslutning» på resultatet)");
  say("  referat                     (og hent det som Word)");
  say("  aflever dokument            (prøv med jeres egen dagsorden)");
  say("");
  say("Ctrl-C stopper det hele.");
}
process.exitCode = await running.ended;
