import { isSecretary } from "../../domain/board.ts";
import type { Day } from "../../domain/board.ts";
import { electedIn } from "../../domain/election.ts";
import { withMunicipalChair } from "../../domain/install-chair.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { closedIfDue, electionHere, shownElection } from "./show.ts";
import type { ElectionNeeds, ElectionShown } from "./show.ts";

const TRIES = 5;

/**
 * election.install: a secretary or administrator makes the one elected co-chair from a day, and the one who was
 * it a member; the history stays. The same press once more changes nothing.
 */
export async function installCoChair(
  world: ElectionNeeds & Pick<World, "rosters">,
  here: Here,
  { election: id, from }: { readonly election: string; readonly from: Day },
): Promise<ElectionShown> {
  const found = await electionHere(world, here, id);
  const election = await closedIfDue(world, found.election);
  const person = here.actor.person?.id;
  if (!here.actor.admin && !isSecretary(found.board, person, world.clock.today()))
    throw new Refusal("secretaries-only");
  if (election.installed) return shownElection(world, here, { board: found.board, election });
  const elected = electedIn(election);
  if (!elected) throw new Refusal("election-without-result");
  if (from < world.clock.dayOf(new Date(election.closedAt ?? "")))
    throw new Refusal("from-before-election");

  for (let n = 0; n < TRIES; n++) {
    const before = await world.boards.find(election.board);
    if (!before) throw new Refusal("not-found");
    const board = withMunicipalChair(before, elected, from);
    if (
      board !== before &&
      !(await world.rosters.apply({ boards: [{ board, before }], people: [] }))
    )
      continue;
    const at = world.clock.now().toISOString();
    const installed = await world.elections.change(id, (now) => {
      const still = now ?? election;
      return still.installed ? still : { ...still, installed: { from, by: person ?? null, at } };
    });
    return shownElection(world, here, { board, election: installed });
  }
  throw new Refusal("changed-meanwhile");
}
