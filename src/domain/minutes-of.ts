import type { Approval } from "./approval.ts";
import { presenceOf, quorumAt } from "./attendance.ts";
import { holderOf } from "./board.ts";
import { countedVote } from "./closing.ts";
import { rulesOn } from "./rules.ts";
import type { Board, PersonId, Seat, SeatId } from "./board.ts";
import type { Rules } from "./rules.ts";
import { recusedSeats } from "./decide.ts";
import { isDecided } from "./decision.ts";
import type { Decision } from "./decision.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import type {
  Minutes,
  MinutesDecision,
  MinutesItem,
  MinutesPosition,
  MinutesSeat,
  MinutesTally,
} from "./minutes.ts";
import { approvalIn } from "./minutes-approval.ts";
import { standingStatements } from "./dissent.ts";
import { statementsOn } from "./minutes-statements.ts";
import { seatsOn } from "./seats-on.ts";
import type { Statements } from "./statement.ts";
import { standInsAt } from "./stand-ins.ts";
import { newestBallot, rulesOfVote } from "./vote.ts";
import { partiesOf, tally } from "./tally.ts";
import type { Ballot } from "./vote.ts";

/** What minutes follow from. */
export interface MinutesSources {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly Decision[];
  readonly statements?: Statements | undefined;
  readonly approval?: Approval | undefined;
  /** People's names by their ids. */
  readonly names: ReadonlyMap<PersonId, string>;
}

/** The minutes so far: agenda, attendance, votes, recusals and decisions, with nothing added. */
export function minutesOf(sources: MinutesSources): Minutes {
  const { board, meeting } = sources;
  const { id, title, date, start, end, place, chair } = meeting;
  return {
    board: { id: board.id, name: board.name, example: board.example === true },
    language: board.language,
    meeting: { id, title, date, start, end, place, chair },
    attendance: seatsOn(board, date).map((seat) => seatOf(sources, seat)),
    ...quorumOf(sources),
    items: meeting.items.map((item) => itemOf(sources, item)),
    ...(meeting.journalNumber !== undefined && { journalNumber: meeting.journalNumber }),
    ...approvalIn(sources.approval, {
      seat: (seat) => seatName(board, seat),
      person: (person) => nameOf(sources.names, person),
    }),
  };
}

/** The quorum of the meeting by those who came, where attendance was noted. */
function quorumOf({ board, meeting }: MinutesSources): Pick<Minutes, "quorum"> {
  const quorum = quorumAt(board, meeting, { rules: rulesOn(board, meeting.date) });
  return quorum ? { quorum } : {};
}

function seatOf({ meeting, names }: MinutesSources, seat: Seat): MinutesSeat {
  const noted = presenceOf(meeting, seat.id);
  const holder = holderOf(seat, meeting.date)?.person;
  const came = noted?.person ?? undefined;
  const person = came ?? holder;
  const replaced = came !== undefined && holder !== undefined && came !== holder;
  return {
    seat: seat.id,
    name: seat.name,
    party: seat.party,
    person: nameOf(names, person),
    insteadOf: replaced ? nameOf(names, holder) : null,
    presence: noted?.presence ?? null,
    arrived: noted?.arrived ?? null,
    left: noted?.left ?? null,
  };
}

function itemOf(sources: MinutesSources, item: AgendaItem): MinutesItem {
  const { board, meeting, ballots, decisions, names } = sources;
  const decision = decisions.find((one) => one.item === item.id);
  const newest = newestBallot(item, ballots);
  const ballot = countedVote(newest);
  const rules =
    decision?.rules ?? (ballot ? rulesOfVote(board, ballot) : rulesOn(board, meeting.date));
  const { recused, rejected } = recusals(decision, ballot);
  const named = (seats: readonly SeatId[]): string[] =>
    seats.map((seat) => nameForSeat(sources, seat, ballot));
  const standIns = standInsAt(board, meeting, { item: item.id, ballot }, (one) =>
    nameOf(names, one),
  );
  return {
    ...printOf(item),
    ...(standIns.length > 0 && { standIns }),
    decision: decisionOf(sources, item, decision),
    tallies: ballot ? talliesOf(ballot, rules) : [],
    positions: ballot ? positionsOf(ballot, rules, names) : [],
    recused: named(recused),
    recusalsRejected: named(rejected),
    ...writtenProcedure(newest),
    ...statementsOn(standingStatements(sources.statements, meeting, ballots), item.id, {
      seat: (seat) => seatName(board, seat),
      person: (person) => nameOf(names, person),
    }),
  };
}

/** When an item was answered in writing, and whether that ended in an objection. */
function writtenProcedure(newest: Ballot | undefined): Pick<MinutesItem, "written"> {
  const { procedure, openedAt = "", closedAt, closedBecause } = newest ?? {};
  if (procedure !== "written" || closedAt === undefined) return {};
  return { written: { openedAt, closedAt, objected: closedBecause === "objection" } };
}

function printOf(item: AgendaItem) {
  const { id, number, title, kind, closed, background, recommendedBy, recommendations } = item;
  const { case: matter, attachments, caseNumber, presenters } = item;
  return {
    ...{ id, number, title, kind, closed, background, recommendedBy, recommendations },
    ...{ case: matter, caseNumber, presenters },
    attachments: attachments.map((one) => one.title),
  };
}

function decisionOf(
  { board, names }: MinutesSources,
  item: AgendaItem,
  decision: Decision | undefined,
): MinutesDecision {
  if (decision && isDecided(decision)) {
    const { outcomes, text, reason, followUps, amounts } = decision.text;
    return {
      kind: "decided",
      ...{ outcomes, text, reason, followUps, amounts },
      confirmedBy: decision.confirmations.map(
        ({ person, seat }) => nameOf(names, person) ?? seatName(board, seat),
      ),
      decidedAt: decision.decidedAt ?? decision.writtenAt,
    };
  }
  return item.decision === null
    ? { kind: "undecided" }
    : { kind: "imported", words: item.decision };
}

/** A reported recusal holds until the chairs reject it in their decision. */
function recusals(
  decision: Decision | undefined,
  ballot: Ballot | undefined,
): { recused: readonly SeatId[]; rejected: readonly SeatId[] } {
  const rulings = decision && isDecided(decision) ? decision.text.recusals : [];
  const rejected = rulings.filter(({ upheld }) => !upheld).map(({ seat }) => seat);
  return { recused: recusedSeats(rulings, reportedRecusals(ballot)), rejected };
}

/** The seats whose holders reported themselves recused on some recommendation. */
export function reportedRecusals(ballot: Ballot | undefined): readonly SeatId[] {
  if (!ballot) return [];
  return ballot.roll.flatMap(({ seat }) =>
    ballot.standing[seat]?.answers.some(({ choice }) => choice === "recused") ? [seat] : [],
  );
}

function talliesOf(ballot: Ballot, { positionsInMinutes }: Rules): MinutesTally[] {
  return ballot.recommendations.map((_, n) => ({
    all: tally(ballot, n),
    parties:
      positionsInMinutes === "by-party"
        ? partiesOf(ballot).map((party) => ({ party, tally: tally(ballot, n, party) }))
        : [],
  }));
}

/** By name every seat's answer, also that it gave none; by party the remarks alone; else nothing. */
function positionsOf(
  ballot: Ballot,
  { positionsInMinutes }: Rules,
  names: MinutesSources["names"],
): MinutesPosition[] {
  if (positionsInMinutes === "outcome-only") return [];
  const byName = positionsInMinutes === "by-name";
  return ballot.recommendations.flatMap((_, recommendation) =>
    ballot.roll.flatMap(({ seat, name, party }): MinutesPosition[] => {
      const position = ballot.standing[seat];
      const answer = position?.answers[recommendation];
      if (!byName && answer?.remark === undefined) return [];
      return [
        {
          recommendation,
          seat: byName ? name : null,
          person: byName ? nameOf(names, position?.castBy) : null,
          party,
          choice: answer?.choice ?? null,
          remark: answer?.remark ?? null,
        },
      ];
    }),
  );
}

function nameForSeat(
  { board, meeting, names }: MinutesSources,
  seat: SeatId,
  ballot: Ballot | undefined,
): string {
  const place = board.seats.find(({ id }) => id === seat);
  const person =
    ballot?.standing[seat]?.castBy ??
    presenceOf(meeting, seat)?.person ??
    (place && holderOf(place, meeting.date)?.person);
  return nameOf(names, person) ?? seatName(board, seat);
}

function seatName({ seats }: Board, seat: SeatId): string {
  return seats.find(({ id }) => id === seat)?.name ?? seat;
}

function nameOf(names: MinutesSources["names"], person: PersonId | undefined): string | null {
  return person === undefined ? null : (names.get(person) ?? null);
}
