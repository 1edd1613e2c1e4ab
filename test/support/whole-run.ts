import { build } from "./program.ts";

let ended = false;

/** Before several processes run tests: the programs that tests start are built once, for all of them. */
export function mochaGlobalSetup(): void {
  build();
  process.once("exit", () => {
    // mocha answers 0 without a count where a process of its own dies after its last file
    if (ended) return;
    process.exitCode = 1;
    process.stderr.write("A process that ran tests died: the count is missing.\n");
  });
}

/** After the last of them: a run that does not come here has failed. */
export function mochaGlobalTeardown(): void {
  ended = true;
}
