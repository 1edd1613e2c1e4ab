import { writeSync } from "node:fs";
import { openCosmosStore } from "../../../src/store/cosmos-store.ts";
import { openLocalStore } from "../../../src/store/local-store.ts";
import { pressOn } from "./pressing.ts";
import { toldBy } from "./play.ts";
import type { Vote } from "./votes-until-killed.ts";
import { workerOn } from "./worker.ts";

/*
 * A bot that takes presses until it is killed: `voting-process.ts WHERE BALLOT PRESSES`. WHERE is a
 * directory, or the address of a Cosmos DB server. It writes what a presser was told when, and only when,
 * the presser was told.
 */
const [where = "", ballot = "", presses = "[]"] = process.argv.slice(2);
const store = where.startsWith("http")
  ? await openCosmosStore({ endpoint: where, key: "a2V5", database: "klyngebot" })
  : openLocalStore(where);
const worker = workerOn(
  { store, trouble: () => undefined, met: () => 0, close: store.close },
  { faults: [], pauses: () => 0 },
);
writeSync(1, "ready\n");
const shown = new Map<string, string>();
await Promise.all(
  (JSON.parse(presses) as Vote[][]).map(async (own) => {
    for (const { who, choice } of own) {
      const replaces = shown.get(who);
      const payload = { ballot, choice, ...(replaces !== undefined && { replaces }) };
      const told = toldBy(await pressOn(worker.bot, who, { verb: "vote.cast", payload }));
      if (told.is !== "position") continue;
      shown.set(who, told.receipt);
      writeSync(1, `${JSON.stringify({ who, ...told })}\n`);
    }
  }),
);
await worker.settle();
store.close();
