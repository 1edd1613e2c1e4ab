import { approvalId } from "../../domain/approval.ts";
import type { Board, PersonId } from "../../domain/board.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { minutesId } from "../../domain/minutes.ts";
import type { RecordSources } from "../../domain/record/happened.ts";
import { Refusal } from "../../domain/refusal.ts";
import { statementsId } from "../../domain/statement.ts";
import type { World } from "../ports.ts";

export type SourceNeeds = Pick<
  World,
  "meetings" | "ballots" | "decisions" | "approvals" | "statements" | "minutes" | "people"
>;

/** All that a meeting's minutes and record follow from, as the store has it now, with everybody's name. */
export interface Sources extends RecordSources {
  readonly names: ReadonlyMap<PersonId, string>;
}

/** Reads what a meeting's minutes and record follow from. */
export async function sourcesOf(world: SourceNeeds, board: Board, id: MeetingId): Promise<Sources> {
  const [meeting, ballots, decisions, approval, statements, issued] = await Promise.all([
    world.meetings.find(id),
    world.ballots.ofMeeting(id),
    world.decisions.within(id),
    world.approvals.find(approvalId(id)),
    world.statements.find(statementsId(id)),
    world.minutes.find(minutesId(id)),
  ]);
  if (!meeting) throw new Refusal("not-found");
  const sources = { board, meeting, ballots, decisions, approval, statements, issued };
  const people = await world.people.named(everybodyIn(sources));
  return { ...sources, names: new Map(people.map((person) => [person.id, person.name])) };
}

/** Everybody on the board, and everybody who did something at the meeting. */
function everybodyIn(sources: RecordSources): readonly PersonId[] {
  const { board, ballots, decisions, approval, statements, issued } = sources;
  const acted: (PersonId | null | undefined)[] = [
    ...board.seats.flatMap(({ holders, substitutes }) =>
      [...holders, ...substitutes].map(({ person }) => person),
    ),
    ...board.attendants.map(({ person }) => person),
    ...ballots.flatMap(({ openedBy, closedBy, history, standing }) => [
      ...[openedBy, closedBy],
      ...[...history, ...Object.values(standing)].map(({ castBy }) => castBy),
    ]),
    ...decisions.flatMap(({ confirmations, writtenBy, history }) => [
      writtenBy,
      ...confirmations.map(({ person }) => person),
      ...history.flatMap((one) => [
        one.writtenBy,
        ...one.confirmations.map(({ person }) => person),
      ]),
    ]),
    ...(approval?.drafts.map(({ by }) => by) ?? []),
    ...(approval?.approvals.map(({ person }) => person) ?? []),
    ...(approval?.objections.flatMap(({ person, answer }) => [person, answer?.by]) ?? []),
    ...(statements?.statements.map(({ person }) => person) ?? []),
    ...(sources.meeting.attendance?.seats.map(({ person }) => person) ?? []),
    issued?.issuedBy,
    ...(issued?.additions?.map(({ by }) => by) ?? []),
  ];
  return [...new Set(acted.flatMap((one) => (one ? [one] : [])))];
}
