import { cosmosBallots } from "./cosmos-ballots.ts";
import { cosmosChats, cosmosExpiring } from "./cosmos-chats.ts";
import { openCosmos } from "./cosmos-client.ts";
import type { CosmosAccount } from "./cosmos-client.ts";
import { cosmosDocuments } from "./cosmos-documents.ts";
import { cosmosFiles } from "./cosmos-files.ts";
import { cosmosMeetings, cosmosPapers } from "./cosmos-meetings.ts";
import { cosmosPeople } from "./cosmos-people.ts";
import { cosmosBoards, cosmosRosters } from "./cosmos-rosters.ts";
import type { Store } from "./store.ts";

const DAY_SECONDS = 86_400;

/** The store in Azure Cosmos DB, for any number of bots; a roster that was left half-way is finished first. */
export async function openCosmosStore(account: CosmosAccount): Promise<Store> {
  const opened = await openCosmos(account);
  const documents = cosmosDocuments(opened.database);
  const files = cosmosFiles(documents);
  const rosters = cosmosRosters(documents, files);
  const { ballots } = cosmosBallots(documents.container("ballot"));
  await rosters.finish();
  return {
    boards: cosmosBoards(documents),
    people: cosmosPeople(documents),
    rosters,
    meetings: cosmosMeetings(documents),
    ballots,
    ...cosmosChats(documents),
    decisions: cosmosPapers(documents, {
      kind: "decision",
      partitionOf: ({ meeting }) => meeting,
    }),
    minutes: cosmosPapers(documents, { kind: "minutes", partitionOf: ({ meeting }) => meeting }),
    proposals: cosmosPapers(documents, { kind: "proposal", partitionOf: ({ board }) => board }),
    files,
    passes: cosmosExpiring(documents, "pass"),
    signIns: cosmosExpiring(documents, "sign-in"),
    ready: () =>
      documents.put("ready", { id: "ready", partition: "ready", seconds: DAY_SECONDS }, {}),
    close: () => {
      opened.close();
    },
  };
}
