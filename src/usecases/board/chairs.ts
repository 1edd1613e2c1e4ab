import { chairSeats } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import type { Chat, World } from "../ports.ts";

/** The personal chats of those who chair a board today, where they have one. */
export async function chatsOfChairs(
  { people, chats, clock }: Pick<World, "people" | "chats" | "clock">,
  board: Board,
): Promise<readonly Chat[]> {
  const chairs = await people.named(chairSeats(board, clock.today()).map(({ holder }) => holder));
  const accounts = chairs.flatMap(({ account }) => account ?? []);
  const found = await Promise.all(accounts.map((account) => chats.personalOf(account)));
  return found.flatMap((chat) => chat ?? []);
}
