import type { Board } from "../domain/board.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { Chat, Recent, World } from "../usecases/ports.ts";
import type { Written } from "./cosmos-documents.ts";

/** How old a reading may be. */
const AGE_MS = 5000;
const HOUR_MS = 3_600_000;
const REMEMBERED = 1000;

/** What was read of late, by name; what was not found is asked for again. */
export interface Memory<T> {
  readonly recall: (name: string) => Promise<T | undefined>;
  /** What this process wrote just now. */
  readonly remember: (name: string, written: T) => void;
  readonly forget: () => void;
}

/** Remembers each reading for a while, by a clock that never goes back. */
export function memory<T>(
  read: (name: string) => Promise<T | undefined>,
  age: number = AGE_MS,
  now: () => number = () => performance.now(),
): Memory<T> {
  const known = new Map<string, { readonly at: number; readonly found: Promise<T | undefined> }>();
  const keep = (name: string, found: Promise<T | undefined>) => {
    if (known.size >= REMEMBERED) known.clear();
    const reading = { at: now(), found };
    known.set(name, reading);
    return reading;
  };
  return {
    recall: async (name) => {
      const before = known.get(name);
      if (before && now() - before.at < age) return before.found;
      const reading = keep(name, read(name));
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
    remember: (name, written) => {
      keep(name, Promise.resolve(written));
    },
    forget: () => {
      known.clear();
    },
  };
}

/** The readings of a vote's way, and how a write of ours is told to them. */
export function cosmosRecent(
  { boards, meetings, people, chats }: Pick<World, "boards" | "meetings" | "people" | "chats">,
  ballotPaper: Recent["ballotPaper"],
): { readonly recent: Recent; readonly written: Written } {
  const board = memory((id) => boards.find(id));
  const meeting = memory((id) => meetings.find(id));
  const person = memory((account) => people.withAccount(account));
  const holder = memory(person.recall, HOUR_MS);
  const chat = memory((id) => chats.find(id));
  return {
    recent: {
      board: board.recall,
      meeting: meeting.recall,
      personWithAccount: async (account) => {
        const found = await person.recall(account);
        if (found) holder.remember(account, found);
        return found;
      },
      whoHas: holder.recall,
      chat: chat.recall,
      ballotPaper,
    },
    written: (kind, id, body) => {
      if (kind === "board") board.remember(id, body as Board);
      if (kind === "meeting") meeting.remember(id, body as Meeting);
      if (kind === "chat") chat.remember(id, body as Chat);
      if (kind === "person") for (const one of [person, holder]) one.forget();
    },
  };
}
