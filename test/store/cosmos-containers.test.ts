import assert from "node:assert/strict";
import { openCosmos } from "../../src/store/cosmos-client.ts";
import type { OpenDatabase } from "../../src/store/cosmos-client.ts";
import {
  containerOf,
  containersMissing,
  containersWanted,
} from "../../src/store/cosmos-containers.ts";
import { documentId, plainName } from "../../src/store/cosmos-names.ts";
import { memory } from "../../src/store/cosmos-recent.ts";
import { cosmosServer } from "../support/cosmos.ts";
import type { CosmosServer } from "../support/cosmos.ts";

describe("the containers in Cosmos DB", () => {
  let server: CosmosServer;
  let opened: OpenDatabase;
  before(async () => {
    server = await cosmosServer();
    opened = await openCosmos(server.account);
  });
  after(() => {
    opened.close();
    server.stop();
  });

  it("are all there after the first start with a key, and only missed by name after that", async () => {
    assert.deepEqual(await containersMissing(opened.database), []);
    await opened.database.container("ballots").delete();
    await opened.database.containers.create({ id: "ballots", partitionKey: { paths: ["/id"] } });
    await opened.database.container("files").delete();
    assert.deepEqual(await containersMissing(opened.database), ["ballots", "files"]);
  });

  it("hold each kind of document in one place, and index no vote", () => {
    assert.equal(containerOf.get("ballot"), containerOf.get("ballot-shard"));
    const ballots = containersWanted.find(({ id }) => id === "ballots");
    assert.deepEqual(ballots?.indexingPolicy?.excludedPaths, [{ path: "/*" }]);
    const paths = (ballots.indexingPolicy.includedPaths ?? []).map(({ path }) => path);
    assert.equal(
      paths.some((path) => path.startsWith("/votes")),
      false,
    );
  });
});

describe("a name in Cosmos DB", () => {
  const ids = ["19:a/b\\c?d#e@thread.v2", "19:a=2Fb", "æ", "=C3=A6", "A", "a", "", "x".repeat(400)];

  it("is an id that Cosmos DB takes, and no two things have one", () => {
    const made = [...ids, "y".repeat(400)].map((id) => documentId("chat", id));
    for (const id of made) assert.match(id, /^chat![\w.~:@=-]{0,250}$/);
    assert.equal(new Set(made).size, made.length);
  });

  it("says nothing but itself in a predicate, and no two things have one", () => {
    const names = [...ids, '" or 1=1 --', "R0", "r0", "_52", "__proto__"].map(plainName);
    for (const name of names) assert.match(name, /^k[a-z0-9_]*$/);
    assert.equal(new Set(names).size, names.length);
  });
});

describe("what was read of late", () => {
  it("is asked for again after five seconds, and at once where it was not found", async () => {
    let now = 0;
    const reads: string[] = [];
    const there = new Map([["a", 1]]);
    const { recall, remember } = memory(
      (name) => {
        reads.push(name);
        return Promise.resolve(there.get(name));
      },
      5000,
      () => now,
    );
    assert.deepEqual([await recall("a"), await recall("a"), await recall("b")], [1, 1, undefined]);
    there.set("a", 2).set("b", 3);
    now = 4999;
    assert.deepEqual([await recall("a"), await recall("b")], [1, 3]);
    now = 5000;
    assert.equal(await recall("a"), 2);
    remember("a", 4);
    assert.equal(await recall("a"), 4);
    assert.deepEqual(reads, ["a", "b", "b", "a"]);
  });
});
