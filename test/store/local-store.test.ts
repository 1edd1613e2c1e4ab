import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openLocalStore } from "../../src/store/local-store.ts";
import type { Store } from "../../src/store/local-store.ts";
import { board, boardChat, meeting, NOW, people, personId, reading } from "../support/board.ts";
import { ownDirectory } from "../support/world.ts";
import { DECISIONS } from "./papers-contract.ts";
import { ballotOf, position, promisesOfStores } from "./store-contract.ts";

const SCRIPT = fileURLToPath(new URL("cast-stream.ts", import.meta.url));

describe("the embedded store", () => {
  const ends: (() => void)[] = [];
  const directory = (): string => {
    const { path, remove } = ownDirectory();
    ends.push(remove);
    return path;
  };
  const open = (path: string): Store => {
    const store = openLocalStore(path);
    ends.push(store.close);
    return store;
  };
  afterEach(() => {
    for (const end of ends.splice(0).reverse()) end();
  });

  describe("keeps its promises", () => {
    promisesOfStores(() => Promise.resolve(open(directory())));
  });

  describe("keeps its promises when two connections take turns on one file", () => {
    promisesOfStores(() => {
      const path = directory();
      return Promise.resolve(turnAbout(open(path), open(path)));
    });
  });

  it("gives everything back when it is opened again", async () => {
    const path = directory();
    const before = openLocalStore(path);
    await before.rosters.apply({ boards: [{ board }], people });
    await before.meetings.add(meeting);
    const { id } = await before.ballots.open(ballotOf(2));
    await before.ballots.cast(id, position("s0", "R0"));
    await before.ballots.noteCard(id, { chat: "a", message: "1" });
    await before.chats.change(boardChat.id, () => boardChat);
    await before.drafts.add({ id: "d", account: "a", at: NOW, reading });
    await before.disguises.wear("a", personId("anna"));
    const decision = DECISIONS.paper({ id: "d", partition: meeting.id, text: "Tiltrådt" });
    await before.decisions.change("d", () => decision);
    const file = { id: "f", name: "bilag.txt", type: "text/plain", size: 5 };
    await before.files.add(file, Buffer.from("bilag"));
    await before.signIns.add({ id: "s", account: "a", until: NOW });
    const ballot = await before.ballots.find(id);
    before.close();

    const after = open(path);
    assert.deepEqual(await after.boards.find(board.id), board);
    assert.equal((await after.people.named(people.map((one) => one.id))).length, people.length);
    assert.deepEqual(await after.meetings.find(meeting.id), meeting);
    assert.deepEqual(await after.ballots.find(id), ballot);
    assert.deepEqual(await after.ballots.unsettled(), [ballot]);
    assert.deepEqual(await after.chats.find(boardChat.id), boardChat);
    assert.deepEqual((await after.drafts.find("d"))?.reading, reading);
    assert.equal(await after.disguises.find("a"), personId("anna"));
    assert.deepEqual(await after.decisions.within(meeting.id), [decision]);
    assert.deepEqual(await after.files.find("f"), file);
    assert.equal(Buffer.from((await after.files.read("f")) ?? []).toString(), "bilag");
    assert.equal((await after.signIns.find("s", new Date(0)))?.until, NOW);
  });

  it("shows at once, in another process's eyes, what was acknowledged in one", async () => {
    const path = directory();
    const [one, other] = [open(path), open(path)];
    await one.meetings.add(meeting);
    assert.deepEqual(await other.meetings.find(meeting.id), meeting);
    await other.meetings.change(meeting.id, (before) => ({ ...before, place: "Ude" }));
    assert.equal((await one.meetings.find(meeting.id))?.place, "Ude");
  });

  it("loses no acknowledged position when the process is killed in the middle", async function () {
    this.timeout(60_000);
    const path = directory();
    const store = open(path);
    const { id } = await store.ballots.open(ballotOf(0));
    const acknowledged: string[] = [];
    for (const [n, after] of [3, 17, 40].entries())
      acknowledged.push(...(await castUntilKilled([path, id, `kill${n}`], after)));

    const kept = (await store.ballots.find(id))?.history.map(({ receipt }) => receipt) ?? [];
    assert.ok(acknowledged.length >= 60, `only ${acknowledged.length} were acknowledged`);
    assert.deepEqual(
      acknowledged.filter((receipt) => !kept.includes(receipt)),
      [],
    );
    assert.equal(new Set(kept).size, kept.length);
    await store.ready();
  });

  it("loses no position when two processes write to one vote at the same time", async function () {
    this.timeout(60_000);
    const path = directory();
    const store = open(path);
    const { id } = await store.ballots.open(ballotOf(0));
    const written = await Promise.all(
      ["a", "b"].map((name) => castUntilKilled([path, id, name, "150"], Infinity)),
    );
    const kept = (await store.ballots.find(id))?.history.map(({ receipt }) => receipt) ?? [];
    assert.equal(written.flat().length, 300);
    assert.deepEqual(kept.sort(), written.flat().sort());
  });
});

/** Runs the stream of casts in a process of its own and kills it after so many acknowledgements. */
async function castUntilKilled(args: readonly string[], killAfter: number): Promise<string[]> {
  const [path = "", ballot = "", name = "", count = "100000"] = args;
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, path, ballot, name, count], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== "ready") acknowledged.push(line);
    if (acknowledged.length === killAfter) child.kill("SIGKILL");
  }
  await ended;
  return acknowledged;
}

/** A store whose every act goes through the other of two connections. */
function turnAbout(one: Store, other: Store): Store {
  let turn = 0;
  const part = <K extends keyof Store>(key: K): Store[K] =>
    new Proxy(one[key], {
      get: (_, name) => (turn++ % 2 === 0 ? one : other)[key][name as never],
    });
  return {
    boards: part("boards"),
    people: part("people"),
    rosters: part("rosters"),
    meetings: part("meetings"),
    ballots: part("ballots"),
    chats: part("chats"),
    drafts: part("drafts"),
    disguises: part("disguises"),
    decisions: part("decisions"),
    elections: part("elections"),
    minutes: part("minutes"),
    proposals: part("proposals"),
    files: part("files"),
    passes: part("passes"),
    signIns: part("signIns"),
    ready: () => (turn++ % 2 === 0 ? one : other).ready(),
    close: () => undefined,
  };
}
