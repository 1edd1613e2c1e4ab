import { firstRules } from "../../src/domain/rules.ts";
import type { Board, SeatRole } from "../../src/domain/board.ts";
import type { Rules } from "../../src/domain/rules.ts";
import type { Decision, DecisionText } from "../../src/domain/decision.ts";
import { decisionId } from "../../src/domain/decision.ts";
import type { Ballot, Choice } from "../../src/domain/vote.ts";
import { confirmDecision } from "../../src/usecases/decision/confirm.ts";
import { issueMinutes } from "../../src/usecases/minutes/issue.ts";
import { castVote } from "../../src/usecases/vote/cast.ts";
import { closeVote } from "../../src/usecases/vote/close.ts";
import { openVote } from "../../src/usecases/vote/open.ts";
import { alone, BOARD, inBoardChat, meeting, MEMBERS, seatOf } from "./board.ts";
import type { Name } from "./board.ts";
import { decisionText } from "./decisions.ts";
import type { TestWorld } from "./world.ts";

type Answers = Partial<Record<Name, Choice>>;

/** An item of the board's meeting, as a card names it. */
export const onItem = (item: string) => ({ meeting: meeting.id, item });

/** What is kept of the decision on an item. */
export const keptDecision = (world: TestWorld, item: string): Promise<Decision | undefined> =>
  world.decisions.find(decisionId(meeting.id, item));

/** Changes the board's roster or rules. */
export async function setUp(world: TestWorld, by: (board: Board) => Board): Promise<void> {
  const before = await world.boards.find(BOARD);
  if (!before) throw new Error("the world has a board");
  await world.rosters.apply({ boards: [{ board: by(before), before }], people: [] });
}

/** The board with other rules from the beginning. */
export const withRules =
  (parts: Partial<Rules>) =>
  (board: Board): Board => ({ ...board, rules: [{ ...firstRules(board.kind), ...parts }] });

/** The board with other roles on some of its seats. */
export const withRoles =
  (roles: Partial<Record<Name, SeatRole>>) =>
  (board: Board): Board => ({
    ...board,
    seats: board.seats.map((seat) => {
      const name = MEMBERS.find((one) => seatOf(one) === seat.id);
      const role = name && roles[name];
      return role
        ? { ...seat, holders: seat.holders.map((tenure) => ({ ...tenure, role })) }
        : seat;
    }),
  });

/** The board as a health council: Anna chairs it alone, Rie is her deputy, and the majority decides. */
export const asCouncil = (board: Board): Board =>
  withRoles({ anna: "chair", rie: "deputy-chair", bent: "member" })({
    ...board,
    kind: "health-council",
    rules: [firstRules("health-council")],
  });

/** All ten seats with one answer, and other answers for some. */
export const everybody = (choice: Choice, others: Answers = {}): Answers => ({
  ...Object.fromEntries(MEMBERS.map((name) => [name, choice])),
  ...others,
});

/** A vote on an item, answered (by each with one answer to all recommendations) and closed. */
export async function voted(
  world: TestWorld,
  item: string,
  answers: Answers = everybody("agree"),
  after?: number,
): Promise<Ballot> {
  const sanne = inBoardChat("sanne");
  const { ballot } = await openVote(world, sanne, { ...onItem(item), after });
  for (const [name, choice] of Object.entries(answers))
    await castVote(world, alone(name as Name), { ballot: ballot.id, answers: choice });
  return (await closeVote(world, sanne, onItem(item))).ballot;
}

/** An item decided: both co-chairs have confirmed one text. */
export async function decided(
  world: TestWorld,
  item: string,
  text: DecisionText = decisionText(),
): Promise<Decision> {
  const press = { ...onItem(item), version: 0, text };
  await confirmDecision(world, alone("anna"), press);
  const { decision } = await confirmDecision(world, alone("bent"), press);
  if (decision?.decidedAt === undefined) throw new Error("both co-chairs decide");
  return decision;
}

/** The minutes issued by the secretary in the board's chat, with whatever is undecided. */
export async function issued(world: TestWorld): Promise<void> {
  await issueMinutes(world, inBoardChat("sanne"), { meeting: meeting.id, sure: "undecided" });
}
