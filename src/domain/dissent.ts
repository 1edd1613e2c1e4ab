import type { PersonId } from "./board.ts";
import { Refusal } from "./refusal.ts";
import type { Statement, StatementBasis, Statements } from "./statement.ts";
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

/** The words as they are recorded: whole, but for space at their ends. */
export function checkStatement(typed: string | undefined): string {
  const text = (typed ?? "").trim();
  if (text === "") throw new Refusal("statement-missing");
  if (text.length > STATEMENT_LIMIT) throw new Refusal("too-long", String(STATEMENT_LIMIT));
  return text;
}

type Blank = Omit<Statements, "statements" | "sealed">;

/** The statements with one more, or with other words in its place; the same words again change nothing. */
export function withStatement(
  before: Statements | undefined,
  blank: Blank,
  statement: Statement,
): Statements {
  const all = unsealedIn(before);
  const standing = all.find((one) => isSamePlace(one, statement));
  if (before && standing?.text === statement.text && standing.person === statement.person)
    return before;
  return { ...blank, statements: [...all.filter((one) => one !== standing), statement] };
}

/** The statements without the one of a seat on an item. */
export function withoutStatement(
  before: Statements | undefined,
  blank: Blank,
  place: Pick<Statement, "item" | "seat">,
): Statements {
  const all = unsealedIn(before);
  const left = all.filter((one) => !isSamePlace(one, place));
  return before && left.length === all.length ? before : { ...blank, statements: left };
}

/** The statements as they stay, once the minutes are issued. */
export function sealedStatements(before: Statements | undefined, blank: Blank): Statements {
  if (before?.sealed) return before;
  return { ...(before ?? { ...blank, statements: [] }), sealed: true };
}

function unsealedIn(before: Statements | undefined): readonly Statement[] {
  if (before?.sealed) throw new Refusal("minutes-issued");
  return before?.statements ?? [];
}

function isSamePlace(one: Pick<Statement, "item" | "seat">, other: typeof one): boolean {
  return one.item === other.item && one.seat === other.seat;
}
