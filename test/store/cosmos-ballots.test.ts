import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { createServer, request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "node:events";
import { openCosmos } from "../../src/store/cosmos-client.ts";
import type { CosmosAccount } from "../../src/store/cosmos-client.ts";
import { openCosmosStore } from "../../src/store/cosmos-store.ts";
import type { Store } from "../../src/store/store.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Ballot } from "../../src/domain/vote.ts";
import { board, ITEMS, meeting, NOW, opening, people, person } from "../support/board.ts";
import { cosmosServer } from "../support/cosmos.ts";
import { ballotOf, position } from "./store-contract.ts";

type Fault = (method: string, url: string) => number | undefined;

const receipts = (ballot: Ballot | undefined): string[] =>
  (ballot?.history ?? []).map(({ receipt }) => receipt).sort();

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

describe("the Cosmos DB store's votes", () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0).reverse()) end();
  });
  const open = async (account: CosmosAccount): Promise<Store> => {
    const store = await openCosmosStore(account);
    ends.push(() => {
      store.close();
    });
    return store;
  };
  const own = async (): Promise<CosmosAccount> => {
    const { account, stop } = await cosmosServer();
    ends.push(stop);
    return account;
  };

  /** The account behind a wire that carries the request, and may put another status in the answer's place. */
  const behindWire = async (account: CosmosAccount, fault: Fault): Promise<CosmosAccount> => {
    const wire = createServer((asked: IncomingMessage, answer: ServerResponse) => {
      const { method = "", url = "", headers } = asked;
      const status = fault(method, url);
      if (status === 449 || status === 429) {
        answer.writeHead(status, { "content-type": "application/json" });
        answer.end('{"message":"not now"}');
        asked.resume();
        return;
      }
      const on = request(new URL(url, account.endpoint), { method, headers }, (reply) => {
        if (status !== undefined) reply.resume();
        const lost = { "content-type": "application/json" };
        answer.writeHead(status ?? reply.statusCode ?? 500, status ? lost : reply.headers);
        if (status === undefined) reply.pipe(answer);
        else answer.end('{"message":"lost"}');
      });
      asked.pipe(on);
    });
    wire.listen(0, "127.0.0.1");
    await once(wire, "listening");
    ends.push(() => {
      wire.close();
      wire.closeAllConnections();
    });
    return { ...account, endpoint: `http://127.0.0.1:${(wire.address() as AddressInfo).port}` };
  };

  const isPatch: Fault = (method, url) =>
    method === "PATCH" && url.includes("/colls/ballots/") ? 1 : undefined;

  for (const status of [408, 500, 503])
    it(`are recorded once, and said to be, where the answer to the write is lost in a ${status}`, async () => {
      let left = 2;
      const account = await behindWire(await own(), (...asked) =>
        isPatch(...asked) && left-- > 0 ? status : undefined,
      );
      const store = await open(account);
      const { id } = await store.ballots.open(ballotOf(3));
      const first = await store.ballots.cast(id, position("s0", "R0"));
      assert.equal(first.recorded, true);
      assert.deepEqual(receipts(first.ballot), ["R0"]);
      const closing = { closedAt: NOW, closedBy: "one" };
      left = 1;
      assert.equal((await store.ballots.close(id, closing)).closed, true);
      assert.equal((await store.ballots.close(id, closing)).closed, false);
      assert.deepEqual(receipts(await store.ballots.find(id)), ["R0"]);
    });

  for (const status of [449, 429])
    it(`are recorded where the store answers ${status} at first`, async () => {
      let left = 3;
      const account = await behindWire(await own(), (...asked) =>
        isPatch(...asked) && left-- > 0 ? status : undefined,
      );
      const store = await open(account);
      const { id } = await store.ballots.open(ballotOf(3));
      assert.equal((await store.ballots.cast(id, position("s0", "R0"))).recorded, true);
      assert.deepEqual(receipts(await store.ballots.find(id)), ["R0"]);
    });

  it("make a change of a meeting once, where the answer to it is lost", async () => {
    let left = 0;
    const account = await behindWire(await own(), (method, url) =>
      method === "PUT" && url.includes("/colls/meetings/") && left-- > 0 ? 503 : undefined,
    );
    const store = await open(account);
    await store.meetings.add(meeting);
    left = 1;
    await store.meetings.change(meeting.id, (before) => ({
      ...before,
      imports: [...before.imports, "once"],
    }));
    const { imports } = (await store.meetings.find(meeting.id)) ?? meeting;
    assert.deepEqual(imports, [...meeting.imports, "once"]);
  });

  describe("spread over several documents", () => {
    const spreadBallot = (seats: number, shards: number) => ballotOf(seats, { shards });

    it("are so for an assembly of 101 seats, not for one of 100", () => {
      const shardsAt = (seats: number) => {
        const many = numbers(seats).map((n) => ({
          ...{ id: `s${n}`, name: `Mandat ${n}`, party: "municipality" as const },
          ...{ holders: [], substitutes: [] },
        }));
        return openBallot({ ...board, seats: many }, meeting, ITEMS.one, opening).shards;
      };
      assert.deepEqual([100, 101, 200, 201].map(shardsAt), [undefined, 2, 2, 3]);
    });

    it("are one ballot to whoever reads it", async () => {
      const store = await open(await own());
      const ballot = spreadBallot(12, 4);
      assert.deepEqual(await store.ballots.open(ballot), ballot);
      for (const n of numbers(12)) {
        const outcome = await store.ballots.cast(ballot.id, position(`s${n}`, `R${n}`));
        assert.equal(outcome.recorded, true);
        assert.equal(outcome.ballot.history.length, n + 1);
      }
      const [read] = await store.ballots.ofMeeting(meeting.id);
      assert.equal(Object.keys(read?.standing ?? {}).length, 12);
    });

    it("are opened once, however many open them at once", async () => {
      const account = await own();
      const stores = [await open(account), await open(account)] as const;
      const by = (n: number): Store => stores[n % 2 === 0 ? 0 : 1];
      const opened = await Promise.all(
        numbers(10).map((n) =>
          by(n).ballots.open({ ...spreadBallot(6, 3), openedBy: `person-${n}` }),
        ),
      );
      assert.equal(new Set(opened.map((one) => one.openedBy)).size, 1);
      const { id } = spreadBallot(6, 3);
      for (const n of numbers(6))
        assert.equal((await stores[0].ballots.cast(id, position(`s${n}`, `R${n}`))).recorded, true);
    });

    it("give one result, with exactly the acknowledged positions, when 60 vote against 20 closings from two bots", async () => {
      const account = await own();
      const stores = [await open(account), await open(account)] as const;
      const by = (n: number): Store => stores[n % 2 === 0 ? 0 : 1];
      const ballot = spreadBallot(60, 3);
      await stores[0].ballots.open(ballot);
      const acknowledged: string[] = [];
      const results = new Set<string>();
      let winners = 0;
      await Promise.all(
        numbers(60).flatMap((n) => [
          by(n)
            .ballots.cast(ballot.id, position(`s${n}`, `R${n}`))
            .then((outcome) => {
              if (outcome.recorded) acknowledged.push(`R${n}`);
            }),
          ...(n % 3 === 1
            ? [
                by(n + 1)
                  .ballots.close(ballot.id, { closedAt: NOW, closedBy: `closer-${n}` })
                  .then(({ closed, ballot: of }) => {
                    if (closed) winners++;
                    results.add(JSON.stringify([of.closedBy, receipts(of)]));
                  }),
              ]
            : []),
        ]),
      );
      const kept = await stores[1].ballots.find(ballot.id);
      assert.equal(winners, 1);
      assert.deepEqual(receipts(kept), acknowledged.sort());
      assert.deepEqual([...results], [JSON.stringify([kept?.closedBy, receipts(kept)])]);
    });

    it("are closed by the next reader, where whoever closed them stopped after the first document", async () => {
      const account = await own();
      let stopped = false;
      const dying = await open(
        await behindWire(account, (...asked) => (isPatch(...asked) && stopped ? 429 : undefined)),
      );
      const store = await open(account);
      const ballot = spreadBallot(9, 3);
      await store.ballots.open(ballot);
      for (const n of numbers(9)) await store.ballots.cast(ballot.id, position(`s${n}`, `R${n}`));
      const { database, close } = await openCosmos(account);
      ends.push(close);
      const parts = await database
        .container("ballots")
        .items.query<{ id: string; pk: string }>('SELECT * FROM c WHERE c.kind = "ballot-shard"')
        .fetchAll();
      const first = parts.resources.find(({ id }) => id.endsWith("!1"));
      assert.ok(first);
      const closing = { closedAt: NOW, closedBy: "died" };
      await database
        .container("ballots")
        .item(first.id, first.pk)
        .patch([
          { op: "set", path: "/state", value: "closed" },
          { op: "set", path: "/closing", value: closing },
          { op: "set", path: "/closer", value: "sign" },
        ]);
      stopped = true;
      const late = await store.ballots.close(ballot.id, { closedAt: NOW, closedBy: "late" });
      assert.deepEqual([late.closed, late.ballot.closedBy], [false, "died"]);
      assert.equal(late.ballot.history.length, 9);
      assert.deepEqual(await dying.ballots.find(ballot.id), late.ballot);
      assert.equal(
        (await store.ballots.cast(ballot.id, position("s1", "X", "R1"))).recorded,
        false,
      );
    });
  });

  describe("beside a roster", () => {
    it("is finished at the next start, where the bot died after the plan was checked", async () => {
      const account = await own();
      let dead = false;
      let written = 0;
      const dying = await open(
        await behindWire(account, (method, url) => {
          // The third person is as far as it comes.
          if (url.includes("/colls/rosters/docs") && method === "POST" && written++ > 8)
            dead = true;
          return dead ? 429 : undefined;
        }),
      );
      const plan = { boards: [{ board }], people };
      const died = dying.rosters.apply(plan).catch(() => "died");
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const next = await open(account);
      assert.deepEqual(await next.boards.find(board.id), board);
      for (const one of people) assert.deepEqual(await next.people.withAddress(one.address), one);
      assert.equal(dead, true);
      assert.equal(await next.rosters.apply({ boards: [], people: [person("anna")] }), true);
      dying.close();
      void died;
    });
  });
});
