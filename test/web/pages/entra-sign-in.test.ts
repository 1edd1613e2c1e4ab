import assert from "node:assert/strict";
import { generateKeyPair } from "jose";
import { da } from "../../../src/texts/da.ts";
import { passToMinutes } from "../../../src/usecases/document/pass.ts";
import { alone, meeting } from "../../support/board.ts";
import {
  cookieHeader,
  cookiesSet,
  SIGN_IN_APP,
  startedBy,
  startLogin,
} from "../../support/login.ts";
import type { Login, Started } from "../../support/login.ts";
import { readPage } from "../../support/read-page.ts";
import { handmade, TENANT } from "../../support/tokens.ts";
import type { Claims, Signing } from "../../support/tokens.ts";
import { worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";

/** What comes back from the login, where it differs from a good answer. */
interface Difference {
  /** What the cookie of the sign-in under way is instead; empty where there is none. */
  readonly cookie?: string;
  /** What the form says instead; undefined leaves a field out. */
  readonly form?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

const MINUTE = 60;
const now = (): number => Math.floor(Date.now() / 1000);

describe("signing in to the pages with Microsoft Entra", () => {
  let login: Login;
  before(async () => (login = await startLogin()));
  after(() => login.stop());
  const world = worldForEach();
  const site = siteForEach(world, () => ({ login }));
  afterEach(() => Object.assign(login.fault, { at: undefined }));

  const link = async (): Promise<string> =>
    (await passToMinutes(world(), alone("anna"), { meeting: meeting.id })).url;
  const begin = async (url: string): Promise<Started> => startedBy(await site().look(url));
  const good = (nonce: string): Claims => ({ nonce, oid: "account-anna" });

  async function comeBack(
    { state, nonce, cookie }: Started,
    { cookie: brought = cookie, form = {}, body }: Difference = {},
  ): Promise<Response> {
    const id_token = await login.idToken(good(nonce));
    const fields = Object.entries<string | undefined>({ state, id_token, ...form });
    const said = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const sent = body ?? new URLSearchParams(said).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return site().send(`${site().url}/sign-in`, sent, {
      ...headers,
      ...(brought === "" ? {} : { cookie: brought }),
    });
  }

  it("sends whoever has not signed in to the tenant's login, which is asked who it is and no more", async () => {
    const answer = await site().look(await link());
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const { login: at, state, nonce } = startedBy(answer);
    assert.equal(`${at.origin}${at.pathname}`, `${login.url}/${TENANT}/oauth2/v2.0/authorize`);
    assert.deepEqual(Object.fromEntries(at.searchParams), {
      client_id: SIGN_IN_APP,
      redirect_uri: "https://bot.eksempel.dk/sign-in",
      response_type: "id_token",
      response_mode: "form_post",
      scope: "openid profile",
      state,
      nonce,
    });
    assert.ok(state !== "" && nonce !== "" && state !== nonce);
  });

  it("remembers the way in a cookie that only this host gets, and not for long", async () => {
    const [cookie, another] = cookiesSet(await site().look(await link()));
    assert.ok(cookie && !another);
    assert.match(cookie.name, /^__Host-/);
    assert.match(cookie.value, /^[\w-]+$/);
    const seconds = Number(/^Max-Age=(\d+)$/.exec(cookie.attributes[1] ?? "")?.[1]);
    assert.ok(seconds > 0 && seconds <= 10 * MINUTE);
    assert.deepEqual(
      cookie.attributes.filter((one) => !one.startsWith("Max-Age")),
      ["HttpOnly", "Path=/", "SameSite=None", "Secure"],
    );
  });

  it("asks with another state and nonce each time", async () => {
    const url = await link();
    const asked = [await begin(url), await begin(url)];
    assert.equal(new Set(asked.flatMap(({ state, nonce }) => [state, nonce])).size, 4);
  });

  it("lets a person who has signed in have the file they came for", async () => {
    const url = await link();
    const answer = await comeBack(await begin(url));
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get("location"), new URL(url).pathname);
    const [session, underWay] = cookiesSet(answer);
    assert.ok(session && underWay);
    assert.match(session.name, /^__Host-/);
    assert.doesNotMatch(session.value, /anna/i);
    const hour = `Max-Age=${60 * MINUTE}`;
    assert.deepEqual(session.attributes, ["HttpOnly", hour, "Path=/", "SameSite=Lax", "Secure"]);
    assert.deepEqual([underWay.value, underWay.attributes.includes("Max-Age=0")], ["", true]);

    const file = await site().look(url, { cookie: cookieHeader(answer) });
    assert.equal(file.status, 200);
    const disposition = file.headers.get("content-disposition") ?? "";
    assert.ok(disposition.includes(encodeURIComponent("Referat Klynge Prøve 2027-03-03.docx")));
    assert.equal(Buffer.from(await file.arrayBuffer()).toString("latin1", 0, 2), "PK");
  });

  it("knows who has signed in for an hour, and then asks again", async () => {
    const cookie = cookieHeader(await comeBack(await begin(await link())));
    world().at("2027-03-03T09:20:00.000Z");
    const later = await link();
    world().at("2027-03-03T09:29:59.000Z");
    assert.equal((await site().look(later, { cookie })).status, 200);
    world().at("2027-03-03T09:30:00.000Z");
    assert.equal((await site().look(later, { cookie })).status, 303);
  });

  it("says so, and leads nowhere else, where a form is sent after that hour", async () => {
    const cookie = cookieHeader(await comeBack(await begin(await link())));
    world().at("2027-03-03T09:40:00.000Z");
    const { status, alert, headers } = await site().sendForm(await link(), [["act", "x"]], {
      cookie,
    });
    assert.deepEqual([status, alert], [403, da.page.signedOut]);
    assert.equal(headers.get("location"), null);
  });

  for (const cookie of ["__Host-klyngebot=made-up", "__Host-klyngebot=", "x=__Host-klyngebot=1"])
    it(`does not take the cookie ${cookie} for somebody who has signed in`, async () => {
      assert.equal((await site().look(await link(), { cookie })).status, 303);
    });

  const withToken =
    (claims: Claims, signing: Signing = {}) =>
    async ({ nonce }: Started): Promise<Difference> => ({
      form: { id_token: await login.idToken({ ...good(nonce), ...claims }, signing) },
    });
  /** A cookie that somebody has written for themselves, with the state and nonce that come back. */
  const leadingTo =
    (page: string) =>
    ({ state, nonce, cookie }: Started): Difference => {
      const value = Buffer.from(JSON.stringify({ state, nonce, page })).toString("base64url");
      return { cookie: cookie.replace(/=.*/, `=${value}`) };
    };

  const bad: Record<string, (started: Started) => Difference | Promise<Difference>> = {
    "a signature of somebody else's key under our key's name": async (started) => {
      const { privateKey: key } = await generateKeyPair("RS256");
      return withToken({}, { key })(started);
    },
    "claims changed after signing": async ({ nonce }) => {
      const [head = "", , signature = ""] = (await login.idToken(good(nonce))).split(".");
      const claims = login.claims({ ...good(nonce), oid: "account-bent" });
      const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
      return { form: { id_token: `${head}.${payload}.${signature}` } };
    },
    "algorithm none": ({ nonce }) => ({
      form: { id_token: handmade({ alg: "none", kid: "good" }, login.claims(good(nonce))) },
    }),
    "HS256 with the public key as secret": async (started) =>
      withToken({}, { alg: "HS256", key: Buffer.from(await login.publicPem()) })(started),
    "a key on a curve": (started) =>
      withToken({}, { alg: "ES256", key: login.keys.curve.privateKey, kid: "curve" })(started),
    "a key that the token brings along": async (started) => {
      const { privateKey: key } = await generateKeyPair("RS256");
      const header = { jku: "https://fremmed.example/keys" };
      return withToken({}, { key, kid: "own", header })(started);
    },
    "another issuer": withToken({ iss: "https://fremmed.example/v2.0" }),
    "no issuer": withToken({ iss: undefined }),
    "another app as audience": withToken({ aud: "another-app" }),
    "no audience": withToken({ aud: undefined }),
    "a token that has expired": withToken({ exp: now() - 5 * MINUTE }),
    "a token that never expires": withToken({ exp: undefined }),
    "a token that is not valid yet": withToken({ nbf: now() + 60 * MINUTE }),
    "an account of another tenant": withToken({ tid: "another-tenant" }),
    "no tenant": withToken({ tid: undefined }),
    "the nonce of another sign-in": withToken({ nonce: "another" }),
    "no nonce": withToken({ nonce: undefined }),
    "no object id": withToken({ oid: undefined }),
    "an empty object id": withToken({ oid: "" }),
    "a word that is not a token": () => ({ form: { id_token: "hej" } }),
    "no token": () => ({ form: { id_token: undefined } }),
    "the state of another sign-in": () => ({ form: { state: "another" } }),
    "no state": () => ({ form: { state: undefined } }),
    "the login's own no": () => ({
      form: { id_token: undefined, error: "access_denied", error_description: "Anna Region" },
    }),
    "no cookie": () => ({ cookie: "" }),
    "the cookie of another sign-in": async () => ({ cookie: (await begin(await link())).cookie }),
    "a cookie of nonsense": ({ cookie }) => ({
      cookie: cookie.replace(/=.*/, `=${Buffer.from("Anna Region").toString("base64url")}`),
    }),
    "a cookie that is no sign-in": ({ cookie }) => ({ cookie: cookie.replace(/=.*/, "=bnVsbA") }),
    "a cookie that leads to another site": leadingTo("//fremmed.example"),
    "a cookie that leads to another site's address": leadingTo("https://fremmed.example/p/1"),
    "a cookie that leads out of the pages": leadingTo("/p/../tab"),
    "a cookie that leads to another page of ours": leadingTo("/tab"),
    "a cookie that leads past a backslash": leadingTo("/\\fremmed.example"),
    "a cookie that leads on by a line of its own": leadingTo("/p/1\r\nset-cookie: a=b"),
    "an answer of more than 64 KB": ({ state }) => ({ form: { state, more: "x".repeat(70_000) } }),
    "an answer of two megabytes": () => ({ body: "x".repeat(2_000_000) }),
    "an answer that is no form": () => ({ body: '{"state":"x"}' }),
  };

  for (const [what, difference] of Object.entries(bad))
    it(`signs nobody in on ${what}`, async () => {
      const started = await begin(await link());
      const answer = await comeBack(started, await difference(started));
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get("location"), null);
      assert.deepEqual(cookiesSet(answer), []);
      const page = await answer.text();
      assert.equal(readPage(page).alert, da.page.signInFailed);
      assert.doesNotMatch(page, /Anna|fremmed|access_denied/);
      assert.equal(site().logged.length, 1);
      assert.doesNotMatch(JSON.stringify(site().logged), /eyJ|anna|bent|subject|fremmed|denied/i);
    });

  for (const [what, at] of [
    ["description", "openid"],
    ["keys", "keys"],
  ] as const)
    for (const how of ["error", "nonsense"] as const)
      it(`signs nobody in while the tenant's ${what} come as ${how}, and afterwards again`, async () => {
        const started = await begin(await link());
        Object.assign(login.fault, { at, how });
        const answer = await comeBack(started);
        assert.equal(answer.status, 403);
        assert.equal(readPage(await answer.text()).alert, da.page.signInFailed);
        Object.assign(login.fault, { at: undefined });
        assert.equal((await comeBack(started)).status, 303);
      });

  it("writes nothing in the log of whoever signs in", async () => {
    await comeBack(await begin(await link()));
    assert.deepEqual(site().logged, []);
  });
});
