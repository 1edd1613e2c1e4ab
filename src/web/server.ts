import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import restify from "restify";
import type { Logic, TeamsAdapter } from "./adapter.ts";
import { logFault, plainly, refuse, reply } from "./answers.ts";
import type { DoorLog } from "./door-log.ts";
import { hostOf, isLoopback } from "./loopback.ts";
import { readActivity } from "./read-activity.ts";
import { tellReadiness } from "./readiness.ts";
import type { Checks } from "./readiness.ts";
import { Refused } from "./refused.ts";
import { stopServer } from "./stop-server.ts";

export interface DoorOptions {
  readonly adapter: TeamsAdapter;
  /** The bot's turn. */
  readonly logic: Logic;
  readonly log: DoorLog;
  /** Empty: every address, or loopback only in local mode. */
  readonly host: string;
  readonly port: number;
  /** What /readyz asks. */
  readonly checks?: Checks;
  /** The other pages of the server, such as the tab's. */
  readonly routes?: (server: restify.Server) => void;
}

export interface Door {
  readonly url: string;
  readonly port: number;
  /** Takes no more, finishes what is in flight within 10 s, closes every socket. */
  stop(): Promise<void>;
}

/** Opens the bot's door: POST /api/messages, GET /healthz, GET /readyz and the pages given. */
export async function createServer(options: DoorOptions): Promise<Door> {
  const { adapter, routes, log, port } = options;
  const host = options.host === "" && adapter.local ? "127.0.0.1" : options.host;
  if (adapter.local && !isLoopback(host))
    throw new Error("Local mode authenticates nobody and listens on loopback only");
  const server = restify.createServer({ name: "", formatters: { "text/plain": plainly } });
  const stop = stopServer(limited(server.server));
  server.pre((req, res, next) => {
    if (!adapter.local || fromThisMachine(req)) next();
    else {
      refuse(res, new Refused(403, "not-loopback"), log);
      next(false);
    }
  });
  server.on(
    "restifyError",
    (_req: unknown, res: ServerResponse, fault: unknown, done: () => void) => {
      if (!isKnown(fault)) logFault(fault, log);
      res.setHeader("content-type", "text/plain");
      done();
    },
  );
  // restify wants its handlers to be async functions by name, so each awaits its own work.
  server.post("/api/messages", async (req, res) => {
    await takeActivity(req, res, options);
  });
  server.get("/healthz", (_req, res, next) => {
    reply(res, 200, "OK");
    next();
  });
  server.get("/readyz", async (_req, res) => {
    await tellReadiness(res, options.checks ?? {}, log);
  });
  routes?.(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.server.listen({ port, ...(host === "" ? {} : { host }) }, resolve);
  });
  const address = server.server.address() as AddressInfo;
  server.on("error", (fault: unknown) => logFault(fault, log));
  const named = isLoopback(host) ? host.replace(/^::1$/, "[::1]") : "127.0.0.1";
  return { url: `http://${named}:${address.port}`, port: address.port, stop };
}

function limited(server: Server): Server {
  server.headersTimeout = 10_000;
  // Twenty megabytes from a phone on a train take their time.
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 75_000;
  server.timeout = 120_000;
  return server;
}

/** In local mode a web page elsewhere must not reach the bot through the reader's own browser. */
function fromThisMachine({ headers, socket }: IncomingMessage): boolean {
  const { host = "", origin } = headers;
  return (
    isLoopback(socket.remoteAddress) &&
    isLoopback(hostOf(`http://${host}`)) &&
    (origin === undefined || isLoopback(hostOf(origin)))
  );
}

async function takeActivity(
  req: IncomingMessage,
  res: ServerResponse,
  { adapter, logic, log }: DoorOptions,
): Promise<void> {
  try {
    const activity = await readActivity(req);
    if (adapter.local && !isLoopback(hostOf(activity.serviceUrl)))
      throw new Refused(400, "service-url-not-loopback");
    const sender = await adapter.authenticate(activity, req.headers.authorization ?? "");
    const answer = await adapter.runTurn(sender, activity, logic);
    reply(res, answer?.status ?? 200, answer?.body);
  } catch (fault) {
    refuse(res, fault, log);
  }
}

function isKnown(fault: unknown): boolean {
  return (fault as { statusCode?: unknown } | undefined)?.statusCode !== undefined;
}
