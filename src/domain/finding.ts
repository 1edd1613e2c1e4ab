import type { Rules } from "./rules.ts";
import type { Outcome } from "./decision.ts";
import type { AgendaItem } from "./meeting.ts";
import { partiesOf, tally } from "./vote.ts";
import type { Ballot } from "./vote.ts";

/** What the board's rule finds of a recommendation; null where it is left to the chairs. */
export type Finding = "agreed" | "not-agreed" | null;

const AGREEING: ReadonlySet<Outcome> = new Set([
  "agreed",
  "agreed-with-changes",
  "recommended",
  "approved",
]);

/** The fewest seats that make the board quorate, out of those entitled. */
export function quorumOf(rules: Rules, entitled: number): number {
  return Math.floor((entitled * rules.quorum.percent) / 100) + 1;
}

/** Whether enough seats of the roll have answered, whatever they answered. */
export function isQuorate(rules: Rules, { roll, standing }: Ballot): boolean {
  return Object.keys(standing).length >= quorumOf(rules, roll.length);
}

/** What the rule finds of one recommendation of a closed vote; a seat that did not answer never agrees. */
export function findingOn(rules: Rules, ballot: Ballot, recommendation: number): Finding {
  const counts = tally(ballot, recommendation);
  const quorate = isQuorate(rules, ballot);
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

/** What a decision is judged by: the closed vote, else the seats that were at the meeting. */
export interface Grounds {
  readonly rules: Rules;
  readonly ballot: Ballot | undefined;
  /** Absent where attendance was not recorded. */
  readonly attendance: { readonly present: number; readonly entitled: number } | undefined;
}

/** The findings on each of `count` recommendations (at least one), by vote or else by attendance. */
export function findings({ rules, ballot, attendance }: Grounds, count: number): Finding[] {
  const all = Array.from({ length: Math.max(count, 1) }, (_, n) => n);
  if (ballot) return all.map((n) => findingOn(rules, ballot, n));
  const short =
    attendance !== undefined && attendance.present < quorumOf(rules, attendance.entitled);
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
