import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { danishCalendar } from "../../src/calendar/danish-calendar.ts";
import { danishClock } from "../../src/calendar/danish-clock.ts";
import type { AgendaReading } from "../../src/domain/agenda-reading.ts";
import { archives } from "../../src/documents/archive.ts";
import { sheetWriter } from "../../src/documents/sheet-file.ts";
import { readRegistryFile } from "../../src/documents/registry-file.ts";
import { paperWriter } from "../../src/documents/docx-paper.ts";
import { FACTS } from "../../src/knowledge/facts.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { questionsOf } from "../../src/questions/questions.ts";
import { minutesFiles } from "../../src/minutes-files.ts";
import { openLocalStore } from "../../src/store/local-store.ts";
import { sha256 } from "../../src/store/sha256.ts";
import type { Store } from "../../src/store/store.ts";
import { registriesOf } from "../../src/usecases/registry/in-force.ts";
import { ballotsOnTime } from "../../src/usecases/vote/on-time.ts";
import { openVote } from "../../src/usecases/vote/open.ts";
import type { Ballot } from "../../src/domain/vote.ts";
import type { AgendaReader, Ids, World } from "../../src/usecases/ports.ts";
import {
  boardChat,
  board,
  inBoardChat,
  meeting,
  NOW,
  otherBoard,
  otherMeeting,
  people,
} from "./board.ts";

export type TestWorld = World &
  Store & {
    /** Sets the clock to an instant. */
    at(instant: string): void;
    end(): void;
  };

/** A directory of its own, gone when the test ends. */
export function ownDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "klyngebot-"));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The real store in a directory of its own, with what `from` holds; a clock set by hand, ids in order. */
export function openWorld(from?: string): TestWorld {
  const directory = ownDirectory();
  if (from !== undefined) cpSync(from, directory.path, { recursive: true });
  return worldAround(openLocalStore(directory.path), directory.remove, from ? 5000 : 0);
}

/**
 * A world on a store that is there already; `gone` clears away what the store leaves behind, `used` is how
 * many ids it may hold.
 */
export function worldAround(store: Store, gone: () => void, used = 0): TestWorld {
  let now = new Date(NOW);
  const clock = danishClock(() => now);
  return {
    ...store,
    ballots: ballotsOnTime(store.ballots, clock),
    clock,
    // The facts are read once for all worlds, which takes a second; a board's papers are each world's own.
    questions: { ...understanding, papers: questionsOf(FACTS, { ...store, clock }).papers },
    registries: registriesOf({ ...store, clock }, REGISTRY),
    calendar: danishCalendar(),
    ids: idsInOrder(used),
    agendas: jsonAgendas,
    rosterFiles: { read: () => ({ rows: [], problems: [], unusedColumns: [] }) },
    registryFiles: { read: readRegistryFile },
    papers: paperWriter,
    archives,
    sheets: sheetWriter,
    minutesFiles: minutesFiles(paperWriter),
    sha256,
    addresses: { publicUrl: "https://bot.eksempel.dk", attachmentHosts: ["eksempel.dk"] },
    at: (instant) => {
      now = new Date(instant);
    },
    end: () => {
      store.close();
      gone();
    },
  };
}

/** Before each test, a world with both boards, their meetings and people, and the board's chat. */
export function worldForEach(): () => TestWorld {
  let world: TestWorld | undefined;
  beforeEach(async () => {
    world = openWorld();
    const boards = [{ board: board }, { board: otherBoard }];
    await world.rosters.apply({ boards, people });
    await world.meetings.add(meeting);
    await world.meetings.add(otherMeeting);
    await world.chats.change(boardChat.id, () => boardChat);
  });
  afterEach(() => {
    world?.end();
  });
  return () => {
    if (!world) throw new Error("there is a world inside a test only");
    return world;
  };
}

/** The vote on an item, opened by the secretary. */
export async function opened(world: TestWorld, item: string): Promise<Ballot> {
  return (await openVote(world, inBoardChat("sanne"), { meeting: meeting.id, item })).ballot;
}

/** Sends the apologies of the holders of these seats. */
export async function apologise(world: TestWorld, ...apologies: string[]): Promise<void> {
  await world.meetings.change(meeting.id, (before) => ({ ...before, apologies }));
}

const noPapers = { find: nothing, within: () => Promise.resolve([]), change: nothing };
function nothing(): Promise<never> {
  return Promise.reject(new Error("no papers are asked for here"));
}
const understanding = questionsOf(FACTS, {
  decisions: noPapers,
  clock: danishClock(() => new Date(NOW)),
});

/** Ids and receipts that never come twice. */
function idsInOrder(used: number): Ids {
  let n = used;
  return {
    next: () => `id-${String(++n).padStart(8, "0")}`,
    receipt: () => `TEST-${String(++n).padStart(4, "0")}`,
  };
}

const NOTHING: AgendaReading = {
  kind: "none",
  board: null,
  title: null,
  date: null,
  start: null,
  end: null,
  place: null,
  chair: null,
  attendance: [],
  items: [],
  doubts: [{ at: { paragraph: 1 }, what: "Dokumentet er ikke en dagsorden." }],
};

/** A document is here its reading as JSON; anything else is no agenda. */
const jsonAgendas: AgendaReader = {
  read: (_name, content) => {
    const text = Buffer.from(content).toString();
    return Promise.resolve(
      text.startsWith("{") ? { ...NOTHING, ...(JSON.parse(text) as AgendaReading) } : NOTHING,
    );
  },
};

/** The document that has a reading. */
export function documentOf(reading: AgendaReading): { name: string; content: Uint8Array } {
  return { name: "dagsorden.txt", content: Buffer.from(JSON.stringify(reading)) };
}
