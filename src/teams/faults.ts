import type { Logger } from "pino";

/** Logs what failed by the kind of fault alone, for a message may carry names; the answer is "not done". */
export function warns(log: Pick<Logger, "warn">, what: string): (error: unknown) => false {
  return (error) => {
    log.warn({ fault: faultIn(error) }, what);
    return false;
  };
}

export function faultIn(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
