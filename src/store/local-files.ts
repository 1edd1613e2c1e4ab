import type { Files } from "../usecases/ports.ts";
import type { Sql } from "./database.ts";
import type { Documents } from "./documents.ts";

/** Bytes of a piece, so that it fits a document of Cosmos DB in base64. */
const PART = 768 * 1024;

const at = (id: string, partition = id) => ({ id, partition });
const partId = (file: string, n: number): string => `${file}.${n}`;

/** Files in pieces, written together. */
export function localFiles(sql: Sql, documents: Documents): Files {
  return {
    add: (file, content) => {
      sql.transaction(() => {
        const parts = Math.ceil(content.byteLength / PART);
        for (let n = 0; n < parts; n++) {
          const piece = Buffer.from(content.subarray(n * PART, (n + 1) * PART));
          documents.put("file-part", at(partId(file.id, n), file.id), {
            content: piece.toString("base64"),
          });
        }
        documents.put("file", at(file.id), { ...file, parts });
      });
      return Promise.resolve();
    },
    find: (id) => {
      const found = documents.find("file", id);
      if (!found) return Promise.resolve(undefined);
      const { parts: _, ...file } = found;
      return Promise.resolve(file);
    },
    read: (id) => {
      const file = documents.find("file", id);
      if (!file) return Promise.resolve(undefined);
      const pieces = Array.from({ length: file.parts }, (_, n) =>
        Buffer.from(documents.find("file-part", partId(id, n))?.content ?? "", "base64"),
      );
      return Promise.resolve(new Uint8Array(Buffer.concat(pieces)));
    },
  };
}
