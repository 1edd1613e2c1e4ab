import type { Actor, World } from "../ports.ts";

/** draft.cancel: what was shown is forgotten; nothing was changed. */
export async function cancelDraft(
  { drafts }: Pick<World, "drafts">,
  actor: Actor,
  { draft: id }: { readonly draft: string },
): Promise<void> {
  const draft = await drafts.find(id);
  if (draft?.account === actor.account) await drafts.remove(id);
}
