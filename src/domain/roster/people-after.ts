import type { Board, Person, PersonId } from "../board.ts";
import type { Entry } from "./entry.ts";
import { officesOf } from "./office.ts";

/** The people of a file, known by address, as they are after it. */
export interface PeopleAfter {
  readonly id: (address: string) => PersonId;
  /** Whether the file gives somebody known another name. */
  readonly isRenamed: (address: string) => boolean;
  readonly nameOf: (id: PersonId) => string;
  /** Those who are new in one of these boards, or changed. */
  readonly changed: (boards: readonly Board[]) => readonly Person[];
}

/** Finds each address of the file among the people there are, or makes a person of it. */
export function peopleAfter(
  entries: readonly Entry[],
  known: readonly Person[],
  newPersonId: () => PersonId,
): PeopleAfter {
  const before = new Map(known.map((person) => [person.address.toLowerCase(), person]));
  const after = new Map<string, Person>();
  for (const { address, name } of entries) {
    if (after.has(address)) continue;
    const person = before.get(address) ?? { id: newPersonId(), address, boards: [] };
    after.set(address, { ...person, name });
  }
  const names = new Map([...known, ...after.values()].map(({ id, name }) => [id, name]));
  const id = (address: string): PersonId => after.get(address)?.id ?? "";
  const isRenamed = (address: string): boolean => {
    const was = before.get(address)?.name;
    return was !== undefined && was !== after.get(address)?.name;
  };
  return {
    id,
    isRenamed,
    nameOf: (person) => names.get(person) ?? person,
    changed: (boards) => {
      const members = boards.map((board) => ({
        board: board.id,
        people: new Set(officesOf(board).map(({ person }) => person)),
      }));
      return [...after.entries()].flatMap(([address, person]) => {
        const joined = members
          .filter(({ board, people }) => people.has(person.id) && !person.boards.includes(board))
          .map(({ board }) => board);
        const isChanged = joined.length > 0 || isRenamed(address);
        return isChanged ? [{ ...person, boards: [...person.boards, ...joined] }] : [];
      });
    },
  };
}
