import type { Board, Day, SeatId } from "../../domain/board.ts";
import {
  closedElection,
  isElectionOpen,
  newestElection,
  seatToElectFor,
  undecidedElectors,
} from "../../domain/election.ts";
import type { Election, ElectionVote } from "../../domain/election.ts";
import { Refusal } from "../../domain/refusal.ts";
import { isSucceeded } from "../../domain/succession.ts";
import { isSecretary } from "../../domain/board.ts";
import { mayBeSeenHere } from "../agenda/meeting-here.ts";
import { boardHere, isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

export interface ElectionShown {
  readonly board: Board;
  /** The newest; absent where the board has held none here. */
  readonly election: Election | undefined;
  /** Who held each seat on the roll, by name. */
  readonly names: ReadonlyMap<SeatId, string>;
  /** What the seat of the one who looks has chosen. */
  readonly own: ElectionVote | undefined;
  /** Whether the one who looks may choose now. */
  readonly mayChoose: boolean;
  /** For officers while it is open: the seats that have not chosen. */
  readonly missing: readonly string[] | undefined;
  readonly mayOpen: boolean;
  readonly mayInstall: boolean;
  readonly today: Day;
  /** When a new one would close unless somebody says another time. */
  readonly suggested: { readonly day: Day; readonly time: string };
}

export type ElectionNeeds = Pick<
  World,
  "boards" | "people" | "elections" | "chats" | "clock" | "calendar"
>;

/** election.show: the newest election of a municipal co-chair, or the form that opens one. */
export async function showElection(world: ElectionNeeds, here: Here): Promise<ElectionShown> {
  const board = await boardHere(world, here);
  const newest = newestElection(await world.elections.within(board.id));
  const shown = await shownElection(world, here, { board, election: newest });
  if (!newest && !shown.mayOpen) throw new Refusal("election-not-open", board.name);
  return shown;
}

/** The election that a card names, if it may be seen here; another board's is not found. */
export async function electionHere(
  world: ElectionNeeds,
  here: Here,
  id: string,
): Promise<{ readonly board: Board; readonly election: Election }> {
  const election = await world.elections.find(id);
  const board = election && (await world.boards.find(election.board));
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  return { board, election };
}

/** An election as one person may see it; one whose time has come is closed by being looked at. */
export async function shownElection(
  world: ElectionNeeds,
  { actor }: Here,
  { board, election: before }: { readonly board: Board; readonly election: Election | undefined },
): Promise<ElectionShown> {
  const election = before && (await closedIfDue(world, before));
  const day = world.clock.today();
  const open = election !== undefined && isElectionOpen(election, world.clock.now().toISOString());
  const officer = isOfficer(board, actor, day);
  const person = actor.person?.id;
  const seat = election && seatOf(election, board, { person, day });
  return {
    board,
    election,
    names: await namesOn(world, election),
    own: seat === undefined ? undefined : election?.standing[seat],
    mayChoose: open && seat !== undefined,
    missing: officer && open ? undecidedElectors(election).map(({ name }) => name) : undefined,
    mayOpen: officer && !open && !isSucceeded(board, day),
    today: day,
    mayInstall: !open && (actor.admin || isSecretary(board, person, day)),
    suggested: {
      day: world.calendar.after(day, { count: 5, unit: "working-days" }),
      time: "12:00",
    },
  };
}

/** The election, closed where its time has come. */
export async function closedIfDue(
  { elections, clock }: Pick<World, "elections" | "clock">,
  election: Election,
): Promise<Election> {
  const at = clock.now().toISOString();
  if (election.closedAt !== undefined || at < election.closesAt) return election;
  return elections.change(election.id, (now) => closedElection(now ?? election, at, null));
}

function seatOf(...asked: Parameters<typeof seatToElectFor>): SeatId | undefined {
  try {
    return seatToElectFor(...asked);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

async function namesOn(
  { people }: Pick<World, "people">,
  election: Election | undefined,
): Promise<ReadonlyMap<SeatId, string>> {
  const roll = election?.roll ?? [];
  const known = await people.named(roll.map(({ person }) => person));
  return new Map(
    roll.map(({ seat, name, person }) => [
      seat,
      known.find(({ id }) => id === person)?.name ?? name,
    ]),
  );
}
