import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

/** How often, and for how long, one request is made before its fault is the caller's. */
export const ATTEMPTS = 10;
const PATIENCE_MS = 12_000;

/** Answers after which nothing was written, whatever was asked. */
const DEFINITE = new Set([400, 401, 403, 404, 409, 412, 413, 429, 449]);

/** The status of an answer from Cosmos DB; a name where there was no answer at all. */
export function statusOf(error: unknown): number | string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const status = code ?? statusCode;
  return typeof status === "number" || typeof status === "string" ? status : undefined;
}

/** Whether Cosmos DB, or the network, failed so that nobody knows whether the write was done. */
function isUncertain(error: unknown): boolean {
  const status = statusOf(error);
  if (typeof status === "string") return true;
  return status !== undefined && status >= 400 && !DEFINITE.has(status);
}

/** Waits a little longer each time, and never as long as anybody else. */
export async function jitter(attempt: number): Promise<void> {
  await pause(randomInt(Math.min(2 ** attempt * 4, 500)) + 1);
}

/** A read, made again while Cosmos DB is busy or cannot be reached. */
export async function mildly<T>(read: () => Promise<T>): Promise<T> {
  return surely(read, () => Promise.resolve(undefined));
}

/**
 * A write, made again where Cosmos DB asks for it (449) and where nobody knows whether it was done:
 * then `done` is asked first, so that nothing is written twice.
 */
export async function surely<T>(
  write: () => Promise<T>,
  done: () => Promise<T | undefined>,
): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (let attempt = 1; ; attempt++)
    try {
      return await write();
    } catch (error) {
      const uncertain = isUncertain(error);
      const isLast = attempt === ATTEMPTS || performance.now() > until;
      if (isLast || !(uncertain || statusOf(error) === 449)) throw error;
      await jitter(attempt);
      const standing = uncertain ? await done() : undefined;
      if (standing !== undefined) return standing;
    }
}

/** Lets the acts on one thing wait for each other, so that one process does not compete with itself. */
export function queues(): <T>(key: string, act: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, act) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(act, act);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
