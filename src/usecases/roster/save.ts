import { Refusal } from "../../domain/refusal.ts";
import type { Actor } from "../ports.ts";
import { applyRoster } from "./import.ts";
import type { RosterImported, RosterNeeds, RosterRefused } from "./import.ts";

/** roster.save: the one who handed in the roster says yes to the roles that end. */
export async function saveRoster(
  world: RosterNeeds,
  actor: Actor,
  { draft: id }: { readonly draft: string },
): Promise<RosterRefused | RosterImported> {
  const draft = await world.drafts.find(id);
  if (draft?.account !== actor.account || !draft.roster) throw new Refusal("draft-gone");
  const applied = await applyRoster(world, actor, { rows: draft.roster, endRoles: true });
  if (!("problems" in applied)) await world.drafts.remove(id);
  return applied;
}
