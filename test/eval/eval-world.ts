import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { danishClock } from "../../src/calendar/danish-clock.ts";
import type { Board } from "../../src/domain/board.ts";
import { keepMeeting } from "../../src/usecases/agenda/create.ts";
import { sameName } from "../../src/usecases/agenda/preview.ts";
import { importRoster } from "../../src/usecases/roster/import.ts";
import type { Actor, World } from "../../src/usecases/ports.ts";
import { ballotsOnTime } from "../../src/usecases/vote/on-time.ts";
import { openSecretVote } from "./open-vote.ts";
import { buildWorld } from "../../src/world.ts";

/** The day it is where a question says none: after the last planned meeting, before the health councils. */
export const DEFAULT_DAY = "2026-02-02";

/** The day of the later meeting, on which a vote is open. */
const VOTE_DAY = "2023-04-26";

const own = (name: string): string => fileURLToPath(new URL(`board/${name}`, import.meta.url));
const ROSTER = own("roster.csv");
const PAPERS: readonly Paper[] = [
  { path: own("minutes.txt"), as: "minutes" },
  { path: own("other-board.txt"), as: "minutes" },
  { path: own("agenda.txt"), as: "agenda" },
];

interface Paper {
  readonly path: string;
  readonly as: "agenda" | "minutes";
}

export interface EvalWorld {
  /** The world as it is on a day, at noon. */
  on(day: string | null): World;
  end(): void;
}

/**
 * A world on a store of its own with the two boards of `board/` and their papers; where minutes are
 * given, these are the only papers there are.
 */
export async function openEvalWorld(minutes: readonly string[] = []): Promise<EvalWorld> {
  const directory = mkdtempSync(join(tmpdir(), "klyngebot-eval-"));
  const store = await buildWorld({ DATA_DIR: directory });
  const on = (day: string | null): World => {
    const clock = danishClock(() => new Date(`${day ?? DEFAULT_DAY}T12:00:00Z`));
    return { ...store, clock, ballots: ballotsOnTime(store.ballots, clock) };
  };
  const end = (): void => {
    store.close();
    rmSync(directory, { recursive: true, force: true });
  };
  const given = minutes.map((path): Paper => ({ path, as: "minutes" }));
  try {
    const before = on("2022-09-01");
    await keepRoster(before);
    for (const paper of given.length > 0 ? given : PAPERS) await keepPaper(before, paper);
    if (given.length === 0) await openVoteOn(on(VOTE_DAY));
  } catch (error) {
    end();
    throw error;
  }
  return { on, end };
}

const OPERATOR: Actor = { account: "evaluation", person: undefined, admin: true };

async function keepRoster(world: World): Promise<void> {
  const imported = await importRoster(
    world,
    OPERATOR,
    world.rosterFiles.read(readFileSync(ROSTER)),
  );
  if ("problems" in imported)
    throw new Error(`${ROSTER}: ${JSON.stringify(imported.problems.slice(0, 3))}`);
}

async function openVoteOn(world: World): Promise<void> {
  const boards = await world.boards.names();
  const meetings = await Promise.all(boards.map(({ id }) => world.meetings.ofBoard(id)));
  const meeting = meetings.flat().find(({ date }) => date === VOTE_DAY);
  if (!meeting) throw new Error(`there is no meeting on ${VOTE_DAY}`);
  await openSecretVote(world, meeting.id);
}

async function keepPaper(world: World, { path, as }: Paper): Promise<void> {
  const reading = await world.agendas.read(basename(path), readFileSync(path));
  const board = await boardCalled(world, reading.board);
  await keepMeeting(world, board, { reading, as, id: world.ids.next(), by: null });
}

async function boardCalled({ boards }: World, name: string | null): Promise<Board> {
  const known = (await boards.names()).find((one) => sameName(one.name, name));
  const board = known && (await boards.find(known.id));
  if (!board) throw new Error(`no board is called «${name ?? ""}»`);
  return board;
}
