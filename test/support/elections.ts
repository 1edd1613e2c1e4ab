import type { Election } from "../../src/domain/election.ts";
import { openElectionHere } from "../../src/usecases/election/open.ts";
import { voteInElection } from "../../src/usecases/election/vote.ts";
import { BOARD, inBoardChat, seatOf } from "./board.ts";
import type { Name } from "./board.ts";
import type { TestWorld } from "./world.ts";

/** The mayors of the board: those who hold its municipal seats. */
export const MAYORS = ["bent", "dorte", "erik", "fie", "gorm", "hans"] as const;

/** A week after the world begins, at noon in Denmark. */
export const CLOSES = { day: "2027-03-10", time: "12:00" };
export const CLOSES_AT = "2027-03-10T11:00:00.000Z";

/** An election that the secretary has opened. */
export async function electionOpened(world: TestWorld, number = 1): Promise<Election> {
  const asked = { board: BOARD, number, closes: CLOSES };
  const { election } = await openElectionHere(world, inBoardChat("sanne"), asked);
  if (!election) throw new Error("an election is opened here");
  return election;
}

/** Somebody's choice, in place of another where they name its receipt. */
export function chooses(
  world: TestWorld,
  { id }: Pick<Election, "id">,
  [by, whom, replaces]: readonly [Name, Name, (string | undefined)?],
) {
  const asked = { election: id, candidate: seatOf(whom), replaces };
  return voteInElection(world, inBoardChat(by), asked);
}

/** An election that Dorte has won by five to one, closed at its time. */
export async function electionWon(world: TestWorld): Promise<Election> {
  const election = await electionOpened(world);
  for (const by of MAYORS) await chooses(world, election, [by, by === "dorte" ? "bent" : "dorte"]);
  world.at(CLOSES_AT);
  return election;
}
