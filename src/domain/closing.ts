import type { Day } from "./board.ts";
import type { Meeting } from "./meeting.ts";
import type { RefusalReason } from "./refusal.ts";
import { unanswered } from "./tally.ts";
import type { Ballot, Closing, Position } from "./vote.ts";

/** The first answer that objects to deciding in writing; what was answered later does not take it back. */
export function objectionTo({ procedure, history }: Ballot): Position | undefined {
  if (procedure !== "written") return undefined;
  return history.find(({ answers }) => answers.some(({ choice }) => choice === "cannot-agree"));
}

/** How an open vote has ended by itself by an instant: a seat objected, or its closing time came. */
export function closingDue(ballot: Ballot, now: Date): Closing | undefined {
  if (ballot.closedAt !== undefined) return undefined;
  const objection = objectionTo(ballot);
  if (objection) return { closedAt: objection.castAt, closedBy: null, closedBecause: "objection" };
  const { closesAt } = ballot;
  if (closesAt === undefined || now.toISOString() < closesAt) return undefined;
  return { closedAt: closesAt, closedBy: null, closedBecause: "time" };
}

/** The vote as it is at an instant: closed from when it ended by itself, also before that is written down. */
export function asOf(ballot: Ballot, now: Date): Ballot {
  const closing = closingDue(ballot, now);
  return closing ? { ...ballot, ...closing } : ballot;
}

/** The vote if it gives a result: closed, and not by an objection, after which nothing is counted. */
export function countedVote(ballot: Ballot | undefined): Ballot | undefined {
  return ballot?.closedAt === undefined || ballot.closedBecause === "objection"
    ? undefined
    : ballot;
}

/** Why an open vote stands in the way: one in writing cannot be closed by hand while answers are missing. */
export function whileOpen(ballot: Ballot): RefusalReason {
  const waits = ballot.procedure === "written" && unanswered(ballot).length > 0;
  return waits ? "written-not-over" : "vote-still-open";
}

/** Whether an item that was objected to in writing is still to be treated: by its own meeting, or by another. */
export function waitsForMeeting(
  { date }: Pick<Meeting, "date">,
  { objected, today }: { readonly objected: Day; readonly today: Day },
): boolean {
  return today < date || date < objected;
}

/** When an open vote closes by itself. */
export function openUntil(ballot: Ballot | undefined): string | undefined {
  return ballot?.closedAt === undefined ? ballot?.closesAt : undefined;
}
