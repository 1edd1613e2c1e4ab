import type { BoardId, PersonId } from "../board.ts";
import type { MeetingId } from "../meeting.ts";
import type { RecordEvent } from "./event.ts";

/** What binds a person to the chain; name and salt are thrown away when the person is erased. */
export interface RecordedPerson {
  /** Random; the control codes of the person's receipts follow from it. */
  readonly key: string;
  readonly name?: string;
  /** Random; the chain holds the digest of it and the name. */
  readonly salt?: string;
}

/** A meeting's chain of events, and beside it the names that it keeps only digests of. */
export interface MeetingRecord {
  readonly id: string;
  readonly board: BoardId;
  readonly meeting: MeetingId;
  readonly events: readonly RecordEvent[];
  readonly people: Readonly<Record<PersonId, RecordedPerson>>;
  /** When the package first left for those who journalise it. */
  readonly handedOver?: string;
  /** How many of the events were in the package that left last. */
  readonly eventsLeft?: number;
}

/** The one record that a meeting can have. */
export function recordId(meeting: MeetingId): string {
  return `${meeting}.record`;
}

/** The names that a record still has. */
export function namesIn({ people }: Pick<MeetingRecord, "people">): ReadonlyMap<PersonId, string> {
  return new Map(
    Object.entries(people).flatMap(([id, { name }]) => (name === undefined ? [] : [[id, name]])),
  );
}

/** The record after a package with its first so many events has left; nothing changes where as many had left before. */
export function withPackageLeft(
  record: MeetingRecord,
  { events, at }: { readonly events: number; readonly at: string },
): MeetingRecord {
  if (events <= (record.eventsLeft ?? 0)) return record;
  return { ...record, handedOver: record.handedOver ?? at, eventsLeft: events };
}

/** Whether all of a record has left for those who journalise it, also what was added last; nobody is erased before. */
export function isHandedOver({ events, eventsLeft = 0 }: MeetingRecord): boolean {
  return eventsLeft >= events.length;
}
