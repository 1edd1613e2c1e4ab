import {
  quorumAt,
  withApologies,
  withAttendance,
  withoutApologies,
} from "../../../src/domain/attendance.ts";
import type { PersonId, SeatId } from "../../../src/domain/board.ts";
import {
  recusedSeats,
  reopened,
  sealed,
  seatsAsked,
  seatToConfirmFor,
  withConfirmation,
  withText,
} from "../../../src/domain/decide.ts";
import type { Decision } from "../../../src/domain/decision.ts";
import { checkText } from "../../../src/domain/decision-text.ts";
import type { Grounds } from "../../../src/domain/finding.ts";
import { itemState } from "../../../src/domain/item-state.ts";
import { unsealed, withItemTaken } from "../../../src/domain/meeting.ts";
import type { AgendaItem, Meeting } from "../../../src/domain/meeting.ts";
import { reportedRecusals } from "../../../src/domain/minutes-of.ts";
import { Refusal } from "../../../src/domain/refusal.ts";
import {
  checkAnswers,
  mayRecord,
  newestBallot,
  seatToAnswerFor,
  withPosition,
} from "../../../src/domain/vote.ts";
import { openBallot } from "../../../src/domain/open-ballot.ts";
import type { Ballot } from "../../../src/domain/vote.ts";
import { DAY, ITEMS, meeting, NOW, personId, seatOf } from "../../support/board.ts";
import { blankOf, decisionText } from "../../support/decisions.ts";
import type { Command, RuleSet } from "./commands.ts";

/** One item of a meeting, with all that was done to it. */
export interface Affair {
  readonly set: RuleSet;
  readonly meeting: Meeting;
  readonly ballots: readonly Ballot[];
  readonly decision: Decision | undefined;
}

export const beginning = (set: RuleSet): Affair => ({
  ...{ set, meeting, ballots: [], decision: undefined },
});

const item: AgendaItem = ITEMS.one;
const newest = ({ ballots }: Affair): Ballot | undefined => newestBallot(item, ballots);

/** The vote that a decision follows from, if it has been closed. */
export function closedVote(affair: Affair): Ballot | undefined {
  const ballot = newest(affair);
  return ballot?.closedAt === undefined ? undefined : ballot;
}

const withBallot = (affair: Affair, ballot: Ballot): Affair => ({
  ...affair,
  ballots: [...affair.ballots.filter(({ id }) => id !== ballot.id), ballot],
});

/** The affair after a command, by the rules of the domain in the order in which the use cases ask them. */
export function perform(affair: Affair, command: Command, n: number): Affair {
  const { set, meeting: now } = affair;
  switch (command.is) {
    case "open":
      return open(affair, command.again);
    case "cast":
      return cast(affair, command, `R-${n}`);
    case "close": {
      const ballot = newest(affair);
      if (!ballot || ballot.closedAt !== undefined) return affair;
      return withBallot(affair, { ...ballot, closedAt: NOW, closedBy: personId("sanne") });
    }
    case "save":
    case "confirm":
    case "reopen":
      return { ...affair, decision: decide(affair, command) };
    case "attendance":
      return { ...affair, meeting: attend(affair, command) };
    case "apologies": {
      const seat = seatOf(command.of);
      const change = now.apologies.includes(seat) ? withoutApologies : withApologies;
      return { ...affair, meeting: change(now, seat) };
    }
    case "issue": {
      if (now.sealed) return affair;
      if (affair.ballots.some(({ closedAt }) => closedAt === undefined))
        throw new Refusal("vote-still-open");
      const decision = sealed(affair.decision, blankOf(set.rules), NOW);
      return { ...affair, meeting: { ...now, sealed: true }, decision };
    }
  }
}

function open(affair: Affair, again: boolean): Affair {
  const { set, decision } = affair;
  if (itemState(item, [], decision ? [decision] : []) === "decided")
    throw new Refusal("item-decided");
  const before = newest(affair);
  if (before && (before.closedAt === undefined || !again)) return affair;
  const taken = withItemTaken(affair.meeting, item);
  const opening = { round: (before?.round ?? 0) + 1, at: NOW, day: DAY, by: personId("sanne") };
  const ballot = openBallot(set.board, taken, item, {
    ...opening,
    rules: set.rules,
  });
  return withBallot({ ...affair, meeting: taken }, ballot);
}

function cast(
  affair: Affair,
  { who, choice, over }: Extract<Command, { is: "cast" }>,
  receipt: string,
): Affair {
  const ballot = newest(affair);
  if (!ballot) throw new Refusal("not-found");
  const person = personId(who);
  const { seat } = seatToAnswerFor(ballot, affair.set.board, affair.meeting, { person, day: DAY });
  const first = ballot.history.find((one) => one.seat === seat)?.receipt;
  const replaces = { standing: ballot.standing[seat]?.receipt, first, none: undefined }[over];
  const position = {
    ...{ seat, castBy: person, castAt: NOW, receipt },
    answers: checkAnswers(ballot, [{ choice }]),
    ...(replaces !== undefined && { replaces }),
  };
  return mayRecord(ballot, position) ? withBallot(affair, withPosition(ballot, position)) : affair;
}

function decide(
  affair: Affair,
  command: Extract<Command, { is: "save" | "confirm" | "reopen" }>,
): Decision | undefined {
  const { set, decision: before } = affair;
  unsealed(affair.meeting);
  const ballot = newest(affair);
  if (ballot && ballot.closedAt === undefined) throw new Refusal("vote-still-open");
  const version = (before?.version ?? 0) - command.behind;
  if (command.is === "reopen") {
    if (!before) throw new Refusal("decision-stale");
    return reopened(before, { version, by: personId("mia"), at: NOW });
  }
  const by = command.is === "save" ? personId("sanne") : personId(command.who);
  if (command.is === "save") return write(affair, { ...command, version, by });
  return confirm(affair, { ...command, version, by }, seatsAsked(set.board, set.rules, DAY));
}

type Press<K extends Command["is"]> = Extract<Command, { is: K }> & {
  readonly version: number;
  readonly by: PersonId;
};

function write(
  affair: Affair,
  { version, by, ...command }: Press<"save"> | Press<"confirm">,
): Decision {
  const { words, outcome, reason, bentRecused } = command;
  const recusals = bentRecused === null ? [] : [{ seat: seatOf("bent"), upheld: bentRecused }];
  const text = decisionText({ text: words, outcomes: [outcome], reason, recusals });
  const checked = checkText(text, item.recommendations.length, groundsOf(affair));
  const blank = { ...blankOf(affair.set.rules), ballot: closedVote(affair)?.id ?? null };
  return withText(affair.decision, blank, { over: version, text: checked, by, at: NOW });
}

function confirm(affair: Affair, press: Press<"confirm">, asked: readonly SeatId[]): Decision {
  const { by: person, version } = press;
  const now = press.writes ? write(affair, press) : affair.decision;
  if (!now) throw new Refusal("decision-stale");
  const recused = recusedSeats(now.text.recusals, reportedRecusals(closedVote(affair)));
  const seat = seatToConfirmFor(affair.set.board, affair.meeting, recused, { person, day: DAY });
  const yes = { seat, person, at: NOW };
  const confirmed = withConfirmation(now, press.writes ? now.version : version, yes, asked);
  if (confirmed !== now) checkText(now.text, item.recommendations.length, groundsOf(affair));
  return confirmed;
}

/** What a decision is judged by. */
export function groundsOf(affair: Affair): Grounds {
  const { set, meeting: now } = affair;
  return {
    rules: set.rules,
    ballot: closedVote(affair),
    attendance: quorumAt(set.board, now, { rules: set.rules }),
  };
}

function attend(
  { set, meeting: now }: Affair,
  { of, presence, behind }: Extract<Command, { is: "attendance" }>,
): Meeting {
  const version = (now.attendance?.version ?? 0) - behind;
  const person = presence === "room" || presence === "online" ? personId(of) : null;
  const one = { seat: seatOf(of), person, presence, arrived: null, left: null };
  return withAttendance(set.board, now, { version, seats: [one] });
}
