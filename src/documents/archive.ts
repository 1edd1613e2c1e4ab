import { unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";
import type { Archives } from "../usecases/ports.ts";

/** The time of every entry; made of local parts, which is what the format writes. */
const TIME = new Date(1980, 0, 1);

/** ZIPs that are the same bytes for the same files: stored, in the order of their names' bytes, without a time. */
export const archives: Archives = {
  pack: (files) => {
    const sorted = [...files].sort(([one], [other]) =>
      Buffer.compare(Buffer.from(one), Buffer.from(other)),
    );
    const entries: Zippable = Object.fromEntries(
      sorted.map(([name, content]) => [name, [content, { level: 0, mtime: TIME }] as const]),
    );
    return zipSync(entries);
  },
  unpack: (content) => new Map(Object.entries(unzipSync(content))),
};
