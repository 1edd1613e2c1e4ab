import type { Proposal, ProposedItem } from "../../src/domain/proposal.ts";
import type { Chat } from "../../src/usecases/ports.ts";
import { sendProposal } from "../../src/usecases/proposal/propose.ts";
import { actor, inBoardChat, OTHER_BOARD, personalChat } from "./board.ts";
import type { Name } from "./board.ts";
import type { TestWorld } from "./world.ts";

/** What a member wants on the agenda, as the form gives it. */
export const proposedItem = (parts: Partial<ProposedItem> = {}): ProposedItem => ({
  title: "Fælles træning for ældre",
  kind: "decision",
  background: "Ventetiden på genoptræning er for lang.",
  recommendations: ["træningen begynder i maj", "træningen evalueres"],
  ...parts,
});

/** A proposal that somebody has sent in the board's chat. */
export async function proposed(
  world: TestWorld,
  by: Name = "erik",
  parts: Partial<ProposedItem> = {},
): Promise<Proposal> {
  const form = world.ids.next();
  return (await sendProposal(world, inBoardChat(by), { form, proposed: proposedItem(parts) }))
    .proposal;
}

/** Somebody's personal chat with the bot, which knows it from then on. */
export async function hasWritten(world: TestWorld, name: Name): Promise<Chat> {
  const chat: Chat = { ...personalChat(name), account: `account-${name}` };
  return world.chats.change(chat.id, () => chat);
}

/** Mia alone with the bot about the neighbouring board, which she chairs. */
export const atNeighbours = {
  actor: actor("mia"),
  chat: { ...personalChat("mia"), board: OTHER_BOARD },
};

/** A proposal to the neighbouring board. */
export async function proposedNextDoor(world: TestWorld): Promise<Proposal> {
  const sent = { form: world.ids.next(), proposed: proposedItem({ title: "Naboernes punkt" }) };
  return (await sendProposal(world, atNeighbours, sent)).proposal;
}
