import { closeDueElections, noteElectionTold } from "../usecases/election/close.ts";
import { shownElection } from "../usecases/election/show.ts";
import { LANGUAGES } from "../texts/texts.ts";
import { sharedElectionCard } from "./cards/election-card.ts";
import { warns } from "./faults.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Services } from "./turn.ts";

const NOBODY = { account: "", person: undefined, admin: false };

type Needs = Pick<Services, "world" | "messenger" | "log">;

/** Closes the elections whose time has come, and posts each result as a new message in the board's chats, once. */
export function postElectionResults(services: Needs): Promise<void> {
  return oneAtATime("election results", () => postResults(services));
}

/** The same from the clock: what fails is tried again at its next look. */
export async function lookAtElections(services: Needs): Promise<void> {
  await postElectionResults(services).catch(
    warns(services.log, "an election whose time had come was not closed"),
  );
}

async function postResults({ world, messenger, log }: Needs): Promise<void> {
  for (const { board, election, boardChats } of await closeDueElections(world)) {
    if (!(await noteElectionTold(world, election, true))) continue;
    let posted = boardChats.length === 0;
    for (const chat of boardChats) {
      const shown = await shownElection(world, { actor: NOBODY, chat }, { board, election });
      const card = sharedElectionCard(LANGUAGES[board.language], shown);
      posted =
        (await messenger
          .post(chat, card)
          .then(() => true, warns(log, "the result of an election was not posted"))) || posted;
    }
    if (!posted) await noteElectionTold(world, election, false);
  }
}
