import { REGISTRIES } from "../domain/registry.ts";
import { cosmosBallots } from "./cosmos-ballots.ts";
import { cosmosChats, cosmosExpiring } from "./cosmos-chats.ts";
import { openCosmos } from "./cosmos-client.ts";
import type { CosmosAccount } from "./cosmos-client.ts";
import { cosmosDocuments } from "./cosmos-documents.ts";
import { cosmosFiles } from "./cosmos-files.ts";
import { cosmosMeetings, cosmosPapers } from "./cosmos-meetings.ts";
import { cosmosPeople } from "./cosmos-people.ts";
import { cosmosRecent } from "./cosmos-recent.ts";
import { cosmosBoards, cosmosRosters } from "./cosmos-rosters.ts";
import type { Store } from "./store.ts";

export { CosmosProblem } from "./cosmos-client.ts";

const DAY_SECONDS = 86_400;

/** The store in Azure Cosmos DB, for any number of bots; a roster that was left half-way is finished first. */
export async function openCosmosStore(account: CosmosAccount): Promise<Store> {
  const opened = await openCosmos(account);
  const documents = cosmosDocuments(opened.database, (...write) => {
    written(...write);
  });
  const files = cosmosFiles(documents);
  const rosters = cosmosRosters(documents, files);
  const { ballots, paper } = cosmosBallots(documents.container("ballot"));
  const boards = cosmosBoards(documents);
  const people = cosmosPeople(documents);
  const meetings = cosmosMeetings(documents);
  const conversations = cosmosChats(documents);
  const { recent, written } = cosmosRecent(
    { boards, people, meetings, chats: conversations.chats },
    paper,
  );
  await rosters.finish();
  return {
    boards,
    people,
    rosters,
    meetings,
    ballots,
    ...conversations,
    recent,
    decisions: cosmosPapers(documents, {
      kind: "decision",
      partitionOf: ({ meeting }) => meeting,
    }),
    minutes: cosmosPapers(documents, { kind: "minutes", partitionOf: ({ meeting }) => meeting }),
    records: cosmosPapers(documents, { kind: "record", partitionOf: ({ meeting }) => meeting }),
    statements: cosmosPapers(documents, {
      kind: "statements",
      partitionOf: ({ meeting }) => meeting,
    }),
    approvals: cosmosPapers(documents, { kind: "approval", partitionOf: ({ meeting }) => meeting }),
    proposals: cosmosPapers(documents, { kind: "proposal", partitionOf: ({ board }) => board }),
    inquiries: cosmosPapers(documents, { kind: "inquiry", partitionOf: ({ board }) => board }),
    elections: cosmosPapers(documents, { kind: "election", partitionOf: ({ board }) => board }),
    efforts: cosmosPapers(documents, { kind: "effort", partitionOf: ({ board }) => board }),
    followUps: cosmosPapers(documents, { kind: "follow-ups", partitionOf: ({ board }) => board }),
    duties: cosmosPapers(documents, { kind: "duty", partitionOf: ({ board }) => board }),
    ledgers: cosmosPapers(documents, { kind: "ledger", partitionOf: ({ board }) => board }),
    keptRegistries: cosmosPapers(documents, { kind: "registry", partitionOf: () => REGISTRIES }),
    files,
    passes: cosmosExpiring(documents, "pass"),
    signIns: cosmosExpiring(documents, "sign-in"),
    conversations: cosmosExpiring(documents, "conversation"),
    ready: () =>
      documents.put("ready", { id: "ready", partition: "ready", seconds: DAY_SECONDS }, {}),
    close: () => {
      opened.close();
    },
  };
}
