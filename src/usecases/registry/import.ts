import { canonical, plain } from "../../domain/record/canonical.ts";
import { Refusal } from "../../domain/refusal.ts";
import { REGISTRIES, registryOn } from "../../domain/registry.ts";
import type { KeptRegistry, Registry } from "../../domain/registry.ts";
import type { Actor, World } from "../ports.ts";

export interface RegistryImported {
  readonly registry: Registry;
  readonly outcome: "added" | "replaced" | "unchanged";
  /** Whether it is the one that holds today, begins later, or comes after one that began later. */
  readonly holds: "now" | "later" | "no-longer";
}

/** An administrator puts in a registry that holds from its day; the same again changes nothing. */
export async function importRegistry(
  { keptRegistries, clock }: Pick<World, "keptRegistries" | "clock">,
  actor: Pick<Actor, "admin">,
  { registry }: { readonly registry: Registry },
): Promise<RegistryImported> {
  if (!actor.admin) throw new Refusal("not-found");
  const { from: id } = registry;
  const at = clock.now().toISOString();
  let outcome: RegistryImported["outcome"] = "added";
  await keptRegistries.change(id, (before): KeptRegistry => {
    outcome = outcomeOf(before, registry);
    return before && outcome === "unchanged" ? before : { id, registry, at };
  });
  const kept = await keptRegistries.within(REGISTRIES);
  const today = clock.today();
  const current = registryOn(
    kept.map((one) => one.registry),
    today,
  );
  const holds = id > today ? "later" : current && current.from > id ? "no-longer" : "now";
  return { registry, outcome, holds };
}

function outcomeOf(
  before: KeptRegistry | undefined,
  registry: Registry,
): RegistryImported["outcome"] {
  if (!before) return "added";
  const same = canonical(plain(before.registry)) === canonical(plain(registry));
  return same ? "unchanged" : "replaced";
}
