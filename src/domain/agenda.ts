import type { AgendaReading, ItemRead } from "./agenda-reading.ts";
import { keptAttachments } from "./attachment.ts";
import { isWritten } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { isSameMatter, unsealed } from "./meeting.ts";
import type { AgendaChange, AgendaItem, ItemChange, Meeting, MeetingFact } from "./meeting.ts";
import { Refusal } from "./refusal.ts";
import type { Ballot } from "./vote.ts";

/** `minutes`: the meeting was held, the decisions stand. `agenda`: it is to be held, they are left out. */
export type ImportAs = "agenda" | "minutes";

/** The agenda items that a reading gives, numbered by the document or else by their order. */
export function itemsFrom(reading: AgendaReading, as: ImportAs): readonly AgendaItem[] {
  return reading.items.map((read, n) => itemFrom(read, { as, n: n + 1 }));
}

function itemFrom(read: ItemRead, { as, n }: { as: ImportAs; n: number }): AgendaItem {
  return {
    ...read,
    id: `i${n}`,
    number: read.number ?? String(n),
    decision: as === "minutes" ? read.decision : null,
  };
}

type AgendaRead = Pick<
  Meeting,
  "title" | "start" | "end" | "place" | "chair" | "items" | "imports"
>;

/**
 * A meeting brought up to date from a new reading. Items that are the same keep their votes and
 * decisions; once the agenda has been posted, what changed is kept as a new version.
 */
export function updatedAgenda(
  meeting: Meeting,
  read: AgendaRead,
  {
    ballots,
    decisions,
    at,
  }: { ballots: readonly Ballot[]; decisions: readonly Decision[]; at: string },
): Meeting {
  if (read.imports.every((draft) => meeting.imports.includes(draft))) return meeting;
  unsealed(meeting);
  const isTaken = (item: AgendaItem): boolean =>
    item.taken === true ||
    [...ballots, ...decisions.filter(isWritten)].some((one) => one.item === item.id);
  const left = [
    ...meeting.items.filter(isTaken),
    ...meeting.items.filter((item) => !isTaken(item)),
  ];
  const take = (same: (old: AgendaItem) => boolean): AgendaItem | undefined => {
    const n = left.findIndex(same);
    return n < 0 ? undefined : left.splice(n, 1)[0];
  };
  const kept = read.items.map((item) => take((old) => isSameMatter(old, item)));
  for (const [n, item] of read.items.entries())
    kept[n] ??= take((old) => !isTaken(old) && old.title === item.title);
  const lost = left.find(isTaken);
  if (lost) throw new Refusal("voted-item-changed", lost.number);

  const ids = new Set(meeting.items.map(({ id }) => id));
  const items = read.items.map((item, n) => {
    const old = kept[n];
    return old ? rereadItem(old, item) : { ...item, id: freeId(ids) };
  });
  const imports = [...meeting.imports, ...read.imports];
  return withVersion(meeting, { ...meeting, ...factsAfter(meeting, read), items, imports }, at);
}

/** What a document does not say of the meeting stays as it was; an end, as long as the start does. */
function factsAfter(meeting: Meeting, read: AgendaRead) {
  const start = read.start ?? meeting.start;
  return {
    title: read.title ?? meeting.title,
    start,
    end: read.end ?? (start === meeting.start ? meeting.end : null),
    place: read.place ?? meeting.place,
    chair: read.chair ?? meeting.chair,
  };
}

/** The meeting with one more item at the end of its agenda. */
export function withItem(meeting: Meeting, read: ItemRead, at: string): Meeting {
  unsealed(meeting);
  const highest = Math.max(0, ...meeting.items.map(({ number }) => Number.parseInt(number) || 0));
  const id = freeId(new Set(meeting.items.map((one) => one.id)));
  const item = { ...read, id, number: String(highest + 1) };
  const items = [...meeting.items, item];
  return withVersion(meeting, { ...meeting, items }, at);
}

/** What differs between two agendas: when, where and under whom, then the items in their new order. */
export function agendaChanges(before: Meeting, after: Meeting): readonly AgendaChange[] {
  const what = changedFacts(before, after);
  return [
    ...(what.length > 0 ? [{ kind: "meeting" as const, what }] : []),
    ...itemChanges(before.items, after.items),
  ];
}

function changedFacts(before: Meeting, after: Meeting): readonly MeetingFact[] {
  const isTimeSame = before.start === after.start && before.end === after.end;
  return [
    ...(before.title === after.title ? [] : ["title" as const]),
    ...(isTimeSame ? [] : ["time" as const]),
    ...(before.place === after.place ? [] : ["place" as const]),
    ...(before.chair === after.chair ? [] : ["chair" as const]),
  ];
}

/** Items that came or changed, in the order of the new agenda, then those that went out. */
function itemChanges(
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
): readonly ItemChange[] {
  const change = (kind: ItemChange["kind"], { number, title, closed }: AgendaItem) => ({
    kind,
    number,
    title: closed ? null : title,
  });
  return [
    ...after.flatMap((item) => {
      const old = before.find(({ id }) => id === item.id);
      if (!old) return [change("added", item)];
      return isSamePrint(old, item) ? [] : [change("changed", item)];
    }),
    ...before.flatMap((item) =>
      after.some(({ id }) => id === item.id) ? [] : [change("removed", item)],
    ),
  ];
}

function withVersion(before: Meeting, after: Meeting, at: string): Meeting {
  const changes = agendaChanges(before, after);
  if (before.cards.length === 0 || changes.length === 0) return after;
  const versions = before.versions ?? [];
  return { ...after, versions: [...versions, { version: versions.length + 2, at, changes }] };
}

function rereadItem(old: AgendaItem, item: AgendaItem): AgendaItem {
  return {
    ...item,
    id: old.id,
    decision: item.decision ?? old.decision,
    attachments: keptAttachments(item.attachments, old.attachments),
    ...(old.taken && { taken: true }),
  };
}

function freeId(taken: Set<string>): string {
  let n = 1;
  while (taken.has(`i${n}`)) n++;
  taken.add(`i${n}`);
  return `i${n}`;
}

function isSamePrint(one: AgendaItem, other: AgendaItem): boolean {
  const print = ({ number, title, kind, minutes, closed, background, ...rest }: AgendaItem) =>
    JSON.stringify([
      ...[number, title, kind, minutes, closed, background, rest.recommendedBy, rest.case],
      ...[rest.recommendations, rest.caseNumber, rest.presenters],
      rest.attachments.map(({ title: name }) => name),
    ]);
  return print(one) === print(other);
}
