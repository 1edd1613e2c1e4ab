import type { Clock } from "../usecases/ports.ts";

const DAY = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
});

/** The machine's clock, with the day as it is in Denmark. */
export function danishClock(now: () => Date = () => new Date()): Clock {
  return { now, today: () => DAY.format(now()), dayOf: (at) => DAY.format(at) };
}
