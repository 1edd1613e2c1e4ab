import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Registry } from "../../src/domain/registry.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { buildWorld } from "../../src/world.ts";
import { renamed } from "../support/registries.ts";
import { ownDirectory } from "../support/world.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

describe("a registry by the command line", function () {
  this.timeout(60_000);
  let directory: ReturnType<typeof ownDirectory>;
  let file: string;
  beforeEach(() => {
    directory = ownDirectory();
    file = join(directory.path, "register.json");
  });
  afterEach(() => {
    directory.remove();
  });

  function run(...args: string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/klyngebot.ts", ...args],
      { cwd: ROOT, env: { ...process.env, DATA_DIR: directory.path } },
    );
    return { status, out: stdout.toString(), error: stderr.toString() };
  }
  function imported(registry: Registry): string {
    writeFileSync(file, JSON.stringify(registry, null, 2));
    const { status, out, error } = run("import-registry", file);
    assert.deepEqual([status, error], [0, ""]);
    return out;
  }

  it("is printed as it holds on a day, to be edited and put in again", () => {
    assert.deepEqual(JSON.parse(run("registry").out), REGISTRY);
    const next = renamed("2099-01-01", "Nykøbstad");
    assert.match(
      imported(next),
      /^Registret fra 1\. januar 2099 er gemt\.\nDet gælder fra den dag\..*\nRegioner: 5, kommuner: 98, sundhedsklynger: 22, sundhedsråd: 17\.\n$/,
    );
    assert.match(imported(next), /^Registret fra 1\. januar 2099 er gemt i forvejen\. Intet er/);
    assert.deepEqual(JSON.parse(run("registry", "--on", "31-12-2098").out), REGISTRY);
    assert.equal(run("registry", "--on", "1/1-2099").status, 1);
    assert.equal(run("registry", "--on", "01-01-2099", "--out", file).out, "");
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), next);
    const corrected = { ...next, populationOn: "2098-01-01" };
    assert.match(imported(corrected), /er gemt i stedet for det, der var der før/);
  });

  it("answers questions from its day on", () => {
    imported(renamed("2099-01-01", "Nykøbstad"));
    const asked = (day: string): string =>
      run("ask", "--on", day, "Hvilke kommuner er med i Klynge Byen?").out;
    assert.match(asked("2099-01-01"), /Nykøbstad/);
  });

  it("is seen by a bot that runs, within five seconds", async () => {
    const running = await buildWorld({ DATA_DIR: directory.path });
    try {
      const today = running.clock.today();
      assert.equal(await running.registries.on(today), REGISTRY);
      const asked = Date.now();
      const next = renamed("2024-01-01", "Nykøbstad");
      assert.match(imported(next), /Det gælder nu/);
      const rest = Math.max(0, 5_000 - (Date.now() - asked));
      await new Promise((resolve) => setTimeout(resolve, rest));
      assert.deepEqual(await running.registries.on(today), next);
    } finally {
      running.close();
    }
  });

  it("is kept only where all of it is right, and says by line and place what is not", () => {
    const [first, ...others] = REGISTRY.clusters;
    assert.ok(first);
    const clusters = [{ ...first, municipalities: ["9999"], sources: [] }, ...others];
    writeFileSync(file, JSON.stringify({ ...REGISTRY, clusters }, null, 2));
    const shape = run("import-registry", file);
    assert.equal(shape.status, 1);
    assert.match(
      shape.error,
      /^Registret er ikke gemt: 1 sted skal rettes\. .*\nLinje \d+, clusters\[0\]\.sources: listen er tom\. .*\n$/,
    );
    const known = [{ ...first, municipalities: ["9999"] }, ...others];
    writeFileSync(file, JSON.stringify({ ...REGISTRY, clusters: known }, null, 2));
    assert.match(
      run("import-registry", file).error,
      /clusters\[0\]\.municipalities\[0\]: kommunekoden «9999» findes ikke under «municipalities»\. Ret den,/,
    );
    writeFileSync(file, JSON.stringify({ ...REGISTRY, municipalities: Array(30).fill(1) }));
    assert.match(run("import-registry", file).error, /30 steder[\s\S]*… og 10 steder mere\.\n$/);
    assert.deepEqual(JSON.parse(run("registry", "--on", "2099-01-01").out), REGISTRY);
  });
});
