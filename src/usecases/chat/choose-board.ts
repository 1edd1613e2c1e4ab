import type { Board, BoardId } from "../../domain/board.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardsOf, boardsToTie } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

type Needs = Pick<World, "boards" | "chats" | "clock">;

/** The boards that may be chosen here: to read in a personal chat, to tie a group chat to. */
export async function boardChoices(world: Needs, { actor, chat }: Here): Promise<readonly Board[]> {
  return chat.kind === "personal" ? boardsOf(world, actor) : boardsToTie(world, actor);
}

/** board.choose: says which board a chat is about; a group chat that is tied stays as it is. */
export async function chooseBoard(
  world: Needs,
  here: Here,
  { board: id }: { readonly board: BoardId },
): Promise<Board> {
  const board = (await boardChoices(world, here)).find((one) => one.id === id);
  if (!board) throw new Refusal("may-not-tie-chat");
  const { chat } = here;
  await world.chats.change(chat.id, (known) => {
    const { lastMeeting, ...rest } = known ?? chat;
    if (chat.kind !== "personal" && rest.board !== undefined && rest.board !== id)
      throw new Refusal("chat-tied-already");
    const same = lastMeeting?.meeting.startsWith(`${id}~`) ? { lastMeeting } : {};
    return { ...rest, ...same, board: id };
  });
  return board;
}
