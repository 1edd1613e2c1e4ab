import type { Board, PersonId } from "../board.ts";
import type { Meeting } from "../meeting.ts";
import { canonical, plain } from "./canonical.ts";
import type { Sha256 } from "./canonical.ts";
import { chained } from "./chain.ts";
import { happeningOf } from "./event.ts";
import type { Happened } from "./event.ts";
import { happenedAt } from "./happened.ts";
import type { RecordSources } from "./happened.ts";
import { ERASED, filling, mapTexts, marking } from "./marks.ts";
import { namesIn, recordId } from "./record.ts";
import type { MeetingRecord, RecordedPerson } from "./record.ts";

/** What a record is kept with. */
export interface Keeping {
  readonly sha256: Sha256;
  /** Everybody who is or may be named, by today's name. */
  readonly names: ReadonlyMap<PersonId, string>;
  /** Random, and never the same twice. */
  readonly fresh: () => Required<Pick<RecordedPerson, "salt" | "key">>;
  readonly now: string;
}

/** The record with everybody bound to it, before what they did. */
export function withPeople(
  record: MeetingRecord,
  { sha256, names, fresh, now }: Keeping,
): MeetingRecord {
  const added = [...names]
    .filter(([person]) => record.people[person] === undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([person, name]) => ({ person, name, ...fresh() }));
  if (added.length === 0) return record;
  const people = added.map(({ person, name, salt }) => ({
    person,
    digest: nameDigest(sha256, { name, salt }),
  }));
  return {
    ...record,
    events: chained(sha256, record.events, [{ kind: "people", at: now, people }]),
    people: {
      ...record.people,
      ...Object.fromEntries(added.map(({ person, ...rest }) => [person, rest])),
    },
  };
}

/** What the chain holds of a name. */
export function nameDigest(sha256: Sha256, { name, salt }: { name: string; salt: string }): string {
  return sha256(canonical({ name, salt }));
}

/** A record that holds nothing yet but which meeting it is of. */
export function begunRecord(
  { board, meeting }: { readonly board: Board; readonly meeting: Meeting },
  { sha256, now }: Pick<Keeping, "sha256" | "now">,
): MeetingRecord {
  const begun: Happened = {
    ...{ kind: "begun", at: now, format: 1, board: board.id, name: board.name },
    ...{ meeting: meeting.id, date: meeting.date },
  };
  return {
    ...{ id: recordId(meeting.id), board: board.id, meeting: meeting.id, people: {} },
    events: chained(sha256, [], [begun]),
  };
}

/**
 * The record brought up to what has happened: what is in it stays as it is, what is new is added. Once the
 * minutes are issued only additions to them are, with the people whom those need: the head that the chairs hold
 * stands until then.
 */
export function brought(
  before: MeetingRecord | undefined,
  sources: RecordSources,
  keeping: Keeping,
): MeetingRecord {
  const record = withPeople(before ?? begunRecord(sources, keeping), keeping);
  const known = new Set(record.events.map(({ event }) => happeningOf(event)));
  const fresh = happenedIn(record, sources, keeping).filter(
    (event) => !known.has(happeningOf(event)) && (!known.has("issued") || event.kind === "added"),
  );
  if (fresh.length === 0) return before && known.has("issued") ? before : record;
  return { ...record, events: chained(keeping.sha256, record.events, fresh) };
}

/** What a record holds that the store no longer says, or says otherwise; and what came too late for it. */
export interface Differing {
  /** As `happeningOf` names it. */
  readonly happening: string;
  readonly how: "gone" | "changed" | "late";
}

/** Where a record and what the store says part; empty where they are one. */
export function differing(
  record: MeetingRecord,
  sources: RecordSources,
  keeping: Pick<Keeping, "sha256">,
): readonly Differing[] {
  const names = namesIn(record);
  const fill = filling({ names, erased: ERASED[sources.board.language] });
  const written = (event: Happened): string => canonical(plain(mapTexts(event, fill)));
  const now = new Map(
    happenedIn(record, sources, keeping).map((event) => [happeningOf(event), event]),
  );
  const kept = record.events.map(({ event }) => event);
  const known = new Set(kept.map(happeningOf));
  return [
    ...kept.flatMap((event): Differing[] => {
      if (event.kind === "begun" || event.kind === "people") return [];
      const happening = happeningOf(event);
      const one = now.get(happening);
      if (!one) return [{ happening, how: "gone" }];
      return written(one) === written(event) ? [] : [{ happening, how: "changed" }];
    }),
    ...[...now.keys()].flatMap((happening): Differing[] =>
      known.has("issued") && !known.has(happening) && !happening.startsWith("added:")
        ? [{ happening, how: "late" }]
        : [],
    ),
  ];
}

function happenedIn(
  record: MeetingRecord,
  sources: RecordSources,
  { sha256 }: Pick<Keeping, "sha256">,
): readonly Happened[] {
  return happenedAt(sources, {
    sha256,
    keyOf: (person) => record.people[person]?.key ?? "",
    marked: marking(namesIn(record)),
  });
}
