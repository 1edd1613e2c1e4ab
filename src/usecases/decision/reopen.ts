import { reopened } from "../../domain/decide.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { ShowItem } from "../agenda/item.ts";
import { personHere } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import { changeDecision, decisionToWrite } from "./save.ts";
import { shownDecision } from "./shown.ts";
import type { DecisionNeeds, DecisionShown } from "./shown.ts";

export type ReopenDecision = ShowItem & {
  /** The version that was shown. */
  readonly version: number;
};

/** decision.reopen: the text may be written again; what was confirmed is void, and kept as history. */
export async function reopenDecision(
  world: DecisionNeeds,
  here: Here,
  input: ReopenDecision,
): Promise<DecisionShown> {
  const shown = await decisionToWrite(world, here, input);
  const by = personHere(here);
  const at = world.clock.now().toISOString();
  const decision = await changeDecision(world, shown, (before) => {
    if (!before) throw new Refusal("decision-stale");
    return reopened(before, { version: input.version, by, at });
  });
  return shownDecision(world, { ...shown, decision });
}
