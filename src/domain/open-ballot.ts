import type { Board, Day, PersonId } from "./board.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import { entitledSeats } from "./quorum.ts";
import { Refusal } from "./refusal.ts";
import type { Rules } from "./rules.ts";
import { ballotId } from "./vote.ts";
import type { Ballot } from "./vote.ts";

/**
 * The most seats whose votes lie in one document of a store far away. Each vote rewrites its document, and
 * the votes on one document wait for each other: `npm run bench` computes 23 RU for a change among 100
 * seats, and computed 106 among 500 in one document, 51 where they are spread. A board of today is far below.
 */
const SEATS_TOGETHER = 100;

/** Opens a vote: the board's seats with a say that day, and the rules of that day, are written on it. */
export function openBallot(
  board: Board,
  meeting: Meeting,
  item: AgendaItem,
  opening: {
    round: number;
    at: string;
    day: Day;
    by: PersonId;
    rules: Rules;
    closesAt?: string | undefined;
    procedure?: "written";
  },
): Ballot {
  if (item.recommendations.length === 0) throw new Refusal("nothing-to-vote-on", item.number);
  const roll = entitledSeats(board, opening.rules, opening.day);
  const shards = Math.ceil(roll.length / SEATS_TOGETHER);
  return {
    id: ballotId(meeting.id, item.id, opening.round),
    board: board.id,
    meeting: meeting.id,
    item: item.id,
    itemNumber: item.number,
    itemTitle: item.title,
    closedItem: item.closed,
    round: opening.round,
    recommendations: item.recommendations,
    roll,
    rules: opening.rules,
    ...(shards > 1 && { shards }),
    openedAt: opening.at,
    openedBy: opening.by,
    ...(opening.closesAt !== undefined && { closesAt: opening.closesAt }),
    ...(opening.procedure && { procedure: opening.procedure }),
    standing: {},
    history: [],
    cards: [],
  };
}
