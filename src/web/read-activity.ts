import type { IncomingMessage } from "node:http";
import type { Activity } from "botbuilder";
import { hostOf } from "./loopback.ts";
import { Refused } from "./refused.ts";

const LARGEST = 256 * 1024;
const LISTENED_TO = 4 * LARGEST;

type Wire = Record<string, unknown>;

/** Reads one activity off the wire, or refuses: too large, not JSON, not an activity, no way back. */
export async function readActivity(req: IncomingMessage): Promise<Activity> {
  const activity = parse(await readText(req));
  if (typeof activity["type"] !== "string" || activity["type"] === "")
    throw new Refused(400, "not-an-activity");
  const { id } = object(activity["conversation"]);
  if (typeof id !== "string" || id === "") throw new Refused(400, "no-conversation");
  // Without it the SDK skips its check that the token was made for this address.
  const serviceUrl = activity["serviceUrl"];
  if (typeof serviceUrl !== "string" || hostOf(serviceUrl) === undefined)
    throw new Refused(400, "no-service-url");
  for (const name of ["timestamp", "localTimestamp", "expiration"]) asDate(activity, name);
  return activity as unknown as Activity;
}

/** Reads on past the limit for a while: a sender that is cut off never sees why. */
function readText(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    req.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= LARGEST) parts.push(part);
      else if (size > LISTENED_TO) reject(new Refused(413, "too-large"));
    });
    req.once("end", () => {
      if (size > LARGEST) reject(new Refused(413, "too-large"));
      else resolve(Buffer.concat(parts).toString("utf8"));
    });
    req.once("close", () => {
      reject(new Refused(400, "broken-off"));
    });
  });
}

function parse(text: string): Wire {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return parsed as Wire;
  } catch {
    throw new Refused(400, "not-json");
  }
  throw new Refused(400, "not-an-activity");
}

function object(value: unknown): Wire {
  return typeof value === "object" && value !== null ? (value as Wire) : {};
}

/** The SDK's own convention: the text is kept beside the date it was. */
function asDate(activity: Wire, name: string): void {
  const text = activity[name];
  if (typeof text !== "string") return;
  activity[`raw${name.charAt(0).toUpperCase()}${name.slice(1)}`] = text;
  activity[name] = new Date(text);
}
