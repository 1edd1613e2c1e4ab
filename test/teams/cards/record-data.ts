import { mayComeFor, presenceOf, quorumAt } from "../../../src/domain/attendance.ts";
import { PARTIES } from "../../../src/domain/board.ts";
import { firstRules } from "../../../src/domain/rules.ts";
import type { Rules } from "../../../src/domain/rules.ts";
import type { AgendaItem, Meeting } from "../../../src/domain/meeting.ts";
import type { Decision, DecisionText } from "../../../src/domain/decision.ts";
import { decisionId } from "../../../src/domain/decision.ts";
import { suggestedOutcomes } from "../../../src/domain/finding.ts";
import type { Minutes, MinutesRollLine } from "../../../src/domain/minutes.ts";
import { undecidedIn } from "../../../src/domain/minutes.ts";
import { minutesOf, reportedRecusals } from "../../../src/domain/minutes-of.ts";
import type { SeatPresence } from "../../../src/domain/presence.ts";
import type { Proposal } from "../../../src/domain/proposal.ts";
import type { Ballot } from "../../../src/domain/vote.ts";
import { formOf } from "../../../src/teams/decision-form.ts";
import type { DecisionForm } from "../../../src/teams/decision-form.ts";
import type { AttendanceShown, QuorumShown } from "../../../src/usecases/attendance/show.ts";
import type { DraftedDecision } from "../../../src/usecases/decision/review.ts";
import type { DecisionShown } from "../../../src/usecases/decision/shown.ts";
import type { MinutesShown } from "../../../src/usecases/minutes/show.ts";
import type { RulesSet, SettingsShown } from "../../../src/usecases/settings/show.ts";
import { DAY, NOW } from "../../support/board.ts";
import { voteOn } from "./sample-data.ts";
import type { CardData } from "./sample-data.ts";

export const RULES = firstRules("cluster");

/** The item with exactly so many recommendations, as long as the others are. */
export function itemWith({ meeting }: CardData, recommendations: number): AgendaItem {
  const all = meeting.items.flatMap((item) => item.recommendations);
  const [first] = meeting.items;
  if (!first) throw new Error("there is no item");
  return {
    ...first,
    decision: null,
    recommendations: Array.from(
      { length: recommendations },
      (_, n) => all[n % all.length] ?? "planen godkendes",
    ),
  };
}

export const closedVote = (data: CardData, item: AgendaItem): Ballot => ({
  ...voteOn(data, item),
  closedAt: NOW,
  closedBy: "p0",
});

/** A decision with its text, confirmed by so many of the two chairs. */
export function decisionOn(
  { board, meeting, decision: text }: CardData,
  item: AgendaItem,
  { confirmed = 0, ...more }: Partial<Decision> & { readonly confirmed?: 0 | 1 | 2 } = {},
): Decision {
  return {
    id: decisionId(meeting.id, item.id),
    board: board.id,
    meeting: meeting.id,
    item: item.id,
    ballot: null,
    rules: RULES,
    version: 2,
    over: 1,
    text,
    writtenBy: "p0",
    writtenAt: NOW,
    confirmations: [0, 1]
      .slice(0, confirmed)
      .map((n) => ({ seat: `seat-${n}`, person: `p${n}`, at: NOW })),
    ...(confirmed === 2 && { decidedAt: NOW }),
    history: [],
    cards: [],
    ...more,
  };
}

/** What the decision card is made from: every seat is named, and the two first ones chair. */
export function decisionShown(
  data: CardData,
  item: AgendaItem,
  {
    ballot,
    decision,
    rules = RULES,
  }: Partial<Pick<DecisionShown, "ballot" | "decision">> & { readonly rules?: typeof RULES } = {},
): DecisionShown {
  const { board, name } = data;
  const meeting = attended(data);
  const closed = ballot?.closedAt === undefined ? undefined : ballot;
  const grounds = { rules, ballot: closed, attendance: quorumAt(board, meeting, { rules }) };
  const chairs = [`${name} 0`, `${name} 1`];
  const confirmed = decision?.confirmations.length ?? 0;
  return {
    ...{ board, meeting, item, ballot, decision, grounds },
    suggested: suggestedOutcomes(item, grounds),
    seats: board.seats.map((seat, n) => ({ seat: seat.id, name: `${name} ${n} (${seat.name})` })),
    reported: reportedRecusals(closed),
    confirmedBy: chairs.slice(0, confirmed),
    waitingFor: decision?.decidedAt === undefined ? chairs.slice(confirmed) : [],
  };
}

/** The form as it is typed: one outcome for each recommendation, text, reason, follow-ups, amounts. */
export function typedForm(data: CardData, recommendations: number): DecisionForm {
  const outcomes = Array.from({ length: recommendations }, () => "agreed" as const);
  return { ...formOf({ ...data.decision, outcomes }), split: recommendations > 1 };
}

/** A decision that waits, as the review shows it. */
export function draftOf(data: CardData, item: AgendaItem, text: DecisionText): DraftedDecision {
  const decision = decisionOn(data, item, { confirmed: 1, text });
  return { ...decisionShown(data, item, { decision }), text, version: decision.version };
}

/** The meeting with attendance noted: in turn in the room late, online, with apologies, absent, unnoted. */
export function attended({ board, meeting }: CardData): Meeting {
  const seats = board.seats.flatMap(({ id }, n): SeatPresence[] => {
    const presence = (["room", "online", "apologies", "absent"] as const)[n % 5];
    if (presence === undefined) return [];
    const came = presence === "room" || presence === "online";
    return [
      {
        ...{ seat: id, presence, person: came ? `p${n}` : null },
        arrived: presence === "room" ? "09:10" : null,
        left: came ? "10:45" : null,
      },
    ];
  });
  return { ...meeting, attendance: { version: 3, seats } };
}

/** The attendance card's seats; each has two substitutes, who may come, too. */
export function attendanceShown(data: CardData): AttendanceShown {
  const { board, name } = data;
  const meeting = attended(data);
  return {
    board,
    meeting,
    version: 3,
    quorum: quorumShown(data, meeting),
    seats: board.seats.map((seat, n) => {
      const substitutes = [{ person: `s${n}` }, { person: `t${n}` }];
      return {
        seat,
        noted: presenceOf(meeting, seat.id),
        mayCome: mayComeFor(board, { ...seat, substitutes }, meeting).map((person) => ({
          person,
          name: `${name} ${person}`,
        })),
      };
    }),
  };
}

/** The board's rules: three parties vote now, and three other sets begin later. */
export function settingsShown({ board, name }: CardData): SettingsShown {
  const votingParties = PARTIES.slice(0, 3);
  const set = (version: number, parts: Partial<Rules>): RulesSet => ({
    rules: { ...RULES, version, from: `2027-0${version + 3}-01`, changedAt: NOW, ...parts },
    changedBy: version % 2 === 0 ? name : null,
  });
  const parties = Object.fromEntries(PARTIES.map((party) => [party, 2]));
  const quorum = { percent: 66, parties, chairs: "one" } as const;
  return {
    ...{ board, today: DAY, tomorrow: "2027-03-04", newest: 4 },
    now: { rules: { ...RULES, votingParties, quorum }, changedBy: undefined },
    later: [
      set(2, { decisionRule: "agreement", substitutes: false, writtenProcedure: null }),
      set(3, { positionsInMinutes: "by-name", confirmations: "chair" }),
      set(4, { positionsInMinutes: "by-name", confirmations: "chair" }),
    ],
  };
}

/** The quorum at ten, under rules that ask for more than there can be: every absent seat is missing by name. */
function quorumShown({ board, name }: CardData, meeting: Meeting): QuorumShown | undefined {
  const parties = Object.fromEntries(PARTIES.map((party) => [party, 90]));
  const rules = { ...RULES, quorum: { percent: 99, parties, chairs: "all" as const } };
  const found = quorumAt(board, meeting, { rules, time: "10:00" });
  return (
    found && {
      found,
      time: "10:00",
      missing: found.missing.map(({ name: seat }, n) => ({
        seat,
        holder: n % 3 === 0 ? null : `${name} ${n}`,
      })),
    }
  );
}

/** The minutes of the meeting: some items voted on and decided, some not, some as they were imported. */
export function minutesIn(data: CardData, shown: Partial<MinutesShown> = {}): MinutesShown {
  const { board, name } = data;
  const meeting = attended(data);
  const names = new Map(board.seats.map((_, n) => [`p${n}`, `${name} ${n}`]));
  const treated = meeting.items.filter(
    ({ recommendations }, n) => n < 9 && n % 3 > 0 && recommendations.length > 0,
  );
  const ballots = treated.map((item) => closedVote(data, item));
  const decisions = treated.map((item) => decisionOn(data, item, { confirmed: 2 }));
  const minutes = minutesOf({ board, meeting, ballots, decisions, names });
  return {
    ...{ board, meeting, minutes, undecided: undecidedIn(minutes) },
    ...{
      mayIssue: true,
      mayAdd: false,
      mayTakeRecord: false,
      mayApprove: true,
      mayDecide: true,
      ...shown,
    },
  };
}

/** Minutes as they are issued, with an addition, their head and rolls in one of the three ways. */
export function issued(
  minutes: Minutes,
  shown: "by-name" | "by-party" | "outcome-only" = "by-party",
): Minutes {
  const line = (n: number): MinutesRollLine => ({
    seat: shown === "by-name" ? `Mandat ${n}` : null,
    person: shown === "by-name" ? `Navn ${n}` : null,
    party: shown === "outcome-only" ? null : "municipality",
    choice: shown === "outcome-only" ? null : "agree",
    mark: n === 3 ? null : `7H2M-9K4T-0V5D-${n + 1000}`,
  });
  return {
    ...minutes,
    items: minutes.items.map((item) =>
      "hidden" in item || item.tallies.length === 0
        ? item
        : { ...item, rolls: item.tallies.map(() => [0, 1, 2, 3].map(line)) },
    ),
    issued: { at: NOW, by: "Sanne Sekretær" },
    journalNumber: "2027-1234",
    head: "7H2M-9K4T-0V5D-3X8B-7H2M-9K4T-0V5D-3X8B",
    additions: [{ at: NOW, by: "Sanne Sekretær", text: "Bilag 2 er dateret 3. marts." }],
  };
}

/** A proposal as long as the form lets it be; unanswered unless said otherwise. */
export function proposalIn(data: CardData, n: number, more: Partial<Proposal> = {}): Proposal {
  return {
    id: `proposal-${n}`,
    board: data.board.id,
    by: "p0",
    at: NOW,
    title: data.name,
    kind: "discussion",
    background: data.decision.text.slice(0, 4000),
    recommendations: itemWith(data, 1).recommendations.map((text) => text.slice(0, 4000)),
    ...more,
  };
}
