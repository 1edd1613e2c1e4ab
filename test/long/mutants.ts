import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

/** Runs `npm run mutate`, which goes on where it was stopped, and says how many mutants the tests find. */
export function findMutants(root: string): { readonly count: string; readonly passed: boolean } {
  const { status } = spawnSync("npm", ["run", "-s", "mutate"], { cwd: root, stdio: "ignore" });
  const report = readFileSync(join(root, ".cache/mutants-report.json"), "utf8");
  const { files } = JSON.parse(report) as Report;
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const count = (...states: readonly string[]): number =>
    all.filter((one) => states.includes(one)).length;
  const found = count("Killed", "Timeout");
  const tried = found + count("Survived", "NoCoverage");
  const score = ((found / tried) * 100).toFixed(1);
  return { count: `${found} of ${tried} mutants found, ${score} %`, passed: status === 0 };
}
