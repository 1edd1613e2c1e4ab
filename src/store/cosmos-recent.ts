import type { BallotPaper } from "../domain/vote.ts";
import type { Recent, World } from "../usecases/ports.ts";

/** How old a reading may be. */
const AGE_MS = 5000;
const REMEMBERED = 1000;

/** What was read of late, by name; what was not found is asked for again. */
export interface Memory<T> {
  readonly recall: (name: string) => Promise<T | undefined>;
  /** Called after each write, so that whoever asks next sees it. */
  readonly forget: (name?: string) => void;
}

/** Remembers each reading for five seconds by a clock that never goes back. */
export function memory<T>(
  read: (name: string) => Promise<T | undefined>,
  now: () => number = () => performance.now(),
): Memory<T> {
  const known = new Map<string, { readonly at: number; readonly found: Promise<T | undefined> }>();
  return {
    recall: async (name) => {
      const before = known.get(name);
      if (before && now() - before.at < AGE_MS) return before.found;
      if (known.size >= REMEMBERED) known.clear();
      const reading = { at: now(), found: read(name) };
      known.set(name, reading);
      const drop = (): void => {
        if (known.get(name) === reading) known.delete(name);
      };
      try {
        const found = await reading.found;
        if (found === undefined) drop();
        return found;
      } catch (error) {
        drop();
        throw error;
      }
    },
    forget: (name) => {
      if (name === undefined) known.clear();
      else known.delete(name);
    },
  };
}

/** The readings of a vote's way, and how a write of ours is told to them. */
export function cosmosRecent(
  { boards, meetings, people, chats }: Pick<World, "boards" | "meetings" | "people" | "chats">,
  ballotPaper: (id: string) => Promise<BallotPaper | undefined>,
): { readonly recent: Recent; readonly written: (kind: string, id: string) => void } {
  const board = memory((id) => boards.find(id));
  const meeting = memory((id) => meetings.find(id));
  const person = memory((account) => people.withAccount(account));
  const chat = memory((id) => chats.find(id));
  return {
    recent: {
      board: board.recall,
      meeting: meeting.recall,
      personWithAccount: person.recall,
      chat: chat.recall,
      ballotPaper,
    },
    written: (kind, id) => {
      if (kind === "person") person.forget();
      if (kind === "board") board.forget(id);
      if (kind === "meeting") meeting.forget(id);
      if (kind === "chat") chat.forget(id);
    },
  };
}
