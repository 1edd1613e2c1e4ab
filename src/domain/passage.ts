import type { Day } from "./kinds.ts";
import type { MeetingId } from "./meeting.ts";

export const PASSAGE_PARTS = [
  "decision",
  "recommendation",
  "case",
  "background",
  "attachment",
  "presenter",
] as const;
export type PassagePart = (typeof PASSAGE_PARTS)[number];

/** A piece of a board's own papers, word for word, and where it stands. */
export interface Passage {
  readonly id: string;
  readonly meeting: MeetingId;
  readonly date: Day;
  /** Minutes where some item of the meeting has a decision. */
  readonly paper: "agenda" | "minutes";
  /** The number and title of its agenda item. */
  readonly item: string;
  readonly title: string;
  readonly part: PassagePart;
  readonly text: string;
}

/** A passage that a question may be about, with how well it fits, from 0 to 1. */
export interface PassageFound {
  readonly passage: Passage;
  readonly fit: number;
}
