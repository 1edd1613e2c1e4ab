import type { BoardId, PersonId } from "./board.ts";
import type { ItemId, MeetingId } from "./meeting.ts";

/** A paper that leaves by a link: whole for those who may read closed items, else without them. */
export type PassFor =
  | { readonly kind: "minutes"; readonly meeting: MeetingId; readonly whole: boolean }
  | {
      readonly kind: "extract";
      readonly meeting: MeetingId;
      readonly authority: string;
      readonly whole: boolean;
    }
  | {
      readonly kind: "attachment";
      readonly meeting: MeetingId;
      readonly item: ItemId;
      /** Which of the item's attachments, from 0. */
      readonly attachment: number;
    }
  /** A meeting's record package. */
  | { readonly kind: "record"; readonly meeting: MeetingId }
  /** The list of what is to be journalised of a meeting. */
  | { readonly kind: "journal"; readonly meeting: MeetingId }
  /** A board's ledger. */
  | { readonly kind: "funds"; readonly board: BoardId }
  /** A page where an agenda, minutes or a roster are handed in. */
  | { readonly kind: "hand-in" }
  /** A page where the attachments of a meeting are handed in. */
  | { readonly kind: "attachments"; readonly meeting: MeetingId };

/** The way in or out for one person, for a while. */
export interface Pass {
  readonly id: string;
  /** The Entra object id of the one it is for. */
  readonly account: string;
  /** Who that was on the roster, and whether they administer; their rights are judged at each use. */
  readonly person: PersonId | null;
  readonly admin: boolean;
  /** The board whose chat it was asked for in: somebody in that chat may be on no roster. */
  readonly chatOf?: BoardId;
  readonly for: PassFor;
  /** The instant it ends. */
  readonly until: string;
}

/** How long a pass lasts. */
export const PASS_MINUTES = 60;

/** Somebody who has signed in on a page of ours, until an instant. */
export interface SignIn {
  readonly id: string;
  readonly account: string;
  readonly until: string;
}
