import type { Sha256 } from "./canonical.ts";
import { brokenAt } from "./chain.ts";
import { nameDigest } from "./keep.ts";
import type { MeetingRecord } from "./record.ts";

/** Whether a record's events hang together, and its names are those that the chain has digests of. */
export function isWhole(sha256: Sha256, { events, people }: MeetingRecord): boolean {
  const digests = new Map(
    events.flatMap(({ event }) =>
      event.kind === "people" ? event.people.map((one) => [one.person, one.digest] as const) : [],
    ),
  );
  const isBound = ([id, { name, salt }]: [string, { name?: string; salt?: string }]): boolean =>
    name === undefined ||
    salt === undefined ||
    nameDigest(sha256, { name, salt }) === digests.get(id);
  return brokenAt(sha256, events) === undefined && Object.entries(people).every(isBound);
}
