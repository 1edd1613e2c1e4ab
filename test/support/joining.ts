import type { Person } from "../../src/domain/board.ts";
import { BOARD } from "./board.ts";
import { setUp } from "./deciding.ts";
import type { TestWorld } from "./world.ts";

/** Somebody who comes on the board as secretary. */
export async function joined(world: TestWorld): Promise<Person> {
  const person: Person = {
    ...{ id: "person-nanna", name: "Nanna Nytiltrådt", address: "nanna@eksempel.dk" },
    boards: [BOARD],
  };
  await world.rosters.apply({ boards: [], people: [person] });
  const secretary = { person: person.id, role: "secretary", party: "region" } as const;
  await setUp(world, (board) => ({ ...board, attendants: [...board.attendants, secretary] }));
  return person;
}
