import { belongs } from "../../domain/board.ts";
import type { Person } from "../../domain/board.ts";
import type { Pass } from "../../domain/pass.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import type { Chat, World } from "../ports.ts";

export interface RedeemPass {
  readonly pass: string;
  /** Who has signed in; undefined in local mode, where nobody is authenticated. */
  readonly account: string | undefined;
}

export interface PassRedeemed {
  readonly pass: Pass;
  /** The one it is for, and where: their rights are judged anew at each use. */
  readonly here: Here;
}

/** What a link was given for, to the one it was given to; to nobody else, and not after its hour. */
export async function redeemPass(
  world: Pick<World, "passes" | "people" | "boards" | "clock">,
  { pass: id, account }: RedeemPass,
): Promise<PassRedeemed> {
  const pass = await world.passes.find(id, world.clock.now());
  if (!pass) throw new Refusal("pass-gone");
  if (account !== undefined && account !== pass.account) throw new Refusal("pass-of-another");
  const person = pass.person === null ? undefined : await world.people.find(pass.person);
  const actor = { account: pass.account, person, admin: pass.admin };
  return { pass, here: { actor, chat: await placeOf(world, pass, person) } };
}

/** A page is like the personal chat; to somebody on no roster, like the chat they asked in. */
async function placeOf(
  { boards, clock }: Pick<World, "boards" | "clock">,
  { id, chatOf }: Pass,
  person: Person | undefined,
): Promise<Chat> {
  const page = { id: `page:${id}`, reference: "" };
  const board = chatOf === undefined ? undefined : await boards.find(chatOf);
  return board && !belongs(board, person?.id, clock.today())
    ? { ...page, kind: "group", board: board.id }
    : { ...page, kind: "personal" };
}
