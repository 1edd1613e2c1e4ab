import assert from "node:assert/strict";
import fc from "fast-check";
import { board, boardChat, people } from "../../support/board.ts";
import { seed } from "../../support/seed.ts";
import { checkPlayed } from "./checks.ts";
import { play } from "./play.ts";
import type { Place } from "./play.ts";
import { schedules } from "./schedule.ts";
import type { Line } from "./worker.ts";

/** How many schedules: `SCHEDULES`, else the share that CI runs. */
export const countOr = (share: number): number => Number(process.env["SCHEDULES"] ?? share);

/** What has been seen over all schedules, so that nobody can pass by doing nothing. */
export interface Seen {
  schedules: number;
  presses: number;
  positions: number;
  changes: number;
  faults: number;
  abandoned: number;
  closed: number;
}

/** Plays schedules against a store and checks each. */
export async function playMany(place: Place, runs: number, from = seed): Promise<Seen> {
  const seen: Seen = {
    schedules: 0,
    presses: 0,
    positions: 0,
    changes: 0,
    faults: 0,
    abandoned: 0,
    closed: 0,
  };
  await place.store.rosters.apply({ boards: [{ board }], people });
  await place.store.chats.change(boardChat.id, () => boardChat);
  const lines: Line[] = [];
  try {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const played = await play(place, lines, schedule);
        const reopened = await place.line();
        const stores = [...lines.map(({ store }) => store), reopened.store];
        const ballot = await checkPlayed(played, stores);
        reopened.close();
        seen.schedules++;
        seen.presses += played.went.length;
        seen.positions += ballot.history.length;
        seen.changes += ballot.history.filter(({ replaces }) => replaces !== undefined).length;
        seen.faults += played.went.filter(({ disturbed }) => disturbed).length;
        seen.abandoned += played.went.filter(({ told }) => told.is === "nothing").length;
        seen.closed += ballot.closedAt === undefined ? 0 : 1;
      }),
      { numRuns: runs, seed: from, endOnFailure: process.env["SHRINK"] === undefined },
    );
  } finally {
    for (const line of lines) line.close();
  }
  return seen;
}

/** The least that must have happened in each schedule, on average, for its result to mean anything. */
const LEAST = { presses: 8, positions: 1, changes: 0.1, faults: 0.3, abandoned: 0.2, closed: 0.05 };

/** Says what was seen, and refuses a run in which too little went wrong. */
export function checkEnough(seen: Seen): void {
  console.log(JSON.stringify(seen));
  for (const [what, least] of Object.entries(LEAST))
    assert.ok(seen[what as keyof typeof LEAST] >= least * seen.schedules, `too few ${what}`);
}
