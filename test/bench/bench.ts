import { compileBareBot } from "./bots.ts";
import { documents } from "./documents.ts";
import { importing } from "./importing.ts";
import { memory } from "./memory.ts";
import { questions } from "./questions.ts";
import { roundTrips } from "./round-trips.ts";
import { RUNS } from "./rows.ts";
import type { Row } from "./rows.ts";
import { startUp } from "./start-up.ts";
import { votesPerSecond } from "./votes-per-second.ts";

/*
 * The benchmarks: medians with their spread, side by side with a bare botbuilder bot on restify in
 * the same run. They print a table and never fail on a time. `npm run bench -- round-trips` runs one.
 */
const TOPICS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  "start-up": startUp,
  importing,
  documents,
  memory,
  questions,
  "votes-per-second": votesPerSecond,
  "round-trips": roundTrips,
};
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : Object.keys(TOPICS);

await compileBareBot();
const rows: Row[] = [];
for (const topic of chosen) rows.push(...((await TOPICS[topic]?.()) ?? []));
const width = Math.max(...rows.map(([name]) => name.length));
console.log(`node ${process.version}, ${RUNS} runs: median (least – most)\n`);
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
