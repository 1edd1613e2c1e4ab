import type { Attachment, ItemId } from "./meeting.ts";
import type { HiddenItem, Minutes, MinutesItem, MinutesRollLine } from "./minutes.ts";
import type { Happened, RecordEvent } from "./record/event.ts";
import { shortMark } from "./record/head.ts";
import { HEAD_MARK, mapTexts, markOf } from "./record/marks.ts";

type Vote = Extract<Happened, { kind: "vote" }>;

/** What minutes are issued with, beside what they say so far. */
export interface Issuing {
  readonly at: string;
  /** A person's id. */
  readonly by: string;
  readonly events: readonly RecordEvent[];
  /** Puts marks for names in a text. */
  readonly marked: (text: string) => string;
  /** Of each item's attachments, hex of the SHA-256 of those that were handed in. */
  readonly digests: ReadonlyMap<ItemId, readonly (string | null)[]>;
}

/** The minutes as they are kept for good: marks for names, and what receipts and files are checked against. */
export function issuedMinutes(minutes: Minutes, issuing: Issuing): Minutes {
  const { at, by, marked } = issuing;
  return {
    ...mapTexts(minutes, marked),
    items: minutes.items.map((item) => mapTexts(withProofs(item, issuing), marked)),
    issued: { at, by: markOf(by) },
    head: HEAD_MARK,
  };
}

function withProofs(
  item: MinutesItem | HiddenItem,
  { events, digests }: Issuing,
): MinutesItem | HiddenItem {
  if ("hidden" in item) return item;
  const votes = events.flatMap(({ event }) =>
    event.kind === "vote" && event.item === item.id ? [event] : [],
  );
  const vote = votes.reduce<Vote | undefined>(
    (last, one) => (last && last.round > one.round ? last : one),
    undefined,
  );
  const own = digests.get(item.id) ?? [];
  return {
    ...item,
    ...(vote &&
      vote.because !== "objection" && { rolls: vote.rolls.map(({ lines }) => lines.map(lineOf)) }),
    ...(own.some((digest) => digest !== null) && { digests: own }),
  };
}

function lineOf(line: Vote["rolls"][number]["lines"][number]): MinutesRollLine {
  const { name = null, person = null, party = null, choice = null, mark } = line;
  return {
    ...{ seat: name, party, choice },
    person: person === null ? null : markOf(person),
    mark: mark === null ? null : shortMark(mark),
  };
}

/** The files among attachments, in their order. */
export function filesOf(attachments: readonly Attachment[]): readonly (string | null)[] {
  return attachments.map(({ file }) => file?.id ?? null);
}
