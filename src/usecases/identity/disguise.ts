import type { Person } from "../../domain/board.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Actor, World } from "../ports.ts";
import { peopleOfBoards } from "../board/people.ts";

export interface Disguise {
  /** A name on some roster, or the beginning of one; empty: be oneself again. */
  readonly name: string;
}

export interface Disguised {
  readonly as: Person | undefined;
  /** Whom the name could mean, where it is not one person. */
  readonly choices: readonly Person[];
}

/** `/som NAVN` — in local mode the writer acts as another person of the roster. */
export async function disguise(
  world: Pick<World, "boards" | "people" | "disguises">,
  actor: Actor,
  { name }: Disguise,
): Promise<Disguised> {
  const everybody = await peopleOfBoards(world);
  const sought = fold(name);
  if (sought === "") {
    await world.disguises.wear(actor.account, undefined);
    return { as: undefined, choices: everybody };
  }
  const exact = everybody.filter((person) => fold(person.name) === sought);
  const near = everybody.filter((person) => fold(person.name).includes(sought));
  const found = exact.length > 0 ? exact : near;
  if (found.length === 0) throw new Refusal("person-unknown", name);
  const [person, another] = found;
  if (!person || another) return { as: undefined, choices: found };
  await world.disguises.wear(actor.account, person.id);
  return { as: person, choices: [] };
}

function fold(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("da").trim().replaceAll(/\s+/g, " ");
}
