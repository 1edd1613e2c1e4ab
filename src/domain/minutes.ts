import type { ItemKind } from "./agenda-reading.ts";
import type { Presence } from "./presence.ts";
import type { BoardId, Day, Party, SeatId } from "./board.ts";
import type { Amount, FollowUp, Outcome } from "./decision.ts";
import type { ItemId, MeetingId } from "./meeting.ts";
import type { QuorumFound } from "./quorum.ts";
import type { StatementBasis } from "./statement.ts";
import type { Choice } from "./vote.ts";
import type { Tally } from "./tally.ts";

/** One seat at the meeting, as the minutes print it. */
export interface MinutesSeat {
  readonly seat: SeatId;
  readonly name: string;
  readonly party: Party;
  /** Who came, or whose apologies these are. */
  readonly person: string | null;
  /** The holder, where a substitute came. */
  readonly insteadOf: string | null;
  /** Null where nothing was noted. */
  readonly presence: Presence | null;
  readonly arrived: string | null;
  readonly left: string | null;
}

/** One seat's answer to one recommendation, named as the board's rules say. */
export interface MinutesPosition {
  /** Which recommendation, from 0. */
  readonly recommendation: number;
  /** The seat and who answered; null where positions are given per party or not at all. */
  readonly seat: string | null;
  readonly person: string | null;
  readonly party: Party;
  /** Null where the seat did not answer. */
  readonly choice: Choice | null;
  readonly remark: string | null;
}

/** The seats' answers to one recommendation; per party where the rules say so. */
export interface MinutesTally {
  readonly all: Tally;
  readonly parties: readonly { readonly party: Party; readonly tally: Tally }[];
}

/** A seat at an item that its holder was away from. */
export interface MinutesStandIn {
  readonly seat: string;
  readonly holder: string | null;
  readonly person: string | null;
}

/** One line of a published roll as it is printed; its mark is short. */
export interface MinutesRollLine {
  readonly seat: string | null;
  readonly person: string | null;
  readonly party: Party | null;
  readonly choice: Choice | null;
  readonly mark: string | null;
}

/** Words that a seat has had recorded of its position on an item. */
export interface MinutesStatement {
  readonly seat: string;
  readonly person: string | null;
  readonly basis: StatementBasis;
  readonly text: string;
}

/** How the minutes were approved. */
export interface MinutesApproval {
  readonly draft: number;
  readonly sentAt: string;
  readonly until: string;
  readonly approvals: readonly {
    readonly seat: string;
    readonly person: string | null;
    readonly at: string;
  }[];
  readonly objections: readonly {
    readonly seat: string;
    readonly person: string | null;
    readonly at: string;
    readonly text: string;
    readonly answer: { readonly upheld: boolean; readonly text: string } | null;
  }[];
}

/** What was added to minutes after they were issued. */
export interface MinutesAddition {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** What became of an item; a decision that was imported is only its own words. */
export type MinutesDecision =
  | { readonly kind: "undecided" }
  | { readonly kind: "imported"; readonly words: string }
  | {
      readonly kind: "decided";
      readonly outcomes: readonly Outcome[];
      readonly text: string;
      readonly reason: string | null;
      readonly followUps: readonly FollowUp[];
      readonly amounts: readonly Amount[];
      readonly confirmedBy: readonly string[];
      readonly decidedAt: string;
    };

export interface MinutesItem {
  readonly id: ItemId;
  readonly number: string;
  readonly title: string;
  readonly kind: ItemKind | null;
  readonly closed: boolean;
  readonly background: string | null;
  readonly recommendedBy: string | null;
  readonly recommendations: readonly string[];
  readonly case: string | null;
  readonly attachments: readonly string[];
  readonly caseNumber: string | null;
  readonly presenters: readonly string[];
  readonly decision: MinutesDecision;
  /** Empty where there was no vote. */
  readonly tallies: readonly MinutesTally[];
  /** Empty where the rules print the outcome only, or nobody answered. */
  readonly positions: readonly MinutesPosition[];
  /** Who took no part in the treatment of the item. */
  readonly recused: readonly string[];
  /** Seats whose holder was away at this item alone; `person` is the substitute who answered, if one did. */
  readonly standIns?: readonly MinutesStandIn[];
  /** Who reported a recusal that the chairs did not uphold. */
  readonly recusalsRejected: readonly string[];
  /** From when until when it was answered in writing; with an objection it was not decided so. */
  readonly written?: {
    readonly openedAt: string;
    readonly closedAt: string;
    readonly objected: boolean;
  };
  /** For each recommendation what a receipt is checked against; absent before the minutes are issued. */
  readonly rolls?: readonly (readonly MinutesRollLine[])[];
  readonly statements?: readonly MinutesStatement[];
  /** Of attachments that were handed in: hex of each one's SHA-256, by its place in `attachments`. */
  readonly digests?: readonly (string | null)[];
}

/** A closed item where it may not be read: only its number. */
export interface HiddenItem {
  readonly number: string;
  readonly hidden: true;
}

/** The minutes of a meeting, so far or as they were issued. */
export interface Minutes {
  readonly board: { readonly id: BoardId; readonly name: string; readonly example: boolean };
  readonly language: "da" | "en";
  readonly meeting: {
    readonly id: MeetingId;
    readonly title: string | null;
    readonly date: Day;
    readonly start: string | null;
    readonly end: string | null;
    readonly place: string | null;
    readonly chair: string | null;
  };
  readonly attendance: readonly MinutesSeat[];
  /** Absent where attendance was not noted, and in minutes issued before it was kept. */
  readonly quorum?: QuorumFound;
  readonly items: readonly (MinutesItem | HiddenItem)[];
  /** Absent until they are issued. */
  readonly issued?: { readonly at: string; readonly by: string };
  readonly journalNumber?: string;
  readonly approval?: MinutesApproval;
  readonly additions?: readonly MinutesAddition[];
  /** The code of the record's head, by which anybody can tell whether it was changed. */
  readonly head?: string;
}

/** The one set of minutes that a meeting can have. */
export function minutesId(meeting: MeetingId): string {
  return `${meeting}.minutes`;
}

/** The minutes as anybody may read them: of closed items only the number, and where there is one no objections. */
export function publicMinutes(minutes: Minutes): Minutes {
  const { approval } = minutes;
  const isClosed = minutes.items.some((item) => "hidden" in item || item.closed);
  return {
    ...minutes,
    // What was objected may be about a closed item.
    ...(approval && isClosed && { approval: { ...approval, objections: [] } }),
    items: minutes.items.map((item) =>
      "hidden" in item || !item.closed ? item : { number: item.number, hidden: true as const },
    ),
  };
}

/** The numbers of the items that have no decision. */
export function undecidedIn({ items }: Minutes): readonly string[] {
  return items.flatMap((item) =>
    !("hidden" in item) && item.decision.kind === "undecided" ? [item.number] : [],
  );
}
