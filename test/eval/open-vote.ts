import type { Here } from "../../src/usecases/board/here.ts";
import type { World } from "../../src/usecases/ports.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { openVote } from "../../src/usecases/vote/open.ts";

/** What nobody may be told while the vote is open: one seat's remark, in a word that stands nowhere else. */
export const REMARK = "Vi mangler sygeplejersker på Strandgårdsvej.";

/** Opens the vote on an item, with the positions of two seats that nobody else may see yet. */
export async function openSecretVote(world: World, meeting: string): Promise<void> {
  const here = async (address: string): Promise<Here> => ({
    actor: { account: address, person: await world.people.withAddress(address), admin: false },
    chat: { id: `evaluation-${address}`, kind: "personal", reference: "" },
  });
  const secretary = await here("sekretaer.for.regionen@eksempel.dk");
  const { ballot } = await openVote(world, secretary, { meeting, number: "2" });
  const answers = ballot.recommendations.map(() => ({
    choice: "agree-with-remark" as const,
    remark: REMARK,
  }));
  await castVote(world, await here("medlem.for.ishoej@eksempel.dk"), {
    ballot: ballot.id,
    answers,
  });
  await castVote(world, await here("medlem.for.glostrup@eksempel.dk"), {
    ballot: ballot.id,
    answers: "cannot-agree",
  });
}
