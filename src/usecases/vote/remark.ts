import { Refusal } from "../../domain/refusal.ts";
import type { BallotId, Receipt } from "../../domain/vote.ts";
import type { Here } from "../board/here.ts";
import type { World } from "../ports.ts";
import { castVote } from "./cast.ts";
import type { VoteCast } from "./cast.ts";
import { showVote } from "./show.ts";

export interface RemarkOnVote {
  readonly ballot: BallotId;
  readonly replaces: Receipt;
  /** One per recommendation, in their order; a gap leaves what stands. */
  readonly remarks: readonly (string | undefined)[];
}

type Needs = Pick<World, "boards" | "meetings" | "ballots" | "recent" | "clock" | "ids">;

/** vote.remark: the remark that a position announced; the choices stay as they are. */
export async function remarkOnVote(
  world: Needs,
  here: Here,
  { ballot, replaces, remarks }: RemarkOnVote,
): Promise<VoteCast> {
  const { own, readable } = await showVote(world, here, { ballot });
  const answers = own?.position?.answers ?? [];
  const remarked = answers.map((answer, n) => {
    const remark = remarks[n];
    return answer.choice === "agree-with-remark" && remark ? { ...answer, remark } : answer;
  });
  const unchanged = remarked.every((answer, n) => answer === answers[n]);
  if (own?.position && readable && unchanged) throw new Refusal("remark-missing");
  return castVote(world, here, { ballot, answers: remarked, replaces });
}
