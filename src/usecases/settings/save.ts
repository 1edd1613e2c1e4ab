import { withChangedRules } from "../../domain/change-rules.ts";
import type { RulesForm } from "../../domain/change-rules.ts";
import type { BoardId } from "../../domain/board.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Rules } from "../../domain/rules.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { boardToSet, shownSettings } from "./show.ts";
import type { SettingsNeeds, SettingsShown } from "./show.ts";

export type SaveSettings = RulesForm & { readonly board: BoardId };

export interface SettingsSaved extends SettingsShown {
  /** The set that the form made, now or by an earlier press; absent where it changes nothing. */
  readonly set: Rules | undefined;
}

const TRIES = 5;

/**
 * settings.save: what was changed in a form is the board's own set-up from its day on. Where only the roster
 * was changed in between, it is written over that.
 */
export async function saveSettings(
  world: SettingsNeeds & Pick<World, "rosters">,
  here: Here,
  form: SaveSettings,
): Promise<SettingsSaved> {
  const changing = {
    by: here.actor.person?.id ?? null,
    at: world.clock.now().toISOString(),
    today: world.clock.today(),
  };
  for (let n = 0; n < TRIES; n++) {
    const before = await boardToSet(world, here, form.board);
    const board = withChangedRules(before, form, changing);
    const set = board.rules.find(({ version }) => version === form.seen + 1);
    if (
      board === before ||
      (await world.rosters.apply({ boards: [{ board, before }], people: [] }))
    )
      return { ...(await shownSettings(world, board)), set };
  }
  throw new Refusal("changed-meanwhile");
}
