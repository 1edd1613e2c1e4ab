import type { Board, Day } from "../../domain/board.ts";
import { Refusal } from "../../domain/refusal.ts";
import { withSuccessor } from "../../domain/succession.ts";
import type { Actor, World } from "../ports.ts";

export interface SucceedBoard {
  /** The names of the board and of the one that follows it. */
  readonly board: string;
  readonly successor: string;
  readonly from: Day;
}

/** An administrator says which board follows a board, and from which day; again the same changes nothing. */
export async function succeedBoard(
  world: Pick<World, "boards" | "rosters">,
  actor: Pick<Actor, "admin">,
  { board, successor, from }: SucceedBoard,
): Promise<Board> {
  if (!actor.admin) throw new Refusal("not-found");
  const before = await named(world, board);
  const { id, name } = await named(world, successor);
  const after = withSuccessor(before, { board: id, name, from });
  const change = { boards: [{ board: after, before }], people: [] };
  if (after !== before && !(await world.rosters.apply(change)))
    throw new Refusal("changed-meanwhile");
  return after;
}

async function named({ boards }: Pick<World, "boards">, name: string): Promise<Board> {
  const fold = (text: string): string => text.normalize("NFC").trim().toLocaleLowerCase("da");
  const found = (await boards.names()).find((one) => fold(one.name) === fold(name));
  const board = found && (await boards.find(found.id));
  if (!board) throw new Refusal("no-such-board", name);
  return board;
}
