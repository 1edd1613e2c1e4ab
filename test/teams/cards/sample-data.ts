import type { AgendaReading } from "../../../src/domain/agenda-reading.ts";
import { PARTIES } from "../../../src/domain/board.ts";
import type { Board, Seat } from "../../../src/domain/board.ts";
import type { DecisionText } from "../../../src/domain/decision.ts";
import type { AgendaItem, Attachment, Meeting } from "../../../src/domain/meeting.ts";
import { CHOICES, REMARK_LIMIT, withPosition } from "../../../src/domain/vote.ts";
import { openBallot } from "../../../src/domain/open-ballot.ts";
import type { Ballot, Position } from "../../../src/domain/vote.ts";
import type { RosterImported, RosterRefused } from "../../../src/usecases/roster/import.ts";
import * as small from "../../support/board.ts";

/** What the cards of one board are made from. */
export interface CardData {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly reading: AgendaReading;
  /** A name that something else may have: a chat, a file, a person. */
  readonly name: string;
  readonly remark: string;
  /** What a decision says, with follow-ups, amounts, and a recusal that is upheld and one that is not. */
  readonly decision: DecisionText;
  readonly roster: RosterImported;
  readonly refused: RosterRefused;
}

const text = (length: number): string =>
  "Sagen handler om samarbejdet mellem region, kommuner og almen praksis. "
    .repeat(Math.ceil(length / 70))
    .slice(0, length)
    .trim();

/** What is on a meeting's agenda, its titles and texts made by these. */
function dataWith(make: {
  readonly items: number;
  readonly seats: number;
  readonly title: (n: number) => string;
  readonly long: string;
  readonly recommendations: (n: number) => readonly string[];
  readonly remark: string;
  readonly reason: string;
  readonly followUps: number;
}): CardData {
  const numbers = Array.from({ length: make.items }, (_, n) => n);
  const items = numbers.map((n): AgendaItem =>
    small.agendaItem({
      id: `i${n + 1}`,
      title: make.title(n),
      kind: "decision",
      minutes: 15,
      closed: n % 7 === 6,
      background: make.long,
      recommendedBy: make.title(n),
      recommendations: make.recommendations(n),
      decision: n % 5 === 4 ? make.long : null,
      case: `${make.long}\n\n${make.long}`,
      attachments: numbers.slice(0, 30).map((at) => attachmentOf(make.title(at), at)),
      caseNumber: "27/00123",
      presenters: [make.title(n)],
    }),
  );
  const seats = Array.from({ length: make.seats }, (_, n): Seat => ({
    id: `seat-${n}`,
    name: make.title(n),
    party: PARTIES[n % PARTIES.length] ?? "region",
    holders: [{ person: `p${n}`, role: "member" }],
    substitutes: [],
  }));
  const board = { ...small.board, name: make.title(0).slice(0, 200), seats };
  return {
    board,
    meeting: { ...small.meeting, place: make.title(1), chair: make.title(2), items },
    reading: {
      ...small.reading,
      kind: "minutes",
      board: make.title(0),
      items: items.map((item) => ({ ...item, number: item.number })),
      doubts: numbers.map((n) => ({ at: { page: 3, paragraph: n + 1 }, what: text(150) })),
    },
    name: make.title(3),
    remark: make.remark,
    decision: {
      outcomes: ["agreed-with-changes"],
      text: make.long,
      reason: make.reason,
      recusals: [
        { seat: "seat-1", upheld: true },
        { seat: "seat-2", upheld: false },
      ],
      followUps: Array.from({ length: make.followUps }, (_, n) => ({
        what: make.title(n).slice(0, 100),
        owner: n % 2 === 0 ? `Solby ${n}` : null,
        due: n % 2 === 0 ? "2027-04-01" : null,
      })),
      amounts: Array.from({ length: make.followUps }, (_, n) => ({
        purpose: make.title(n).slice(0, 60),
        oere: 125_000_050 + n,
      })),
    },
    roster: {
      boards: [make.title(0)],
      outcomes: numbers.flatMap((n) =>
        (["added", "changed", "unchanged", "waits"] as const).map((outcome) => ({
          line: n,
          name: make.title(n),
          role: "member" as const,
          outcome,
        })),
      ),
      endings: numbers.map((n) => ({
        board: board.id,
        person: `p${n}`,
        name: make.title(n),
        role: "member" as const,
        seatName: make.title(n),
        last: "2027-03-03",
      })),
      draft: "draft",
    },
    refused: {
      problems: numbers.flatMap((n) =>
        (["unknown-region", "address-of-two-names", "not-an-address"] as const).map((reason) => ({
          line: n,
          column: "region" as const,
          reason,
          about: make.title(n),
        })),
      ),
    },
  };
}

/** In turn a link, a file that was handed in, and one that is missing so far. */
function attachmentOf(title: string, n: number): Attachment {
  if (n % 3 === 0) return { title, href: `https://eksempel.dk/${n}` };
  return n % 3 === 1 ? { title, file: { id: `f${n}`, name: `bilag ${n}.pdf` } } : { title };
}

const ODD = [
  "*fed* og **federe** og _kursiv_",
  "[x](http://y)",
  "1. a",
  "<b>fed</b> & «citat» \"citat\" 'citat'",
  "# overskrift",
  "- punkt på liste",
  "> citat",
  "`kode` og \\ og ~streget~",
  "Første linje\n2) anden\n* tredje",
  "👩‍⚕️ æøå ÆØÅ \u0000 \u202e",
];

/** Small: as on a quiet day. Large: 20 seats, 60 items, 8,000 characters. Odd: what Markdown would read. */
export const DATA: Readonly<Record<"small" | "large" | "odd", CardData>> = {
  small: dataWith({
    items: 5,
    seats: 10,
    title: (n) => `Beslutning om sag ${n + 1}`,
    long: text(300),
    recommendations: (n) =>
      Array.from({ length: n % 4 }, (_, at) => `sag ${n} del ${at} godkendes`),
    remark: "Husk økonomien",
    reason: "Kommunerne ønsker mere tid",
    followUps: 2,
  }),
  large: dataWith({
    items: 60,
    seats: 20,
    title: (n) => `Beslutning om sag ${n + 1}: ${text(180)}`,
    long: text(8000),
    recommendations: (n) => Array.from({ length: [1, 3, 8][n % 3] ?? 1 }, () => text(8000)),
    remark: `Vi bemærker: ${text(REMARK_LIMIT - 13)}`,
    reason: text(2000),
    followUps: 20,
  }),
  odd: dataWith({
    items: 10,
    seats: 10,
    title: (n) => ODD[n % ODD.length] ?? "",
    long: ODD.join("\n\n"),
    recommendations: () => ODD,
    remark: ODD.join("\n"),
    reason: ODD.join("\n"),
    followUps: 10,
  }),
};

/** A vote on the nth item: every seat but the last has answered, in turn with each choice. */
export function voteIn(data: CardData, n: number): Ballot {
  return voteOn(data, data.meeting.items[n] ?? small.ITEMS.one);
}

/** The same on any item. */
export function voteOn({ board, meeting, remark }: CardData, item: AgendaItem): Ballot {
  const opening = { ...small.opening, round: 2, by: "p0" };
  const ballot = openBallot(board, meeting, item, opening);
  return ballot.roll
    .slice(0, -1)
    .map((entry, at) => positionOf(ballot, { seat: entry.seat, at, remark }))
    .reduce(withPosition, ballot);
}

function positionOf(
  { recommendations }: Ballot,
  { seat, at, remark }: { seat: string; at: number; remark: string },
): Position {
  const choice = CHOICES[(at + 1) % CHOICES.length] ?? "agree";
  return {
    seat,
    castBy: "x",
    castAt: small.NOW,
    receipt: `K7QF-2M9T-${at}`,
    answers: recommendations.map(() => ({
      choice,
      ...(choice === "agree-with-remark" && { remark }),
    })),
  };
}

/** The meeting after an update that moved it and changed every item. */
export function updatedMeeting({ meeting }: CardData): Meeting {
  const moved = { kind: "meeting" as const, what: ["time" as const, "place" as const] };
  const items = meeting.items.map(({ number, title, closed }, n) => ({
    kind: (["added", "changed", "removed"] as const)[n % 3] ?? "changed",
    number,
    title: closed ? null : title,
  }));
  const changes = [moved, ...items];
  return { ...meeting, versions: [{ version: 2, at: small.NOW, changes }] };
}
