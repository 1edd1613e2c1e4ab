import type { Logger } from "pino";
import { faultIn } from "./faults.ts";

/** Work that can wait until an answer is given; a clean stop waits for it. */
export interface Background {
  run(work: Promise<unknown>): void;
  settle(): Promise<void>;
}

/** Keeps hold of what is under way, and says in the log what fails. */
export function backgroundFor(log: Logger): Background {
  const underWay = new Set<Promise<unknown>>();
  return {
    run: (work) => {
      const kept: Promise<unknown> = work
        .catch((error: unknown) => {
          log.error({ fault: faultIn(error) }, "later work failed");
        })
        .finally(() => underWay.delete(kept));
      underWay.add(kept);
    },
    settle: async () => {
      await Promise.all(underWay);
    },
  };
}
