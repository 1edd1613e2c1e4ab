import type { Person } from "../domain/board.ts";
import type { BoardChange } from "../domain/roster.ts";
import type { Boards, People, Rosters } from "../usecases/ports.ts";
import type { Sql } from "./database.ts";
import type { Documents } from "./documents.ts";

const at = (id: string) => ({ id, partition: id });

/** Boards and people, and the roster files that change them together. */
export function localRosters(
  sql: Sql,
  documents: Documents,
): { boards: Boards; people: People; rosters: Rosters } {
  const unchanged = ({ board, before }: BoardChange): boolean =>
    JSON.stringify(documents.find("board", board.id)) === (before && JSON.stringify(before));

  const boards: Boards = {
    find: (id) => Promise.resolve(documents.find("board", id)),
    names: () =>
      Promise.resolve(
        documents
          .where("board", "1 = 1")
          .map(({ id, name, region, level }) => ({ id, name, region, level })),
      ),
  };
  const withAccount = (account: string): Person | undefined =>
    documents.where("person", "json_extract(body, '$.account') = ?", account)[0];
  const people: People = {
    find: (id) => Promise.resolve(documents.find("person", id)),
    named: (ids) =>
      Promise.resolve([...new Set(ids)].flatMap((id) => documents.find("person", id) ?? [])),
    withAddress: (address) =>
      Promise.resolve(documents.where("person", "json_extract(body, '$.address') = ?", address)[0]),
    withAccount: (account) => Promise.resolve(withAccount(account)),
    recognise: (id, account) =>
      Promise.resolve(
        sql.transaction(() => {
          const person = documents.find("person", id);
          if (!person || person.account !== undefined) return person?.account === account;
          if (withAccount(account)) return false;
          documents.put("person", at(id), { ...person, account });
          return true;
        }),
      ),
    erase: (id) => {
      documents.remove("person", id);
      return Promise.resolve();
    },
  };
  const rosters: Rosters = {
    apply: (plan) =>
      Promise.resolve(
        sql.transaction(() => {
          if (!plan.boards.every(unchanged)) return false;
          for (const { board } of plan.boards) documents.put("board", at(board.id), board);
          for (const person of plan.people) {
            const account = documents.find("person", person.id)?.account;
            documents.put("person", at(person.id), {
              ...person,
              ...(account && { account }),
            });
          }
          return true;
        }),
      ),
  };
  return { boards, people, rosters };
}
