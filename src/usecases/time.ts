import type { Day } from "../domain/board.ts";
import type { Deadline } from "../domain/rules.ts";

/** The time, and what day and minute it is in Denmark. */
export interface Clock {
  now(): Date;
  today(): Day;
  /** The day in Denmark at an instant. */
  dayOf(at: Date): Day;
  /** The time of day in Denmark at an instant, as 09:00. */
  timeOf(at: Date): string;
  /** The instant of a Danish wall time such as 14:30; of one that comes twice, the later. */
  instantOf(day: Day, time: string): Date;
}

/** Deadlines in days or Danish working days; the day itself never counts. */
export interface Calendar {
  after(day: Day, deadline: Deadline): Day;
  before(day: Day, deadline: Deadline): Day;
}
