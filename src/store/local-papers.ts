import type { Expiring, Papers } from "../usecases/ports.ts";
import type { Sql } from "./database.ts";
import type { Documents, ExpiringKind, Kinds, PaperKind } from "./documents.ts";

/** Papers of one kind, each in the partition that it names. */
export function localPapers<K extends PaperKind>(
  sql: Sql,
  documents: Documents,
  { kind, partitionOf }: { readonly kind: K; readonly partitionOf: (paper: Kinds[K]) => string },
): Papers<Kinds[K]> {
  return {
    find: (id) => Promise.resolve(documents.find(kind, id)),
    within: (partition) => Promise.resolve(documents.inPartition(kind, partition)),
    change: async (id, by) =>
      Promise.resolve(
        sql.transaction(() => {
          const before = documents.find(kind, id);
          const paper = by(before);
          if (paper !== before) documents.put(kind, { id, partition: partitionOf(paper) }, paper);
          return paper;
        }),
      ),
  };
}

/** Passes, sign-ins or conversations; whoever finds one also throws away those that have ended by then. */
export function localExpiring<K extends ExpiringKind>(
  sql: Sql,
  documents: Documents,
  kind: K,
): Expiring<Kinds[K]> {
  const ended = `kind = '${kind}' AND json_extract(body, '$.until') <= ?`;
  return {
    add: (one) => {
      documents.put(kind, { id: one.id, partition: one.id }, one);
      return Promise.resolve();
    },
    find: (id, now) => {
      const at = now.toISOString();
      const one = documents.find(kind, id);
      if (one) sql.run(`DELETE FROM documents WHERE ${ended}`, at);
      return Promise.resolve(one && one.until > at ? one : undefined);
    },
    remove: (id) => {
      documents.remove(kind, id);
      return Promise.resolve();
    },
  };
}
