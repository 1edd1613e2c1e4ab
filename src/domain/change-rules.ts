import type { Board, Day, PersonId } from "./board.ts";
import { PARTIES } from "./kinds.ts";
import { Refusal } from "./refusal.ts";
import { rulesOn } from "./rules.ts";
import type { Rules } from "./rules.ts";
import { rulesWritten, SETTING_SECTIONS, settingsOf } from "./settings.ts";
import type { SettingField, Settings, SettingSection } from "./settings.ts";

/** A form of a board's rules as it was sent. */
export interface RulesForm {
  readonly section: SettingSection;
  /** The newest version there was when the form was shown, and the one whose values it showed. */
  readonly seen: number;
  readonly shown: number;
  readonly from: Day;
  readonly fields: Readonly<Partial<Record<SettingField, string>>>;
}

export interface RulesChanging {
  readonly by: PersonId | null;
  readonly at: string;
  readonly today: Day;
}

/**
 * The board with a new set of rules from a day: what was changed in the form, over what holds that day. The
 * older sets stay. The same board where the form changes nothing, or has been sent before; a form that was
 * shown before somebody else's change is stale. Nothing that has been can be changed: no day before today.
 */
export function withChangedRules(board: Board, form: RulesForm, changing: RulesChanging): Board {
  const seen = board.rules.filter(({ version }) => version <= form.seen);
  const set = newSet({ ...board, rules: seen }, form, changing);
  const kept = board.rules.find(({ version }) => version === form.seen + 1);
  if (kept && set && isSame(kept, set)) return board;
  if (kept) throw new Refusal("settings-stale", String(newestVersion(board)));
  if (form.from < changing.today) throw new Refusal("settings-in-the-past", form.from);
  if (!set) return board;
  checkSeats(board, set);
  return { ...board, rules: [...board.rules, set] };
}

/** The highest version of a board's rules. */
export function newestVersion({ rules }: Pick<Board, "rules">): number {
  return Math.max(0, ...rules.map(({ version }) => version));
}

/** The set that the form asks for; undefined where it says what holds on that day already. */
function newSet(
  board: Pick<Board, "rules">,
  { section, seen, shown, from, fields }: RulesForm,
  { by, at }: RulesChanging,
): Rules | undefined {
  const base = board.rules.find(({ version }) => version === shown);
  if (!base) throw new Refusal("payload-unknown");
  const before = settingsOf(base);
  const holding = settingsOf(rulesOn(board, from));
  const changed = SETTING_SECTIONS[section].flatMap((field: SettingField) => {
    const typed = fields[field]?.trim();
    return typed === undefined || typed === before[field] ? [] : [[field, typed] as const];
  });
  const settings: Settings = { ...holding, ...Object.fromEntries(changed) };
  const written = rulesWritten(settings);
  if (JSON.stringify(settingsOf({ ...base, ...written })) === JSON.stringify(holding))
    return undefined;
  return { from, version: seen + 1, ...written, changedBy: by, changedAt: at };
}

/** Whether two sets are one, whenever they were sent. */
function isSame(one: Rules, other: Rules): boolean {
  return (
    one.from === other.from &&
    one.changedBy === other.changedBy &&
    JSON.stringify(settingsOf(one)) === JSON.stringify(settingsOf(other))
  );
}

/** A quorum that the board's seats could never give is refused by the field that asks for it. */
function checkSeats({ seats }: Board, { votingParties, quorum }: Rules): void {
  if (!seats.some(({ party }) => votingParties.includes(party)))
    throw new Refusal("setting-without-parties", "votingParties");
  for (const party of PARTIES) {
    const asked = quorum.parties[party] ?? 0;
    const there = votingParties.includes(party)
      ? seats.filter((seat) => seat.party === party).length
      : 0;
    if (asked > there) throw new Refusal("setting-too-many-seats", `quorum-${party}`);
  }
}
