import type { Board } from "../../domain/board.ts";
import { boardsToTie } from "../board/here.ts";
import type { Actor, Chat, World } from "../ports.ts";

export interface MeetChat {
  readonly chat: Chat;
}

export interface ChatMet {
  readonly chat: Chat;
  /** The boards the one who added the bot may choose among, where the chat is not tied yet. */
  readonly choices: readonly Pick<Board, "id" | "name">[];
  readonly board: Board | undefined;
  /** False where the chat has been welcomed before. */
  readonly first: boolean;
  readonly tiedNow: boolean;
}

type Needs = Pick<World, "boards" | "chats" | "clock">;

/** chat.meet: the bot is added; a secretary's or co-chair's only board is tied to the chat at once. */
export async function meetChat(world: Needs, actor: Actor, input: MeetChat): Promise<ChatMet> {
  const personal = input.chat.kind === "personal";
  const boards = personal ? [] : await boardsToTie(world, actor);
  const only = boards.length === 1 ? boards[0] : undefined;
  let first = false;
  let tiedNow = false;
  const chat = await world.chats.change(input.chat.id, (known) => {
    first = known?.welcomed !== true;
    const board = known?.board ?? only?.id;
    tiedNow = known?.board === undefined && board !== undefined;
    return { ...known, ...input.chat, welcomed: true, ...(board !== undefined && { board }) };
  });
  const board = chat.board === undefined ? undefined : await world.boards.find(chat.board);
  return { chat, choices: board ? [] : boards, board, first, tiedNow };
}
