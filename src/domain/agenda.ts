import type { AgendaReading, ItemRead } from "./agenda-reading.ts";
import { keptAttachments } from "./attachment.ts";
import type { Decision } from "./decision.ts";
import type { AgendaChange, AgendaItem, Meeting } from "./meeting.ts";
import { unsealed } from "./meeting.ts";
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
    item.taken === true || [...ballots, ...decisions].some((one) => one.item === item.id);
  const left = [
    ...meeting.items.filter(isTaken),
    ...meeting.items.filter((item) => !isTaken(item)),
  ];
  const take = (same: (old: AgendaItem) => boolean): AgendaItem | undefined => {
    const n = left.findIndex(same);
    return n < 0 ? undefined : left.splice(n, 1)[0];
  };
  const kept = read.items.map((item) => take((old) => sameMatter(old, item)));
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
  return withVersion(meeting, { ...meeting, ...read, items, imports }, at);
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

/** What differs between two agendas, in the order of the new one, then what went out. */
export function agendaChanges(
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
): readonly AgendaChange[] {
  const change = (kind: AgendaChange["kind"], { number, title, closed }: AgendaItem) => ({
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
  const changes = agendaChanges(before.items, after.items);
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

function sameMatter(one: AgendaItem, other: AgendaItem): boolean {
  return (
    one.title === other.title &&
    one.closed === other.closed &&
    one.recommendations.join("\n") === other.recommendations.join("\n")
  );
}
