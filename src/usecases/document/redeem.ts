import type { Pass } from "../../domain/pass.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";

export interface RedeemPass {
  readonly pass: string;
  /** Who has signed in; undefined in local mode, where nobody is authenticated. */
  readonly account: string | undefined;
}

export interface PassRedeemed {
  readonly pass: Pass;
  /** The one it is for, as if alone with the bot: their rights are judged anew at each use. */
  readonly here: Here;
}

/** What a link was given for, to the one it was given to; to nobody else, and not after its hour. */
export async function redeemPass(
  world: Pick<World, "passes" | "people" | "clock">,
  { pass: id, account }: RedeemPass,
): Promise<PassRedeemed> {
  const pass = await world.passes.find(id, world.clock.now());
  if (!pass) throw new Refusal("pass-gone");
  if (account !== undefined && account !== pass.account) throw new Refusal("pass-of-another");
  const person = pass.person === null ? undefined : await world.people.find(pass.person);
  const actor = { account: pass.account, person, admin: pass.admin };
  return { pass, here: { actor, chat: { id: `page:${id}`, kind: "personal", reference: "" } } };
}
