import type { ItemKind } from "./agenda-reading.ts";
import type { BoardId, PersonId } from "./board.ts";
import type { MeetingId } from "./meeting.ts";
import { Refusal } from "./refusal.ts";

/** What a member wants on the agenda. */
export interface ProposedItem {
  readonly title: string;
  readonly kind: ItemKind;
  readonly background: string;
  /** One recommendation per line of the form, without the leading "at". */
  readonly recommendations: readonly string[];
}

export type ProposalAnswer =
  | { readonly kind: "accepted"; readonly meeting: MeetingId }
  | { readonly kind: "declined"; readonly reason: string };

/** A member's proposal for an agenda item, and what the chairs answered. */
export interface Proposal extends ProposedItem {
  readonly id: string;
  readonly board: BoardId;
  readonly by: PersonId;
  readonly at: string;
  /** The chairs and secretaries have been told of it. */
  readonly told?: boolean;
  readonly answer?: ProposalAnswer & {
    readonly by: PersonId;
    readonly at: string;
    /** The one who proposed it has been told. */
    readonly told?: boolean;
  };
}

/** The most characters of each text of a proposal. */
export const PROPOSAL_LIMIT = 4000;

/** A proposal that says enough to be treated; else says what is missing. */
export function checkProposed(proposed: ProposedItem): ProposedItem {
  if (proposed.title === "") throw new Refusal("proposal-title-missing");
  if (proposed.background === "") throw new Refusal("proposal-background-missing");
  const texts = [proposed.title, proposed.background, ...proposed.recommendations];
  if (texts.some(({ length }) => length > PROPOSAL_LIMIT))
    throw new Refusal("too-long", String(PROPOSAL_LIMIT));
  return proposed;
}
