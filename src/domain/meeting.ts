import type { AttachmentRead } from "./agenda-reading.ts";
import type { BoardId, Day, PersonId, SeatId } from "./board.ts";
import { Refusal } from "./refusal.ts";
import type { Ballot } from "./vote.ts";

export type MeetingId = string;
export type ItemId = string;

export const ITEM_KINDS = [
  "decision",
  "discussion",
  "information",
  "announcement",
  "any-other-business",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One agenda item; its texts are the document's own, absent things null or empty. */
export interface AgendaItem {
  readonly id: ItemId;
  readonly number: string;
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
}

/** Where a card stands for everybody to see, so that it can be brought up to date. */
export interface PostedCard {
  readonly chat: string;
  readonly message: string;
}

/** A meeting with its agenda; `date` and times are Danish wall time. */
export interface Meeting {
  readonly id: MeetingId;
  readonly board: BoardId;
  readonly title: string | null;
  readonly date: Day;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly items: readonly AgendaItem[];
  /** Seats whose holder has sent apologies. */
  readonly apologies: readonly SeatId[];
  readonly createdAt: string;
  readonly createdBy: PersonId | null;
  readonly cards: readonly PostedCard[];
}

export type ItemState =
  "not-treated" | "vote-open" | "awaiting-confirmation" | "decided";

/** How far an item has come: a recorded decision settles it, then the state of its newest vote. */
export function itemState(
  item: AgendaItem,
  ballots: readonly Ballot[],
): ItemState {
  if (item.decision !== null) return "decided";
  const newest = newestBallot(item, ballots);
  if (!newest) return "not-treated";
  return newest.closedAt === undefined ? "vote-open" : "awaiting-confirmation";
}

/** The vote of the highest round on an item, if there is one. */
export function newestBallot(
  item: AgendaItem,
  ballots: readonly Ballot[],
): Ballot | undefined {
  return ballots
    .filter((ballot) => ballot.item === item.id)
    .reduce<Ballot | undefined>(
      (newest, one) => (newest && newest.round > one.round ? newest : one),
      undefined,
    );
}

/** The item with that printed number. */
export function itemNumbered(meeting: Meeting, number: string): AgendaItem {
  const item = meeting.items.find((one) => one.number === number);
  if (!item) throw new Refusal("no-such-item", number);
  return item;
}

/** The item with that id. */
export function itemWithId(meeting: Meeting, id: ItemId): AgendaItem {
  const item = meeting.items.find((one) => one.id === id);
  if (!item) throw new Refusal("no-such-item");
  return item;
}

/** A chat's memory of the meeting it last worked on. */
export interface LastWorkedOn {
  readonly meeting: MeetingId;
  /** The Danish day it happened. */
  readonly on: Day;
}

type Heading = Pick<Meeting, "id" | "date" | "start"> & {
  readonly hasAgenda: boolean;
};

/**
 * Which meeting is meant when nobody says: the one last worked on within 14 days, today's, the next
 * with an agenda, the last with an agenda.
 */
export function meetingMeant<M extends Heading>(
  meetings: readonly M[],
  today: Day,
  last: LastWorkedOn | undefined,
): M | undefined {
  const inOrder = [...meetings].sort((a, b) =>
    `${a.date} ${a.start ?? ""}`.localeCompare(`${b.date} ${b.start ?? ""}`),
  );
  const worked =
    last && daysBetween(last.on, today) <= 14
      ? inOrder.find(({ id }) => id === last.meeting)
      : undefined;
  const withAgenda = inOrder.filter(({ hasAgenda }) => hasAgenda);
  return (
    worked ??
    inOrder.find(({ date }) => date === today) ??
    withAgenda.find(({ date }) => date > today) ??
    withAgenda.findLast(({ date }) => date < today)
  );
}

function daysBetween(from: Day, to: Day): number {
  return (
    Math.abs(Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) /
    86_400_000
  );
}
