import type { PersonId } from "../board.ts";
import type { Rules } from "../rules.ts";
import { partiesOf, tally } from "../tally.ts";
import type { Ballot, Choice, Position, Receipt } from "../vote.ts";
import { byUnits, canonical } from "./canonical.ts";
import type { Sha256 } from "./canonical.ts";
import type { PublishedRoll, RollLine } from "./event.ts";
import { shortMark } from "./head.ts";

/** What a receipt is checked with, beside its code: of one vote, told to nobody but its holder. */
export function controlCode(sha256: Sha256, { key }: { readonly key: string }, ballot: string) {
  return shortMark(sha256(canonical({ ballot, key })));
}

/** What a mark is made of, so that one receipt has one mark per recommendation and choice. */
export interface Marked {
  readonly ballot: string;
  /** From 0. */
  readonly recommendation: number;
  readonly receipt: Receipt;
  readonly code: string;
  readonly choice: Choice;
}

/** A position's mark in the published roll: nobody can tell whose it is without receipt and code. */
export function choiceMark(sha256: Sha256, marked: Marked): string {
  const { ballot, recommendation, receipt, code, choice } = marked;
  return sha256(canonical({ ballot, recommendation, receipt, code, choice }));
}

interface Publishing {
  readonly shown: Rules["positionsInMinutes"];
  readonly keyOf: (person: PersonId) => string;
  /** Puts marks for names in a text. */
  readonly marked: (text: string) => string;
}

/** The roll of each recommendation as the board's rules show positions. */
export function publishedRolls(
  sha256: Sha256,
  ballot: Ballot,
  publishing: Publishing,
): readonly PublishedRoll[] {
  const parties = publishing.shown === "by-party" ? partiesOf(ballot) : [];
  return ballot.recommendations.map((text, n) => ({
    recommendation: publishing.marked(text),
    tally: tally(ballot, n),
    parties: parties.map((party) => ({ party, tally: tally(ballot, n, party) })),
    lines: linesOf(sha256, ballot, n, publishing),
  }));
}

function linesOf(
  sha256: Sha256,
  ballot: Ballot,
  n: number,
  { shown, keyOf, marked }: Publishing,
): readonly RollLine[] {
  const markOf = ({ castBy, receipt, answers }: Position): string | null => {
    const choice = answers[n]?.choice;
    if (choice === undefined) return null;
    const code = controlCode(sha256, { key: keyOf(castBy) }, ballot.id);
    return choiceMark(sha256, { ballot: ballot.id, recommendation: n, receipt, code, choice });
  };
  const lines = ballot.roll.flatMap(({ seat, name, party }): RollLine[] => {
    const position = ballot.standing[seat];
    const answer = position?.answers[n];
    const mark = position ? markOf(position) : null;
    const remark = answer?.remark === undefined ? null : marked(answer.remark);
    if (shown === "by-name") {
      const person = position?.castBy ?? null;
      return [
        { seat, name: marked(name), party, person, choice: answer?.choice ?? null, remark, mark },
      ];
    }
    if (mark === null || answer === undefined) return [];
    return [shown === "by-party" ? { party, choice: answer.choice, remark, mark } : { mark }];
  });
  if (shown === "by-name") return lines;
  // In the order of the marks, which says nothing of who they belong to.
  return lines.sort((one, other) => byUnits(one.mark ?? "", other.mark ?? ""));
}
