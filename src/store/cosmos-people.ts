import type { Person } from "../domain/board.ts";
import type { People } from "../usecases/ports.ts";
import { documentId } from "./cosmos-names.ts";
import type { CosmosDocuments } from "./cosmos-documents.ts";

export type NameKind = "address" | "account";

export const at = (id: string) => ({ id, partition: id });

/**
 * Names that only one person may have. Each is a document of its own, written before the person is, so
 * that of two who want one name one gets it; it counts only while the person has the name too.
 */
export interface Names {
  /** Whose a name is, or is about to be. */
  holder(kind: NameKind, name: string): Promise<string | undefined>;
  /** Gives a name to a person, if nobody else has it. */
  take(kind: NameKind, name: string, person: string): Promise<boolean>;
  /** Gives it to a person whatever was written of it: for who has seen that nobody has it. */
  give(kind: NameKind, name: string, person: string): Promise<void>;
  release(kind: NameKind, name: string): Promise<void>;
}

export function names(documents: CosmosDocuments): Names {
  return {
    holder: async (kind, name) => (await documents.find(kind, at(name)))?.person,
    take: async (kind, name, person) =>
      (await documents.add(kind, at(name), { person })).person === person,
    give: (kind, name, person) => documents.put(kind, at(name), { person }),
    release: (kind, name) => documents.remove(kind, at(name)),
  };
}

/** The most people that are asked for at once. */
const TOGETHER = 200;

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, n) =>
    ids.slice(n * TOGETHER, (n + 1) * TOGETHER),
  );

/** People on rosters. */
export function cosmosPeople(documents: CosmosDocuments): People {
  const name = names(documents);
  const find = (id: string): Promise<Person | undefined> => documents.find("person", at(id));
  const withName = async (kind: NameKind, is: string): Promise<Person | undefined> => {
    const id = await name.holder(kind, is);
    const person = id === undefined ? undefined : await find(id);
    return person?.[kind] === is ? person : undefined;
  };
  return {
    find,
    named: async (ids) => {
      const wanted = [...new Set(ids)].map((id) => documentId("person", id));
      const found = chunks(wanted).map((some) =>
        documents.where("person", "ARRAY_CONTAINS(@ids, c.id)", { ids: some }),
      );
      return (await Promise.all(found)).flat();
    },
    withAddress: (address) => withName("address", address),
    withAccount: (account) => withName("account", account),
    recognise: async (id, account) => {
      const person = await find(id);
      if (!person || person.account !== undefined) return person?.account === account;
      if (!(await name.take("account", account, id))) return false;
      const tied = await documents.change("person", at(id), {
        by: (before) => before && { ...before, account: before.account ?? account },
        placing: () => at(id),
      });
      if (tied?.account === account) return true;
      await name.release("account", account);
      return false;
    },
    erase: async (id) => {
      const person = await find(id);
      if (!person) return;
      await documents.remove("person", at(id));
      await name.release("address", person.address);
      if (person.account !== undefined) await name.release("account", person.account);
    },
  };
}
