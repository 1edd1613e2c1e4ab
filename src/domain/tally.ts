import type { Party } from "./board.ts";
import type { Ballot, Choice, RollEntry } from "./vote.ts";

export type Tally = Readonly<Record<Choice, number>> & {
  readonly missing: number;
};

/** How many seats of the roll (or of one party on it) gave which answer to one recommendation. */
export function tally(ballot: Ballot, recommendation: number, party?: Party): Tally {
  const seats = ballot.roll.filter((entry) => party === undefined || entry.party === party);
  const counts = {
    agree: 0,
    "agree-with-remark": 0,
    "cannot-agree": 0,
    abstain: 0,
    recused: 0,
  };
  let missing = 0;
  for (const { seat } of seats) {
    const choice = ballot.standing[seat]?.answers[recommendation]?.choice;
    if (choice) counts[choice]++;
    else missing++;
  }
  return { ...counts, missing };
}

/** The seats that have not answered, in the order of the roll. */
export function unanswered(ballot: Ballot): readonly RollEntry[] {
  return ballot.roll.filter(({ seat }) => ballot.standing[seat] === undefined);
}

/** The parties on the roll, in the order they first appear. */
export function partiesOf(ballot: Ballot): readonly Party[] {
  return [...new Set(ballot.roll.map(({ party }) => party))];
}
