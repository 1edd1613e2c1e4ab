import type { Clock } from "../usecases/ports.ts";

const DAY = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
});

const TIME = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  timeStyle: "short",
});

/** The machine's clock, with the day and the time as they are in Denmark. */
export function danishClock(now: () => Date = () => new Date()): Clock {
  return {
    now,
    today: () => DAY.format(now()),
    dayOf: (at) => DAY.format(at),
    timeOf: (at) => TIME.format(at),
  };
}
