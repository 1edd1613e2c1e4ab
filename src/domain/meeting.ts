import type { AttachmentRead, ItemRead } from "./agenda-reading.ts";
import type { BoardId, Day, PersonId, SeatId } from "./board.ts";
import type { Attendance, ItemApology, ToldSubstitute } from "./presence.ts";
import { Refusal } from "./refusal.ts";

export type MeetingId = string;
export type ItemId = string;

/** A paper of an item: a link, a file that was handed in, or so far only its name. */
export interface Attachment extends AttachmentRead {
  readonly file?: { readonly id: string; readonly name: string };
}

/** One agenda item; its texts are the document's own, absent things null or empty. */
export interface AgendaItem extends ItemRead {
  readonly id: ItemId;
  readonly number: string;
  readonly attachments: readonly Attachment[];
  /** It has been voted on or decided, or is about to be: its matter may not change. */
  readonly taken?: boolean;
}

export interface ItemChange {
  readonly kind: "added" | "removed" | "changed";
  readonly number: string;
  /** Null for a closed item, whose title is for few. */
  readonly title: string | null;
}

export type MeetingFact = "title" | "time" | "place" | "chair";

export type AgendaChange =
  ItemChange | { readonly kind: "meeting"; readonly what: readonly MeetingFact[] };

/** An agenda as it was changed after it had been posted; the first version has no entry. */
export interface AgendaVersion {
  readonly version: number;
  readonly at: string;
  readonly changes: readonly AgendaChange[];
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
  /** Seats whose holder is away at one item only. */
  readonly itemApologies?: readonly ItemApology[];
  readonly toldSubstitutes?: readonly ToldSubstitute[];
  readonly attendance?: Attendance;
  readonly createdAt: string;
  readonly createdBy: PersonId | null;
  /** The drafts it was made and brought up to date from, so that a repeated yes changes nothing. */
  readonly imports: readonly string[];
  /** Where the agenda has been posted. */
  readonly cards: readonly PostedCard[];
  /** When it first was; absent where that was before it was kept. */
  readonly postedAt?: string;
  /** Its minutes are issued, so that nothing of it changes any more. */
  readonly sealed?: boolean;
  readonly sealedAt?: string;
  /** The number under which the authority's own system keeps the meeting's papers. */
  readonly journalNumber?: string;
  /** What changed after it was posted, oldest first. */
  readonly versions?: readonly AgendaVersion[];
}

/** The meeting, if its minutes are not issued. */
export function unsealed(meeting: Meeting): Meeting {
  if (meeting.sealed) throw new Refusal("minutes-issued");
  return meeting;
}

/** The meeting with an item taken up, so that no new agenda changes its matter. */
export function withItemTaken(meeting: Meeting, seen: AgendaItem): Meeting {
  const item = unsealed(meeting).items.find(({ id }) => id === seen.id);
  if (!item || !isSameMatter(item, seen)) throw new Refusal("changed-meanwhile");
  if (item.taken) return meeting;
  const items = meeting.items.map((one) => (one === item ? { ...one, taken: true } : one));
  return { ...meeting, items };
}

/** Whether two readings of an item are the same matter: what it is called, asks for, and who may see it. */
export function isSameMatter(one: AgendaItem, other: AgendaItem): boolean {
  return (
    one.title === other.title &&
    one.closed === other.closed &&
    one.recommendations.join("\n") === other.recommendations.join("\n")
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

/** How many days lie between two days, whichever comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.abs(Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000;
}
