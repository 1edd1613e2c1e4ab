import type { Clock } from "../usecases/ports.ts";

const DAY = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
});

const TIME = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  timeStyle: "short",
});

/** The machine's clock, with the day as it is in Denmark. */
export function danishClock(now: () => Date = () => new Date()): Clock {
  return { now, today: () => DAY.format(now()), dayOf: (at) => DAY.format(at), instantOf };
}

const HOUR = 3_600_000;

/** Denmark is one hour ahead of UTC, or two; of an hour that comes twice it is the first. */
function instantOf(day: string, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const summer = new Date(wall - 2 * HOUR);
  return DAY.format(summer) === day && TIME.format(summer) === time
    ? summer
    : new Date(wall - HOUR);
}
