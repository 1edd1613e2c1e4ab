import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importRoster } from "../../../src/usecases/roster/import.ts";
import { saveRoster } from "../../../src/usecases/roster/save.ts";
import { buildWorld } from "../../../src/world.ts";
import { rosterCsv } from "../../support/cluster.ts";

const ADMIN = { account: "admin", person: undefined, admin: true };

describe("roster.save", () => {
  it("ends roles for the one who handed the file in, once, and for nobody else", async () => {
    const directory = mkdtempSync(join(tmpdir(), "klyngebot-roster-"));
    const world = await buildWorld({ DATA_DIR: directory });
    const hand = (csv: string) =>
      importRoster(world, ADMIN, world.rosterFiles.read(Buffer.from(csv)));
    await hand(rosterCsv);
    const imported = await hand(rosterCsv.replace(/\r\n[^\r]*PLO 2[^\r]*/, ""));
    assert.ok(!("problems" in imported) && imported.draft !== undefined);
    const { draft } = imported;

    const other = { ...ADMIN, account: "other" };
    await assert.rejects(saveRoster(world, other, { draft }), { reason: "draft-gone" });
    const saved = await saveRoster(world, ADMIN, { draft });
    assert.ok(!("problems" in saved));
    assert.deepEqual(
      saved.endings.map(({ name }) => name),
      ["Pia Praksis"],
    );
    await assert.rejects(saveRoster(world, ADMIN, { draft }), { reason: "draft-gone" });
    world.close();
    rmSync(directory, { recursive: true });
  });
});
