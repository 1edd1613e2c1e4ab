import { checkStatement, withoutStatement, withStatement } from "../../domain/dissent.ts";
import { statementsId } from "../../domain/statement.ts";
import type { Statements } from "../../domain/statement.ts";
import type { Board } from "../../domain/board.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Here } from "../board/here.ts";
import { personHere } from "../board/here.ts";
import { writeStatement } from "./write.ts";
import type { OnVote, StatementForm, StatementNeeds } from "./write.ts";

/** statement.save: the words stand in the minutes, in place of those that stood there before. */
export async function saveStatement(
  world: StatementNeeds,
  here: Here,
  { text: typed, ...on }: OnVote & { readonly text: string | undefined },
): Promise<StatementForm> {
  const form = await writeStatement(world, here, on);
  const text = checkStatement(typed);
  const { board, meeting, ballot, position, basis } = form;
  const statement = {
    ...{ item: ballot.item, seat: position.seat, person: personHere(here), basis, text },
    at: world.clock.now().toISOString(),
  };
  await world.statements.change(statementsId(meeting.id), (before) =>
    withStatement(before, blankStatements(board, meeting), statement),
  );
  return { ...form, statement };
}

/** statement.withdraw: the words are taken out again, as long as the minutes are not issued. */
export async function withdrawStatement(
  world: StatementNeeds,
  here: Here,
  on: OnVote,
): Promise<StatementForm> {
  const form = await writeStatement(world, here, on);
  const { board, meeting, ballot, position } = form;
  const place = { item: ballot.item, seat: position.seat };
  await world.statements.change(statementsId(meeting.id), (before) =>
    withoutStatement(before, blankStatements(board, meeting), place),
  );
  return { ...form, statement: undefined };
}

/** The paper of a meeting's statements before anything is on it. */
export function blankStatements(
  board: Pick<Board, "id">,
  meeting: Pick<Meeting, "id">,
): Omit<Statements, "statements"> {
  return { id: statementsId(meeting.id), board: board.id, meeting: meeting.id };
}
