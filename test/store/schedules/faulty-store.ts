import { setImmediate as pause } from "node:timers/promises";
import type { Store } from "../../../src/store/store.ts";
import type { Fault, Status } from "./schedule.ts";

/** What a store says when it fails: a status, as Cosmos DB's client would give it. */
export class StoreError extends Error {
  readonly code: Status;

  constructor(code: Status) {
    super(`the store answers ${code}`);
    this.code = code;
  }
}

/** What goes wrong for one worker, and how long it pauses between two steps. */
export interface Trouble {
  readonly faults: readonly Fault[];
  /** How many turns of the loop the next step waits. */
  readonly pauses: () => number;
  /** Told when a fault is met. */
  readonly met: (fault: Fault) => void;
}

const never = new Promise<never>(() => undefined);
const PORTS = ["recent", "boards", "people", "meetings", "ballots", "decisions", "chats"] as const;

/** A store that fails, and whether anything that was asked of it is still under way. */
export interface FaultyStore {
  readonly store: Store;
  /** Waits for what an abandoned worker had asked for, which may still come about. */
  settle(): Promise<void>;
}

/**
 * A store as one worker sees it: its calls take turns with those of others, some fail before or after
 * they are done, and from the step at which the worker is abandoned none is ever answered.
 */
export function faultyStore(store: Store, { faults, pauses, met }: Trouble): FaultyStore {
  let calls = 0;
  let votes = 0;
  let abandoned = false;
  const underWay = new Set<Promise<unknown>>();

  const step = async (): Promise<void> => {
    for (let turns = pauses(); turns > 0; turns--) await pause();
    if (abandoned) await never;
  };
  const strike = async (fault: Fault | undefined): Promise<void> => {
    if (!fault) return;
    met(fault);
    if (fault.what !== "abandoned") throw new StoreError(fault.what);
    abandoned = true;
    await never;
  };
  const call = async (vote: boolean, work: () => Promise<unknown>): Promise<unknown> => {
    await step();
    const nth = { call: calls++, vote: vote ? votes++ : -1 };
    const due = faults.filter((one) => one.nth === nth[one.at]);
    await strike(due.find(({ when }) => when === "before"));
    const asked = work();
    underWay.add(asked);
    const result = await asked.finally(() => underWay.delete(asked));
    await step();
    await strike(due.find(({ when }) => when === "after"));
    return result;
  };
  const port = (name: (typeof PORTS)[number]): object =>
    new Proxy(store[name], {
      get: (real, method: string) => {
        const act = real[method as keyof typeof real] as (...args: unknown[]) => Promise<unknown>;
        const vote = name === "ballots" && (method === "cast" || method === "close");
        return (...args: unknown[]) => call(vote, () => act(...args));
      },
    });
  return {
    store: { ...store, ...Object.fromEntries(PORTS.map((name) => [name, port(name)])) },
    settle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
