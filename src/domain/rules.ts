import { PARTIES } from "./kinds.ts";
import type { BoardKind, Day, Party, PersonId } from "./kinds.ts";
import { Refusal } from "./refusal.ts";

export const DECISION_RULES = ["registration", "agreement", "majority"] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** A number of days, all of them or Danish working days. */
export interface Deadline {
  readonly count: number;
  readonly unit: "days" | "working-days";
}

/** What makes the board quorate; all of it must hold. */
export interface Quorum {
  /** The share of the entitled seats that must be exceeded, in per cent. */
  readonly percent: number;
  /** The fewest seats of a party, for the parties that must be there. */
  readonly parties: Readonly<Partial<Record<Party, number>>>;
  /** How many of those who chair must be there, themselves or by a stand-in. */
  readonly chairs: "none" | "one" | "all";
}

/**
 * The board's own set-up, in force from a day; a newer set replaces an older one, nothing is overwritten.
 * A choice of the board's, never law.
 */
export interface Rules {
  readonly from: Day;
  readonly version: number;
  readonly decisionRule: DecisionRule;
  readonly votingParties: readonly Party[];
  readonly quorum: Quorum;
  /** Whether a seat's substitute may answer where its holder has sent apologies. */
  readonly substitutes: boolean;
  readonly confirmations: "both-co-chairs" | "chair";
  readonly standingShownBeforeClose: boolean;
  readonly positionsInMinutes: "by-name" | "by-party" | "outcome-only";
  /** Before an ordinary meeting: when items are to be in, and the agenda out. */
  readonly itemDeadline: Deadline;
  readonly agendaDeadline: Deadline;
  /** Before an extraordinary meeting: when it is to be called. */
  readonly extraordinaryNotice: Deadline;
  readonly virtualMeetings: "always" | "with-reason" | "never";
  /** How long there is to answer in writing; null where nothing is decided in writing. */
  readonly writtenProcedure: Deadline | null;
  /** After a meeting: when the draft of the minutes is out, and how long there is to object to it. */
  readonly minutesDraft: Deadline;
  readonly minutesObjections: Deadline;
  /** Who set it, null for an administrator who is on no roster, and when; absent on what a board began with. */
  readonly changedBy?: PersonId | null;
  readonly changedAt?: string;
}

/** The rules in force that day: of the sets that have begun the last to begin, else the oldest there is. */
export function rulesOn(board: { readonly rules: readonly Rules[] }, day: Day): Rules {
  const newestFirst = [...board.rules].sort(
    (a, b) => b.from.localeCompare(a.from) || b.version - a.version,
  );
  const rules = newestFirst.find(({ from }) => from <= day) ?? newestFirst.at(-1);
  if (!rules) throw new Refusal("not-found", "rules");
  return rules;
}

/** The set-up a new board begins with: the board's own choice to change, not law. */
export function firstRules(kind: BoardKind): Rules {
  const council = kind === "health-council";
  return {
    from: "0001-01-01",
    version: 1,
    decisionRule: council ? "majority" : "registration",
    votingParties: PARTIES,
    quorum: { percent: 50, parties: {}, chairs: "none" },
    substitutes: true,
    confirmations: council ? "chair" : "both-co-chairs",
    standingShownBeforeClose: false,
    positionsInMinutes: "by-party",
    itemDeadline: { count: 10, unit: "working-days" },
    agendaDeadline: { count: 5, unit: "working-days" },
    extraordinaryNotice: { count: 1, unit: "working-days" },
    virtualMeetings: council ? "always" : "with-reason",
    writtenProcedure: { count: 5, unit: "working-days" },
    minutesDraft: { count: 10, unit: "working-days" },
    minutesObjections: { count: 5, unit: "working-days" },
  };
}
