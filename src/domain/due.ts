import type { Day } from "./kinds.ts";

/** Something with a day by which it is to be done, and the day on which it was entered here. */
export interface Dated {
  readonly due: Day | null;
  readonly entered: Day;
  readonly done: boolean;
}

/** `history`: its day had passed when it was entered, so that nobody was ever late with it here. */
export type DueState = "overdue" | "today" | "ahead" | "undated" | "history" | "done";

/** How something with a day stands; what had passed when it was entered is history, never overdue. */
export function dueState({ due, entered, done }: Dated, today: Day): DueState {
  if (done) return "done";
  if (due === null) return "undated";
  if (due < entered) return "history";
  if (due === today) return "today";
  return due < today ? "overdue" : "ahead";
}

const ORDER: readonly DueState[] = ["overdue", "today", "ahead", "undated", "history", "done"];

/** The most pressing first: what is late, what is for today, then by day; what is done comes last, newest first. */
export function byDue(today: Day): (one: Dated, other: Dated) => number {
  return (one, other) => {
    const [a, b] = [dueState(one, today), dueState(other, today)];
    const days = (one.due ?? "").localeCompare(other.due ?? "");
    return ORDER.indexOf(a) - ORDER.indexOf(b) || (a === "done" || a === "history" ? -days : days);
  };
}

/** What is due now, for a clock that reminds: its day has come since it was entered, and it is not done. */
export function due<T extends Dated>(all: readonly T[], now: Day): readonly T[] {
  return all.filter((one) => ["overdue", "today"].includes(dueState(one, now)));
}
