import type { Board, PersonId } from "../../domain/board.ts";
import { ERASED, filling, marking } from "../../domain/record/marks.ts";
import type { World } from "../ports.ts";

/** How what is written about a board is kept and read: marks stand for the names of its people. */
export interface BoardNames {
  /** A text as it is kept. */
  readonly kept: (text: string) => string;
  /** A kept text as it is read. */
  readonly read: (text: string) => string;
  readonly of: (person: PersonId) => string;
}

/** The names of everybody who is or was on the board, and of some others who wrote about it. */
export async function namesOfBoard(
  { people }: Pick<World, "people">,
  board: Board,
  others: readonly PersonId[] = [],
): Promise<BoardNames> {
  const ids = [
    ...board.seats.flatMap(({ holders, substitutes }) => [...holders, ...substitutes]),
    ...board.attendants,
  ].map(({ person }) => person);
  const known = await people.named([...new Set([...ids, ...others])]);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const erased = ERASED[board.language];
  return {
    kept: marking(names),
    read: filling({ names, erased }),
    of: (person) => names.get(person) ?? erased,
  };
}
