import type { Board, Person, PersonId } from "../board.ts";
import type { Entry } from "./entry.ts";
import { officesOf } from "./office.ts";

/** The people of a file, new and known, as the file names them. */
export interface PeopleAfter {
  at(address: string): Person;
  readonly nameOf: (id: PersonId) => string;
  /** Whether the file gives somebody known another name. */
  readonly isRenamed: (address: string) => boolean;
  /** Those who are new, have a new name, or are on a board they were not on. */
  changed(boards: readonly Board[]): readonly Person[];
}

/** People are known by address; those whom nobody knows yet are given an id. */
export function peopleAfter(
  entries: readonly Entry[],
  known: readonly Person[],
  newPersonId: () => PersonId,
): PeopleAfter {
  const before = new Map(known.map((person) => [person.address, person]));
  const after = new Map(before);
  for (const { address, name } of entries) {
    const person = after.get(address) ?? { id: newPersonId(), name, address, boards: [] };
    after.set(address, person.name === name ? person : { ...person, name });
  }
  const names = new Map([...after.values()].map(({ id, name }) => [id, name]));
  return {
    at: (address) => after.get(address) ?? { id: "", name: "", address, boards: [] },
    nameOf: (id) => names.get(id) ?? id,
    isRenamed: (address) => {
      const old = before.get(address);
      return old !== undefined && old.name !== after.get(address)?.name;
    },
    changed: (boards) =>
      [...after.values()].flatMap((person) => {
        const joined = boards
          .filter((board) => officesOf(board).some((office) => office.person === person.id))
          .map(({ id }) => id)
          .filter((id) => !person.boards.includes(id));
        const now =
          joined.length > 0 ? { ...person, boards: [...person.boards, ...joined] } : person;
        return now === before.get(person.address) ? [] : [now];
      }),
  };
}
