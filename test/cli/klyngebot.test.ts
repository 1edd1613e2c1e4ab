import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../src/cli/commands.ts";
import { describeSettings } from "../../src/config.ts";
import { agendaText, rosterCsv } from "../support/cluster.ts";
import { program, ROOT } from "../support/program.ts";

describe("the command line", function () {
  this.timeout(60_000);
  let directory: string;
  let roster: string;
  let agenda: string;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), "klyngebot-cli-"));
    roster = join(directory, "mandatliste.csv");
    agenda = join(directory, "dagsorden.txt");
    writeFileSync(roster, rosterCsv);
    writeFileSync(agenda, agendaText);
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });

  function run(...args: string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...program("klyngebot"), ...args],
      { cwd: ROOT, env: { ...process.env, DATA_DIR: directory } },
    );
    return { status, out: stdout.toString(), error: stderr.toString() };
  }

  it("says in one sentence that an agenda needs a board first", () => {
    const { status, error } = run("import", agenda);
    assert.equal(status, 1);
    assert.match(error, /^Der er ingen organer endnu\. .*\n$/);
  });

  it("reads a roster in, line by line, and changes nothing the second time", () => {
    assert.match(run("import-roster", roster).out, /Linje 2: Rikke Regionsformand.*tilføjet/);
    const again = run("import-roster", roster);
    assert.equal(again.status, 0);
    assert.doesNotMatch(again.out, /tilføjet/);
  });

  it("names every bad row and changes nothing", () => {
    writeFileSync(
      roster,
      rosterCsv.replace("plo1@eksempel.dk", "plo1").replace("Region 1;region;", "Region 1;rogion;"),
    );
    const { status, error } = run("import-roster", roster);
    assert.equal(status, 1);
    assert.match(error, /Linje 2, kolonne «part»/);
    assert.match(error, /Linje 10, kolonne «email»/);
  });

  it("lists the roles that would end, and ends them only when told to", () => {
    writeFileSync(
      roster,
      rosterCsv
        .split("\r\n")
        .filter((line) => !line.includes("PLO 2"))
        .join("\r\n"),
    );
    assert.match(run("import-roster", roster).out, /slutter først[\s\S]*Pia Praksis/);
    assert.match(run("import-roster", roster, "--save").out, /er afsluttet[\s\S]*Pia Praksis/);
    assert.doesNotMatch(run("import-roster", roster).out, /Pia Praksis/);
  });

  it("prints what an import would understand, and changes nothing", () => {
    const { out } = run("read", agenda);
    const read = JSON.parse(out) as {
      kind: string;
      items: { number: string; kind: string | null }[];
    };
    assert.equal(read.kind, "agenda");
    assert.deepEqual(
      read.items.map(({ number, kind }) => [number, kind]),
      [
        ["1", null],
        ["2", "orientering"],
        ["3", "beslutning"],
        ["4", "eventuelt"],
      ],
    );
  });

  it("creates the meeting, and brings it up to date the next time", () => {
    assert.match(run("import", agenda).out, /Mødet er oprettet for Klynge Prøve/);
    assert.match(run("import", agenda).out, /Mødet er opdateret for Klynge Prøve/);
  });

  it("says in one sentence what is wrong with a command, a file or an option", () => {
    for (const args of [["flyv"], ["read"], ["read", "findes-ikke.txt"], ["read", agenda, "--x"]]) {
      const { status, error } = run(...args);
      assert.equal(status, 1);
      assert.match(error, /^[^\n]+\n$/);
    }
  });

  it("explains every command with --help", () => {
    for (const name of Object.keys(commands)) assert.match(run(name, "--help").out, /\S+\n\n\S+/);
  });

  it("shows every setting, and the README shows the same", () => {
    const { out } = run("settings");
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    for (const { name, meaning } of describeSettings()) {
      assert.ok(out.includes(`${name}=`), name);
      assert.ok(readme.includes(`\`${name}\``) && readme.includes(meaning), name);
    }
  });

  it("says which board follows a board, and in one sentence why not", () => {
    assert.match(run("succeed", "--help").out, /^succeed ORGAN EFTERFØLGER DATO/);
    const itself = run("succeed", "Klynge Prøve", "klynge prøve", "01-01-2027");
    assert.deepEqual([itself.status, itself.out], [1, ""]);
    assert.match(itself.error, /^Organet Klynge Prøve kan ikke afløse sig selv\. .*\n$/);
    const nowhere = run("succeed", "Klynge Prøve", "Rådet", "2027-13-01");
    assert.match(nowhere.error, /^«2027-13-01» er ikke en dato\. .*\n$/);
    writeFileSync(roster, rosterCsv.replaceAll("Klynge Prøve", "Rådet"));
    assert.equal(run("import-roster", roster).status, 0);
    const followed = run("succeed", "Klynge Prøve", "Rådet", "01-01-2027");
    assert.match(followed.out, /^Klynge Prøve: Fra .*1\. januar 2027 er organet afløst af Rådet\./);
    writeFileSync(roster, rosterCsv);
  });
});
