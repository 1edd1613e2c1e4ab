import assert from "node:assert/strict";
import type { Activity, ConversationReference, TurnContext } from "botbuilder";
import { TeamsInfo, TurnContext as Turn } from "botbuilder";
import type { Fault, Match } from "../support/connector.ts";
import { anna, openDoor } from "./door.ts";

const post: Match = { method: "POST" };

describe("When Teams does not take what the bot sends", function () {
  this.timeout(20_000);
  let open: Awaited<ReturnType<typeof openDoor>>;
  let act: (context: TurnContext) => Promise<unknown>;
  let outcome: unknown;

  beforeEach(async () => {
    outcome = undefined;
    open = await openDoor({
      turn: async (context) => {
        outcome = await act(context).catch((fault: unknown) => fault);
      },
    });
  });
  afterEach(() => open.close());

  async function says(doing: typeof act): Promise<readonly number[]> {
    act = doing;
    await open.teams.message({ from: anna, text: "hej" });
    return open.teams.calls.map(({ status }) => status);
  }
  const send = (context: TurnContext) => context.sendActivity("svar");
  const status = () => (outcome as { statusCode?: number }).statusCode;

  it("429 is waited out as long as it asks for, and the message comes once", async () => {
    open.teams.failNext(post, { status: 429, retryAfter: 1 });
    assert.deepEqual(await says(send), [429, 201]);
    const [refused, taken] = open.teams.calls;
    assert.ok((taken?.at ?? 0) - (refused?.at ?? 0) >= 1000);
    assert.equal(open.teams.sent.length, 1);
  });

  it("429 with a date is waited out too", async () => {
    const at = new Date(Date.now() + 2000);
    open.teams.failNext(post, { status: 429, retryAfter: at.toUTCString() });
    assert.deepEqual(await says(send), [429, 201]);
    assert.ok((open.teams.calls[1]?.at ?? 0) >= Math.floor(at.getTime() / 1000) * 1000);
  });

  it("429 that asks for an hour is a failure at once", async () => {
    open.teams.failNext(post, { status: 429, retryAfter: 3600 });
    assert.deepEqual(await says(send), [429]);
    assert.equal(status(), 429);
  });

  it("429 for ever is given up after four tries", async () => {
    open.teams.failNext(post, { status: 429, retryAfter: 0 }, 99);
    assert.deepEqual(await says(send), [429, 429, 429, 429]);
    assert.equal(status(), 429);
    assert.equal(open.logged.length, 3);
  });

  it("412 is tried again", async () => {
    open.teams.failNext(post, { status: 412, code: "PreconditionFailed" });
    assert.deepEqual(await says(send), [412, 201]);
  });

  const perhapsDelivered: Record<string, Fault> = {
    "500": { status: 500 },
    "502": { status: 502 },
    "503": { status: 503 },
    "503 with Retry-After": { status: 503, retryAfter: 0 },
    "504": { status: 504 },
    "408": { status: 408 },
    "a line that is cut": { cut: true },
  };
  for (const [what, fault] of Object.entries(perhapsDelivered))
    it(`${what} after the message was delivered: it is never sent twice`, async () => {
      open.teams.failNext(post, { ...fault, delivered: true });
      assert.equal((await says(send)).length, 1);
      assert.equal(open.teams.sent.length, 1);
      assert.ok(outcome instanceof Error);
    });

  it("a message sent without being asked is treated the same", async () => {
    const proactively = async (context: TurnContext) => {
      const reference = Turn.getConversationReference(context.activity) as ConversationReference;
      const said: unknown[] = [];
      await open.adapter.continueConversationAsync("", reference, async (own) => {
        said.push(await own.sendActivity("påmindelse").catch((fault: unknown) => fault));
      });
      return said;
    };
    open.teams.failNext(post, { status: 502, delivered: true });
    assert.deepEqual(await says(proactively), [502]);
    assert.equal(open.teams.sent.length, 1);
  });

  it("a personal chat is not opened twice", async () => {
    open.teams.failNext({ path: /conversations$/ }, { status: 503, delivered: true });
    const create = async ({ activity }: TurnContext) => {
      const { serviceUrl, recipient, from } = activity;
      const who = { isGroup: false, bot: recipient, members: [from], tenantId: "t" } as never;
      await open.adapter.createConversationAsync("", "msteams", serviceUrl, "", who, async () => {
        await Promise.resolve();
      });
    };
    assert.deepEqual(await says(create), [503]);
  });

  for (const fault of [{ status: 503 }, { status: 502 }, { cut: true }])
    it(`an update after ${JSON.stringify(fault)} is sent again: twice is once`, async () => {
      open.teams.failNext({ method: "PUT" }, fault);
      const update = async (context: TurnContext) => {
        const sent = await context.sendActivity("svar");
        const changed: Partial<Activity> = { type: "message", text: "nyt", id: sent?.id ?? "" };
        await context.updateActivity(changed);
      };
      assert.deepEqual(await says(update), [201, fault.status ?? 0, 200]);
      assert.equal(outcome, undefined);
    });

  it("a member is looked up again after 503", async () => {
    open.teams.failNext({ method: "GET" }, { status: 503, retryAfter: 0 });
    assert.deepEqual(await says((turn) => TeamsInfo.getMember(turn, anna.id)), [503, 200]);
    assert.equal((outcome as { email?: string }).email, anna.email);
  });

  it("403 and 404 are final", async () => {
    open.teams.failNext(post, { status: 403, code: "MessageWritesBlocked" });
    assert.deepEqual(await says(send), [403]);
    assert.equal(status(), 403);
    const lost = (context: TurnContext) =>
      context.updateActivity({ type: "message", text: "nyt", id: "gone" });
    assert.deepEqual(await says(lost), [403, 404]);
    assert.equal(status(), 404);
  });

  it("one connection to Teams carries one message after another", async () => {
    for (let n = 0; n < 5; n += 1) await says(send);
    assert.equal(open.teams.sent.length, 5);
    assert.equal(open.teams.sockets(), 1);
  });
});
