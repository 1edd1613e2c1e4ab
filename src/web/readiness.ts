import type { ServerResponse } from "node:http";
import { reply } from "./answers.ts";
import type { DoorLog } from "./door-log.ts";

const ANSWER_WITHIN = 3_000;

/** What is asked, by name; a check that throws or takes more than 3 s is not ready. */
export type Checks = Readonly<Record<string, () => unknown>>;

/** Asks everything that the bot cannot work without; the answer names what fails, not why. */
export async function tellReadiness(
  res: ServerResponse,
  checks: Checks,
  log: DoorLog,
): Promise<void> {
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ((await passes(check)) ? [] : [name])),
  );
  const failing = outcomes.flat();
  if (failing.length > 0) log.warn({ failing }, "not ready");
  reply(res, failing.length === 0 ? 200 : 503, { ready: failing.length === 0, failing });
}

async function passes(check: () => unknown): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN, false);
  });
  const run = Promise.resolve()
    .then(check)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([run, late]).finally(() => {
    clearTimeout(timer);
  });
}
