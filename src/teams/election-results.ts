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
export function postElectionResults({ world, messenger, log }: Needs): Promise<void> {
  return oneAtATime("election results", async () => {
    for (const { board, election, boardChats } of await closeDueElections(world)) {
      let posted = boardChats.length === 0;
      for (const chat of boardChats) {
        const shown = await shownElection(world, { actor: NOBODY, chat }, { board, election });
        const card = sharedElectionCard(LANGUAGES[board.language], shown);
        posted =
          (await messenger
            .post(chat, card)
            .then(() => true, warns(log, "the result of an election was not posted"))) || posted;
      }
      if (posted) await noteElectionTold(world, election);
    }
  });
}
