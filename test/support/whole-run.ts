import { browserPath } from "./browser-path.ts";
import { build } from "./program.ts";

let ended = false;

/** Before several processes run tests: what they would make in one place at the same time is made once. */
export async function mochaGlobalSetup(): Promise<void> {
  process.once("exit", () => {
    // mocha answers 0 without a count where a process of its own dies after its last file
    if (ended) return;
    process.exitCode = 1;
    process.stderr.write("A process that ran tests died: the count is missing.\n");
  });
  build();
  // where there is no browser, the tests that want one say so
  await browserPath().catch(() => undefined);
}

/** After the last of them: a run that does not come here has failed. */
export function mochaGlobalTeardown(): void {
  ended = true;
}
