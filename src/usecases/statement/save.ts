import { STATEMENT_LIMIT, withStatement } from "../../domain/dissent.ts";
import { recordedWords } from "../../domain/recorded-words.ts";
import { statementsId } from "../../domain/statement.ts";
import type { Statement, Statements } from "../../domain/statement.ts";
import type { Board } from "../../domain/board.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Here } from "../board/here.ts";
import { personHere } from "../board/here.ts";
import { writeStatement } from "./write.ts";
import type { OnVote, StatementForm, StatementNeeds } from "./write.ts";

/** A press on a form that showed so many writings. */
export type OverVersion = OnVote & { readonly over: number };

/** statement.save: the words stand in the minutes, in place of those that stood there before. */
export async function saveStatement(
  world: StatementNeeds,
  here: Here,
  { text: typed, over, ...on }: OverVersion & { readonly text: string | undefined },
): Promise<StatementForm> {
  const form = await writeStatement(world, here, on);
  const text = recordedWords(typed, { limit: STATEMENT_LIMIT, missing: "statement-missing" });
  return put(world, here, form, { text, version: over + 1 });
}

/** statement.withdraw: the words are taken out again, as long as the minutes are not issued. */
export async function withdrawStatement(
  world: StatementNeeds,
  here: Here,
  { over, ...on }: OverVersion,
): Promise<StatementForm> {
  const form = await writeStatement(world, here, on);
  return put(world, here, form, { text: "", version: over + 1, withdrawn: true });
}

async function put(
  world: StatementNeeds,
  here: Here,
  form: StatementForm,
  writing: Pick<Statement, "text" | "version" | "withdrawn">,
): Promise<StatementForm> {
  const { board, meeting, ballot, position, basis } = form;
  const statement: Statement = {
    ...{ item: ballot.item, ballot: ballot.id, seat: position.seat, person: personHere(here) },
    ...{ basis, at: world.clock.now().toISOString() },
    ...writing,
  };
  await world.statements.change(statementsId(meeting.id), (before) =>
    withStatement(before, blankStatements(board, meeting), statement),
  );
  const { version, withdrawn } = statement;
  return { ...form, statement: withdrawn ? undefined : statement, version };
}

/** The paper of a meeting's statements before anything is on it. */
export function blankStatements(
  board: Pick<Board, "id">,
  meeting: Pick<Meeting, "id">,
): Omit<Statements, "statements"> {
  return { id: statementsId(meeting.id), board: board.id, meeting: meeting.id };
}
