export const ITEM_KINDS = [
  "decision",
  "discussion",
  "information",
  "announcement",
  "any-other-business",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where in a document something stands: page (only where the format has pages) and paragraph, both from 1. */
export interface Place {
  readonly page?: number;
  readonly paragraph: number;
}

/** Something the reader of the document is not sure of; `what` is a Danish sentence for the secretary. */
export interface Doubt {
  readonly at: Place;
  readonly what: string;
}

export interface AttendanceRead {
  readonly name: string;
  readonly present: boolean;
  readonly note: string | null;
}

export interface AttachmentRead {
  readonly title: string;
  readonly href?: string;
}

/** One agenda item as the document has it; texts are the document's own, absent things null or []. */
export interface ItemRead {
  readonly number: string | null;
  readonly title: string;
  readonly kind: ItemKind | null;
  readonly minutes: number | null;
  readonly closed: boolean;
  readonly background: string | null;
  readonly recommendedBy: string | null;
  readonly recommendations: readonly string[];
  readonly decision: string | null;
  readonly case: string | null;
  readonly attachments: readonly AttachmentRead[];
  readonly caseNumber: string | null;
  readonly presenters: readonly string[];
  readonly at: Place;
}

/** What an import would understand of a document; dates as 2023-01-18, times as 09:00, Danish wall time. */
export interface AgendaReading {
  readonly kind: "agenda" | "minutes" | "none";
  readonly board: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly attendance: readonly AttendanceRead[];
  readonly items: readonly ItemRead[];
  readonly doubts: readonly Doubt[];
}
