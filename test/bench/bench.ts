import { compileBareBot } from "./bots.ts";
import { documents } from "./documents.ts";
import { importing } from "./importing.ts";
import { memory } from "./memory.ts";
import { roundTrips } from "./round-trips.ts";
import { RUNS } from "./rows.ts";
import { startUp } from "./start-up.ts";
import { votesPerSecond } from "./votes-per-second.ts";

/*
 * The benchmarks: medians with their spread, side by side with a bare botbuilder bot on restify in
 * the same run. They print a table and never fail on a time.
 */
await compileBareBot();
const rows = [
  ...(await startUp()),
  ...(await importing()),
  ...(await documents()),
  ...(await memory()),
  ...(await votesPerSecond()),
  ...(await roundTrips()),
];
const width = Math.max(...rows.map(([name]) => name.length));
console.log(`node ${process.version}, ${RUNS} runs: median (least – most)\n`);
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
