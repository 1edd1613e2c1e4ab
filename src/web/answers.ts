import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { ServerResponse } from "node:http";
import type { DoorLog } from "./door-log.ts";
import { Refused } from "./refused.ts";

/** Answers with plain text or JSON; an answer that was already sent, or cut off, stands. */
export function reply(res: ServerResponse, status: number, body: unknown): void {
  if (res.headersSent || res.destroyed) return;
  const plain = typeof body === "string";
  const type = plain ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
  const text = body === undefined ? "" : plain ? body : JSON.stringify(body);
  res.writeHead(status, text === "" ? {} : { "content-type": type });
  res.end(text);
}

/** Says no with a reference that is also in the log; what was sent is in neither. */
export function refuse(res: ServerResponse, fault: unknown, log: DoorLog): void {
  if (fault instanceof Refused) {
    const reference = randomUUID().slice(0, 8);
    log.warn({ reference, status: fault.status, reason: fault.reason }, "refused at the door");
    if (fault.status === 413) res.setHeader("connection", "close");
    reply(res, fault.status, { error: { code: "Refused", reference } });
    return;
  }
  reply(res, 500, { error: { code: "Fault", reference: logFault(fault, log) } });
}

/** Where a fault happened, without its message: that may repeat what people wrote. */
export function logFault(fault: unknown, log: DoorLog): string {
  const reference = randomUUID().slice(0, 8);
  const { name, stack = "" } = fault instanceof Error ? fault : new Error();
  const at = stack.split("\n").filter((line) => line.startsWith("    at "));
  log.error({ reference, status: 500, reason: "fault", name, at }, "a request failed");
  return reference;
}

/** Every error of restify's own is only its status: no echo of the path, no message. */
export function plainly(_req: unknown, res: ServerResponse, body: unknown): string {
  return body instanceof Error ? (STATUS_CODES[res.statusCode] ?? "Error") : String(body);
}
