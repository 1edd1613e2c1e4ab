import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { readAgendaText } from "../../src/documents/agenda-document.ts";
import { buildWorld } from "../../src/world.ts";
import { importRoster } from "../../src/usecases/roster/import.ts";
import { keepMeeting } from "../../src/usecases/agenda/create.ts";
import type { AgendaReader, PaperWriter } from "../../src/usecases/ports.ts";
import { minutesPaper } from "../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { asDocx, asHtml, asPdf } from "../documents/in-formats.ts";
import { agendaText, people, rosterCsv, startTeams } from "../support/cluster.ts";
import { pictureMinutes } from "../support/picture-minutes.ts";

/*
 * The benchmarks: medians with their spread, side by side with a bare botbuilder bot on restify in
 * the same run. They print a table and never fail on a time.
 */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = 7;
const TURNS = 300;
const BARE_BOT = ".cache/bare-bot.mjs";
const ADMIN = { account: "bench", person: undefined, admin: true };

type Kind = "klyngebot" | "bare";

interface Bot {
  readonly child: ChildProcess;
  readonly url: string;
  readonly startMs: number;
  readonly directory: string;
}

async function start(kind: Kind): Promise<Bot> {
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

async function stop({ child, directory }: Bot): Promise<void> {
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
function residentMb({ child }: Bot): number {
  const status = readFileSync(`/proc/${String(child.pid)}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.round((sorted.length - 1) * part)] ?? 0).toFixed(1);
  return `${at(0.5)}  (${at(0)} – ${at(1)})`;
}

const rows: (readonly [string, string])[] = [];

async function startUp(): Promise<void> {
  const times: Record<Kind, number[]> = { klyngebot: [], bare: [] };
  for (let n = 0; n < RUNS; n++)
    for (const kind of ["klyngebot", "bare"] as const) {
      const bot = await start(kind);
      times[kind].push(bot.startMs);
      await stop(bot);
    }
  rows.push(["healthy after start of node dist/main.js, ms", spread(times.klyngebot)]);
  rows.push(["the bare bot, ms", spread(times.bare)]);
}

async function importing(): Promise<void> {
  const { text, name } = sampleText();
  const reading: number[] = [];
  const importingMs: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const directory = await mkdtemp(join(tmpdir(), "klyngebot-bench-"));
    const world = await buildWorld({ DATA_DIR: directory });
    await importRoster(world, ADMIN, world.rosterFiles.read(Buffer.from(rosterCsv)));
    const [named] = await world.boards.names();
    const board = named && (await world.boards.find(named.id));
    const began = performance.now();
    const read = readAgendaText(text);
    reading.push(performance.now() - began);
    if (board) await keepMeeting(world, board, { reading: read, as: "minutes", id: "d", by: null });
    importingMs.push(performance.now() - began);
    world.close();
    await rm(directory, { recursive: true, force: true });
  }
  rows.push([`${name}: read, ms`, spread(reading)]);
  rows.push(["the same: read and kept, ms", spread(importingMs)]);
}

/** As production reads and writes: compiled, each document in a thread of its own. */
async function documents(): Promise<void> {
  const compiled = (path: string): string => pathToFileURL(join(ROOT, "dist", path)).href;
  const { agendaReader } = (await import(compiled("documents/agenda-reader.js"))) as {
    agendaReader: AgendaReader;
  };
  const { paperWriter } = (await import(compiled("documents/docx-paper.js"))) as {
    paperWriter: PaperWriter;
  };
  const { text, name } = sampleText();
  for (const [ending, make] of Object.entries({ docx: asDocx, pdf: asPdf, html: asHtml })) {
    const content = await make(text);
    rows.push([
      `${name} as .${ending}: read, ms`,
      spread(await timed(() => agendaReader.read(`a.${ending}`, content))),
    ]);
  }
  const paper = minutesPaper(LANGUAGES.da, pictureMinutes);
  rows.push(["minutes written as Word, ms", spread(await timed(() => paperWriter.write(paper)))]);
}

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

function sampleText(): { readonly text: string; readonly name: string } {
  const real = join(ROOT, "../shared/sources/politisk-sundhedsklynge-syd-referat-2023-01-18.txt");
  return existsSync(real)
    ? { text: readFileSync(real, "utf8"), name: "the real minutes" }
    : { text: agendaText, name: "a small agenda" };
}

async function memory(): Promise<void> {
  const teams = await startTeams();
  const after: Record<Kind, number> = { klyngebot: 0, bare: 0 };
  const idle: Record<Kind, number> = { klyngebot: 0, bare: 0 };
  for (const kind of ["bare", "klyngebot"] as const) {
    const bot = await start(kind);
    teams.connect(`${bot.url}/api/messages`);
    idle[kind] = residentMb(bot);
    const { admin, secretary, town1 } = people;
    await teams.message({ from: admin, attachments: [teams.file("m.csv", { bytes: rosterCsv })] });
    await teams.message({
      from: secretary,
      attachments: [teams.file("d.txt", { bytes: agendaText })],
    });
    const preview = teams.postsIn(teams.personal(secretary)).at(-1);
    if (kind === "klyngebot" && preview)
      await teams.press({ from: secretary, card: preview, title: "Opret møde" });
    await teams.join({ from: secretary, conversation: teams.boardChat });
    const words = ["dagsorden", "punkt 3", "mine stemmer", "åbn afstemning 3"];
    const times: number[] = [];
    for (let n = 0; n < TURNS; n++) {
      const text = words[n % words.length] ?? "dagsorden";
      const answer = await teams.message({
        from: n % 4 === 3 ? secretary : town1,
        text,
        conversation: teams.boardChat,
      });
      times.push(answer.ms);
    }
    after[kind] = residentMb(bot);
    rows.push([`${kind}: a written word, ms`, spread(times)]);
    await stop(bot);
  }
  await teams.stop();
  for (const [when, mb] of [
    ["idle", idle],
    [`after ${TURNS} turns`, after],
  ] as const)
    rows.push([
      `resident memory ${when}, MB: klyngebot / bare = ratio`,
      `${mb.klyngebot.toFixed(0)} / ${mb.bare.toFixed(0)} = ${(mb.klyngebot / mb.bare).toFixed(2)}`,
    ]);
}

/** The bare bot as plain JavaScript, so that nothing but itself is started and measured. */
async function compileBareBot(): Promise<void> {
  const source = readFileSync(join(ROOT, "test/bench/bare-bot.ts"), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  await writeFile(join(ROOT, BARE_BOT), outputText);
}

await compileBareBot();
await startUp();
await importing();
await documents();
await memory();
const width = Math.max(...rows.map(([name]) => name.length));
console.log(`node ${process.version}, ${RUNS} runs: median (least – most)\n`);
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
