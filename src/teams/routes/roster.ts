import { importRoster } from "../../usecases/roster/import.ts";
import { saveRoster } from "../../usecases/roster/save.ts";
import { rosterCard } from "../cards/roster-card.ts";
import { payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** A roster file in the personal chat: additions apply at once, endings wait for `Gem ændringer`. */
export async function rosterImport(
  { world }: Services,
  { here, texts }: Turn,
  content: Uint8Array,
): Promise<Outcome> {
  const file = world.rosterFiles.read(content);
  const imported = await importRoster(world, here.actor, file);
  return { card: rosterCard(texts, imported, file.unusedColumns) };
}

export const rosterSave: Route = async ({ world }, { here, texts, payload }) => ({
  card: rosterCard(texts, await saveRoster(world, here.actor, read(payloads.draft, payload)), []),
});
