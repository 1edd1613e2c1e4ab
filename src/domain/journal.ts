import type { Approval } from "./approval.ts";
import { isChair, isSecretary, sits } from "./board.ts";
import type { Board, PersonId } from "./board.ts";
import type { Decision } from "./decision.ts";
import { isDecided } from "./decision.ts";
import { standingStatements } from "./dissent.ts";
import type { IssuedMinutes } from "./issued-minutes.ts";
import type { Meeting } from "./meeting.ts";
import type { Proposal } from "./proposal.ts";
import type { Statements } from "./statement.ts";
import type { Ballot } from "./vote.ts";

/** What is journalised of a meeting. */
export const JOURNAL_KINDS = [
  "agenda",
  "agenda-changed",
  "attachment",
  "proposal",
  "proposal-answered",
  "vote-opened",
  "written-procedure",
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

/** What a meeting's journal follows from. */
export interface JournalSources {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly Decision[];
  readonly proposals: readonly Proposal[];
  readonly approval?: Approval | undefined;
  readonly statements?: Statements | undefined;
  readonly issued?: IssuedMinutes | undefined;
}

/** Everything to be journalised of a meeting, by its time; what has none comes first. */
export function journalOf(sources: JournalSources): readonly JournalEntry[] {
  const entries = [
    ...agendaEntries(sources),
    ...proposalEntries(sources),
    ...itemEntries(sources),
    ...approvalEntries(sources),
    ...minutesEntries(sources),
  ];
  return entries.sort((one, other) => ((one.at ?? "") < (other.at ?? "") ? -1 : 1));
}

type Given = Pick<JournalEntry, "at" | "direction" | "kind" | "role"> & Partial<JournalEntry>;

const entry = (given: Given): JournalEntry => ({
  ...{ item: null, detail: null, caseNumber: null, digest: null, state: "final" },
  ...given,
});

/** In which capacity somebody acted on a board, on the day of an instant. */
function roleOf(board: Board, person: PersonId | null | undefined, at: string): JournalRole {
  const day = at.slice(0, 10);
  if (person === null || person === undefined) return "bot";
  if (isSecretary(board, person, day)) return "secretary";
  if (isChair(board, person, day)) return "chair";
  return sits(board, person, day) ? "member" : "other";
}

function onItem(
  { meeting }: JournalSources,
  id: string,
): Pick<JournalEntry, "item" | "caseNumber"> {
  const item = meeting.items.find((one) => one.id === id);
  if (!item) return { item: null, caseNumber: null };
  const { number, title, closed, caseNumber } = item;
  return { item: { number, title: closed ? null : title }, caseNumber };
}

function agendaEntries(sources: JournalSources): JournalEntry[] {
  const { board, meeting } = sources;
  const { createdAt, createdBy, versions = [] } = meeting;
  return [
    entry({
      ...{ at: createdAt, direction: "in", kind: "agenda" },
      role: createdBy === null ? "other" : roleOf(board, createdBy, createdAt),
    }),
    ...versions.map(({ at, version }) =>
      entry({ at, direction: "out", kind: "agenda-changed", role: "bot", detail: String(version) }),
    ),
    ...meeting.items.flatMap(({ id, attachments, closed }) =>
      attachments.flatMap(({ title, file }) =>
        file
          ? [
              entry({
                ...{ at: null, direction: "in", kind: "attachment", role: "secretary" },
                ...{ ...onItem(sources, id), detail: closed ? null : title },
              }),
            ]
          : [],
      ),
    ),
  ];
}

/** The proposals that the agenda took in, with the answer they had. */
function proposalEntries({ board, meeting, proposals }: JournalSources): JournalEntry[] {
  return proposals.flatMap(({ by, at, title, answer }) => {
    if (answer?.kind !== "accepted" || answer.meeting !== meeting.id) return [];
    return [
      entry({ at, direction: "in", kind: "proposal", role: roleOf(board, by, at), detail: title }),
      entry({
        ...{ at: answer.at, direction: "out", kind: "proposal-answered", detail: title },
        role: roleOf(board, answer.by, answer.at),
      }),
    ];
  });
}

function itemEntries(sources: JournalSources): JournalEntry[] {
  const { board, ballots, decisions, statements } = sources;
  return [
    ...ballots.flatMap(({ item, openedAt, openedBy, closedAt, closedBy, procedure }) => [
      entry({
        ...{ at: openedAt, direction: "out", role: roleOf(board, openedBy, openedAt) },
        kind: procedure === "written" ? "written-procedure" : "vote-opened",
        ...onItem(sources, item),
      }),
      ...(closedAt === undefined
        ? []
        : [
            entry({
              ...{ at: closedAt, direction: "out", kind: "vote-closed" },
              ...{ role: roleOf(board, closedBy, closedAt), ...onItem(sources, item) },
            }),
          ]),
    ]),
    ...decisions.filter(isDecided).map((decision) =>
      entry({
        ...{ at: decision.decidedAt ?? null, direction: "internal", kind: "decision" },
        ...{ role: "chair", ...onItem(sources, decision.item) },
      }),
    ),
    ...standingStatements(statements, sources.meeting, ballots).map(({ item, person, at }) =>
      entry({
        ...{ at, direction: "in", kind: "statement", role: roleOf(board, person, at) },
        ...onItem(sources, item),
      }),
    ),
  ];
}

function approvalEntries({ board, approval }: JournalSources): JournalEntry[] {
  if (!approval) return [];
  return [
    ...approval.drafts.map(({ at, by, version, digest }) =>
      entry({
        ...{ at, direction: "out", kind: "draft", role: roleOf(board, by, at), state: "draft" },
        ...{ detail: String(version), digest },
      }),
    ),
    ...approval.approvals.map(({ at, person, draft }) =>
      entry({
        ...{ at, direction: "in", kind: "approval", role: roleOf(board, person, at) },
        detail: String(draft),
      }),
    ),
    ...approval.objections.flatMap(({ at, person, draft, answer }) => [
      entry({
        ...{ at, direction: "in", kind: "objection", role: roleOf(board, person, at) },
        detail: String(draft),
      }),
      ...(answer
        ? [
            entry({
              ...{ at: answer.at, direction: "out", kind: "objection-answered" },
              ...{ role: roleOf(board, answer.by, answer.at), detail: String(draft) },
            }),
          ]
        : []),
    ]),
  ];
}

function minutesEntries({ board, issued }: JournalSources): JournalEntry[] {
  const at = issued?.minutes.issued?.at;
  if (!issued || at === undefined) return [];
  const { issuedBy, papers, additions = [] } = issued;
  return [
    entry({
      ...{ at, direction: "out", kind: "minutes", role: roleOf(board, issuedBy, at) },
      digest: papers?.template.digest ?? null,
    }),
    ...additions.map(({ at: addedAt, by, papers: kept }, n) =>
      entry({
        ...{ at: addedAt, direction: "out", kind: "addition", role: roleOf(board, by, addedAt) },
        ...{ detail: String(n + 1), digest: kept.template.digest },
      }),
    ),
  ];
}
