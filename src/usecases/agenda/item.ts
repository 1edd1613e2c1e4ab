import type { Board } from "../../domain/board.ts";
import { itemNumbered, itemWithId } from "../../domain/meeting.ts";
import { itemState, newestBallot } from "../../domain/vote.ts";
import type { AgendaItem, ItemId, Meeting, MeetingId } from "../../domain/meeting.ts";
import type { ItemState } from "../../domain/vote.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Ballot } from "../../domain/vote.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { meetingHere } from "./meeting-here.ts";
import { closedMayBeRead } from "./show.ts";

export interface ShowItem {
  readonly meeting?: MeetingId | undefined;
  /** By the number people say, or by the id a card carries. */
  readonly number?: string | undefined;
  readonly item?: ItemId | undefined;
}

export interface ItemShown {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly state: ItemState;
  readonly ballot: Ballot | undefined;
  readonly mayOpenVote: boolean;
  readonly mayCloseVote: boolean;
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "chats" | "clock">;

/** item.show: one item whole. */
export async function showItem(world: Needs, here: Here, input: ShowItem): Promise<ItemShown> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const item = itemMeant(meeting, input);
  if (item.closed && !closedMayBeRead(world, here, board))
    throw new Refusal("closed-item", item.number);
  const ballots = await world.ballots.ofMeeting(meeting.id);
  const state = itemState(item, ballots);
  const officer = isOfficer(board, here.actor, world.clock.today());
  return {
    board,
    meeting,
    item,
    state,
    ballot: newestBallot(item, ballots),
    mayOpenVote: state === "not-treated" && item.recommendations.length > 0 && officer,
    mayCloseVote: state === "vote-open" && officer,
  };
}

/** The item that is meant, by id or by number. */
export function itemMeant(meeting: Meeting, { item, number }: ShowItem): AgendaItem {
  return item === undefined ? itemNumbered(meeting, number ?? "") : itemWithId(meeting, item);
}
