import type { Approval } from "../approval.ts";
import type { Board, PersonId } from "../board.ts";
import { standingStatements } from "../dissent.ts";
import type { Decision, WrittenText } from "../decision.ts";
import type { Meeting } from "../meeting.ts";
import type { IssuedMinutes } from "../issued-minutes.ts";
import type { Statements } from "../statement.ts";
import { rulesOfVote } from "../vote.ts";
import type { Ballot } from "../vote.ts";
import { byUnits } from "./canonical.ts";
import type { Sha256 } from "./canonical.ts";
import type { Happened } from "./event.ts";
import { mapTexts } from "./marks.ts";
import { publishedRolls } from "./roll.ts";

/** What the events of a meeting follow from. */
export interface RecordSources {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly Decision[];
  readonly approval?: Approval | undefined;
  readonly statements?: Statements | undefined;
  readonly issued?: IssuedMinutes | undefined;
}

interface Deriving {
  readonly sha256: Sha256;
  readonly keyOf: (person: PersonId) => string;
  /** Puts marks for names in a text. */
  readonly marked: (text: string) => string;
}

/** All that has happened at a meeting and can no longer change, in order of time; names and `begun` apart. */
export function happenedAt(sources: RecordSources, deriving: Deriving): readonly Happened[] {
  const events = [
    ...sources.ballots.flatMap((ballot) => voteOf(sources, ballot, deriving)),
    ...sources.decisions.flatMap((decision) => decisionsOf(sources, decision)),
    ...approvalOf(sources),
  ];
  const sorted = events.sort((one, other) => byUnits(one.at, other.at));
  const all = [...sorted, ...fixedAtIssue(sources), ...issuedOf(sources)];
  return all.map((event) => textsMarked(event, deriving.marked));
}

/** An event with marks in its free texts; a roll's are marked where it is made. */
function textsMarked(event: Happened, marked: Deriving["marked"]): Happened {
  switch (event.kind) {
    case "decision": {
      const { text, reason, followUps, amounts } = event;
      return { ...event, ...mapTexts({ text, reason, followUps, amounts }, marked) };
    }
    case "statement":
    case "objection":
    case "objection-answered":
    case "added":
      return { ...event, text: marked(event.text) };
    case "begun":
    case "people":
    case "vote":
    case "draft":
    case "approval":
    case "attendance":
    case "issued":
      return event;
  }
}

function voteOf(
  { board, meeting }: RecordSources,
  ballot: Ballot,
  { sha256, keyOf, marked }: Deriving,
): Happened[] {
  const { closedAt, closedBy = null, closedBecause } = ballot;
  if (closedAt === undefined) return [];
  const shown = rulesOfVote(board, ballot).positionsInMinutes;
  const item = meeting.items.find(({ id }) => id === ballot.item);
  return [
    {
      ...{ kind: "vote", at: closedAt, ballot: ballot.id, item: ballot.item },
      number: item?.number ?? ballot.itemNumber,
      ...{ round: ballot.round, closedItem: ballot.closedItem },
      procedure: ballot.procedure ?? "meeting",
      ...{ openedAt: ballot.openedAt, openedBy: ballot.openedBy, closedBy },
      because: closedBecause ?? "hand",
      shown,
      rolls: publishedRolls(sha256, ballot, { shown, keyOf, marked }),
    },
  ];
}

/** Every text of an item that was decided, also those that were opened again. */
function decisionsOf({ meeting }: RecordSources, decision: Decision): Happened[] {
  const number = meeting.items.find(({ id }) => id === decision.item)?.number ?? "";
  const written: readonly WrittenText[] = [...decision.history, decision];
  return written.flatMap(({ version, text, confirmations, decidedAt }): Happened[] =>
    decidedAt === undefined
      ? []
      : [
          {
            ...{ kind: "decision", at: decidedAt, item: decision.item, number },
            ...{ ballot: decision.ballot, version, ...text },
            ...{ rule: decision.rules.decisionRule, rulesVersion: decision.rules.version },
            confirmations,
          },
        ],
  );
}

/** Drafts, objections, answers to them and approvals, each as it was given. */
function approvalOf({ approval }: RecordSources): Happened[] {
  if (!approval) return [];
  return [
    ...approval.drafts.map(({ version, at, by, until, digest }): Happened => ({
      ...{ kind: "draft", at, version, by, until, digest },
    })),
    ...approval.objections.flatMap(({ id, draft, seat, person, at, text, answer }): Happened[] => [
      { kind: "objection", at, draft, id, seat, person, text },
      ...(answer ? [{ kind: "objection-answered" as const, objection: id, ...answer }] : []),
    ]),
    ...approval.approvals.map(({ draft, seat, person, at }): Happened => ({
      kind: "approval",
      at,
      draft,
      seat,
      person,
    })),
  ];
}

/** What may change until the minutes are issued, and stands from then on. */
function fixedAtIssue({ meeting, statements, ballots }: RecordSources): Happened[] {
  const { sealedAt: at } = meeting;
  if (at === undefined) return [];
  const number = (item: string): string =>
    meeting.items.find(({ id }) => id === item)?.number ?? "";
  return [
    {
      ...{ kind: "attendance", at, seats: meeting.attendance?.seats ?? [] },
      ...{ apologies: meeting.apologies, itemApologies: meeting.itemApologies ?? [] },
    },
    ...(statements?.sealed ? standingStatements(statements, meeting, ballots) : []).map(
      ({ item, seat, person, basis, text, at: madeAt }): Happened => ({
        ...{ kind: "statement", at: madeAt, item, number: number(item) },
        ...{ seat, person, basis, text },
      }),
    ),
  ];
}

function issuedOf({ issued }: RecordSources): Happened[] {
  const { issuedBy, papers, undecided = [], additions = [] } = issued ?? {};
  const at = issued?.minutes.issued?.at;
  if (issuedBy === undefined || papers === undefined || at === undefined) return [];
  return [
    { kind: "issued", at, by: issuedBy, undecided, papers: digestsOf(papers) },
    ...additions.map(({ at: addedAt, by, text, papers: kept }, n): Happened => ({
      ...{ kind: "added", at: addedAt, n: n + 1, by, text, papers: digestsOf(kept) },
    })),
  ];
}

function digestsOf({ minutes, template }: NonNullable<IssuedMinutes["papers"]>) {
  return { minutes: minutes.digest, template: template.digest };
}
