import { writeSync } from "node:fs";
import { openLocalStore } from "../../src/store/local-store.ts";
import { position } from "./store-contract.ts";

/*
 * A bot that does nothing but record positions, until it is killed: `cast-stream.ts DIRECTORY BALLOT
 * NAME COUNT`. It writes each receipt when, and only when, the store has acknowledged it.
 */
const [directory = "", ballot = "", name = "", count = "0"] = process.argv.slice(2);
const store = openLocalStore(directory);
writeSync(1, "ready\n");
for (let n = 0; n < Number(count); n++) {
  const receipt = `${name}-${n}`;
  const { recorded } = await store.ballots.cast(ballot, position(`s-${receipt}`, receipt));
  if (recorded) writeSync(1, `${receipt}\n`);
}
store.close();
