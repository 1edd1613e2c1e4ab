import { danishCalendar } from "./calendar/danish-calendar.ts";
import { danishClock } from "./calendar/danish-clock.ts";
import type { Config } from "./config.ts";
import { agendaReader } from "./documents/agenda-reader.ts";
import { readRosterFile } from "./documents/roster-file.ts";
import { openLocalStore } from "./store/local-store.ts";
import type { Store } from "./store/local-store.ts";
import { randomIds } from "./store/random-ids.ts";
import type { PaperWriter, World } from "./usecases/ports.ts";

/** Word's library is large, and most starts of the bot come long before the next minutes. */
const lazyPaperWriter: PaperWriter = {
  write: async (paper) => {
    const { paperWriter } = await import("./documents/docx-paper.ts");
    return paperWriter.write(paper);
  },
};

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
    calendar: danishCalendar(),
    ids: randomIds(),
    agendas: agendaReader,
    rosterFiles: { read: readRosterFile },
    papers: lazyPaperWriter,
    addresses: {
      get publicUrl() {
        return publicUrl();
      },
      attachmentHosts: ATTACHMENT_HOSTS,
    },
  };
}
