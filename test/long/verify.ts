import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { breakGates } from "./gates.ts";
import { findMutants } from "./mutants.ts";
import { openInOffice, readFromOffice } from "./word.ts";

/*
 * `npm run verify:long`: the full counts. Each step that passed for this commit is remembered in
 * .cache, so that a run that was stopped goes on where it was; results are appended to
 * docs/evidence.md. With words behind `--` only the steps whose command has one of them are run.
 */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT })
  .toString()
  .trim();
const seed = Number(process.env["SEED"] ?? Date.now());

interface Outcome {
  readonly count: string;
  readonly passed: boolean;
}

interface Step {
  readonly name: string;
  readonly command: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

function mocha(name: string, files: string, env: Readonly<Record<string, string>> = {}): Step {
  const settings = Object.entries(env).map(([key, value]) => `${key}=${value} `);
  return {
    name,
    command: `${settings.join("")}npx mocha ${files}`,
    run: () => {
      const { status, stdout } = spawnSync("npx", ["mocha", files], {
        cwd: ROOT,
        env: { ...process.env, SEED: String(seed), ...env },
      });
      const text = stdout.toString();
      const count = /(\d+) passing/.exec(text)?.[1] ?? "0";
      if (status !== 0) process.stdout.write(text);
      return { count: `${count} tests`, passed: status === 0 };
    },
  };
}

const STEPS: readonly Step[] = [
  {
    name: "every gate of npm run check refuses when it is broken on purpose",
    command: "test/long/gates.ts",
    run: () => {
      const { count, open } = breakGates();
      for (const gate of open) process.stdout.write(`did not refuse: ${gate}\n`);
      return { count: `${count} breaks`, passed: open.length === 0 };
    },
  },
  mocha("any text is read without a fault and nothing is invented", "test/documents/*.test.ts", {
    RUNS: "50000",
  }),
  mocha(
    "any sequence of everything that can be done to an item decides nothing without the confirmations asked for",
    "test/domain/any-sequence.test.ts",
    { RUNS: "100000" },
  ),
  mocha(
    "any sequence of what can be done to a board's funds leaves no posting without a decision or a citation, and the sum of the postings as what is left",
    "test/domain/ledger-any-sequence.test.ts",
    { RUNS: "10000" },
  ),
  mocha(
    "who may do what: every verb, role, place and state, on both stores",
    "test/rights/*.test.ts",
    {
      RIGHTS_ONE_IN: "1",
    },
  ),
  mocha(
    "every byte of the smallest record packages changed, 5,000 drawn ones of a large, every event left out, moved and repeated, any JSON in its place: all refused",
    "test/verify/*.test.ts",
    { FULL: "1", BYTES_ONE_IN: "1", BYTES_DRAWN: "5000" },
  ),
  {
    name: "questions, with what each answer must and must not say, and nothing without grounds",
    command: "npm run eval",
    run: () => {
      const { status, stdout } = spawnSync("npm", ["run", "-s", "eval"], { cwd: ROOT });
      const text = stdout.toString();
      const right = /right: (\d+ of \d+ \([^)]*\))/.exec(text)?.[1] ?? "0";
      if (status !== 0) process.stdout.write(text);
      return { count: `${right} right`, passed: status === 0 };
    },
  },
  mocha("the real papers", "test/sources/*.test.ts"),
  mocha(
    "the spine, and agenda to minutes, over HTTP with kill -9 after every step",
    "test/http/*.test.ts",
    { EVERY_WAY: "1" },
  ),
  mocha(
    "votes count once each through 10,000 random schedules of repeats, faults and abandoned workers on the embedded store",
    "test/store/schedules-embedded.test.ts",
    { SCHEDULES: "10000" },
  ),
  mocha("the same through 1,000 on the Cosmos server", "test/store/schedules-cosmos.test.ts", {
    SCHEDULES: "1000",
  }),
  mocha(
    "votes survive 100 kill -9 of a voting process on the embedded store, and 25 on the Cosmos server",
    "test/store/schedules-killed.test.ts",
    { SCHEDULES: "100" },
  ),
  mocha(
    "400 concurrent votes, and 200 against 200 closings, in one document and in four, on both stores",
    "test/store/*-store.test.ts",
    { CROWD: "400" },
  ),
  mocha(
    "a press repeated after the bot died at any of its waits loses and doubles nothing",
    "test/usecases/record/crashes.test.ts",
    { CRASHES_ONE_IN: "1" },
  ),
  mocha("the door and the pages: tokens, sign-in, retries, clean stop", "test/web/**/*.test.ts"),
  mocha("the first five minutes, and agenda to minutes, in a real browser", "test/e2e/*.test.ts"),
  {
    name: "the minutes as a Word file, opened by LibreOffice",
    command: "test/long/word.ts",
    run: async () => {
      const opened = await openInOffice();
      for (const text of opened?.lost ?? []) process.stdout.write(`not shown: ${text}\n`);
      return {
        count: opened ? `${opened.count} texts` : "not run: no LibreOffice here",
        passed: opened === undefined || opened.lost.length === 0,
      };
    },
  },
  {
    name: "documents that LibreOffice saved as .docx, .html and .pdf, read as their text",
    command: "test/long/word.ts",
    run: async () => {
      const read = await readFromOffice();
      const otherwise = read?.otherwise ?? [];
      return {
        count: read
          ? `${read.count - otherwise.length} of ${read.count} the same (not: ${otherwise.join(", ") || "none"})`
          : "not run: no LibreOffice here",
        // A line that a PDF breaks in the middle of a sentence is joined by judgement, not by rule.
        passed: otherwise.every((file) => file.endsWith(".pdf")),
      };
    },
  },
  {
    name: "rules that are changed by hand are found by a test",
    command: "npm run mutate",
    run: () => findMutants(ROOT),
  },
];

const memory = join(ROOT, `.cache/verified-${commit}.json`);
mkdirSync(join(ROOT, ".cache"), { recursive: true });
const done = new Set<string>(
  existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as string[]) : [],
);

console.log(`commit ${commit}, seed ${seed}`);
const only = process.argv.slice(2);
for (const { name, command, run } of STEPS) {
  if (done.has(name) || (only.length > 0 && !only.some((word) => command.includes(word)))) continue;
  const began = Date.now();
  const { count, passed } = await run();
  const seconds = Math.round((Date.now() - began) / 1000);
  const result = passed ? "passed" : "FAILED";
  console.log(`${result}: ${name}: ${count}, ${seconds} s`);
  appendFileSync(
    join(ROOT, "docs/evidence.md"),
    `| ${new Date().toISOString().slice(0, 16)} | ${commit} | ${seed} | ${name} | \`${command}\` | ${count} | ${seconds} s | ${result} |\n`,
  );
  if (passed) writeFileSync(memory, JSON.stringify([...done.add(name)]));
  else process.exitCode = 1;
}
