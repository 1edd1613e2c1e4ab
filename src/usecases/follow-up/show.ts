import type { Board, BoardId, Day } from "../../domain/board.ts";
import { byDue, dueState } from "../../domain/due.ts";
import type { DueState } from "../../domain/due.ts";
import { followUpsOf } from "../../domain/follow-ups.ts";
import type { DecidedFollowUp } from "../../domain/follow-ups.ts";
import { boardShown } from "../agenda/meeting-here.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import { decidedHere } from "../effort/decided.ts";
import type { World } from "../ports.ts";

/** A follow-up as its board reads it. */
export interface FollowUpSeen extends Omit<DecidedFollowUp, "doneBy" | "entered" | "done"> {
  readonly state: DueState;
  readonly doneBy:
    { readonly name: string; readonly at: string; readonly note: string | null } | undefined;
}

export interface FollowUpsShown {
  readonly board: Board;
  /** What is late first, then by day; what is done comes last. */
  readonly followUps: readonly FollowUpSeen[];
  readonly closedLeftOut: boolean;
  /** Whether the reader may say of one that it is done. */
  readonly mayWrite: boolean;
  readonly today: Day;
}

export type FollowUpNeeds = Pick<
  World,
  "boards" | "people" | "meetings" | "decisions" | "followUps" | "chats" | "clock"
>;

/** follow-up.show: what follows from the board's decisions, over all its meetings: late, open and done. */
export async function showFollowUps(
  world: FollowUpNeeds,
  here: Here,
  { board: named }: { readonly board?: BoardId | undefined },
): Promise<FollowUpsShown> {
  return shownFollowUps(world, here, await boardShown(world, here, named));
}

/** The follow-ups of a board with what their card says around them. */
export async function shownFollowUps(
  world: FollowUpNeeds,
  here: Here,
  board: Board,
): Promise<FollowUpsShown> {
  const { clock } = world;
  const today = clock.today();
  const [{ decided, closedLeftOut }, papers] = await Promise.all([
    decidedHere(world, here, board),
    world.followUps.within(board.id),
  ]);
  const all = followUpsOf(decided, papers, (at) => clock.dayOf(new Date(at)));
  const names = await namesOfBoard(
    world,
    board,
    all.flatMap(({ doneBy }) => doneBy?.by ?? []),
  );
  return {
    ...{ board, closedLeftOut, today },
    mayWrite: isOfficer(board, here.actor, today),
    followUps: [...all].sort(byDue(today)).map(({ doneBy, entered, done, ...followUp }) => ({
      ...followUp,
      state: dueState({ due: followUp.due, entered, done }, today),
      doneBy: doneBy && {
        ...{ name: names.of(doneBy.by), at: doneBy.at },
        note: doneBy.note === null ? null : names.read(doneBy.note),
      },
    })),
  };
}
