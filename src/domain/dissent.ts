import type { PersonId } from "./board.ts";
import { countedVote } from "./closing.ts";
import type { Meeting } from "./meeting.ts";
import { Refusal } from "./refusal.ts";
import type { Statement, StatementBasis, Statements } from "./statement.ts";
import { newestBallot } from "./vote.ts";
import type { Ballot, Position } from "./vote.ts";

/** The most characters a statement may have. */
export const STATEMENT_LIMIT = 2000;

/** A seat that may have words recorded of its position, and on what ground. */
export interface Dissenter {
  readonly position: Position;
  readonly basis: StatementBasis;
}

/**
 * Who may have a statement in the minutes of an item: after the vote has given a result, the one who answered,
 * where they could not agree to all of it; where they only abstained, on the procedure alone.
 */
export function dissenterIn(ballot: Ballot, person: PersonId | undefined): Dissenter {
  const position = Object.values(ballot.standing).find(({ castBy }) => castBy === person);
  if (!position) throw new Refusal("no-position", ballot.itemNumber);
  if (ballot.closedAt === undefined) throw new Refusal("vote-still-open", ballot.itemNumber);
  if (ballot.closedBecause === "objection")
    throw new Refusal("objected-in-writing", ballot.itemNumber);
  const basis = basisOf(position);
  if (basis === undefined) throw new Refusal("statement-not-due", ballot.itemNumber);
  return { position, basis };
}

/** On what ground a position may be explained in the minutes; undefined where it may not. */
export function basisOf({ answers }: Position): StatementBasis | undefined {
  if (answers.some(({ choice }) => choice === "cannot-agree")) return "dissent";
  return answers.some(({ choice }) => choice === "abstain") ? "procedure" : undefined;
}

type Blank = Omit<Statements, "statements" | "sealed">;

/**
 * The statements with one written, or taken back, over the version that was seen; the same press again changes
 * nothing, and a press over an older version is refused.
 */
export function withStatement(
  before: Statements | undefined,
  blank: Blank,
  statement: Statement,
): Statements {
  if (before?.sealed) throw new Refusal("minutes-issued");
  const all = before?.statements ?? [];
  const standing = all.find((one) => isSamePlace(one, statement));
  if (before && standing && isSameWriting(standing, statement)) return before;
  if ((standing?.version ?? 0) !== statement.version - 1) throw new Refusal("changed-meanwhile");
  return { ...blank, statements: [...all.filter((one) => one !== standing), statement] };
}

/** The statements as they stay, once the minutes are issued. */
export function sealedStatements(before: Statements | undefined, blank: Blank): Statements {
  if (before?.sealed) return before;
  return { ...(before ?? { ...blank, statements: [] }), sealed: true };
}

/** The statements that stand: not taken back, and of a position that counts and still is their ground. */
export function standingStatements(
  kept: Statements | undefined,
  meeting: Pick<Meeting, "items">,
  ballots: readonly Ballot[],
): readonly Statement[] {
  return (kept?.statements ?? []).filter(({ item: id, ballot, seat, person, basis, withdrawn }) => {
    const item = meeting.items.find((one) => one.id === id);
    const counted = item && countedVote(newestBallot(item, ballots));
    const position = counted?.id === ballot ? counted.standing[seat] : undefined;
    return !withdrawn && position?.castBy === person && basisOf(position) === basis;
  });
}

function isSamePlace(one: Statement, other: Statement): boolean {
  return one.item === other.item && one.seat === other.seat;
}

function isSameWriting(one: Statement, other: Statement): boolean {
  const writing = ({ ballot, person, basis, text, version, withdrawn }: Statement): string =>
    JSON.stringify([ballot, person, basis, text, version, withdrawn === true]);
  return writing(one) === writing(other);
}
