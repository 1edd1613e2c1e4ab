import Database from "libsql";

/** What may be bound: libsql aborts the process on anything else, so only `Sql` binds, and only this. */
export type Bindable = string | number;
export type Row = Readonly<Record<string, unknown>>;

/** A SQLite file whose every commit is on disk when it returns. */
export interface Sql {
  all(statement: string, ...bound: Bindable[]): Row[];
  run(statement: string, ...bound: Bindable[]): number;
  /** Runs `work` alone on the file; what it throws undoes what it wrote. */
  transaction<T>(work: () => T): T;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    partition TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS documents_by_partition ON documents (kind, partition);
  CREATE UNIQUE INDEX IF NOT EXISTS person_by_address
    ON documents (json_extract(body, '$.address')) WHERE kind = 'person';
  CREATE UNIQUE INDEX IF NOT EXISTS person_by_account
    ON documents (json_extract(body, '$.account')) WHERE kind = 'person';
  CREATE INDEX IF NOT EXISTS chat_by_account
    ON documents (json_extract(body, '$.account')) WHERE kind = 'chat';
  CREATE INDEX IF NOT EXISTS ballot_by_closing_time
    ON documents (json_extract(body, '$.closesAt'))
    WHERE kind = 'ballot' AND json_extract(body, '$.closedAt') IS NULL;
  CREATE INDEX IF NOT EXISTS unsettled_ballots
    ON documents (id) WHERE kind = 'ballot' AND json_array_length(body, '$.cards') > 0;
`;

function bindable(values: readonly unknown[]): readonly unknown[] {
  const safe = values.every((value) => typeof value === "string" || Number.isSafeInteger(value));
  if (!safe) throw new TypeError("only texts and whole numbers are bound");
  return values;
}

/** Opens, or begins, the file. Several processes may have it open at once. */
export function openDatabase(path: string): Sql {
  const connection = new Database(path);
  connection.exec("PRAGMA busy_timeout = 10000");
  connection.exec("PRAGMA journal_mode = WAL");
  connection.exec("PRAGMA synchronous = FULL");
  connection.exec(SCHEMA);

  const prepared = new Map<string, Database.Statement>();
  const prepare = (statement: string): Database.Statement => {
    const known = prepared.get(statement) ?? connection.prepare(statement);
    prepared.set(statement, known);
    return known;
  };

  return {
    all: (statement, ...bound) => prepare(statement).all(...bindable(bound)) as Row[],
    run: (statement, ...bound) => prepare(statement).run(...bindable(bound)).changes,
    transaction: (work) => {
      connection.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (error) {
        connection.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => {
      connection.close();
    },
  };
}
