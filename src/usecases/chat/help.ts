import { isChair, isSecretary } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardHere, boardsOf, isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

export interface HelpShown {
  readonly board: Board | undefined;
  readonly personal: boolean;
  /** Whether the reader is on more boards than one. */
  readonly several: boolean;
  readonly officer: boolean;
  readonly chair: boolean;
  readonly secretary: boolean;
  /** Whether the reader is on no board's roster. */
  readonly stranger: boolean;
  readonly local: boolean;
}

/** help.show: what the one who asks can do here. */
export async function showHelp(
  world: Pick<World, "boards" | "chats" | "clock">,
  here: Here,
  { local }: { readonly local: boolean },
): Promise<HelpShown> {
  const day = world.clock.today();
  const boards = await boardsOf(world, here.actor);
  const board = await boardIfAny(world, here);
  return {
    board,
    personal: here.chat.kind === "personal",
    several: boards.length > 1,
    officer: boards.some((one) => isOfficer(one, here.actor, day)),
    chair: boards.some((one) => isChair(one, here.actor.person?.id, day)),
    secretary: boards.some((one) => isSecretary(one, here.actor.person?.id, day)),
    stranger: boards.length === 0,
    local,
  };
}

async function boardIfAny(
  world: Pick<World, "boards" | "chats" | "clock">,
  { actor, chat }: Here,
): Promise<Board | undefined> {
  if (chat.kind !== "personal")
    return chat.board === undefined ? undefined : world.boards.find(chat.board);
  try {
    return await boardHere(world, { actor, chat });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
