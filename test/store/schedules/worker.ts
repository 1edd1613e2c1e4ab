import { pino } from "pino";
import { danishClock } from "../../../src/calendar/danish-clock.ts";
import type { Store } from "../../../src/store/store.ts";
import { backgroundFor } from "../../../src/teams/background.ts";
import { BoardBot } from "../../../src/teams/bot.ts";
import { textsFor } from "../../../src/texts/texts.ts";
import type { Ids, World } from "../../../src/usecases/ports.ts";
import { NOW } from "../../support/board.ts";
import type { TestWorld } from "../../support/world.ts";
import { faultyStore } from "./faulty-store.ts";
import type { Trouble } from "./faulty-store.ts";
import type { Fault, WireFault } from "./schedule.ts";

/** A worker's way to the store, which may be troubled; a store elsewhere is troubled on the wire too. */
export interface Line {
  readonly store: Store;
  trouble(faults: readonly WireFault[]): void;
  /** How many faults of the wire have been met. */
  met(): number;
  close(): void;
}

/** A process of the bot, as far as a vote is concerned. */
export interface Worker {
  readonly line: Line;
  readonly bot: BoardBot;
  /** Answers when the worker is abandoned. */
  readonly gone: Promise<"abandoned">;
  abandoned(): boolean;
  /** How many errors its store and its wire have given. */
  errors(): number;
  settle(): Promise<void>;
}

const log = pino({ enabled: false });
let instants = 0;
let names = 0;

/** Ids and receipts that never come twice, also where several processes vote, and instants that go on. */
export const ids: Ids = {
  next: () => `id${process.pid}x${++names}`,
  receipt: () => `R${process.pid}X${++names}`,
};
/** Instants that go on. */
export const clock = danishClock(() => new Date(Date.parse(NOW) + (++instants % 1_000_000)));

/** A worker on its way to the store, with what goes wrong for it. */
export function workerOn(line: Line, trouble: Omit<Trouble, "met">): Worker {
  let errors = 0;
  let abandoned = false;
  let abandon: (word: "abandoned") => void = () => undefined;
  const gone = new Promise<"abandoned">((resolve) => (abandon = resolve));
  const met = ({ what }: Fault): void => {
    if (what !== "abandoned") errors++;
    else {
      abandoned = true;
      abandon(what);
    }
  };
  const { store, settle } = faultyStore(line.store, { ...trouble, met });
  const background = backgroundFor(log);
  const world = { ...store, clock, ids } as Pick<TestWorld, keyof Store | "clock" | "ids">;
  const bot = new BoardBot({
    // The rest of the world reads documents, which nobody sends here.
    world: world as unknown as World,
    messenger: {
      post: () => Promise.resolve("message"),
      update: () => Promise.resolve("updated"),
      countPeople: () => Promise.resolve(undefined),
    },
    // The shared cards follow on a timer of their own, which would make a schedule another each time.
    refresher: { touch: () => undefined, settle: () => Promise.resolve() },
    background,
    local: false,
    textsFor,
    admins: [],
    log,
  });
  return {
    line,
    bot,
    gone,
    abandoned: () => abandoned,
    errors: () => errors + line.met(),
    settle: async () => {
      await Promise.race([background.settle(), gone]);
      await settle();
    },
  };
}
