import type { Day } from "../domain/board.ts";
import type { Clock } from "../usecases/ports.ts";

const ZONE = "Europe/Copenhagen";
const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short" });
const WALL = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  dateStyle: "short",
  timeStyle: "short",
});

const TIME = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, timeStyle: "short" });

/** The machine's clock, with the day and the time as they are in Denmark. */
export function danishClock(now: () => Date = () => new Date()): Clock {
  return {
    now,
    today: () => DAY.format(now()),
    dayOf: (at) => DAY.format(at),
    timeOf: (at) => TIME.format(at),
    instantOf,
  };
}

/** The hour that comes twice in October is meant the second time; the one that March skips, an hour later. */
function instantOf(day: Day, time: string): Date {
  const winter = new Date(`${day}T${time}:00+01:00`);
  const summer = new Date(`${day}T${time}:00+02:00`);
  const shows = (at: Date): boolean => WALL.format(at) === `${day} ${time}`;
  return !shows(winter) && shows(summer) ? summer : winter;
}
