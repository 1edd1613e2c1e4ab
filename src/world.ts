import { danishClock } from "./calendar/danish-clock.ts";
import type { Config } from "./config.ts";
import { agendaReader } from "./documents/agenda-reader.ts";
import { paperWriter } from "./documents/docx-paper.ts";
import { readRosterFile } from "./documents/roster-file.ts";
import { openLocalStore } from "./store/local-store.ts";
import type { Store } from "./store/local-store.ts";
import { randomIds } from "./store/random-ids.ts";
import type { World } from "./usecases/ports.ts";

/** The real world: the store under `DATA_DIR`, Danish time, random ids, readers of documents. */
export function buildWorld(
  {
    DATA_DIR,
    ATTACHMENT_HOSTS = [],
  }: Pick<Config, "DATA_DIR"> & Partial<Pick<Config, "ATTACHMENT_HOSTS">>,
  publicUrl: () => string = () => "",
): World & Store {
  return {
    ...openLocalStore(DATA_DIR),
    clock: danishClock(),
    ids: randomIds(),
    agendas: agendaReader,
    rosterFiles: { read: readRosterFile },
    papers: paperWriter,
    addresses: {
      get publicUrl() {
        return publicUrl();
      },
      attachmentHosts: ATTACHMENT_HOSTS,
    },
  };
}
