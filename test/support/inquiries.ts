import type { Inquiry } from "../../src/domain/inquiry.ts";
import type { Here } from "../../src/usecases/board/here.ts";
import { sendInquiry } from "../../src/usecases/inquiry/send.ts";
import { BOARD, inBoardChat, OTHER_BOARD } from "./board.ts";
import { hasWritten } from "./proposals.ts";
import type { TestWorld } from "./world.ts";

export const QUESTION = "Hvem skriver referat, når sekretæren er væk?";

/** A question to the board's secretariat, by Erik in the board's chat if nothing else is said. */
export async function inquired(
  world: TestWorld,
  here: Here = inBoardChat("erik"),
  text = QUESTION,
): Promise<Inquiry> {
  const form = world.ids.next();
  return (await sendInquiry(world, here, { board: BOARD, form, text })).inquiry;
}

/** The neighbouring board with Mia for a secretary, and a question to her there. */
export async function inquiredNextDoor(world: TestWorld): Promise<Inquiry> {
  const board = await world.boards.find(OTHER_BOARD);
  if (!board) throw new Error("the neighbour is there");
  const mia = { person: "person-mia", role: "secretary" } as const;
  const change = { board: { ...board, attendants: [mia] }, before: board };
  await world.rosters.apply({ boards: [change], people: [] });
  const form = world.ids.next();
  const here = { ...inBoardChat("mia"), chat: await hasWritten(world, "mia") };
  const asked = { board: OTHER_BOARD, form, text: "Naboernes spørgsmål" };
  return (await sendInquiry(world, here, asked)).inquiry;
}
