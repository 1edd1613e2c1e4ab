import { belongs } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import { openUntil } from "../../domain/closing.ts";
import { itemState } from "../../domain/item-state.ts";
import type { AgendaItem, Meeting, MeetingId } from "../../domain/meeting.ts";
import type { ItemState } from "../../domain/item-state.ts";
import { newestBallot } from "../../domain/vote.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { meetingHere } from "./meeting-here.ts";

export interface ItemSummary {
  readonly id: string;
  readonly number: string;
  /** Null for a closed item that may not be shown here. */
  readonly title: string | null;
  readonly kind: AgendaItem["kind"];
  readonly minutes: number | null;
  readonly closed: boolean;
  readonly state: ItemState;
  /** When its open vote closes by itself. */
  readonly closesAt?: string;
}

/** The agenda as this reader may see it in this chat. */
export interface AgendaShown {
  readonly board: Board;
  readonly meeting: Omit<Meeting, "items">;
  readonly items: readonly ItemSummary[];
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "decisions" | "chats" | "clock">;

/** agenda.show: the agenda, with how far each item has come. */
export async function showAgenda(
  world: Needs,
  here: Here,
  { meeting: pressed }: { readonly meeting?: MeetingId | undefined },
): Promise<AgendaShown> {
  const { board, meeting } = await meetingHere(world, here, pressed);
  const ballots = await world.ballots.ofMeeting(meeting.id);
  const decisions = await world.decisions.within(meeting.id);
  const { items, ...rest } = meeting;
  return {
    board,
    meeting: rest,
    items: items.map((item) => {
      const closesAt = openUntil(newestBallot(item, ballots));
      const hidden = item.closed && !closedMayBeRead(world, here, board);
      return {
        id: item.id,
        number: item.number,
        title: hidden ? null : item.title,
        kind: hidden ? null : item.kind,
        minutes: hidden ? null : item.minutes,
        closed: item.closed,
        state: itemState(item, ballots, decisions),
        ...(closesAt !== undefined && { closesAt }),
      };
    }),
  };
}

/** A closed item is read in the personal chat, by those who sit on the board or keep its papers. */
export function closedMayBeRead(
  { clock }: Pick<World, "clock">,
  { actor, chat }: Here,
  board: Board,
): boolean {
  const day = clock.today();
  const withoutObservers = {
    ...board,
    attendants: board.attendants.filter(({ role }) => role !== "observer"),
  };
  return chat.kind === "personal" && belongs(withoutObservers, actor.person?.id, day);
}
