import { board, boardChat, meeting, MEMBERS, people } from "../support/board.ts";
import { cosmosServer } from "../support/cosmos.ts";
import { ownDirectory } from "../support/world.ts";
import { cosmosPlace } from "../store/schedules/cosmos-place.ts";
import { embeddedPlace } from "../store/schedules/embedded-place.ts";
import type { Place } from "../store/schedules/play.ts";
import { pressOn } from "../store/schedules/pressing.ts";
import { workerOn } from "../store/schedules/worker.ts";
import { RUNS, spread } from "./rows.ts";
import type { Row } from "./rows.ts";

const VOTES = 20;

/** Votes per second through whole turns of the bot, all seats of a board at once. */
export async function votesPerSecond(): Promise<readonly Row[]> {
  const { path, remove } = ownDirectory();
  const embedded = embeddedPlace(path);
  const { account, stop } = await cosmosServer();
  const cosmos = await cosmosPlace(account);
  const rows: Row[] = [
    ["votes per second, turns of the bot on the embedded store", spread(await rates(embedded))],
    ["the same on the Cosmos test server, in the same process", spread(await rates(cosmos))],
  ];
  for (const { store } of [embedded, cosmos]) store.close();
  stop();
  remove();
  return rows;
}

async function rates(place: Place): Promise<number[]> {
  await place.store.rosters.apply({ boards: [{ board }], people });
  await place.store.chats.change(boardChat.id, () => boardChat);
  const line = await place.line();
  const worker = workerOn(line, { faults: [], pauses: () => 0 });
  const found: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const ballots: string[] = [];
    for (let n = 0; n < VOTES; n++) {
      const id = `${meeting.id}-${run}-${n}`;
      await place.store.meetings.add({ ...meeting, id });
      const payload = { meeting: id, item: "i1" };
      await pressOn(worker.bot, "sanne", { verb: "vote.open", payload });
      ballots.push(`${id}.i1.1`);
    }
    const began = performance.now();
    for (const ballot of ballots)
      await Promise.all(
        MEMBERS.map((who) =>
          pressOn(worker.bot, who, { verb: "vote.cast", payload: { ballot, choice: "agree" } }),
        ),
      );
    found.push((VOTES * MEMBERS.length * 1000) / (performance.now() - began));
  }
  await worker.settle();
  line.close();
  return found;
}
