import assert from "node:assert/strict";
import { generateKeyPair } from "jose";
import { tokenKeys } from "../../src/web/token-keys.ts";
import { APP_ID, TENANT, handmade, startTokenIssuer } from "../support/tokens.ts";
import type { Claims, Signing, TokenIssuer } from "../support/tokens.ts";
import { anna, openDoor, post } from "./door.ts";

const EMULATOR = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
const now = () => Math.floor(Date.now() / 1000);

interface Attempt {
  /** The whole Authorization header; undefined sends none. */
  readonly header: string | undefined;
  readonly activity?: Record<string, unknown>;
}

describe("Who may come in by the bot's door", () => {
  let issuer: TokenIssuer;
  let open: Awaited<ReturnType<typeof openDoor>>;
  const shout = console.error;

  before(async () => {
    console.error = () => undefined; // the SDK writes what it thinks of tokens to the console
    issuer = await startTokenIssuer();
    open = await openDoor({
      endpoints: issuer.endpoints,
      turn: async (context) => {
        if (context.activity.text === "fejl") throw new TypeError("Anna said something secret");
        if (context.activity.text === "svar") await context.sendActivity("svar");
      },
    });
  });

  after(async () => {
    console.error = shout;
    await open.close();
    await issuer.stop();
  });

  const activity = (more: object = {}) =>
    open.teams.activityFrom(anna, open.teams.personal(anna), {
      type: "message",
      text: "hej",
      ...more,
    });

  const attempt = ({ header, activity: more = {} }: Attempt) =>
    post(
      open.bot,
      JSON.stringify(activity(more)),
      header === undefined ? {} : { authorization: header },
    );

  const bearer = async (claims: Claims = {}, signing: Signing = {}) =>
    `Bearer ${await issuer.token({ serviceurl: `${open.teams.url}/`, ...claims }, signing)}`;

  const refused: Record<string, () => Attempt | Promise<Attempt>> = {
    "no Authorization header": () => ({ header: undefined }),
    "an empty Authorization header": () => ({ header: "" }),
    "another scheme than Bearer": () => ({ header: "Basic YTpi" }),
    "Bearer and nothing more": () => ({ header: "Bearer" }),
    "a word that is not a token": () => ({ header: "Bearer hej" }),
    "three parts of nonsense": () => ({ header: "Bearer a.b.c" }),
    "two tokens": async () => ({ header: `${await bearer()} ${await issuer.token()}` }),
    "a good token without its scheme": async () => ({ header: (await bearer()).slice(7) }),
    "a token that has expired": async () => ({ header: await bearer({ exp: now() - 3600 }) }),
    "a token that never expires": async () => ({ header: await bearer({ exp: undefined }) }),
    "an expiry that is not a number": async () => ({ header: await bearer({ exp: "2099" }) }),
    "a token that is not valid yet": async () => ({ header: await bearer({ nbf: now() + 3600 }) }),
    "another issuer": async () => ({ header: await bearer({ iss: "https://evil.example" }) }),
    "no issuer": async () => ({ header: await bearer({ iss: undefined }) }),
    "another bot as audience": async () => ({ header: await bearer({ aud: "another-bot" }) }),
    "no audience": async () => ({ header: await bearer({ aud: undefined }) }),
    "several audiences, ours among them": async () => ({
      header: await bearer({ aud: [APP_ID, "x"] }),
    }),
    "another service address than its token's": async () => ({
      header: await bearer({ serviceurl: "https://smba.trafficmanager.net/emea/" }),
    }),
    "a token without a service address": async () => ({
      header: await bearer({ serviceurl: undefined }),
    }),
    "somebody else's key under our key's name": async () => ({
      header: await bearer({}, { key: (await generateKeyPair("RS256")).privateKey }),
    }),
    "claims changed after signing": async () => {
      const [head, , signature] = (await bearer()).slice(7).split(".");
      const claims = { iss: issuer.endpoints.issuer, aud: APP_ID, exp: now() + 999 };
      const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
      return { header: `Bearer ${head ?? ""}.${payload}.${signature ?? ""}` };
    },
    "a signature cut off": async () => ({ header: (await bearer()).replace(/\.[^.]*$/, ".") }),
    "algorithm none": () => ({
      header: `Bearer ${handmade({ alg: "none", kid: "good" }, claims())}`,
    }),
    "algorithm none without a key's name": () => ({
      header: `Bearer ${handmade({ alg: "none" }, claims())}`,
    }),
    "HS256 with our public key as secret": async () => ({
      header: await bearer({}, { alg: "HS256", key: Buffer.from(await issuer.publicPem()) }),
    }),
    "PS256, which is not on the list": async () => ({
      header: await bearer({}, { alg: "PS256", key: (await generateKeyPair("PS256")).privateKey }),
    }),
    "a key on a curve": async () => ({
      header: await bearer({}, { alg: "ES256", key: issuer.keys.curve.privateKey, kid: "curve" }),
    }),
    "an unknown key": async () => ({ header: await bearer({}, { kid: "nobody" }) }),
    "no key's name": async () => ({ header: await bearer({}, { kid: undefined }) }),
    "a key that the token brings along": async () => {
      const own = await generateKeyPair("RS256");
      const header = { jku: "https://evil.example/keys" };
      return { header: await bearer({}, { key: own.privateKey, kid: "own", header }) };
    },
    "a key that is not endorsed for Teams": async () => ({
      header: await bearer({}, { key: issuer.keys.unendorsed.privateKey, kid: "unendorsed" }),
    }),
    "another channel, where senders name themselves": async () => ({
      header: await bearer(),
      activity: { channelId: "webchat" },
    }),
    "no channel": async () => ({ header: await bearer(), activity: { channelId: undefined } }),
    "the emulator": async () => ({
      header: await bearer({ iss: EMULATOR, ver: "1.0", appid: APP_ID }),
    }),
    "the bot's own outgoing token, by the channel that takes it": async () => ({
      header: await bearer({
        iss: `https://sts.windows.net/${TENANT}/`,
        ver: "1.0",
        appid: APP_ID,
      }),
      activity: { channelId: "AseChannel" },
    }),
    "another bot calling this one": async () => ({
      header: await bearer({ iss: EMULATOR, ver: "1.0", appid: "another-bot" }),
    }),
    "the bot installed in a foreign tenant": async () => ({
      header: await bearer(),
      activity: { channelData: { tenant: { id: "foreign" } } },
    }),
    "a conversation of a foreign tenant": async () => ({
      header: await bearer(),
      activity: { conversation: { id: "a:anna", tenantId: "foreign" }, channelData: undefined },
    }),
  };

  const claims = (): Claims => ({
    iss: issuer.endpoints.issuer,
    aud: APP_ID,
    exp: now() + 3600,
    serviceurl: `${open.teams.url}/`,
  });

  it("Teams comes in with a good token, and the bot answers with a token of its own", async () => {
    const answer = await attempt({ header: await bearer(), activity: { text: "svar" } });
    assert.equal(answer.status, 200);
    assert.equal(open.turns.at(-1)?.text, "svar");
    assert.equal((await open.teams.next("a:anna")).activity.text, "svar");
    assert.equal(open.teams.calls.at(-1)?.authorization, "Bearer bot-token-1");
  });

  it("the bot's own token is fetched once and used again", async () => {
    await attempt({ header: await bearer(), activity: { text: "svar" } });
    assert.equal(issuer.logins(), 1);
  });

  for (const [what, make] of Object.entries(refused))
    it(`${what}: 401, and the bot hears nothing`, async () => {
      const before = open.turns.length;
      const answer = await attempt(await make());
      assert.equal(answer.status, 401);
      assert.equal(open.turns.length, before);
      assert.match(
        await answer.text(),
        /^\{"error":\{"code":"Refused","reference":"[0-9a-f]{8}"\}\}$/,
      );
      const { message, reason, status } = open.logged.at(-1) ?? {};
      assert.deepEqual({ message, status }, { message: "refused at the door", status: 401 });
      assert.notEqual(reason, "token-unverified");
    });

  it("an activity without a service address: 400, however good its token", async () => {
    for (const serviceUrl of [undefined, "", null, 7, "not an address", "ftp://x/"]) {
      const before = open.turns.length;
      const answer = await attempt({ header: await bearer(), activity: { serviceUrl } });
      assert.equal(answer.status, 400);
      assert.equal(open.turns.length, before);
    }
  });

  it("a fault in the bot's own turn stays a 500 and tells nobody what was said", async () => {
    const answer = await attempt({ header: await bearer(), activity: { text: "fejl" } });
    assert.equal(answer.status, 500);
    assert.doesNotMatch(await answer.text(), /secret/);
    assert.equal(open.logged.at(-1)?.["name"], "TypeError");
    assert.doesNotMatch(JSON.stringify(open.logged.at(-1)), /secret/);
  });

  it("nothing that was sent stands in the log", () => {
    assert.doesNotMatch(JSON.stringify(open.logged), /Bearer|eyJ|Anna|hej|127\.0\.0\.1/);
  });
});

describe("When the keys of Teams cannot be fetched", () => {
  const shout = console.error;
  before(() => (console.error = () => undefined));
  after(() => (console.error = shout));

  for (const [at, how] of [
    ["openid", "error"],
    ["openid", "nonsense"],
    ["keys", "error"],
    ["keys", "hang"],
  ] as const)
    it(`${at} in ${how}: 401, /readyz says so, and both recover`, async function () {
      this.timeout(20_000);
      const issuer = await startTokenIssuer();
      const checks = { tokenKeys: tokenKeys(issuer.endpoints.openIdUrl) };
      const open = await openDoor({
        endpoints: issuer.endpoints,
        checks,
        authorization: async () =>
          `Bearer ${await issuer.token({ serviceurl: `${open.teams.url}/` })}`,
      });
      Object.assign(issuer.fault, { at, how });
      const [answer, ready] = await Promise.all([
        open.teams.message({ from: anna, text: "hej" }),
        fetch(`${open.door.url}/readyz`),
      ]);
      assert.equal(answer.status, 401);
      assert.equal(ready.status, 503);
      assert.deepEqual(await ready.json(), { ready: false, failing: ["tokenKeys"] });
      assert.equal((await fetch(`${open.door.url}/healthz`)).status, 200);
      Object.assign(issuer.fault, { at: undefined });
      assert.equal((await open.teams.message({ from: anna, text: "hej" })).status, 200);
      assert.equal((await fetch(`${open.door.url}/readyz`)).status, 200);
      await open.close();
      await issuer.stop();
    });
});
