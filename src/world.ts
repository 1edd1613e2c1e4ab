import { danishCalendar } from "./calendar/danish-calendar.ts";
import { danishClock } from "./calendar/danish-clock.ts";
import { ConfigProblem } from "./config.ts";
import type { Config } from "./config.ts";
import { archives } from "./documents/archive.ts";
import { sheetWriter } from "./documents/sheet-file.ts";
import { agendaReader } from "./documents/agenda-reader.ts";
import { readRegistryFile } from "./documents/registry-file.ts";
import { readRosterFile } from "./documents/roster-file.ts";
import { FACTS } from "./knowledge/facts.ts";
import { REGISTRY } from "./knowledge/registry.ts";
import { minutesFiles } from "./minutes-files.ts";
import { questionsOf } from "./questions/questions.ts";
import { openLocalStore } from "./store/local-store.ts";
import type { Store } from "./store/store.ts";
import { randomIds } from "./store/random-ids.ts";
import { sha256 } from "./store/sha256.ts";
import { registriesOf } from "./usecases/registry/in-force.ts";
import { ballotsOnTime } from "./usecases/vote/on-time.ts";
import type { PaperWriter, World } from "./usecases/ports.ts";

/** Word's library is large, and most starts of the bot come long before the next minutes. */
const lazyPaperWriter: PaperWriter = {
  write: async (paper) => {
    const { paperWriter } = await import("./documents/docx-paper.ts");
    return paperWriter.write(paper);
  },
};

type StoreSettings = Pick<Config, "DATA_DIR"> &
  Partial<Pick<Config, "COSMOS_ENDPOINT" | "COSMOS_KEY" | "COSMOS_DATABASE">>;

/** Cosmos DB where an account is named, else the file under `DATA_DIR`; its library is loaded where it is used. */
async function openStore(settings: StoreSettings): Promise<Store> {
  const { COSMOS_ENDPOINT: endpoint = "", COSMOS_KEY: key = "" } = settings;
  const { COSMOS_DATABASE: database = "klyngebot" } = settings;
  if (endpoint === "") return openLocalStore(settings.DATA_DIR);
  const { CosmosProblem, openCosmosStore } = await import("./store/cosmos-store.ts");
  try {
    return await openCosmosStore({ endpoint, database, ...(key !== "" && { key }) });
  } catch (error) {
    throw error instanceof CosmosProblem ? new ConfigProblem(error.message) : error;
  }
}

/** The real world: the store that is configured, Danish time, random ids, readers of documents. */
export async function buildWorld(
  settings: StoreSettings & Partial<Pick<Config, "ATTACHMENT_HOSTS">>,
  publicUrl: () => string = () => "",
): Promise<World & Store> {
  const store = await openStore(settings);
  const clock = danishClock();
  return {
    ...store,
    ballots: ballotsOnTime(store.ballots, clock),
    clock,
    registries: registriesOf({ ...store, clock }, REGISTRY),
    questions: questionsOf(FACTS, { ...store, clock }),
    calendar: danishCalendar(),
    ids: randomIds(),
    agendas: agendaReader,
    rosterFiles: { read: readRosterFile },
    registryFiles: { read: readRegistryFile },
    papers: lazyPaperWriter,
    archives,
    sheets: sheetWriter,
    minutesFiles: minutesFiles(lazyPaperWriter),
    sha256,
    addresses: {
      get publicUrl() {
        return publicUrl();
      },
      attachmentHosts: settings.ATTACHMENT_HOSTS ?? [],
    },
  };
}
