import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Break {
  readonly gate: string;
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly command: readonly string[];
}

const lint = (file: string): string[] => ["npx", "eslint", file];
const domain = "src/domain/broken-on-purpose.ts";
const teams = "src/teams/broken-on-purpose.ts";
const tested = "test/broken-on-purpose.test.ts";
const mocha = ["npx", "mocha", "--parallel", "--jobs", "2", tested];

/** Each gate of `npm run check`, broken once on purpose. */
const BREAKS: readonly Break[] = [
  {
    gate: "format",
    what: "a file that is not formatted",
    file: domain,
    text: "export const  a=1\n",
    command: ["npx", "prettier", "--check", domain],
  },
  {
    gate: "lint",
    what: "the environment read outside config.ts",
    file: teams,
    text: 'export const a = process.env["HOME"];\n',
    command: lint(teams),
  },
  {
    gate: "lint",
    what: "a clock in a rule",
    file: domain,
    text: "export const a = (): Date => new Date();\n",
    command: lint(domain),
  },
  {
    gate: "lint",
    what: "an Error thrown in a rule",
    file: domain,
    text: 'export function a(): never {\n  throw new Error("no");\n}\n',
    command: lint(domain),
  },
  {
    gate: "lint",
    what: "a forgotten await",
    file: teams,
    text: "export function a(): void {\n  Promise.resolve(1);\n}\n",
    command: lint(teams),
  },
  {
    gate: "lint",
    what: "a word the house does not use",
    file: teams,
    text: "export const user = 1;\n",
    command: lint(teams),
  },
  {
    gate: "lint",
    what: "a switch that forgets a case",
    file: teams,
    text: 'export function a(of: "x" | "y"): number {\n  switch (of) {\n    case "x":\n      return 1;\n  }\n  return 2;\n}\n',
    command: lint(teams),
  },
  {
    gate: "floors",
    what: "a rule that reads files",
    file: domain,
    text: 'export { readFileSync } from "node:fs";\n',
    command: ["npx", "depcruise", "src"],
  },
  {
    gate: "floors",
    what: "a door that sees another door",
    file: teams,
    text: 'export { openLocalStore } from "../store/local-store.ts";\n',
    command: ["npx", "depcruise", "src"],
  },
  {
    gate: "floors",
    what: "a verifier that shares code with the bot",
    file: "src/verify/broken-on-purpose.ts",
    text: 'export { headCode } from "../domain/record/head.ts";\n',
    command: ["npx", "depcruise", "src"],
  },
  {
    gate: "floors",
    what: "a rule that leans on the verifier",
    file: "src/usecases/broken-on-purpose.ts",
    text: 'export { headCode } from "../verify/crockford.ts";\n',
    command: ["npx", "depcruise", "src"],
  },
  {
    gate: "dead",
    what: "a file that nobody uses",
    file: domain,
    text: "export const a = 1;\n",
    command: ["npx", "knip"],
  },
  {
    gate: "types",
    what: "a wrong type",
    file: domain,
    text: 'export const a: number = "1";\n',
    command: ["npx", "tsc", "--noEmit", "-p", "."],
  },
  {
    gate: "tests",
    what: "a test that fails",
    file: tested,
    text: 'it("fails", () => {\n  throw new Error("as it should");\n});\n',
    command: mocha,
  },
  {
    gate: "tests",
    what: "a test that stands alone",
    file: tested,
    text: "it" + '.only("is alone", () => undefined);\n',
    command: mocha,
  },
  {
    gate: "tests",
    what: "a test that is switched off",
    file: tested,
    text: "it" + '.skip("is off", () => undefined);\n',
    command: mocha,
  },
  {
    gate: "tests",
    what: "a test that ends its process as if all were well",
    file: tested,
    text: 'it("ends", () => {\n  process.exit(0);\n});\n',
    command: mocha,
  },
  {
    gate: "coverage",
    what: "rules that no test visits",
    file: tested,
    text: 'it("tests nothing", () => undefined);\n',
    command: ["npx", "c8", ...mocha],
  },
  {
    gate: "coverage",
    // judges what the run before it, which tests nothing, has left
    what: "a domain that no test visits",
    file: tested,
    text: 'it("tests nothing", () => undefined);\n',
    command: ["npm", "run", "check:domain"],
  },
];

/** Breaks each gate and says which did not refuse. */
export function breakGates(): { readonly count: number; readonly open: readonly string[] } {
  const open = BREAKS.flatMap(({ gate, what, file, text, command: [program = "", ...args] }) => {
    const path = join(ROOT, file);
    writeFileSync(path, text);
    try {
      const { status } = spawnSync(program, args, { cwd: ROOT, stdio: "ignore" });
      return status === 0 ? [`${gate}: ${what}`] : [];
    } finally {
      rmSync(path);
    }
  });
  return { count: BREAKS.length, open };
}
