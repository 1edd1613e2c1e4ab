import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordId } from "../../src/domain/record/record.ts";
import { openLocalStore } from "../../src/store/local-store.ts";
import { checkReceipt } from "../../src/usecases/record/receipt.ts";
import { alone, board, boardChat, meeting, otherBoard, people, person } from "../support/board.ts";
import { decided, issued, voted } from "../support/deciding.ts";
import { program, ROOT } from "../support/program.ts";
import { ownDirectory, worldAround } from "../support/world.ts";

describe("the record on the command line", function () {
  this.timeout(120_000);
  const directory = ownDirectory();
  const file = join(directory.path, "Journalpakke æøå.zip");
  let proof = "";
  let head = "";

  before(async () => {
    const world = worldAround(openLocalStore(directory.path), () => undefined);
    await world.rosters.apply({ boards: [{ board }, { board: otherBoard }], people });
    await world.meetings.add(meeting);
    await world.meetings.add({ ...meeting, id: `${meeting.id}-2`, date: "2027-06-01" });
    await world.chats.change(boardChat.id, () => boardChat);
    const { id } = await voted(world, "i1");
    await decided(world, "i1");
    await issued(world);
    ({ proof } = await checkReceipt(world, alone("erik"), { ballot: id }));
    world.end();
  });
  after(() => {
    directory.remove();
  });

  function run(...args: string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...program("klyngebot"), ...args],
      { cwd: directory.path, env: { ...process.env, DATA_DIR: directory.path } },
    );
    return { status, out: stdout.toString(), error: stderr.toString() };
  }

  const eventsLeft = async (): Promise<number | undefined> => {
    const store = openLocalStore(directory.path);
    const record = await store.records.find(recordId(meeting.id));
    store.close();
    return record?.eventsLeft;
  };

  const called = async (name: string): Promise<void> => {
    const store = openLocalStore(directory.path);
    const before = await store.boards.find(board.id);
    assert.ok(before);
    await store.rosters.apply({ boards: [{ board: { ...before, name }, before }], people: [] });
    store.close();
  };

  it("has not left where the file could not be written", async () => {
    const nowhere = join(directory.path, "x", "y.zip");
    const { status, out, error } = run("export", "2027-03-03", "--out", nowhere);
    assert.deepEqual([status, out], [1, ""]);
    assert.match(error, /^Filen «.*» kan ikke skrives\..*\n$/);
    assert.equal(await eventsLeft(), undefined);
  });

  it("has left once the file is written, in the folder one stands in under the board's name and the day", async () => {
    await called("Klynge Prøve: Nord/Syd");
    const { status, out } = run("export", meeting.id);
    await called(board.name);
    const name = "Journalpakke Klynge Prøve- Nord-Syd 2027-03-03.zip";
    assert.deepEqual([status, out.trim().split("\n").at(-1)], [0, name]);
    assert.ok(existsSync(join(directory.path, name)));
    assert.ok(((await eventsLeft()) ?? 0) > 3);
  });

  it("is exported by board and date to a file, with its head code", () => {
    const { status, out, error } = run("export", "Klynge Prøve 2027-03-03", "--out", file);
    assert.equal(status, 0, error);
    head = /^Hovedkode: (\S+)$/m.exec(out)?.[1] ?? "";
    assert.match(head, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){7}$/);
    assert.ok(existsSync(file));
    const first = readFileSync(file);
    assert.equal(run("export", meeting.id, "--out", file).status, 0);
    assert.deepEqual(readFileSync(file), first);
  });

  it("is not exported before the minutes are issued, nor from nowhere, each said in one sentence", () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [["2027-06-01"], /^Referatet er ikke udsendt endnu\..*\n$/],
      [["2027-01-01"], /^Der er intet møde, der hedder «2027-01-01»\..*\n$/],
      [["2027-03-03", "--flyv"], /^Jeg forstår ikke tilvalgene\..*\n$/],
    ];
    for (const [args, said] of cases) {
      const { status, out, error } = run("export", ...args);
      assert.equal(status, 1);
      assert.equal(out, "");
      assert.match(error, said);
    }
  });

  it("is verified from the file alone, with head and receipt", () => {
    const { status, out } = run("verify", file, "--head", head, "--receipt", proof);
    assert.equal(status, 0);
    assert.match(out, /hovedkode[\s\S]*Tiltræder/i);
    assert.match(run("verify", file).out, new RegExp(head));
  });

  it("is refused in one sentence where the file, the head or the receipt is wrong", () => {
    const changed = join(directory.path, "ændret.zip");
    const content = readFileSync(file);
    content[2000] = (content[2000] ?? 0) ^ 1;
    writeFileSync(changed, content);
    const wrongHead = `${head.slice(0, -1)}${head.endsWith("0") ? "1" : "0"}`;
    for (const args of [
      [changed],
      [file, "--head", wrongHead],
      [file, "--receipt", proof.replace(/^..../, "AAAA")],
      [join(ROOT, "package.json")],
      ["findes-ikke.zip"],
    ]) {
      const { status, out, error } = run("verify", ...args);
      assert.equal(status, 1, args.join(" "));
      assert.match(error, /^[^\n]+\n$/);
      assert.ok(!out.includes("Pakken kan godkendes"));
    }
  });

  it("loses a person who is erased, and not while they are on a roster", () => {
    const refused = run("erase", person("erik").address, "--save");
    assert.match(refused.error, /^Personen står på mandatlisten for Klynge Prøve .*\n$/);
    assert.match(run("erase").error, /^Skriv personens e-mail\..*\n$/);
    const unknown = run("erase", person("ole").address, "--save");
    assert.match(unknown.error, /^Jeg kender ingen, der hedder «ole@eksempel\.dk»\.\n$/);
  });
});
