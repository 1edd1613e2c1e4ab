import type { AgendaReading, ItemRead } from "./agenda-reading.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
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

/** A meeting brought up to date from a new reading; items that are the same keep their votes. */
export function updatedAgenda(
  meeting: Meeting,
  read: Pick<Meeting, "title" | "start" | "end" | "place" | "chair" | "items" | "imports">,
  ballots: readonly Ballot[],
): Meeting {
  if (read.imports.every((draft) => meeting.imports.includes(draft))) return meeting;
  const voted = (item: AgendaItem): boolean => ballots.some((ballot) => ballot.item === item.id);
  const left = [...meeting.items.filter(voted), ...meeting.items.filter((item) => !voted(item))];
  const kept = read.items.map((item) => {
    const n = left.findIndex((old) => sameMatter(old, item));
    return n < 0 ? undefined : left.splice(n, 1)[0];
  });
  const lost = left.find(voted);
  if (lost) throw new Refusal("voted-item-changed", lost.number);

  const taken = new Set(meeting.items.map(({ id }) => id));
  const items = read.items.map((item, at) => {
    const old = kept[at];
    if (old) return { ...item, id: old.id, decision: item.decision ?? old.decision };
    let n = 1;
    while (taken.has(`i${n}`)) n++;
    taken.add(`i${n}`);
    return { ...item, id: `i${n}` };
  });
  return { ...meeting, ...read, items, imports: [...meeting.imports, ...read.imports] };
}

function sameMatter(one: AgendaItem, other: AgendaItem): boolean {
  return (
    one.title === other.title &&
    one.closed === other.closed &&
    one.recommendations.join("\n") === other.recommendations.join("\n")
  );
}
