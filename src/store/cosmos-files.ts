import { randomBytes } from "node:crypto";
import type { Files } from "../usecases/ports.ts";
import type { CosmosDocuments } from "./cosmos-documents.ts";

/** Bytes of a piece: in base64 well under the 2 MB that a document may be. */
const PART = 768 * 1024;

const at = (id: string, partition = id) => ({ id, partition });
const partAt = (file: string, key: string, n: number) => at(`${file}.${key}.${n}`, file);

export interface CosmosFiles extends Files {
  remove(id: string): Promise<void>;
}

/**
 * Files in pieces of one partition. The document that names the pieces is written last: until then there
 * is no file. Pieces whose writer died stay, and are nobody's.
 */
export function cosmosFiles(documents: CosmosDocuments): CosmosFiles {
  return {
    add: async (file, content) => {
      const parts = Math.ceil(content.byteLength / PART);
      const key = randomBytes(6).toString("hex");
      for (let n = 0; n < parts; n++) {
        const piece = Buffer.from(content.subarray(n * PART, (n + 1) * PART));
        await documents.put("file-part", partAt(file.id, key, n), {
          content: piece.toString("base64"),
        });
      }
      await documents.put("file", at(file.id), { ...file, parts, key });
    },
    find: async (id) => {
      const found = await documents.find("file", at(id));
      if (!found) return undefined;
      const { parts: _parts, key: _key, ...file } = found;
      return file;
    },
    read: async (id) => {
      const file = await documents.find("file", at(id));
      if (!file) return undefined;
      const pieces: Buffer[] = [];
      for (let n = 0; n < file.parts; n++) {
        const part = await documents.find("file-part", partAt(id, file.key, n));
        pieces.push(Buffer.from(part?.content ?? "", "base64"));
      }
      return new Uint8Array(Buffer.concat(pieces));
    },
    remove: async (id) => {
      const file = await documents.find("file", at(id));
      await documents.remove("file", at(id));
      for (let n = 0; n < (file?.parts ?? 0); n++)
        await documents.remove("file-part", partAt(id, file?.key ?? "", n));
    },
  };
}
