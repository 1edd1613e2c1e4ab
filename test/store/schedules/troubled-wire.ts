import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { WireFault } from "./schedule.ts";

/** A way to a Cosmos DB server on which requests that write can fail, before or after they are done. */
export interface TroubledWire {
  readonly endpoint: string;
  trouble(faults: readonly WireFault[]): void;
  /** How many faults have been met. */
  met(): number;
  close(): void;
}

/** A request as it crossed the wire, sizes in bytes. */
export interface Exchange {
  readonly method: string;
  readonly query: boolean;
  readonly status: number;
  readonly sent: number;
  readonly received: number;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A proxy in front of the server at an endpoint, which tells of what was answered. */
export async function troubledWire(
  endpoint: string,
  tell: (exchange: Exchange) => void = () => undefined,
): Promise<TroubledWire> {
  const agent = new Agent({ keepAlive: true });
  let faults: readonly WireFault[] = [];
  let writes = 0;
  let met = 0;

  const pass = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const asked = await bodyOf(req);
    const nth = isWrite(req) ? writes++ : -1;
    const due = faults.find((one) => one.nth === nth);
    if (due) met++;
    if (due?.when === "before") {
      fail(due, res);
      return;
    }
    const answer = await forward(new URL(req.url ?? "/", endpoint), { req, asked, agent });
    tell({
      ...{ method: req.method ?? "", query: isQuery(req), status: answer.status },
      ...{ sent: asked.length, received: answer.body.length },
    });
    if (due) fail(due, res);
    else answerWith(res, answer);
  };
  const server = createServer((req, res) => {
    pass(req, res).catch(() => res.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trouble: (next) => {
      [faults, writes] = [next, 0];
    },
    met: () => met,
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}

/** What Cosmos DB answers where it cannot; a dropped line answers nothing at all. */
function fail({ what }: WireFault, res: ServerResponse): void {
  if (what === "dropped") {
    res.destroy();
    return;
  }
  const headers = { "content-type": "application/json", "x-ms-retry-after-ms": "1" };
  const body = Buffer.from(JSON.stringify({ code: String(what), message: "trouble" }));
  answerWith(res, { status: what, headers, body });
}

/** restify, where it is loaded, gives writeHead an answer of its own, so that nothing can be chained to it. */
function answerWith(res: ServerResponse, { status, headers, body }: Answer): void {
  res.writeHead(status, headers);
  res.end(body);
}

/** A query is posted as well, and writes nothing. */
function isQuery({ headers }: IncomingMessage): boolean {
  return "x-ms-documentdb-isquery" in headers || "x-ms-cosmos-is-query-plan-request" in headers;
}

function isWrite(req: IncomingMessage): boolean {
  return req.method === "PATCH" || req.method === "PUT" || (req.method === "POST" && !isQuery(req));
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function forward(
  url: URL,
  {
    req,
    asked,
    agent,
  }: { readonly req: IncomingMessage; readonly asked: Buffer; readonly agent: Agent },
): Promise<Answer> {
  const outgoing = request(url, { method: req.method, headers: req.headers, agent });
  outgoing.end(asked);
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await bodyOf(answer) };
}
