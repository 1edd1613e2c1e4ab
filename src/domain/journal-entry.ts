/** What is journalised of a meeting. */
export const JOURNAL_KINDS = [
  "agenda",
  "agenda-sent",
  "agenda-changed",
  "attachment",
  "proposal",
  "proposal-answered",
  "vote-opened",
  "written-procedure",
  "written-objected",
  "vote-closed",
  "decision",
  "statement",
  "draft",
  "objection",
  "objection-answered",
  "approval",
  "minutes",
  "addition",
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

export const JOURNAL_ROLES = ["chair", "secretary", "member", "other", "bot"] as const;
/** In which capacity somebody sent something; never who. */
export type JournalRole = (typeof JOURNAL_ROLES)[number];

/** One thing that was received, sent, or written for use within. */
export interface JournalEntry {
  /** Null where the time was not kept. */
  readonly at: string | null;
  readonly direction: "in" | "out" | "internal";
  readonly kind: JournalKind;
  /** Of an item: its number and, unless it is closed, its title. */
  readonly item: { readonly number: string; readonly title: string | null } | null;
  /** What more there is to say: which attachment, which version. */
  readonly detail: string | null;
  readonly role: JournalRole;
  readonly caseNumber: string | null;
  /** Hex of the SHA-256 of the file, where there is one. */
  readonly digest: string | null;
  /** A draft is the authority's own until it is sent; what is final is subject to access as such. */
  readonly state: "draft" | "final";
}

type Given = Pick<JournalEntry, "at" | "direction" | "kind" | "role"> & Partial<JournalEntry>;

/** An entry that is final, and of which nothing more is known than what is given. */
export function journalEntry(given: Given): JournalEntry {
  return {
    ...{ item: null, detail: null, caseNumber: null, digest: null, state: "final" },
    ...given,
  };
}
