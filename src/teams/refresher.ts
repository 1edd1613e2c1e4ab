import type { Logger } from "pino";
import type { BallotId } from "../domain/vote.ts";
import type { World } from "../usecases/ports.ts";
import { LANGUAGES } from "../texts/texts.ts";
import { ownVoteCard, voteCard } from "./cards/vote-card.ts";
import { warns } from "./faults.ts";
import type { Messenger } from "./messenger.ts";

/** Brings the shared cards of a vote up to date, each at most once an interval. */
export interface Refresher {
  /** The vote has changed: its cards follow within the interval. */
  touch(ballot: BallotId): void;
  /** Waits until every card is up to date. */
  settle(): Promise<void>;
}

/** Gathers the changes of an interval into one update per card; a card that is gone, or shown as closed, is forgotten. */
export function refresherFor(
  world: Pick<World, "ballots" | "recent">,
  messenger: Messenger,
  { log, intervalMs }: { readonly log: Logger; readonly intervalMs: number },
): Refresher {
  const waiting = new Map<BallotId, Promise<void>>();
  const again = new Set<BallotId>();

  const failed = warns(log, "a vote card was not updated");

  const later = async (id: BallotId): Promise<void> => {
    do {
      again.delete(id);
      await new Promise((resolve) => setTimeout(resolve, intervalMs));
      await refreshCards(world, messenger, { id, failed }).catch(failed);
    } while (again.has(id));
    waiting.delete(id);
  };

  return {
    touch: (id) => {
      if (waiting.has(id)) again.add(id);
      else waiting.set(id, later(id));
    },
    settle: async () => {
      await Promise.all(waiting.values());
    },
  };
}

async function refreshCards(
  world: Pick<World, "ballots" | "recent">,
  messenger: Messenger,
  { id, failed }: { readonly id: BallotId; readonly failed: (error: unknown) => void },
): Promise<void> {
  const ballot = await world.ballots.find(id);
  const board = ballot && (await world.recent.board(ballot.board));
  const meeting = ballot && (await world.recent.meeting(ballot.meeting));
  if (!board || !meeting) return;
  const texts = LANGUAGES[board.language];
  const shown = { board, meeting, ballot };
  for (const posted of ballot.cards) {
    const chat = await world.recent.chat(posted.chat);
    const card =
      chat?.kind === "personal"
        ? ownVoteCard(texts, shown, { note: texts.vote.onlyHere })
        : voteCard(texts, shown);
    try {
      const done = chat ? await messenger.update(chat, posted.message, card) : "gone";
      if (done === "gone" || ballot.closedAt !== undefined)
        await world.ballots.noteCard(id, posted, "gone");
    } catch (error) {
      failed(error);
    }
  }
}
