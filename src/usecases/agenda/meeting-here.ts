import type { Board, BoardId } from "../../domain/board.ts";
import { belongs } from "../../domain/board.ts";
import { meetingMeant } from "../../domain/meeting.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { lasting } from "../../domain/succession.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

type Needs = Pick<World, "boards" | "meetings" | "chats" | "clock">;

export interface BoardMeeting {
  readonly board: Board;
  readonly meeting: Meeting;
}

/** The meeting that is meant here: that of the card pressed, else by the order of `meetingMeant`. */
export async function meetingHere(
  world: Needs,
  here: Here,
  pressed?: MeetingId,
): Promise<BoardMeeting> {
  if (pressed !== undefined) return meetingPressed(world, here, pressed);
  const board = await boardHere(world, here);
  const meetings = await world.meetings.ofBoard(board.id);
  const meant = meetingMeant(
    meetings.map((meeting) => ({ ...meeting, hasAgenda: meeting.items.length > 0 })),
    world.clock.today(),
    here.chat.lastMeeting,
  );
  const meeting = meetings.find(({ id }) => id === meant?.id);
  if (!meeting) throw new Refusal("no-meeting", board.name);
  return { board, meeting };
}

async function meetingPressed(
  world: Needs,
  { actor, chat }: Here,
  pressed: MeetingId,
): Promise<BoardMeeting> {
  const meeting = await world.meetings.find(pressed);
  const board = meeting && (await world.boards.find(meeting.board));
  if (!board || !mayBeSeenHere(world, { actor, chat }, board)) throw new Refusal("not-found");
  return { board: lasting(board, world.clock.today()), meeting };
}

/** Whether a board's papers may be shown here: to its own people, and in the chat tied to it. */
export function mayBeSeenHere(
  { clock }: Pick<World, "clock">,
  { actor, chat }: Here,
  board: Board,
): boolean {
  return chat.kind === "personal"
    ? actor.admin || belongs(lasting(board, clock.today()), actor.person?.id, clock.today())
    : chat.board === board.id;
}

/** The board that a card was about, if its papers may be shown here; else the one that is meant here. */
export async function boardShown(
  world: Pick<World, "boards" | "chats" | "clock">,
  here: Here,
  named: BoardId | undefined,
): Promise<Board> {
  if (named === undefined) return boardHere(world, here);
  const board = await world.boards.find(named);
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  return lasting(board, world.clock.today());
}

/** Remembers that this chat worked on the meeting today. */
export async function rememberMeeting(
  { chats, clock }: Pick<World, "chats" | "clock">,
  { chat }: Here,
  meeting: MeetingId,
): Promise<void> {
  const lastMeeting = { meeting, on: clock.today() };
  const remembered = chat.lastMeeting;
  if (remembered?.meeting === meeting && remembered.on === lastMeeting.on) return;
  await chats.change(chat.id, (known) => ({ ...(known ?? chat), lastMeeting }));
}
