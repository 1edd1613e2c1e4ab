import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program, ROOT } from "../support/program.ts";
import { RECEIPTS, fullMeeting } from "../verify/meeting.ts";
import { packed, zip } from "../verify/packing.ts";

describe("klyngebot verify", function () {
  this.timeout(60_000);
  const { files, head } = packed(fullMeeting());
  let directory: string;
  let whole: string;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), "klyngebot-verify-"));
    whole = join(directory, "pakke.zip");
    writeFileSync(whole, zip(files));
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });

  function verify(...args: string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...program("klyngebot"), "verify", ...args],
      { cwd: ROOT, env: { ...process.env, DATA_DIR: directory } },
    );
    return { status, out: stdout.toString(), error: stderr.toString() };
  }

  it("says that a package hangs together, and is proved with the head", () => {
    const alone = verify(whole);
    assert.deepEqual([alone.status, alone.error], [0, ""]);
    assert.match(alone.out, /hænger sammen.*\n.*endnu ikke bevist/);
    const proved = verify(whole, "--head", head);
    assert.deepEqual([proved.status, proved.error], [0, ""]);
    assert.match(proved.out, /Hovedkoden passer/);
  });

  it("refuses another head, and a file that was changed, on standard error", () => {
    const other = verify(whole, "--head", "0000-".repeat(8).slice(0, -1));
    assert.equal(other.status, 1);
    assert.match(other.error, /^Pakken kan ikke godkendes\. Hovedkoden passer ikke/);
    const changed = join(directory, "ændret.zip");
    writeFileSync(changed, zip({ ...files, "møde.json": Buffer.from("{}") }));
    const { status, error } = verify(changed);
    assert.equal(status, 1);
    assert.match(error, /«møde.json» er ikke den fil, som hændelse 16 har fingeraftrykket af/);
  });

  it("says what was counted for a receipt", () => {
    const { receipt, code } = RECEIPTS.anna;
    const found = verify(whole, "--head", head, "--receipt", `${receipt}/${code}`);
    assert.equal(found.status, 0);
    assert.match(found.out, /punkt 1, indstilling 1: talt som «Tiltræder»/);
    const none = verify(whole, "--receipt", `k-eva/${code}`);
    assert.equal(none.status, 1);
    assert.match(none.error, /findes ikke på nogen mandatliste/);
  });

  it("answers in a sentence for a file that is no package, and for an option it does not know", () => {
    const paper = join(directory, "brev.txt");
    writeFileSync(paper, "Kære alle");
    for (const args of [
      [paper],
      [join(directory, "findes-ikke.zip")],
      [whole, "--hoved", "x"],
      [],
    ]) {
      const { status, error } = verify(...args);
      assert.equal(status, 1);
      assert.doesNotMatch(error, /\n\s+at /);
    }
  });
});
