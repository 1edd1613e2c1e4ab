import { Refusal } from "../../domain/refusal.ts";
import type { BallotId, Position, RollEntry } from "../../domain/vote.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { seatHere } from "./cast.ts";
import { ballotHere, mayBeRead } from "./shown.ts";
import type { BallotShown } from "./shown.ts";

export interface VoteShown extends BallotShown {
  /** The seat of the one who looks, with its position; absent for those who have none. */
  readonly own?: { readonly seat: RollEntry; readonly position: Position | undefined };
  /** False for a closed item's vote where it may not be read. */
  readonly readable: boolean;
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "clock">;

/** vote.show, vote.change: the vote as the one who looks should see it: their own position, or how to give one. */
export async function showVote(
  world: Needs,
  here: Here,
  { ballot: id }: { readonly ballot: BallotId },
): Promise<VoteShown> {
  const found = await ballotHere(world, here, id);
  const shown = { ...found, readable: mayBeRead(world, here, found) };
  try {
    const seat = seatHere(world, here, shown);
    return { ...shown, own: { seat, position: shown.ballot.standing[seat.seat] } };
  } catch (error) {
    if (error instanceof Refusal) return shown;
    throw error;
  }
}
