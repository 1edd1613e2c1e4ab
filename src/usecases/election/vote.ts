import type { SeatId } from "../../domain/board.ts";
import { seatToElectFor, withChoice } from "../../domain/election.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { electionHere, shownElection } from "./show.ts";
import type { ElectionNeeds, ElectionShown } from "./show.ts";

export interface VoteInElection {
  readonly election: string;
  /** The candidate's seat; absent where none was chosen on the card. */
  readonly candidate: SeatId | undefined;
  /** The receipt of the choice it takes the place of. */
  readonly replaces?: string | undefined;
}

export interface VotedInElection extends ElectionShown {
  /** False where the seat had chosen already and the press did not name that choice. */
  readonly recorded: boolean;
}

/** election.vote: the holder of a municipal seat chooses a co-chair; until the deadline the choice can be changed. */
export async function voteInElection(
  world: ElectionNeeds & Pick<World, "ids">,
  here: Here,
  { election: id, candidate, replaces }: VoteInElection,
): Promise<VotedInElection> {
  const { board, election } = await electionHere(world, here, id);
  const person = here.actor.person?.id;
  const seat = seatToElectFor(election, board, { person, day: world.clock.today() });
  if (candidate === undefined || candidate === "") throw new Refusal("choose-first");
  const vote = {
    ...{ seat, for: candidate, castBy: person ?? "" },
    castAt: world.clock.now().toISOString(),
    receipt: world.ids.receipt(),
    ...(replaces !== undefined && { replaces }),
  };
  const after = await world.elections.change(id, (now) => withChoice(now ?? election, vote));
  return {
    ...(await shownElection(world, here, { board, election: after })),
    recorded: after.standing[seat]?.receipt === vote.receipt,
  };
}
