import type { Board, BoardId, Day } from "../../domain/board.ts";
import { newestVersion } from "../../domain/change-rules.ts";
import { Refusal } from "../../domain/refusal.ts";
import { rulesOn } from "../../domain/rules.ts";
import type { Rules } from "../../domain/rules.ts";
import { mayBeSeenHere } from "../agenda/meeting-here.ts";
import { boardHere, isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

/** A set of rules with who set it, by name; null for an administrator, absent for what a board began with. */
export interface RulesSet {
  readonly rules: Rules;
  readonly changedBy: string | null | undefined;
}

export interface SettingsShown {
  readonly board: Board;
  readonly today: Day;
  /** The day after today, when a change holds from unless another is chosen. */
  readonly tomorrow: Day;
  readonly now: RulesSet;
  /** Those that begin later, the first to begin first. */
  readonly later: readonly RulesSet[];
  /** The newest version there is, in force or not. */
  readonly newest: number;
}

export type SettingsNeeds = Pick<World, "boards" | "people" | "chats" | "clock" | "calendar">;

/** settings.show, settings.form: the board's rules in force today, and those that begin later. */
export async function showSettings(
  world: SettingsNeeds,
  here: Here,
  { board: named }: { readonly board?: BoardId | undefined },
): Promise<SettingsShown> {
  return shownSettings(world, await boardToSet(world, here, named));
}

/** The board whose rules a chair, a secretary or an administrator may see and change here. */
export async function boardToSet(
  world: SettingsNeeds,
  here: Here,
  named: BoardId | undefined,
): Promise<Board> {
  const board = named === undefined ? await boardHere(world, here) : await world.boards.find(named);
  if (!board || !mayBeSeenHere(world, here, board)) throw new Refusal("not-found");
  if (!here.actor.admin && !isOfficer(board, here.actor, world.clock.today()))
    throw new Refusal("secretaries-and-chairs-only");
  return board;
}

/** A board's rules with the names that their card needs. */
export async function shownSettings(world: SettingsNeeds, board: Board): Promise<SettingsShown> {
  const { people, clock, calendar } = world;
  const today = clock.today();
  const ids = board.rules.flatMap(({ changedBy }) => changedBy ?? []);
  const names = new Map((await people.named(ids)).map(({ id, name }) => [id, name]));
  const setOf = (rules: Rules): RulesSet => ({
    rules,
    changedBy: rules.changedBy && (names.get(rules.changedBy) ?? rules.changedBy),
  });
  const later = board.rules
    .filter(({ from }) => from > today)
    .sort((a, b) => a.from.localeCompare(b.from) || a.version - b.version);
  return {
    board,
    today,
    tomorrow: calendar.after(today, { count: 1, unit: "days" }),
    now: setOf(rulesOn(board, today)),
    later: later.map(setOf),
    newest: newestVersion(board),
  };
}
