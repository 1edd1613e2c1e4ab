import { isSecretary } from "../../domain/board.ts";
import type { Board, PersonId } from "../../domain/board.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { minutesId, publicMinutes, undecidedIn } from "../../domain/minutes.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { minutesOf } from "../../domain/minutes-of.ts";
import { meetingHere, rememberMeeting } from "../agenda/meeting-here.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import type { Here } from "../board/here.ts";
import { mayWorkOnDecisions } from "../decision/shown.ts";
import type { World } from "../ports.ts";

export interface MinutesShown extends BoardMeeting {
  /** As the one who looks may see them here. */
  readonly minutes: Minutes;
  readonly undecided: readonly string[];
  readonly mayIssue: boolean;
  /** Whether the one who looks works on the decisions. */
  readonly mayDecide: boolean;
}

export type MinutesNeeds = Pick<
  World,
  "boards" | "meetings" | "ballots" | "decisions" | "minutes" | "people" | "chats" | "clock"
>;

/** minutes.show: the minutes so far, or as they were issued; closed items as the reader may see them here. */
export async function showMinutes(
  world: MinutesNeeds,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<MinutesShown> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const whole = await wholeMinutes(world, board, meeting);
  await rememberMeeting(world, here, meeting.id);
  const secretary = isSecretary(board, here.actor.person?.id, world.clock.today());
  return {
    board,
    meeting,
    minutes: closedMayBeRead(world, here, board) ? whole : publicMinutes(whole),
    undecided: undecidedIn(whole),
    mayIssue: secretary && whole.issued === undefined,
    mayDecide: mayWorkOnDecisions(world, here, board) && whole.issued === undefined,
  };
}

/** The minutes with every closed item: as issued, else as they follow from what is recorded. */
export async function wholeMinutes(
  world: Pick<World, "ballots" | "decisions" | "minutes" | "people">,
  board: Board,
  meeting: Meeting,
): Promise<Minutes> {
  const issued = await world.minutes.find(minutesId(meeting.id));
  if (issued) return issued.minutes;
  const ballots = await world.ballots.ofMeeting(meeting.id);
  const decisions = await world.decisions.within(meeting.id);
  const ids: PersonId[] = [
    ...board.seats.flatMap(({ holders, substitutes }) =>
      [...holders, ...substitutes].map(({ person }) => person),
    ),
    ...ballots.flatMap(({ standing }) => Object.values(standing).map(({ castBy }) => castBy)),
    ...decisions.flatMap(({ confirmations }) => confirmations.map(({ person }) => person)),
  ];
  const people = await world.people.named(ids);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return minutesOf({ board, meeting, ballots, decisions, names });
}
