import type { Board, BoardId, Day } from "../../domain/board.ts";
import { byDue, dueState } from "../../domain/due.ts";
import type { Dated, DueState } from "../../domain/due.ts";
import { datedReport, standing, statusesOf } from "../../domain/effort.ts";
import type { Effort, EffortId, EffortStatus } from "../../domain/effort.ts";
import { moneyOf } from "../../domain/effort-money.ts";
import type { EffortMoney } from "../../domain/effort-money.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardShown, mayBeSeenHere } from "../agenda/meeting-here.ts";
import { closedMayBeRead } from "../agenda/show.ts";
import { isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { namesOfBoard } from "../board/names.ts";
import type { BoardNames } from "../board/names.ts";
import type { World } from "../ports.ts";
import { settleFunds } from "../funds/settle.ts";
import { shownFunds } from "../funds/show.ts";
import type { FundsShown } from "../funds/show.ts";
import { leavesOutClosed } from "./decided.ts";

/** An effort as its board reads it: names filled in, money and days beside it. */
export interface EffortSeen {
  readonly id: EffortId;
  readonly name: string;
  readonly ended: boolean;
  readonly owner: string | null;
  readonly source:
    | { readonly kind: "decision"; readonly meeting: Meeting; readonly number: string }
    | { readonly kind: "document"; readonly cited: string };
  readonly money: EffortMoney;
  readonly nextReport: Day | null;
  readonly report: DueState;
  /** The latest meeting's first, each with who wrote it. */
  readonly statuses: readonly (EffortStatus & { readonly writtenBy: string })[];
  /** How many writings there are, so that the next is written over what was seen. */
  readonly version: number;
}

export interface EffortsShown {
  readonly board: Board;
  /** Those that go on, the most pressing report first, then those that have ended. */
  readonly efforts: readonly EffortSeen[];
  readonly closedLeftOut: boolean;
  readonly mayWrite: boolean;
}

export interface EffortShown extends Pick<EffortsShown, "board" | "mayWrite"> {
  readonly effort: EffortSeen;
}

export type EffortNeeds = Pick<
  World,
  "boards" | "people" | "meetings" | "decisions" | "efforts" | "ledgers" | "chats" | "clock"
>;

/** effort.show: the board's efforts, each with owner, money, latest status and next report; or one of them whole. */
export async function showEfforts(
  world: EffortNeeds,
  here: Here,
  { board: named }: { readonly board?: BoardId | undefined },
): Promise<EffortsShown> {
  const board = await boardShown(world, here, named);
  const efforts = await world.efforts.within(board.id);
  const around = await aroundEfforts(world, here, { board, efforts });
  const readable = efforts.filter((effort) => closedItemOf(around, effort) === undefined);
  const today = world.clock.today();
  const order = byDue(today);
  const inOrder = [...readable].sort(
    (a, b) => order(dated(world, a), dated(world, b)) || a.name.localeCompare(b.name, "da"),
  );
  return {
    board,
    efforts: inOrder.map((effort) => seen(world, around, effort)),
    closedLeftOut: around.closedLeftOut,
    mayWrite: isOfficer(board, here.actor, today),
  };
}

/** One effort, where its board's papers may be read here; of a closed item, as that. */
export async function effortHere(
  world: EffortNeeds,
  here: Here,
  { effort: id }: { readonly effort: EffortId },
): Promise<EffortShown> {
  const effort = await world.efforts.find(id);
  const board = effort && (await world.boards.find(effort.board));
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  return shownEffort(world, here, { board: await boardShown(world, here, board.id), effort });
}

/** An effort with what its card says around it. */
export async function shownEffort(
  world: EffortNeeds,
  here: Here,
  { board, effort }: { readonly board: Board; readonly effort: Effort },
): Promise<EffortShown> {
  const around = await aroundEfforts(world, here, { board, efforts: [effort] });
  const closed = closedItemOf(around, effort);
  if (closed !== undefined) throw new Refusal("closed-item", closed);
  return {
    board,
    effort: seen(world, around, effort),
    mayWrite: isOfficer(board, here.actor, world.clock.today()),
  };
}

interface Around {
  readonly meetings: readonly Meeting[];
  /** There are closed items that may not be read here. */
  readonly closedLeftOut: boolean;
  readonly funds: FundsShown;
  readonly names: BoardNames;
}

async function aroundEfforts(
  world: EffortNeeds,
  here: Here,
  { board, efforts }: { readonly board: Board; readonly efforts: readonly Effort[] },
): Promise<Around> {
  const writers = efforts.flatMap(({ entries }) => entries.map(({ by }) => by));
  const [settled, names] = await Promise.all([
    settleFunds(world, board),
    namesOfBoard(world, board, writers),
  ]);
  const { meetings } = settled;
  const closedLeftOut = leavesOutClosed(meetings, closedMayBeRead(world, here, board));
  return { meetings, closedLeftOut, names, funds: shownFunds(world, here, { board, settled }) };
}

/** The number of the closed item that an effort follows from, where that may not be read here. */
function closedItemOf({ meetings, closedLeftOut }: Around, { source }: Effort): string | undefined {
  if (source.kind !== "decision" || !closedLeftOut) return undefined;
  const meeting = meetings.find(({ id }) => id === source.meeting);
  const item = meeting?.items.find(({ id }) => id === source.item);
  return item?.closed ? item.number : undefined;
}

function dated({ clock }: Pick<World, "clock">, effort: Effort): Dated {
  return datedReport(effort, (at) => clock.dayOf(new Date(at)));
}

function seen(
  world: Pick<World, "clock">,
  { meetings, funds, names }: Around,
  effort: Effort,
): EffortSeen {
  const { id, name, source, entries } = effort;
  const { owner, nextReport, state } = standing(effort);
  const meeting =
    source.kind === "decision" ? meetings.find((one) => one.id === source.meeting) : undefined;
  const item = source.kind === "decision" ? source.item : undefined;
  return {
    ...{ id, name, nextReport, version: entries.length, ended: state === "ended" },
    owner: owner === null ? null : names.read(owner),
    source: meeting
      ? {
          ...{ kind: "decision", meeting },
          number: meeting.items.find((one) => one.id === item)?.number ?? "",
        }
      : { kind: "document", cited: source.kind === "document" ? names.read(source.cited) : "" },
    money: moneyOf(name, funds),
    report: dueState(dated(world, effort), world.clock.today()),
    statuses: statusesOf(effort).map(({ meeting: at, date, text, by }) => ({
      ...{ meeting: at, date, text: names.read(text), writtenBy: names.of(by) },
    })),
  };
}
