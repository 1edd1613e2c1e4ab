import type { Board, BoardId, Day } from "../../domain/board.ts";
import { byDue, dueState } from "../../domain/due.ts";
import type { DueState } from "../../domain/due.ts";
import { datedHearing, knownDutyId } from "../../domain/duty.ts";
import type { Duty, DutyDone, DutyId, HearingEntry } from "../../domain/duty.ts";
import { knownDutiesOf, lastDayOf } from "../../domain/known-duties.ts";
import type { KnownDuty } from "../../domain/known-duties.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardShown, mayBeSeenHere } from "../agenda/meeting-here.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import type { BoardNames } from "../board/names.ts";
import type { World } from "../ports.ts";

export interface DoneSeen {
  readonly name: string;
  readonly at: string;
  readonly note: string | null;
}

/** A hearing's deadline as the board reads it. */
export interface HearingSeen extends Pick<HearingEntry, "title" | "asks" | "due" | "cited"> {
  readonly id: DutyId;
  readonly state: DueState;
  readonly doneBy: DoneSeen | undefined;
  /** How many entries there are, so that the next is entered over what was seen. */
  readonly version: number;
}

/** A known duty as it stands: `ahead` also stands for a meeting or an invitation of this year that is to come. */
export interface KnownSeen {
  readonly known: KnownDuty;
  readonly state: "ahead" | "history" | "done";
  /** How many meetings of the board there are in the year, held or planned. */
  readonly meetings: number;
  readonly doneBy: DoneSeen | undefined;
}

export interface DutiesShown {
  readonly board: Board;
  readonly today: Day;
  readonly year: string;
  /** What is late first, then by day; what is answered comes last. */
  readonly hearings: readonly HearingSeen[];
  readonly known: readonly KnownSeen[];
  readonly mayWrite: boolean;
}

export type DutyNeeds = Pick<
  World,
  "boards" | "people" | "meetings" | "duties" | "chats" | "clock"
>;

/** duty.show: what the board has to remember by a day: hearings, yearly duties, and the process of an agreement. */
export async function showDuties(
  world: DutyNeeds,
  here: Here,
  { board: named }: { readonly board?: BoardId | undefined },
): Promise<DutiesShown> {
  return shownDuties(world, here, await boardShown(world, here, named));
}

/** The duties of a board with what their card says around them. */
export async function shownDuties(
  world: DutyNeeds,
  here: Here,
  board: Board,
): Promise<DutiesShown> {
  const { clock } = world;
  const today = clock.today();
  const year = today.slice(0, 4);
  const [papers, meetings] = await Promise.all([
    world.duties.within(board.id),
    world.meetings.ofBoard(board.id),
  ]);
  const names = await namesOfBoard(
    world,
    board,
    papers.flatMap(({ done }) => done?.by ?? []),
  );
  const count = meetings.filter(({ date }) => date.startsWith(year)).length;
  return {
    ...{ board, today, year },
    hearings: hearingsIn(world, papers, names),
    known: knownDutiesOf(board).map((known) => {
      const paper = papers.find(({ id }) => id === knownDutyId(board.id, known.id, year));
      return {
        ...{ known, meetings: count },
        state: paper?.done ? "done" : isOver(known, today) ? "history" : "ahead",
        doneBy: doneSeen(paper?.done, names),
      };
    }),
    mayWrite: isOfficer(board, here.actor, today),
  };
}

/** The hearing that a card names, where its board's papers may be read here. */
export async function dutyHere(
  world: DutyNeeds,
  here: Here,
  id: DutyId,
): Promise<{ readonly board: Board; readonly duty: Duty }> {
  const duty = await world.duties.find(id);
  const board = duty && (await world.boards.find(duty.board));
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  return { board: await boardShown(world, here, board.id), duty };
}

function hearingsIn(
  { clock }: Pick<World, "clock">,
  papers: readonly Duty[],
  names: BoardNames,
): readonly HearingSeen[] {
  const today = clock.today();
  const order = byDue(today);
  return papers
    .filter(({ entries }) => entries.length > 0)
    .map((duty) => ({ duty, dated: datedHearing(duty, (at) => clock.dayOf(new Date(at))) }))
    .sort((a, b) => order(a.dated, b.dated))
    .flatMap(({ duty: { id, entries, done }, dated }) => {
      const { title, asks, due, cited } = entries.at(-1) ?? {};
      if (title === undefined || asks === undefined || due === undefined) return [];
      return [
        {
          ...{ id, due, version: entries.length, state: dueState(dated, today) },
          ...{ title: names.read(title), asks: names.read(asks), cited: names.read(cited ?? "") },
          doneBy: doneSeen(done, names),
        },
      ];
    });
}

function isOver({ id }: KnownDuty, today: Day): boolean {
  const last = lastDayOf(id);
  return last !== undefined && last < today;
}

function doneSeen(done: DutyDone | undefined, names: BoardNames): DoneSeen | undefined {
  return (
    done && {
      ...{ name: names.of(done.by), at: done.at },
      note: done.note === null ? null : names.read(done.note),
    }
  );
}
