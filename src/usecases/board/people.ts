import type { Board, Person } from "../../domain/board.ts";
import type { World } from "../ports.ts";

/** Everybody who is or was on some board's roster, in Danish alphabetical order. */
export async function peopleOfBoards(
  world: Pick<World, "boards" | "people">,
): Promise<readonly Person[]> {
  const names = await world.boards.names();
  const boards = await Promise.all(names.map(({ id }) => world.boards.find(id)));
  const ids = boards.flatMap((board) => (board ? everyone(board) : []));
  const people = await world.people.named(ids);
  return [...people].sort((a, b) => a.name.localeCompare(b.name, "da"));
}

function everyone(board: Board): string[] {
  return [
    ...board.seats.flatMap(({ holders, substitutes }) => [...holders, ...substitutes]),
    ...board.attendants,
  ].map(({ person }) => person);
}
