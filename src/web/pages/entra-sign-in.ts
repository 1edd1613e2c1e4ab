import type { IncomingMessage, ServerResponse } from "node:http";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import type { DoorLog } from "../door-log.ts";
import { cookieOf, setCookie } from "./cookies.ts";
import type { SignInDoor, SignInNeeds } from "./sign-in.ts";

export interface EntraSettings {
  /** Such as `https://login.microsoftonline.com`. */
  readonly login: string;
  readonly tenantId: string;
  /** The app registration that people sign in to. */
  readonly clientId: string;
  readonly publicUrl: string;
}

const SESSION = "__Host-klyngebot";
const UNDER_WAY = "__Host-klyngebot-login";
const SESSION_MINUTES = 60;
const LOGIN_MINUTES = 10;
const LARGEST_ANSWER = 64 * 1024;

const underWay = z.strictObject({ state: z.string(), nonce: z.string(), page: z.string() });
const claims = z.object({ oid: z.string().min(1), tid: z.string(), nonce: z.string() });
const openId = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Signing in with Microsoft Entra: the browser brings back an id token, which is verified with the
 * tenant's keys. No secret is needed, and no rights beyond knowing who it is are asked for.
 */
export function entraSignIn(
  settings: EntraSettings,
  { signIns, clock, ids }: SignInNeeds,
  log: DoorLog,
): SignInDoor {
  const { login, tenantId, clientId, publicUrl } = settings;
  const tenant = `${login.replace(/\/$/, "")}/${tenantId}`;
  const ownUrl = publicUrl.replace(/\/$/, "");
  const verify = verifier(`${tenant}/v2.0/.well-known/openid-configuration`, clientId);
  const secret = (): string => `${ids.next()}${ids.next()}`;

  return {
    visitor: async (req) => {
      const id = cookieOf(req, SESSION);
      const found = id === undefined ? undefined : await signIns.find(id, clock.now());
      return found && { account: found.account };
    },
    begin: (res, page) => {
      const started = { state: secret(), nonce: secret(), page };
      const value = Buffer.from(JSON.stringify(started)).toString("base64url");
      setCookie(res, { name: UNDER_WAY, value }, { seconds: LOGIN_MINUTES * 60, sameSite: "None" });
      const asked = new URLSearchParams({
        client_id: clientId,
        redirect_uri: `${ownUrl}/sign-in`,
        response_type: "id_token",
        response_mode: "form_post",
        scope: "openid profile",
        state: started.state,
        nonce: started.nonce,
      });
      redirect(res, `${tenant}/oauth2/v2.0/authorize?${asked.toString()}`);
    },
    finish: async (req, res) => {
      try {
        const started = underWayIn(cookieOf(req, UNDER_WAY));
        const answer = new URLSearchParams(await readSmall(req));
        if (answer.get("state") !== started.state) throw new Error("another login");
        const { oid, tid, nonce } = claims.parse(await verify(answer.get("id_token") ?? ""));
        if (nonce !== started.nonce || tid !== tenantId) throw new Error("another login");
        const id = secret();
        const until = new Date(clock.now().getTime() + SESSION_MINUTES * 60_000).toISOString();
        await signIns.add({ id, account: oid, until });
        setCookie(
          res,
          { name: SESSION, value: id },
          { seconds: SESSION_MINUTES * 60, sameSite: "Lax" },
        );
        setCookie(res, { name: UNDER_WAY, value: "" }, { seconds: 0, sameSite: "None" });
        return started.page;
      } catch (fault) {
        log.warn({ fault: fault instanceof Error ? fault.name : "unknown" }, "sign-in refused");
        return undefined;
      }
    },
  };
}

/** Sends the browser to another address, as a new look at it. */
export function redirect(res: ServerResponse, to: string): void {
  res.statusCode = 303;
  res.setHeader("location", to);
  res.setHeader("cache-control", "no-store");
  res.end();
}

/** What an id token says, once its signature, issuer, audience and times hold. */
function verifier(openIdUrl: string, audience: string): (token: string) => Promise<unknown> {
  let known: Promise<{ issuer: string; keys: ReturnType<typeof createRemoteJWKSet> }> | undefined;
  const read = async () => {
    const answer = await fetch(openIdUrl, { signal: AbortSignal.timeout(5_000) });
    const { issuer, jwks_uri: keys } = openId.parse(await answer.json());
    return { issuer, keys: createRemoteJWKSet(new URL(keys), { timeoutDuration: 5_000 }) };
  };
  return async (token) => {
    known ??= read();
    const { issuer, keys } = await known.catch((fault: unknown) => {
      known = undefined;
      throw fault;
    });
    const verified = await jwtVerify(token, keys, {
      ...{ issuer, audience, algorithms: ["RS256"], clockTolerance: 60 },
      requiredClaims: ["exp", "iat", "nonce", "oid", "tid"],
    });
    return verified.payload;
  };
}

function underWayIn(cookie: string | undefined): z.output<typeof underWay> {
  const text = Buffer.from(cookie ?? "", "base64url").toString();
  const started = underWay.parse(JSON.parse(text));
  if (!/^\/p\/[0-9a-z-]+$/.test(started.page)) throw new Error("not a page of ours");
  return started;
}

/** Reads to the end, also past what is kept: a sender that is cut off never sees why. */
async function readSmall(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req) {
    size += (part as Buffer).length;
    if (size <= LARGEST_ANSWER) parts.push(part as Buffer);
  }
  if (size > LARGEST_ANSWER) throw new Error("too large");
  return Buffer.concat(parts).toString("utf8");
}
