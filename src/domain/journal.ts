import type { Approval } from "./approval.ts";
import { isChair, isSecretary, sits } from "./board.ts";
import type { Board, Day, PersonId } from "./board.ts";
import type { Decision } from "./decision.ts";
import { isDecided } from "./decision.ts";
import { standingStatements } from "./dissent.ts";
import type { IssuedMinutes } from "./issued-minutes.ts";
import { journalEntry } from "./journal-entry.ts";
import type { JournalEntry, JournalRole } from "./journal-entry.ts";
import type { AgendaItem, ItemId, Meeting } from "./meeting.ts";
import type { Proposal } from "./proposal.ts";
import { byUnits } from "./record/canonical.ts";
import type { Statements } from "./statement.ts";
import type { Ballot } from "./vote.ts";

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
  /** Of each item's attachments, hex of the SHA-256 of those that were handed in. */
  readonly digests: ReadonlyMap<ItemId, readonly (string | null)[]>;
  /** The day in Denmark of an instant. */
  readonly dayOf: (at: string) => Day;
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
  return entries.sort((one, other) => byUnits(one.at ?? "", other.at ?? ""));
}

type Acting = Pick<JournalSources, "board" | "dayOf">;

/** In which capacity somebody acted on a board, on the day of an instant. */
function roleOf(
  { board, dayOf }: Acting,
  person: PersonId | null | undefined,
  at: string,
): JournalRole {
  const day = dayOf(at);
  if (person === null || person === undefined) return "bot";
  if (isSecretary(board, person, day)) return "secretary";
  if (isChair(board, person, day)) return "chair";
  return sits(board, person, day) ? "member" : "other";
}

function onItem(item: AgendaItem | undefined): Pick<JournalEntry, "item" | "caseNumber"> {
  if (!item) return { item: null, caseNumber: null };
  const { number, title, closed, caseNumber } = item;
  return { item: { number, title: closed ? null : title }, caseNumber };
}

function itemWith({ meeting }: JournalSources, id: ItemId): AgendaItem | undefined {
  return meeting.items.find((one) => one.id === id);
}

/** An agenda is a draft until it is sent, or minutes are issued that follow it. */
function agendaEntries(sources: JournalSources): JournalEntry[] {
  const { createdAt, createdBy, versions = [], cards, postedAt, sealed } = sources.meeting;
  const isSent = cards.length > 0;
  return [
    journalEntry({
      ...{ at: createdAt, direction: "in", kind: "agenda" },
      role: createdBy === null ? "other" : roleOf(sources, createdBy, createdAt),
      state: isSent || sealed ? "final" : "draft",
    }),
    ...(isSent
      ? [
          journalEntry({
            ...{ at: postedAt ?? null, direction: "out", kind: "agenda-sent", role: "secretary" },
          }),
        ]
      : []),
    ...versions.map(({ at, version }) =>
      journalEntry({
        ...{ at, direction: "out", kind: "agenda-changed", role: "bot", detail: String(version) },
      }),
    ),
    ...attachmentEntries(sources),
  ];
}

/** The files that were handed in; when is not kept. */
function attachmentEntries({ meeting, digests }: JournalSources): JournalEntry[] {
  return meeting.items.flatMap((item) =>
    item.attachments.flatMap(({ title, file }, n) =>
      file
        ? [
            journalEntry({
              ...{ at: null, direction: "in", kind: "attachment", role: "secretary" },
              ...{ ...onItem(item), detail: item.closed ? null : title },
              digest: digests.get(item.id)?.[n] ?? null,
            }),
          ]
        : [],
    ),
  );
}

/** The proposals that the agenda took in, with the answer they had; of one that became a closed item no title. */
function proposalEntries(sources: JournalSources): JournalEntry[] {
  const { meeting, proposals } = sources;
  return proposals.flatMap(({ by, at, title, answer }) => {
    if (answer?.kind !== "accepted" || answer.meeting !== meeting.id) return [];
    const item = meeting.items.find((one) => one.title === title);
    const about = { ...onItem(item), detail: item?.closed ? null : title };
    return [
      journalEntry({
        ...{ at, direction: "in", kind: "proposal", role: roleOf(sources, by, at), ...about },
      }),
      journalEntry({
        ...{ at: answer.at, direction: "out", kind: "proposal-answered", ...about },
        role: roleOf(sources, answer.by, answer.at),
      }),
    ];
  });
}

function itemEntries(sources: JournalSources): JournalEntry[] {
  const { ballots, decisions, statements } = sources;
  return [
    ...ballots.flatMap((ballot) => voteEntries(sources, ballot)),
    ...decisions.filter(isDecided).map((decision) =>
      journalEntry({
        ...{ at: decision.decidedAt ?? null, direction: "internal", kind: "decision" },
        ...{ role: "chair", ...onItem(itemWith(sources, decision.item)) },
      }),
    ),
    ...standingStatements(statements, sources.meeting, ballots).map(({ item, person, at }) =>
      journalEntry({
        ...{ at, direction: "in", kind: "statement", role: roleOf(sources, person, at) },
        ...onItem(itemWith(sources, item)),
      }),
    ),
  ];
}

/** A vote as it was opened, and how it ended: with a result, or by a seat that would not decide in writing. */
function voteEntries(sources: JournalSources, ballot: Ballot): JournalEntry[] {
  const { openedAt, openedBy, closedAt, closedBy, closedBecause, procedure } = ballot;
  const about = onItem(itemWith(sources, ballot.item));
  const opened = journalEntry({
    ...{ at: openedAt, direction: "out", role: roleOf(sources, openedBy, openedAt), ...about },
    kind: procedure === "written" ? "written-procedure" : "vote-opened",
  });
  if (closedAt === undefined) return [opened];
  const ended: Pick<JournalEntry, "direction" | "kind" | "role"> =
    closedBecause === "objection"
      ? { direction: "in", kind: "written-objected", role: "member" }
      : { direction: "out", kind: "vote-closed", role: roleOf(sources, closedBy, closedAt) };
  return [opened, journalEntry({ at: closedAt, ...ended, ...about })];
}

function approvalEntries(sources: JournalSources): JournalEntry[] {
  const { approval } = sources;
  if (!approval) return [];
  return [
    ...approval.drafts.map(({ at, by, version, digest }) =>
      journalEntry({
        ...{ at, direction: "out", kind: "draft", role: roleOf(sources, by, at), state: "draft" },
        ...{ detail: String(version), digest },
      }),
    ),
    ...approval.approvals.map(({ at, person, draft }) =>
      journalEntry({
        ...{ at, direction: "in", kind: "approval", role: roleOf(sources, person, at) },
        detail: String(draft),
      }),
    ),
    ...approval.objections.flatMap(({ at, person, draft, answer }) => [
      journalEntry({
        ...{ at, direction: "in", kind: "objection", role: roleOf(sources, person, at) },
        detail: String(draft),
      }),
      ...(answer
        ? [
            journalEntry({
              ...{ at: answer.at, direction: "out", kind: "objection-answered" },
              ...{ role: roleOf(sources, answer.by, answer.at), detail: String(draft) },
            }),
          ]
        : []),
    ]),
  ];
}

function minutesEntries(sources: JournalSources): JournalEntry[] {
  const { issued } = sources;
  const at = issued?.minutes.issued?.at;
  if (!issued || at === undefined) return [];
  const { issuedBy, papers, additions = [] } = issued;
  return [
    journalEntry({
      ...{ at, direction: "out", kind: "minutes", role: roleOf(sources, issuedBy, at) },
      digest: papers?.template.digest ?? null,
    }),
    ...additions.map(({ at: addedAt, by, papers: kept }, n) =>
      journalEntry({
        ...{ at: addedAt, direction: "out", kind: "addition", role: roleOf(sources, by, addedAt) },
        ...{ detail: String(n + 1), digest: kept.template.digest },
      }),
    ),
  ];
}
