import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ask as command } from "../../src/cli/ask.ts";
import { ANSWER_KINDS } from "../../src/domain/answer.ts";
import type { Answer } from "../../src/domain/answer.ts";
import type { Board } from "../../src/domain/board.ts";
import { openLocalStore } from "../../src/store/local-store.ts";
import { people } from "../support/board.ts";
import { otherSydBoard, sydBoard, sydMeetings } from "../support/questions.ts";
import { ownDirectory } from "../support/world.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Printed extends Pick<Answer, "kind" | "sources"> {
  readonly text: string;
  readonly sure: boolean;
}

describe("ask, on the command line", function () {
  this.timeout(180_000);
  const directory = ownDirectory();

  function run(...args: string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/klyngebot.ts", ...args],
      { cwd: ROOT, env: { ...process.env, DATA_DIR: directory.path } },
    );
    return { status, out: stdout.toString(), error: stderr.toString() };
  }
  const ask = (...args: string[]): Printed => {
    const { status, out, error } = run("ask", ...args);
    assert.equal(status, 0, error);
    return JSON.parse(out) as Printed;
  };

  after(() => {
    directory.remove();
  });

  it("prints kind, text, sources and how sure, and nothing else", () => {
    const printed = ask("Hvilken klynge er Tårnby med i?");
    assert.deepEqual(Object.keys(printed), ["kind", "text", "sources", "sure"]);
    assert.ok(ANSWER_KINDS.includes(printed.kind));
    assert.equal(printed.kind, "answer");
    assert.equal(printed.sure, true);
    assert.match(printed.text, /Sundhedsklynge Syd/);
    assert.ok(printed.sources.every(({ title, section }) => title !== "" && section !== ""));
  });

  it("asks back in the language of the question, which needs no quotes", () => {
    const printed = ask("Which", "municipalities", "are", "in", "Klynge", "Nord?");
    assert.deepEqual([printed.kind, printed.sure], ["ask-back", false]);
    assert.match(printed.text, /^More than one/);
  });

  it("goes on from the questions before", () => {
    const printed = ask("--before", "Hvad var bidraget fra Hvidovre i 2022?", "Og Ishøj?");
    assert.match(printed.text, /Ishøj.*158\.162,25/);
  });

  it("says in one sentence that there is no board yet", () => {
    const { status, error } = run("ask", "--board", "Klynge Prøve", "Hvornår er næste møde?");
    assert.equal(status, 1);
    assert.match(error, /^Der er ingen organer endnu\. .*\n$/);
  });

  it("says in one sentence that a day cannot be read", () => {
    const { status, error } = run("ask", "--on", "i går", "Hvad er en klynge?");
    assert.equal(status, 1);
    assert.match(error, /^Datoen «i går» kan ikke læses\..*\n$/);
  });

  it("wants a question, and options that it knows", async () => {
    await assert.rejects(async () => command.run([]), /^Error: Skriv spørgsmålet\./);
    await assert.rejects(async () => command.run(["  "]), /^Error: Skriv spørgsmålet\./);
    await assert.rejects(async () => command.run(["--ukendt", "Hvad?"]), /tilvalgene/);
  });

  it("answers of the one board there is, on the day that is given", async () => {
    await keep(sydBoard);
    const { kind, text } = ask("--on", "01-02-2023", "Hvornår er næste møde?");
    assert.equal(kind, "answer");
    assert.match(text, /26\. april 2023/);
  });

  it("answers of the board that is named where there are several, and knows no other", async () => {
    await keep(otherSydBoard);
    const question = ["--on", "2023-02-01", "Hvornår er næste møde?"];
    assert.equal(ask(...question).kind, "ask-back");
    assert.match(ask("--board", sydBoard.name, ...question).text, /26\. april 2023/);
    const { status, error } = run("ask", "--board", "Ukendt organ", ...question);
    assert.equal(status, 1);
    assert.match(error, /^Jeg kender ikke organet «Ukendt organ»\. Skriv et af: .*\n$/);
  });

  async function keep(board: Board): Promise<void> {
    const store = openLocalStore(directory.path);
    await store.rosters.apply({ boards: [{ board }], people });
    for (const one of sydMeetings) if (one.board === board.id) await store.meetings.add(one);
    store.close();
  }
});
