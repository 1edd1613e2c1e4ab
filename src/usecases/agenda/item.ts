import { isSecretary } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import type { Decision } from "../../domain/decision.ts";
import { itemNumbered, itemWithId } from "../../domain/meeting.ts";
import { whileOpen } from "../../domain/closing.ts";
import { itemState } from "../../domain/item-state.ts";
import { newestBallot } from "../../domain/vote.ts";
import type { AgendaItem, ItemId, Meeting, MeetingId } from "../../domain/meeting.ts";
import type { ItemState } from "../../domain/item-state.ts";
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
  readonly decision: Decision | undefined;
  readonly mayDecide: boolean;
  /** Whether the reader may put links and files on its attachments. */
  readonly mayAttach: boolean;
  readonly mayOpenVote: boolean;
  readonly mayCloseVote: boolean;
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "decisions" | "chats" | "clock">;

/** item.show: one item whole. */
export async function showItem(world: Needs, here: Here, input: ShowItem): Promise<ItemShown> {
  const { board, meeting } = await meetingHere(world, here, input.meeting);
  const item = itemMeant(meeting, input);
  if (item.closed && !closedMayBeRead(world, here, board))
    throw new Refusal("closed-item", item.number);
  const ballots = await world.ballots.ofMeeting(meeting.id);
  const decisions = await world.decisions.within(meeting.id);
  const state = itemState(item, ballots, decisions);
  const officer = isOfficer(board, here.actor, world.clock.today());
  const ballot = newestBallot(item, ballots);
  const waits = ballot !== undefined && whileOpen(ballot) === "written-not-over";
  return {
    board,
    meeting,
    item,
    state,
    ballot,
    decision: decisions.find((one) => one.item === item.id),
    mayDecide: officer && state !== "vote-open" && item.decision === null,
    mayAttach: isSecretary(board, here.actor.person?.id, world.clock.today()),
    mayOpenVote: state === "not-treated" && item.recommendations.length > 0 && officer,
    mayCloseVote: state === "vote-open" && officer && !waits,
  };
}

/** The item that is meant, by id or by number. */
export function itemMeant(meeting: Meeting, { item, number }: ShowItem): AgendaItem {
  return item === undefined ? itemNumbered(meeting, number ?? "") : itemWithId(meeting, item);
}
