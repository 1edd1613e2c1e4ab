import type { BoardId, PersonId, SeatId } from "./board.ts";
import type { MeetingId } from "./meeting.ts";

/** A draft of the minutes as it was sent to the members. */
export interface MinutesDraft {
  /** From 1. */
  readonly version: number;
  readonly at: string;
  readonly by: PersonId;
  /** Objections are taken until this instant, not from it on. */
  readonly until: string;
  /** Hex of the SHA-256 of its canonical minutes, with marks for names. */
  readonly digest: string;
}

/** What a seat has against a draft, and what the chairs or the secretary answered. */
export interface Objection {
  readonly id: string;
  readonly draft: number;
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly at: string;
  readonly text: string;
  readonly answer?: {
    readonly at: string;
    readonly by: PersonId;
    readonly upheld: boolean;
    readonly text: string;
  };
}

/** A seat's yes to a draft. */
export interface DraftApproval {
  readonly draft: number;
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly at: string;
}

/** How a meeting's minutes are approved before they are issued; nothing in it is ever taken away. */
export interface Approval {
  readonly id: string;
  readonly board: BoardId;
  readonly meeting: MeetingId;
  readonly drafts: readonly MinutesDraft[];
  readonly objections: readonly Objection[];
  readonly approvals: readonly DraftApproval[];
  /** Who has been told of what, so that a repeat tells nobody twice. */
  readonly told?: readonly string[];
  readonly sealed?: boolean;
}

/** The one approval that a meeting's minutes can have. */
export function approvalId(meeting: MeetingId): string {
  return `${meeting}.approval`;
}
