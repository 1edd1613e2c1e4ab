import type { Rules } from "./rules.ts";
import type { Outcome } from "./decision.ts";
import type { AgendaItem } from "./meeting.ts";
import { quorumFound } from "./quorum.ts";
import type { QuorumFound } from "./quorum.ts";
import { partiesOf, tally } from "./tally.ts";
import type { Ballot } from "./vote.ts";

/** What the board's rule finds of a recommendation; null where it is left to the chairs. */
export type Finding = "agreed" | "not-agreed" | null;

const AGREEING: ReadonlySet<Outcome> = new Set([
  "agreed",
  "agreed-with-changes",
  "recommended",
  "approved",
]);

/** The quorum of a vote: the seats on its roll that have answered, whatever they answered. */
export function quorumOfVote(rules: Rules, { roll, standing }: Ballot): QuorumFound {
  return quorumFound(rules, roll, new Set(Object.keys(standing)));
}

/** What the rule finds of one recommendation of a closed vote; a seat that did not answer never agrees. */
export function findingOn(rules: Rules, ballot: Ballot, recommendation: number): Finding {
  const counts = tally(ballot, recommendation);
  const { quorate } = quorumOfVote(rules, ballot);
  const agreeing = counts.agree + counts["agree-with-remark"];
  switch (rules.decisionRule) {
    case "registration":
      return quorate && counts["cannot-agree"] === 0 && agreeing > 0 ? "agreed" : null;
    case "agreement": {
      const everyParty = partiesOf(ballot).every((party) => {
        const of = tally(ballot, recommendation, party);
        return of.agree + of["agree-with-remark"] > 0;
      });
      return quorate && counts["cannot-agree"] === 0 && everyParty ? "agreed" : "not-agreed";
    }
    case "majority":
      return quorate && agreeing > counts["cannot-agree"] ? "agreed" : "not-agreed";
  }
}

/** What a decision is judged by: the closed vote, else whether the meeting was quorate. */
export interface Grounds {
  readonly rules: Rules;
  readonly ballot: Ballot | undefined;
  /** Absent where attendance was not recorded. */
  readonly attendance: QuorumFound | undefined;
}

/** The findings on each of `count` recommendations (at least one), by vote or else by attendance. */
export function findings({ rules, ballot, attendance }: Grounds, count: number): Finding[] {
  const all = Array.from({ length: Math.max(count, 1) }, (_, n) => n);
  if (ballot) return all.map((n) => findingOn(rules, ballot, n));
  const short = attendance?.quorate === false;
  return all.map(() => (short && rules.decisionRule !== "registration" ? "not-agreed" : null));
}

/** Whether an outcome goes against what the rule finds, so that it needs a reason. */
export function isAgainst(
  grounds: Grounds,
  outcomes: readonly Outcome[],
  recommendations: number,
): boolean {
  if (grounds.rules.decisionRule === "registration") return false;
  return findings(grounds, recommendations).some((finding, n) => {
    const outcome = outcomes[n] ?? outcomes[0];
    if (finding === "agreed") return outcome === "not-agreed";
    return finding === "not-agreed" && outcome !== undefined && AGREEING.has(outcome);
  });
}

/** The outcomes that a draft begins with; undefined where the chairs must say. */
export function suggestedOutcomes(
  item: Pick<AgendaItem, "recommendations" | "kind">,
  grounds: Grounds,
): readonly Outcome[] | undefined {
  if (grounds.ballot) {
    const outcomes = findings(grounds, item.recommendations.length).flatMap((found) => found ?? []);
    if (outcomes.length < item.recommendations.length) return undefined;
    return new Set(outcomes).size === 1 ? outcomes.slice(0, 1) : outcomes;
  }
  if (item.recommendations.length > 0) return undefined;
  if (item.kind === "information" || item.kind === "announcement") return ["noted-for-information"];
  return item.kind === "discussion" ? ["discussed"] : undefined;
}
