import { withItem } from "../../domain/agenda.ts";
import { itemWithId } from "../../domain/meeting.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Ballot } from "../../domain/vote.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { chatsOfChairs } from "../board/chairs.ts";
import type { Chat, World } from "../ports.ts";
import type { BallotShown } from "./shown.ts";

export interface VoteClosed extends BallotShown {
  /** False where the vote was closed already, or by somebody else at the same moment. */
  readonly closedNow: boolean;
  /** After an objection: the meeting that treats the item; absent where one must be called. */
  readonly treatedAt?: Meeting | undefined;
  /** The chairs' personal chats, where what was answered in writing is theirs to go on with. */
  readonly chairChats?: readonly Chat[];
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "chats" | "people" | "clock">;

/** Every vote that has ended by itself and that nobody has closed, with its board and meeting. */
export async function dueVotes(world: Needs): Promise<readonly BallotShown[]> {
  const due = await world.ballots.due(world.clock.now());
  const shown = await Promise.all(
    due.map(async (ballot): Promise<BallotShown[]> => {
      const board = await world.boards.find(ballot.board);
      const meeting = await world.meetings.find(ballot.meeting);
      return board && meeting ? [{ board, meeting, ballot }] : [];
    }),
  );
  return shown.flat();
}

/**
 * Writes down that a vote has ended by itself; one of many who do is told that it closed it. After an
 * objection the item is on a meeting's agenda first, so that whoever finishes what a crash left behind
 * does both, and nothing twice.
 */
export async function closeDueVote(
  world: Needs,
  { board, meeting }: BoardMeeting,
  due: Ballot,
): Promise<VoteClosed> {
  const { closedAt, closedBy, closedBecause } = due;
  if (closedAt === undefined || closedBecause === undefined)
    return { board, meeting, ballot: due, closedNow: false };
  const treatedAt =
    closedBecause === "objection"
      ? await meetingToTreat(world, meeting, { ballot: due, closedAt })
      : undefined;
  const closing = { closedAt, closedBy: closedBy ?? null, closedBecause };
  const { ballot, closed: closedNow } = await world.ballots.close(due.id, closing);
  return {
    ...{ board, meeting, ballot, closedNow, treatedAt },
    chairChats: due.procedure === "written" && closedNow ? await chatsOfChairs(world, board) : [],
  };
}

/** The item's own meeting where it is still to be held, else the board's next, whose agenda gets the item. */
async function meetingToTreat(
  { meetings, clock }: Pick<Needs, "meetings" | "clock">,
  own: Meeting,
  { ballot, closedAt }: { readonly ballot: Ballot; readonly closedAt: string },
): Promise<Meeting | undefined> {
  const day = clock.dayOf(new Date(closedAt));
  const isToCome = ({ date, sealed }: Meeting): boolean => date >= day && !sealed;
  if (isToCome(own)) return own;
  const imported = `written:${ballot.id}`;
  const all = await meetings.ofBoard(own.board);
  const next = [...all].filter(isToCome).sort(byTime)[0];
  const found = all.find(({ imports }) => imports.includes(imported)) ?? next;
  if (!found) return undefined;
  const { id: _, number: __, taken: ___, ...item } = itemWithId(own, ballot.item);
  return meetings.change(found.id, (now) =>
    now.imports.includes(imported)
      ? now
      : {
          ...withItem(now, { ...item, number: null, decision: null }, closedAt),
          imports: [...now.imports, imported],
        },
  );
}

function byTime(one: Meeting, other: Meeting): number {
  const at = ({ date, start }: Meeting): string => `${date} ${start ?? ""}`;
  return at(one).localeCompare(at(other));
}
