import { chairSeats, covers } from "../../domain/board.ts";
import type { Board } from "../../domain/board.ts";
import { belongs, sits } from "../../domain/board.ts";
import { checkProposed } from "../../domain/proposal.ts";
import type { Proposal, ProposedItem } from "../../domain/proposal.ts";
import { Refusal } from "../../domain/refusal.ts";
import { boardHere, isOfficer } from "../board/here.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";

export interface ProposalForm {
  readonly board: Board;
  /** Names this form, so that sending it twice sends it once. */
  readonly form: string;
  /** What the one who asks has proposed before, newest first. */
  readonly own: readonly Proposal[];
  /** For chairs and secretaries: those that wait for an answer, oldest first. */
  readonly waiting: readonly Proposal[];
}

type Needs = Pick<World, "boards" | "people" | "proposals" | "chats" | "clock" | "ids">;

/** proposal.form: the form of a member's proposal, with what became of the earlier ones. */
export async function showProposalForm(world: Needs, here: Here): Promise<ProposalForm> {
  const { board, person } = await memberHere(world, here);
  const all = [...(await world.proposals.within(board.id))];
  all.sort((a, b) => a.at.localeCompare(b.at));
  const officer = isOfficer(board, here.actor, world.clock.today());
  return {
    board,
    form: world.ids.next(),
    own: all.filter(({ by }) => by === person).reverse(),
    waiting: officer ? all.filter(({ answer }) => !answer) : [],
  };
}

export interface ProposalSent {
  readonly board: Board;
  readonly proposal: Proposal;
  readonly by: string;
  /** Chairs and secretaries, and where they can be told. */
  readonly readers: readonly { readonly name: string; readonly chat: Chat | undefined }[];
}

/** proposal.send: a member's proposal goes to the chairs and secretaries. */
export async function sendProposal(
  world: Needs,
  here: Here,
  { form, proposed }: { readonly form: string; readonly proposed: ProposedItem },
): Promise<ProposalSent> {
  const { board, person, name } = await memberHere(world, here);
  const checked = checkProposed(proposed);
  const at = world.clock.now().toISOString();
  const fresh = { ...checked, id: `${form}.${person}`, board: board.id, by: person, at };
  const proposal = await world.proposals.change(fresh.id, (before) => before ?? fresh);
  return { board, proposal, by: name, readers: await readersOf(world, board) };
}

/** Remembers that the chairs and secretaries have been told, so that a repeat tells nobody twice. */
export async function noteProposalTold(
  { proposals }: Pick<World, "proposals">,
  { id }: Proposal,
): Promise<void> {
  await proposals.change(id, (before) => {
    if (!before) throw new Refusal("not-found");
    return { ...before, told: true };
  });
}

async function memberHere(
  world: Needs,
  here: Here,
): Promise<{ board: Board; person: string; name: string }> {
  const board = await boardHere(world, here);
  const { person } = here.actor;
  const day = world.clock.today();
  if (!person || !belongs(board, person.id, day)) throw new Refusal("not-on-roster");
  if (!sits(board, person.id, day) && !isOfficer(board, here.actor, day))
    throw new Refusal("members-only");
  return { board, person: person.id, name: person.name };
}

async function readersOf(world: Needs, board: Board): Promise<ProposalSent["readers"]> {
  const day = world.clock.today();
  const ids = [
    ...chairSeats(board, day).map(({ holder }) => holder),
    ...board.attendants
      .filter((one) => one.role === "secretary" && covers(one, day))
      .map(({ person }) => person),
  ];
  const people = await world.people.named(ids);
  return Promise.all(
    people.map(async ({ name, account }) => ({
      name,
      chat: account === undefined ? undefined : await world.chats.personalOf(account),
    })),
  );
}
