import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import type { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { DoorLog } from "./door-log.ts";

export type Connectors = ReturnType<
  ConfigurationBotFrameworkAuthentication["createConnectorFactory"]
>;

interface Request {
  readonly method: string;
  readonly url: string;
  readonly abortSignal?: { readonly aborted: boolean };
  timeout: number;
  agent?: unknown;
}

interface Response {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}

type Next = (request: Request) => Promise<Response>;

/** The SDK's own pipeline, which it keeps private; a test guards that it is where we look. */
interface Piped {
  readonly client: {
    readonly pipeline: {
      removePolicy(which: { name: string }): readonly unknown[];
      addPolicy(
        policy: { name: string; sendRequest(request: Request, next: Next): Promise<Response> },
        where: { phase: "Retry" },
      ): void;
    };
  };
}

const TRIES = 4;
const LONGEST_WAIT = 30_000;
const FIRST_WAIT = 500;
const ANSWER_WITHIN = 15_000;

const options = { keepAlive: true, maxSockets: 50, timeout: 60_000 };
const http = new HttpAgent(options);
const https = new HttpsAgent(options);

/** Not done by the other side, whatever the method: throttled, or changed at the same time. */
const NOT_DONE = new Set([412, 429]);
/** Perhaps done: only what may be done twice is sent again. */
const PERHAPS_DONE = new Set([408, 500, 502, 503, 504]);
const TWICE_IS_ONCE = new Set(["GET", "HEAD", "PUT"]);
/** The line was never open, so nothing was sent. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"]);

/**
 * Replaces the SDK's retries for every connector made here. The SDK's own send a message again
 * after 5xx, which doubles one that was delivered, and do not send again after 412.
 */
export function patientConnectors(connectors: Connectors, log: DoorLog): Connectors {
  const create = connectors.create.bind(connectors);
  connectors.create = async (serviceUrl, audience) => {
    const connector = await create(serviceUrl, audience);
    const { pipeline } = (connector as unknown as Piped).client;
    if (pipeline.removePolicy({ name: "defaultRetryPolicy" }).length !== 1)
      throw new Error("The SDK's retry policy is not where it was; messages could be doubled");
    const sendRequest = (request: Request, next: Next) => patiently(request, next, log);
    pipeline.addPolicy({ name: "patience", sendRequest }, { phase: "Retry" });
    return connector;
  };
  return connectors;
}

async function patiently(request: Request, next: Next, log: DoorLog): Promise<Response> {
  request.timeout = request.timeout > 0 ? request.timeout : ANSWER_WITHIN;
  request.agent ??= request.url.startsWith("https:") ? https : http;
  for (let tried = 1; ; tried += 1) {
    const outcome = await next(request).catch((fault: unknown) => ({ fault }));
    const wait = tried < TRIES && mayRepeat(request, outcome) ? waitFor(outcome, tried) : Infinity;
    if (wait > LONGEST_WAIT) return settled(outcome);
    const status = "fault" in outcome ? 0 : outcome.status;
    log.warn({ method: request.method, status, wait, tried }, "connector call is tried again");
    // A little more than was asked for, so that not everybody comes back at once.
    await sleep(wait + Math.random() * Math.max(250, wait / 4));
  }
}

type Outcome = Response | { readonly fault: unknown };

function mayRepeat({ method, abortSignal }: Request, outcome: Outcome): boolean {
  if (abortSignal?.aborted === true) return false;
  if (!("fault" in outcome))
    return (
      NOT_DONE.has(outcome.status) ||
      (PERHAPS_DONE.has(outcome.status) && TWICE_IS_ONCE.has(method))
    );
  const { code, name } = outcome.fault as { code?: unknown; name?: unknown };
  if (typeof code === "string" && NEVER_SENT.has(code)) return true;
  return TWICE_IS_ONCE.has(method) && (name === "RestError" || name === "AbortError");
}

function settled(outcome: Outcome): Response {
  if ("fault" in outcome) throw outcome.fault;
  return outcome;
}

function waitFor(outcome: Outcome, tried: number): number {
  const asked = "fault" in outcome ? undefined : retryAfter(outcome);
  return asked ?? FIRST_WAIT * 2 ** (tried - 1);
}

function retryAfter({ headers }: Response): number | undefined {
  const said = headers.get("retry-after");
  if (said === undefined) return undefined;
  const seconds = Number(said);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
