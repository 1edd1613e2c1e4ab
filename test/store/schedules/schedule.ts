import fc from "fast-check";
import { CHOICES } from "../../../src/domain/vote.ts";
import type { Choice } from "../../../src/domain/vote.ts";
import type { Name } from "../../support/board.ts";

/** Who presses: four with seats, and Carl, who may answer for Dorte once she has sent apologies. */
export const PRESSERS = ["bent", "dorte", "erik", "ida", "carl"] as const satisfies Name[];
export type Presser = (typeof PRESSERS)[number];

/** What somebody does. A change names the receipt that its presser was last shown. */
export type Act =
  | { readonly is: "first"; readonly who: Presser; readonly choice: Choice }
  | { readonly is: "change"; readonly who: Presser; readonly choice: Choice }
  | { readonly is: "remark"; readonly who: Presser; readonly text: string }
  | { readonly is: "look"; readonly who: Presser }
  /** The very payload of an earlier act, pressed again on the old card. */
  | { readonly is: "repeat"; readonly of: number }
  | { readonly is: "open" }
  | { readonly is: "close" };

/** One arrival of an act at a worker: in a wave, all of whose deliveries are under way together. */
export interface Delivery {
  readonly act: number;
  readonly worker: number;
  readonly wave: number;
  /** Where in its wave it is started. */
  readonly place: number;
}

export const STATUSES = [409, 412, 429, 449, 503, 408] as const;
export type Status = (typeof STATUSES)[number];

/** What goes wrong at a worker's nth call of the store, or at its nth write of a vote. */
export interface Fault {
  readonly worker: number;
  readonly at: "call" | "vote";
  readonly nth: number;
  readonly when: "before" | "after";
  /** An error of the store, or the worker is never heard of again and a new one takes its place. */
  readonly what: Status | "abandoned";
}

/** What goes wrong at a worker's nth request that writes, on the way to a store that is elsewhere. */
export interface WireFault {
  readonly worker: number;
  readonly nth: number;
  readonly when: "before" | "after";
  readonly what: Status | "dropped";
}

export interface Schedule {
  readonly acts: readonly Act[];
  readonly deliveries: readonly Delivery[];
  readonly faults: readonly Fault[];
  readonly wire: readonly WireFault[];
  /** The wave before which Dorte sends apologies. */
  readonly apologies: number;
  /** What the pauses between a worker's steps are drawn from. */
  readonly pace: number;
}

export const WORKERS = 3;

/** Bent presses more often than others, so that chains grow. */
const who = fc.constantFrom<Presser>(...PRESSERS, "bent", "bent");
const choice = fc.constantFrom(...CHOICES);
const is = <T extends Act["is"]>(word: T): fc.Arbitrary<T> => fc.constant(word);
const worker = fc.nat(WORKERS - 1);
const when = fc.constantFrom("before" as const, "after" as const);
const status = fc.constantFrom(...STATUSES);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: is("first"), who, choice }) },
  { weight: 12, arbitrary: fc.record({ is: is("change"), who, choice }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: is("remark"), who, text: fc.constantFrom("Ja, men.", "Nej, dog.") }),
  },
  { weight: 2, arbitrary: fc.record({ is: is("look"), who }) },
  { weight: 5, arbitrary: fc.record({ is: is("repeat"), of: fc.nat(15) }) },
  { weight: 1, arbitrary: fc.record({ is: is("open") }) },
  { weight: 1, arbitrary: fc.record({ is: is("close") }) },
);

/** An act with its one to four deliveries, near the act's own time or some waves late. */
const delivered = fc.record({
  act,
  arrivals: fc.array(
    fc.record({
      worker,
      late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(4) }),
      place: fc.nat(99),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    worker,
    at: fc.constant("vote" as const),
    nth: fc.nat(4),
    when,
    what: fc.oneof(
      { weight: 2, arbitrary: status },
      { weight: 1, arbitrary: fc.constant("abandoned" as const) },
    ),
  }),
  fc.record({
    worker,
    at: fc.constant("call" as const),
    nth: fc.nat(50),
    when,
    what: fc.oneof(status, fc.constant("abandoned" as const)),
  }),
);

/** What was done is never answered by a status that says it was not. */
const wireFault: fc.Arbitrary<WireFault> = fc.oneof(
  fc.record({
    ...{ worker, nth: fc.nat(8), when: fc.constant("before" as const) },
    what: fc.oneof(status, fc.constant("dropped" as const)),
  }),
  fc.record({
    ...{ worker, nth: fc.nat(8), when: fc.constant("after" as const) },
    what: fc.constantFrom(503 as const, 408 as const, "dropped" as const),
  }),
);

/** A board that votes while everything goes wrong; two acts begin in each wave. */
export const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    told: fc.array(delivered, { minLength: 2, maxLength: 18 }),
    faults: fc.array(fault, { maxLength: 6 }),
    wire: fc.array(wireFault, { maxLength: 6 }),
    apologies: fc.nat(10),
    pace: fc.nat(),
  })
  .map(({ told, ...rest }) => ({
    ...rest,
    acts: told.map(({ act: one }) => one),
    deliveries: told
      .flatMap(({ arrivals }, n) =>
        arrivals.map(({ worker: at, late, place }) => ({
          ...{ act: n, worker: at, place },
          wave: Math.floor(n / 2) + late,
        })),
      )
      .sort((one, other) => one.wave - other.wave || one.place - other.place),
  }));
