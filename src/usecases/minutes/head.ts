import { minutesId } from "../../domain/minutes.ts";
import { headOf } from "../../domain/record/chain.ts";
import { headCode } from "../../domain/record/head.ts";
import { recordId } from "../../domain/record/record.ts";
import type { BoardMeeting } from "../agenda/meeting-here.ts";
import { chatsOfChairs } from "../board/chairs.ts";
import type { Chat, World } from "../ports.ts";

type Needs = Pick<World, "records" | "minutes" | "people" | "chats" | "clock" | "sha256">;

export interface HeadToSend {
  readonly head: string;
  readonly added: boolean;
  /** The chairs' personal chats that do not have this head yet, with what is noted once they have. */
  readonly toSend: readonly { readonly chat: Chat; readonly note: string }[];
}

/** The head of a meeting's record, and which chairs are still to be sent it; undefined before issue. */
export async function headToSend(
  world: Needs,
  { board, meeting }: BoardMeeting,
): Promise<HeadToSend | undefined> {
  const issued = await world.minutes.find(minutesId(meeting.id));
  const record = await world.records.find(recordId(meeting.id));
  if (!issued || !record) return undefined;
  const head = headCode(headOf(world.sha256, record.events));
  const noted = (chat: Chat): string => `${head} ${chat.id}`;
  const chats = await chatsOfChairs(world, board);
  return {
    head,
    added: (issued.additions ?? []).length > 0,
    toSend: chats
      .filter((chat) => !issued.sentTo.includes(noted(chat)))
      .map((chat) => ({ chat, note: noted(chat) })),
  };
}
