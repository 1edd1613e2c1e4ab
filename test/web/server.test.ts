import assert from "node:assert/strict";
import { Agent, createServer as createHttpServer, request } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createAdapter } from "../../src/web/adapter.ts";
import { createServer } from "../../src/web/server.ts";
import { stopServer } from "../../src/web/stop-server.ts";
import { anna, openDoor, post } from "./door.ts";

const silent = { warn: () => undefined, error: () => undefined };
const nobody = { appId: "", type: "SingleTenant", tenantId: "", password: "" } as const;

/** One request with whatever headers; fetch chooses its own Host. */
async function ask(url: string, headers: Record<string, string>, agent?: Agent): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const options = { hostname, port, path: pathname, headers, ...(agent ? { agent } : {}) };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(options, resolve).on("error", reject).end();
  });
  answer.resume();
  await new Promise((resolve) => answer.once("end", resolve));
  return answer.statusCode ?? 0;
}

function gate() {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

describe("The door in local mode", () => {
  let open: Awaited<ReturnType<typeof openDoor>>;
  before(async () => (open = await openDoor()));
  after(() => open.close());

  const activity = (more: object = {}) =>
    JSON.stringify(
      open.teams.activityFrom(anna, open.teams.personal(anna), {
        type: "message",
        text: "hej",
        ...more,
      }),
    );

  it("takes a message from anybody on this machine", async () => {
    assert.equal((await post(open.bot, activity())).status, 200);
    assert.equal(open.turns.at(-1)?.text, "hej");
    assert.ok(open.turns.at(-1)?.timestamp instanceof Date);
  });

  it("answers an invoke with what the bot said to it", async () => {
    const own = await openDoor({
      turn: async (context) => {
        await context.sendActivity({
          type: "invokeResponse",
          value: { status: 200, body: { a: 1 } },
        });
      },
    });
    const answer = await post(own.bot, activity({ type: "invoke", name: "adaptiveCard/action" }));
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { a: 1 });
    await own.close();
  });

  for (const host of ["evil.example", "evil.example:3978", "127.0.0.1.evil.example", "192.168.1.4"])
    it(`refuses the host ${host}, which a foreign page can point at this machine`, async () => {
      for (const path of ["/healthz", "/readyz", "/api/messages"])
        assert.equal(await ask(open.door.url + path, { host }), 403);
    });

  for (const host of ["localhost", "localhost:1234", "127.0.0.1", "[::1]:3978"])
    it(`knows itself as ${host}`, async () => {
      assert.equal(await ask(`${open.door.url}/healthz`, { host }), 200);
    });

  for (const origin of ["https://evil.example", "null", "http://localhost.evil.example"])
    it(`refuses what a web page at ${origin} sends`, async () => {
      const before = open.turns.length;
      assert.equal((await post(open.bot, activity(), { origin })).status, 403);
      assert.equal(open.turns.length, before);
    });

  for (const serviceUrl of [
    "https://smba.trafficmanager.net/emea/",
    "http://127.0.0.1.evil.example/",
    "http://localhost@evil.example/",
    "file:///etc/passwd",
  ])
    it(`refuses to answer to ${serviceUrl}`, async () => {
      const before = open.turns.length;
      assert.equal((await post(open.bot, activity({ serviceUrl }))).status, 400);
      assert.equal(open.turns.length, before);
    });

  it("does not open on an address that others can reach", async () => {
    const adapter = createAdapter(nobody, silent);
    const logic = () => Promise.resolve();
    const options = { adapter, logic, log: silent, port: 0 };
    await assert.rejects(createServer({ ...options, host: "0.0.0.0" }), /loopback only/);
    const door = await createServer({ ...options, host: "" });
    assert.match(door.url, /^http:\/\/127\.0\.0\.1:/);
    await assert.rejects(createServer({ ...options, host: "", port: door.port }), /EADDRINUSE/);
    await door.stop();
  });
});

describe("What is not a message for the bot", () => {
  let open: Awaited<ReturnType<typeof openDoor>>;
  before(async () => (open = await openDoor()));
  after(() => open.close());

  const conversation = { id: "a:anna" };
  const serviceUrl = "http://127.0.0.1/";
  const bodies: Record<string, string> = {
    nothing: "",
    "broken JSON": '{"type":"message"',
    "a list": "[]",
    "a word": '"message"',
    null: "null",
    "an object that is no activity": "{}",
    "a type that is not a word": JSON.stringify({ type: 7, conversation, serviceUrl }),
    "no conversation": JSON.stringify({ type: "message", serviceUrl }),
    "no service address": JSON.stringify({ type: "message", conversation }),
  };
  for (const [what, body] of Object.entries(bodies))
    it(`${what}: 400, with a reference that is in the log`, async () => {
      const answer = await post(open.bot, body);
      assert.equal(answer.status, 400);
      const { error } = (await answer.json()) as { error: { reference: string } };
      assert.equal(open.logged.at(-1)?.["reference"], error.reference);
      assert.equal(open.turns.length, 0);
    });

  it("a body of more than 256 KB: 413, told or untold how long it is", async () => {
    const large = JSON.stringify({ type: "message", text: "x".repeat(256 * 1024) });
    assert.equal((await post(open.bot, large)).status, 413);
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const untold = { method: "POST", body: stream, duplex: "half" } as RequestInit;
    assert.equal((await fetch(open.bot, untold)).status, 413);
    assert.equal(open.turns.length, 0);
  });

  it("other pages and methods are refused plainly, without an echo", async () => {
    const missing = await fetch(`${open.door.url}/%3Cscript%3E`);
    assert.equal(missing.status, 404);
    assert.equal(await missing.text(), "Not Found");
    const read = await fetch(open.bot);
    assert.equal(read.status, 405);
    assert.equal(read.headers.get("server"), null);
  });
});

describe("How the door tells how it is", () => {
  it("/healthz lives while /readyz names what fails or does not answer, and not why", async () => {
    let store = (): unknown => "fine";
    const open = await openDoor({ checks: { store: () => store(), keys: () => undefined } });
    assert.equal((await fetch(`${open.door.url}/readyz`)).status, 200);
    store = () => Promise.reject(new Error("the disk is full"));
    const ready = await fetch(`${open.door.url}/readyz`);
    assert.equal(ready.status, 503);
    assert.deepEqual(await ready.json(), { ready: false, failing: ["store"] });
    store = () => new Promise(() => undefined);
    assert.equal((await fetch(`${open.door.url}/readyz`)).status, 503);
    assert.equal((await fetch(`${open.door.url}/healthz`)).status, 200);
    await open.close();
  }).timeout(10_000);

  it("serves the other pages it is given, and keeps their faults to itself", async () => {
    const open = await openDoor({
      routes: (server) => {
        server.get("/tab", async (_req, res) => {
          res.send(200, "fane");
          await Promise.resolve();
        });
        server.get("/broken", async () => {
          await Promise.reject(new Error("something secret"));
        });
      },
    });
    assert.equal((await fetch(`${open.door.url}/tab`)).status, 200);
    const broken = await fetch(`${open.door.url}/broken`);
    assert.equal(broken.status, 500);
    assert.doesNotMatch((await broken.text()) + JSON.stringify(open.logged), /secret/);
    await open.close();
  });
});

describe("When the bot is stopped", () => {
  it("it finishes the turn in flight, answers it, and takes no more", async () => {
    const { open: release, passed } = gate();
    const { open: begun, passed: hasBegun } = gate();
    const open = await openDoor({
      turn: async (context) => {
        begun();
        await passed;
        await context.sendActivity("færdig");
      },
    });
    const message = open.teams.message({ from: anna, text: "hej" });
    await hasBegun;
    let stopped = false;
    const stopping = open.door.stop().then(() => (stopped = true));
    await sleep(50);
    assert.equal(stopped, false);
    await assert.rejects(fetch(`${open.door.url}/healthz`));
    release();
    assert.equal((await message).status, 200);
    await stopping;
    assert.equal((await open.teams.next("a:anna")).activity.text, "færdig");
    await open.close();
  });

  it("sockets that are kept alive do not hold it up", async () => {
    const open = await openDoor();
    const agent = new Agent({ keepAlive: true });
    assert.equal(await ask(`${open.door.url}/healthz`, {}, agent), 200);
    const began = Date.now();
    await open.door.stop();
    // an idle one is otherwise kept for 75 seconds
    assert.ok(Date.now() - began < 3000);
    await open.close();
    agent.destroy();
  });

  it("a turn that never ends is cut off", async () => {
    const server = createHttpServer(() => undefined);
    const stop = stopServer(server, 100);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const hanging = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const cut = assert.rejects(hanging);
    await sleep(50);
    await Promise.all([stop(), stop(), cut]);
  });
});
