import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT, exportJWK, exportSPKI, generateKeyPair } from "jose";
import type { CryptoKey, JWK } from "jose";

export const APP_ID = "b0700000-0000-4000-8000-000000000001";
export const TENANT = "7e4a0000-0000-4000-8000-000000000002";
export const ISSUER = "https://api.botframework.com";

/** What a token says beside, or instead of, what a good one says; undefined leaves a claim out. */
export type Claims = Readonly<Record<string, unknown>>;

export interface Signing {
  readonly alg?: string;
  readonly kid?: string | undefined;
  readonly key?: CryptoKey | Uint8Array;
  readonly header?: Readonly<Record<string, unknown>>;
}

export type TokenIssuer = Awaited<ReturnType<typeof startTokenIssuer>>;

/** Microsoft's token service on loopback: OpenID document, key set and login, with its own keys. */
export async function startTokenIssuer() {
  const good = await generateKeyPair("RS256", { extractable: true });
  const unendorsed = await generateKeyPair("RS256", { extractable: true });
  const curve = await generateKeyPair("ES256", { extractable: true });
  const keys: (JWK & { readonly endorsements: readonly string[] })[] = [
    { ...(await exportJWK(good.publicKey)), kid: "good", endorsements: ["msteams", "webchat"] },
    { ...(await exportJWK(unendorsed.publicKey)), kid: "unendorsed", endorsements: ["skype"] },
    { ...(await exportJWK(curve.publicKey)), kid: "curve", endorsements: ["msteams"] },
  ];
  const fault: { at?: "openid" | "keys" | "login"; how?: "error" | "hang" | "nonsense" } = {};
  let logins = 0;

  const server = createServer((req, res) => {
    const path = req.url ?? "";
    const page = path.endsWith("/openid") ? "openid" : path.endsWith("/keys") ? "keys" : "login";
    if (fault.at === page) {
      failed(res, fault.how ?? "error");
      return;
    }
    if (page === "login") logins += 1;
    const pages = {
      openid: { issuer: ISSUER, jwks_uri: `${url}/keys` },
      keys: { keys },
      login: { token_type: "Bearer", expires_in: 3600, access_token: `bot-token-${logins}` },
    };
    res.setHeader("content-type", "application/json").end(JSON.stringify(pages[page]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** A token as Teams sends it, or one that differs from it in what is said here. */
  async function token(claims: Claims = {}, signing: Signing = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const said: Claims = { iss: ISSUER, aud: APP_ID, nbf: now - 60, exp: now + 3600, ...claims };
    const kept = Object.entries(said).filter(([, value]) => value !== undefined);
    const { alg = "RS256", key = good.privateKey, header = {} } = signing;
    const kid = "kid" in signing ? signing.kid : "good";
    return new SignJWT(Object.fromEntries(kept))
      .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }), ...header })
      .sign(key);
  }

  return {
    url,
    fault,
    token,
    keys: { good, unendorsed, curve },
    logins: () => logins,
    publicPem: () => exportSPKI(good.publicKey),
    /** What the bot must be told to trust this issuer instead of Microsoft's. */
    endpoints: {
      openIdUrl: `${url}/openid`,
      issuer: ISSUER,
      tokenUrl: `${url}/${TENANT}/oauth2/v2.0/token`,
      scope: ISSUER,
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function failed(res: ServerResponse, how: "error" | "hang" | "nonsense"): void {
  if (how === "hang") return;
  res.statusCode = how === "error" ? 503 : 200; // restify's writeHead returns nothing
  res.end(how === "error" ? "Service unavailable" : "<html>");
}

/** A token put together by hand, for what no library signs. */
export function handmade(header: Claims, claims: Claims, signature = ""): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part(header)}.${part(claims)}.${signature}`;
}
