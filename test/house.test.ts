import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { routes } from "../src/teams/routes/routes.ts";
import { VERBS } from "../src/teams/verbs.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LINES = 250;

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** The files under a folder of the house, by their path from the root. */
function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort();
}

const PORTS = ["ports", "file-ports", "question-ports", "ballots", "time"].map(
  (name) => `src/usecases/${name}.ts`,
);
const useCases = filesIn("src/usecases", ".ts").filter((path) => !PORTS.includes(path));
const testOf = (path: string): string => path.replace("src/", "test/").replace(".ts", ".test.ts");

describe("the house", () => {
  const page = read("docs/verbs.md");

  for (const verb of VERBS) {
    it(`routes ${verb}`, () => {
      assert.equal(typeof routes[verb], "function");
    });

    it(`tells of ${verb} in three lines: payload, who may, what happens`, () => {
      const [, entry = ""] = page.split(`\n## ${verb}\n`);
      const lines = entry.split("\n## ")[0]?.trim().split("\n") ?? [];
      assert.deepEqual(
        lines.map((line) => /^- ([^:]+): \S/.exec(line)?.[1]),
        ["Payload", "Who may", "What happens"],
      );
    });

    it(`has one use case that says it is ${verb}, with a test of its own`, () => {
      const said = new RegExp(`^/\\*\\*(?:\\n \\*)? (?:[a-z.]+, )*${verb}[:,]`, "m");
      const own = useCases.filter((path) => said.test(read(path)));
      assert.equal(own.length, 1, own.join(", "));
      assert.ok(existsSync(join(ROOT, testOf(own[0] ?? ""))));
    });
  }

  it("tells of no verb that there is not", () => {
    const told = [...page.matchAll(/^## (.+)$/gm)].map(([, verb]) => verb);
    assert.deepEqual(told, [...VERBS]);
  });

  for (const path of useCases)
    it(`tests ${path}`, () => {
      assert.ok(existsSync(join(ROOT, testOf(path))), `${testOf(path)} is missing`);
    });

  it(`has no file of more than ${LINES} lines in src`, () => {
    const long = filesIn("src", ".ts").filter((path) => read(path).split("\n").length - 1 > LINES);
    assert.deepEqual(long, []);
  });

  it("knows no machine's own paths", () => {
    const own =
      /(?:^|[\s"'`(=])(?:\/(?:home|Users|root|work|mnt)\/\w|[A-Z]:\\\\?(?:Users|Windows)\b)/;
    const files = [...filesIn("src", ".ts"), ...filesIn("test", ".ts"), ...filesIn("docs", ".md")];
    assert.deepEqual(
      files.filter((path) => own.test(read(path))),
      [],
    );
  });

  it("leaves nothing for later", () => {
    const later = new RegExp(["TO" + "DO", "FIX" + "ME", "X" + "XX"].join("|"));
    const files = [...filesIn("src", ".ts"), ...filesIn("test", ".ts"), ...filesIn("docs", ".md")];
    assert.deepEqual(
      files.filter((path) => later.test(read(path))),
      [],
    );
  });
});
