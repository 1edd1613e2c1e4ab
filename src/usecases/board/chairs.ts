import { chairSeats, covers } from "../../domain/board.ts";
import type { Board, Day, PersonId } from "../../domain/board.ts";
import type { Chat, World } from "../ports.ts";

/** The personal chats of those who chair a board today, where they have one. */
export function chatsOfChairs(
  world: Pick<World, "people" | "chats" | "clock">,
  board: Board,
): Promise<readonly Chat[]> {
  const chairs = chairSeats(board, world.clock.today()).map(({ holder }) => holder);
  return chatsOf(world, chairs);
}

/** Those who chair a board, or are its secretaries, that day. */
export function officersOf(board: Board, day: Day): readonly PersonId[] {
  return [
    ...chairSeats(board, day).map(({ holder }) => holder),
    ...board.attendants
      .filter((one) => one.role === "secretary" && covers(one, day))
      .map(({ person }) => person),
  ];
}

/** The personal chats of some people, where they have one. */
export async function chatsOf(
  { people, chats }: Pick<World, "people" | "chats">,
  ids: readonly PersonId[],
): Promise<readonly Chat[]> {
  const found = await people.named([...new Set(ids)]);
  const accounts = found.flatMap(({ account }) => account ?? []);
  const own = await Promise.all(accounts.map((account) => chats.personalOf(account)));
  return own.flatMap((chat) => chat ?? []);
}
