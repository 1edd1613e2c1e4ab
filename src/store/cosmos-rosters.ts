import { isDeepStrictEqual } from "node:util";
import type { Person } from "../domain/board.ts";
import type { RosterPlan } from "../domain/roster.ts";
import type { Boards, Rosters } from "../usecases/ports.ts";
import type { CosmosDocuments } from "./cosmos-documents.ts";
import type { CosmosFiles } from "./cosmos-files.ts";
import { at, cosmosPeople, names } from "./cosmos-people.ts";
import { queues } from "./cosmos-retry.ts";
import { intentions } from "./cosmos-roster-plan.ts";
import type { Intention, PersonChange } from "./cosmos-roster-plan.ts";

/** Two people of a plan, or of a plan and the store, who have the same address or account. */
class NameTaken extends Error {}

export function cosmosBoards(documents: CosmosDocuments): Boards {
  return {
    find: (id) => documents.find("board", at(id)),
    names: async () =>
      (await documents.where("board", "IS_DEFINED(c.body)")).map(({ id, name, region, level }) => ({
        ...{ id, name, region, level },
      })),
  };
}

/**
 * A plan spans partitions, which no transaction of Cosmos DB does. It is written down as one intention,
 * of which there is one at a time; it is checked in full while it stands, and only then carried out. One
 * that is carried out half-way, because its process died, is finished at the next start or by the next
 * plan, before anything else; one that was not checked yet is thrown away.
 *
 * Promised: all of the plan or none of it in the end; a board or a person is never half changed; a board
 * never names people who are not there, since people come first. Not promised: that somebody who reads
 * two boards in the moment between sees both as they were or both as they become.
 */
export function cosmosRosters(
  documents: CosmosDocuments,
  files: CosmosFiles,
): Rosters & { finish(): Promise<void> } {
  const inTurn = queues();
  const name = names(documents);
  const peopleOf = cosmosPeople(documents);
  const plans = intentions(documents, files);

  const boardsStand = async ({ boards }: Intention): Promise<boolean> => {
    const found = await Promise.all(
      boards.map(({ board }) => documents.find("board", at(board.id))),
    );
    return boards.every(({ before }, n) => isDeepStrictEqual(found[n], before && plain(before)));
  };

  const peopleStand = async ({ people }: Intention): Promise<boolean> => {
    const found = await Promise.all(people.map(({ person }) => peopleOf.find(person.id)));
    return people.every(({ before }, n) => isSame(found[n], before));
  };

  const namesAreFree = async ({ people }: Intention): Promise<void> => {
    const wanted = people.flatMap(({ person }) => namesOf(person));
    const taken = wanted.map(async ({ kind, is, person }) => {
      const holder = await peopleOf[kind === "address" ? "withAddress" : "withAccount"](is);
      return holder !== undefined && holder.id !== person;
    });
    const distinct = new Set(wanted.map(({ kind, is }) => `${kind} ${is}`));
    if (distinct.size < wanted.length || (await Promise.all(taken)).includes(true))
      throw new NameTaken("an address or an account is somebody else's");
  };

  const writePerson = async ({ person, before }: PersonChange): Promise<void> => {
    const isTaken = !(await name.take("address", person.address, person.id));
    // What is left of an address that somebody had once.
    if (isTaken && !(await peopleOf.withAddress(person.address)))
      await name.give("address", person.address, person.id);
    const account = person.account;
    const own = account !== undefined && (await name.take("account", account, person.id));
    const { account: _, ...known } = person;
    await documents.change("person", at(person.id), {
      by: (standing) =>
        isSame(standing, before)
          ? { ...known, ...(own && { account }), ...accountOf(standing) }
          : undefined,
      placing: () => at(person.id),
    });
    if (before && before.address !== person.address) await name.release("address", before.address);
  };

  // What stands already, or was changed by a later plan, is left: a plan may be carried out by two.
  const carryOut = async ({ people, boards }: Intention): Promise<void> => {
    for (const change of people) await writePerson(change);
    for (const { board, before } of boards)
      await documents.change("board", at(board.id), {
        by: (standing) => (isDeepStrictEqual(standing, before) ? board : undefined),
        placing: () => at(board.id),
      });
  };

  /** One attempt: undefined where another plan came between. */
  const attempt = async (plan: RosterPlan): Promise<boolean | undefined> => {
    await plans.finish(carryOut);
    const found = await peopleOf.named(plan.people.map(({ id }) => id));
    const people = plan.people.map((person) => {
      const before = found.find(({ id }) => id === person.id);
      return { person, ...(before && { before }) };
    });
    const intention = plain<Intention>({ boards: plan.boards, people });
    const file = await plans.begin(intention);
    if (file === undefined) return undefined;
    try {
      if (!(await boardsStand(intention))) return false;
      if (!(await peopleStand(intention))) return undefined;
      await namesAreFree(intention);
      if (!(await plans.check(file))) return undefined;
    } finally {
      await plans.withdraw(file);
    }
    await carryOut(intention);
    await plans.end(file);
    return true;
  };

  return {
    finish: () => plans.finish(carryOut),
    apply: (plan) =>
      inTurn("rosters", async () => {
        for (;;) {
          const applied = await attempt(plan);
          if (applied !== undefined) return applied;
        }
      }),
  };
}

/** Whether somebody is as they were; whose account they are is not a roster's to say. */
function isSame(person: Person | undefined, before: Person | undefined): boolean {
  const { account: _a, ...one } = person ?? {};
  const { account: _b, ...other } = before ?? {};
  return isDeepStrictEqual(one, other);
}

const accountOf = (person: Person | undefined): { account?: string } =>
  person?.account === undefined ? {} : { account: person.account };

const namesOf = ({ id, address, account }: Person) => [
  { kind: "address" as const, is: address, person: id },
  ...(account === undefined ? [] : [{ kind: "account" as const, is: account, person: id }]),
];

const plain = <T>(body: T): T => JSON.parse(JSON.stringify(body)) as T;
