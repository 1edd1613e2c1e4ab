import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT, exportJWK, exportSPKI, generateKeyPair } from "jose";
import { TENANT } from "./tokens.ts";
import type { Claims, Signing } from "./tokens.ts";

/** The app registration that people sign in to. */
export const SIGN_IN_APP = "51600000-0000-4000-8000-000000000003";

export type Login = Awaited<ReturnType<typeof startLogin>>;

/** Microsoft's login on loopback: the tenant's OpenID document and keys, and id tokens of all kinds. */
export async function startLogin() {
  const good = await generateKeyPair("RS256", { extractable: true });
  const curve = await generateKeyPair("ES256", { extractable: true });
  const keys = [
    { ...(await exportJWK(good.publicKey)), kid: "good" },
    { ...(await exportJWK(curve.publicKey)), kid: "curve" },
  ];
  const fault: { at?: "openid" | "keys" | undefined; how?: "error" | "nonsense" } = {};

  const server = createServer((req, res) => {
    const pages: Readonly<Record<string, { readonly at: string; readonly says: unknown }>> = {
      [`/${TENANT}/v2.0/.well-known/openid-configuration`]: {
        at: "openid",
        says: { issuer, jwks_uri: `${url}/${TENANT}/discovery/v2.0/keys` },
      },
      [`/${TENANT}/discovery/v2.0/keys`]: { at: "keys", says: { keys } },
    };
    const page = pages[req.url ?? ""];
    if (!page || (fault.at === page.at && fault.how === "error")) {
      res.statusCode = page ? 503 : 404; // restify's writeHead returns nothing
      res.end("Service unavailable");
      return;
    }
    const wrong = fault.at === page.at;
    res.setHeader("content-type", "application/json");
    res.end(wrong ? "<html>" : JSON.stringify(page.says));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = `${url}/${TENANT}/v2.0`;

  /** What an id token of the tenant says; undefined leaves a claim out. */
  function claims(parts: Claims = {}): Claims {
    const now = Math.floor(Date.now() / 1000);
    const said: Claims = {
      ...{ iss: issuer, aud: SIGN_IN_APP, tid: TENANT, iat: now - 5, nbf: now - 5 },
      ...{ exp: now + 3600, ver: "2.0", name: "Anna Region" },
      ...{ preferred_username: "anna@eksempel.dk", sub: "subject-anna" },
      ...parts,
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  }

  return {
    url,
    fault,
    claims,
    keys: { good, curve },
    publicPem: () => exportSPKI(good.publicKey),
    /** The token that the browser brings back, signed as the tenant signs unless said otherwise. */
    idToken(parts: Claims, signing: Signing = {}): Promise<string> {
      const { alg = "RS256", key = good.privateKey, header = {} } = signing;
      const kid = "kid" in signing ? signing.kid : "good";
      return new SignJWT(claims(parts))
        .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }), ...header })
        .sign(key);
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface CookieSet {
  readonly name: string;
  readonly value: string;
  /** `Path=/`, `Secure` and so on, in order. */
  readonly attributes: readonly string[];
}

/** The cookies that an answer sets. */
export function cookiesSet({ headers }: Response): readonly CookieSet[] {
  return headers.getSetCookie().map((line) => {
    const [pair = "", ...attributes] = line.split("; ");
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), attributes: attributes.sort() };
  });
}

/** What a browser sends back of them. */
export function cookieHeader(answer: Response): string {
  const kept = cookiesSet(answer).filter(({ value }) => value !== "");
  return kept.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** A sign-in that is under way: where the browser was sent, with what. */
export interface Started {
  readonly login: URL;
  readonly cookie: string;
  readonly state: string;
  readonly nonce: string;
}

/** The sign-in that an answer begins. */
export function startedBy(answer: Response): Started {
  const login = new URL(answer.headers.get("location") ?? "");
  const asked = (name: string): string => login.searchParams.get(name) ?? "";
  return { login, cookie: cookieHeader(answer), state: asked("state"), nonce: asked("nonce") };
}
