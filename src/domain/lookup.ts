import type { AttendingRole, Board, Day, Party, PersonId, SeatRole } from "./board.ts";
import { isDecided } from "./decision.ts";
import type { Amount, Decision, FollowUp, Outcome } from "./decision.ts";
import type { EffortTotals } from "./ledger.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import { membersOn } from "./members.ts";
import { PARTY_WORDS, ROLE_WORDS } from "./roster/words.ts";
import { folded, hasAll, hasSome } from "./search-words.ts";

/*
 * What can be looked up and put into any chat. Each holds what minutes, roster or ledger say and nothing else: no
 * positions, no reasons, no closed items, no addresses.
 */

export interface FoundOn {
  readonly board: Pick<Board, "id" | "name" | "language" | "example">;
}

/** What was decided, as the minutes have it. */
export type DecidedWords =
  | { readonly kind: "imported"; readonly words: string }
  | {
      readonly kind: "decided";
      readonly outcomes: readonly Outcome[];
      readonly text: string;
      readonly followUps: readonly Omit<FollowUp, "owner">[];
      readonly amounts: readonly Amount[];
      readonly decidedAt: string;
    };

export interface DecisionFound extends FoundOn {
  readonly kind: "decision";
  readonly meeting: Pick<Meeting, "id" | "date" | "start" | "end">;
  readonly number: string;
  readonly title: string;
  /** How many recommendations the outcome is about. */
  readonly recommendations: number;
  readonly decided: DecidedWords;
  /** Whether the minutes that have it are issued. */
  readonly issued: boolean;
}

export interface SeatFound extends FoundOn {
  readonly kind: "seat";
  readonly day: Day;
  readonly name: string;
  readonly party: Party;
  /** Null where the seat is vacant; a name is null where nobody is known by it any more. */
  readonly holder: { readonly name: string | null; readonly role: SeatRole } | null;
  readonly substitutes: readonly string[];
}

export interface AttendantFound extends FoundOn {
  readonly kind: "attendant";
  readonly day: Day;
  readonly name: string;
  readonly role: AttendingRole;
}

/** What an effort was granted in a year, what of it came back, and what it has left of it. */
export interface FundsFound extends FoundOn, Omit<EffortTotals, "effort"> {
  readonly kind: "funds";
  readonly effort: string;
  readonly year: number;
  /** What the money rests on, each once, in the order in which it was posted. */
  readonly sources: readonly FundsSource[];
}

/** An item of a meeting, or a place in a document. */
export type FundsSource =
  | { readonly number: string; readonly date: Day }
  | { readonly title: string; readonly section: string };

export type Found = DecisionFound | SeatFound | AttendantFound | FundsFound;

/** The decisions that a meeting has taken on its open items. */
export function decisionsOn(
  board: Board,
  meeting: Meeting,
  decisions: readonly Decision[],
): readonly DecisionFound[] {
  const { id, date, start, end } = meeting;
  return meeting.items.flatMap((item): readonly DecisionFound[] => {
    const decided = item.closed ? undefined : decidedWords(item, decisions);
    if (!decided) return [];
    return [
      {
        ...{ kind: "decision", board: printOf(board), meeting: { id, date, start, end } },
        ...{ number: item.number, title: item.title, decided },
        recommendations: item.recommendations.length,
        issued: meeting.sealed === true || decided.kind === "imported",
      },
    ];
  });
}

function decidedWords(item: AgendaItem, decisions: readonly Decision[]): DecidedWords | undefined {
  const decision = decisions.find((one) => one.item === item.id);
  if (decision && isDecided(decision)) {
    const { outcomes, text, followUps, amounts } = decision.text;
    return {
      ...{ kind: "decided", outcomes, text, amounts },
      followUps: followUps.map(({ what, due }) => ({ what, due })),
      decidedAt: decision.decidedAt ?? decision.writtenAt,
    };
  }
  return item.decision === null ? undefined : { kind: "imported", words: item.decision };
}

/** Everybody who is on a board on a day, a seat with its holder and substitutes, the others one by one. */
export function membersFound(
  board: Board,
  day: Day,
  names: ReadonlyMap<PersonId, string>,
): readonly (SeatFound | AttendantFound)[] {
  const { parties, attendants } = membersOn(board, day);
  const on = printOf(board);
  const nameOf = (person: PersonId): readonly string[] => {
    const name = names.get(person);
    return name === undefined ? [] : [name];
  };
  return [
    ...parties.flatMap(({ party, seats }) =>
      seats.map(({ name, holder, substitutes }): SeatFound => {
        const [held = null] = holder ? nameOf(holder.person) : [];
        return {
          ...{ kind: "seat", board: on, day, name, party },
          holder: holder && { name: held, role: holder.role },
          substitutes: substitutes.flatMap(({ person }) => nameOf(person)),
        };
      }),
    ),
    ...attendants.flatMap(({ person, role }) =>
      nameOf(person).map((name): AttendantFound => ({
        ...{ kind: "attendant", board: on, day, name, role },
      })),
    ),
  ];
}

/** A board as it is named beside what was found of it. */
export function printOf({ id, name, language, example }: Board): FoundOn["board"] {
  return { id, name, language, ...(example !== undefined && { example }) };
}

/** Those that have the words sought, best first; with no words the decisions, latest first. */
export function ranked(all: readonly Found[], words: readonly string[]): readonly Found[] {
  if (words.length === 0) return all.filter(({ kind }) => kind === "decision").sort(latestFirst);
  return all
    .flatMap((found) => {
      const rank = rankOf(found, words);
      return rank === undefined ? [] : [{ found, rank }];
    })
    .sort((a, b) => a.rank - b.rank || latestFirst(a.found, b.found))
    .map(({ found }) => found);
}

const KINDS: readonly Found["kind"][] = ["seat", "attendant", "funds", "decision"];

/** Members before funds before decisions, and of decisions the latest first. */
function latestFirst(a: Found, b: Found): number {
  if (a.kind === "decision" && b.kind === "decision")
    return `${b.meeting.date} ${b.meeting.start ?? ""}`.localeCompare(
      `${a.meeting.date} ${a.meeting.start ?? ""}`,
    );
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

/** 0 where what it is called has all the words, 1 where all of it has, 2 for a decision of the board that is named. */
function rankOf(found: Found, words: readonly string[]): 0 | 1 | 2 | undefined {
  const called = folded(calledIn(found).join(" "));
  if (hasAll(called, words)) return 0;
  const own = called + folded(toldIn(found).join(" "));
  const board = folded(found.board.name);
  if (hasSome(own, words) && hasAll(own + board, words)) return 1;
  return found.kind === "decision" && hasAll(board, words) ? 2 : undefined;
}

function calledIn(found: Found): readonly string[] {
  switch (found.kind) {
    case "decision":
      return [found.title];
    case "seat":
      return [found.name, found.holder?.name ?? "", ...found.substitutes];
    case "attendant":
      return [found.name];
    case "funds":
      return [found.effort];
  }
}

function toldIn(found: Found): readonly string[] {
  switch (found.kind) {
    case "decision":
      return [found.meeting.date, ...decidedTexts(found.decided)];
    case "seat":
      return [
        ...wordsFor(PARTY_WORDS, found.party),
        ...(found.holder && found.holder.role !== "member"
          ? wordsFor(ROLE_WORDS, found.holder.role)
          : []),
      ];
    case "attendant":
      return wordsFor(ROLE_WORDS, found.role);
    case "funds":
      return [String(found.year)];
  }
}

/** What something is called in a roster file, and in English. */
function wordsFor<T extends string>(words: Readonly<Record<string, T>>, meaning: T): string[] {
  return [...Object.keys(words).filter((word) => words[word] === meaning), meaning];
}

function decidedTexts(decided: DecidedWords): readonly string[] {
  if (decided.kind === "imported") return [decided.words];
  return [
    decided.text,
    ...decided.followUps.map(({ what }) => what),
    ...decided.amounts.map(({ purpose }) => purpose),
  ];
}
