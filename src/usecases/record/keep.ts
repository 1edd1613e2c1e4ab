import type { Board } from "../../domain/board.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { brought, differing } from "../../domain/record/keep.ts";
import type { Differing, Keeping } from "../../domain/record/keep.ts";
import { recordId } from "../../domain/record/record.ts";
import type { MeetingRecord } from "../../domain/record/record.ts";
import type { World } from "../ports.ts";
import { sourcesOf } from "./sources.ts";
import type { SourceNeeds, Sources } from "./sources.ts";

export type RecordNeeds = SourceNeeds & Pick<World, "records" | "sha256" | "ids" | "clock">;

export interface RecordKept {
  readonly record: MeetingRecord;
  readonly sources: Sources;
  /** Where the record and the store part; empty where nothing was changed behind its back. */
  readonly differing: readonly Differing[];
}

/** How often the store is read again where somebody else brought the record further meanwhile. */
const READINGS = 4;

/** Brings a meeting's record up to what has happened; doing so twice adds nothing. */
export async function keepRecord(
  world: RecordNeeds,
  board: Board,
  meeting: MeetingId,
): Promise<RecordKept> {
  for (let reading = 1; ; reading++) {
    const sources = await sourcesOf(world, board, meeting);
    const keeping: Keeping = {
      sha256: world.sha256,
      names: sources.names,
      fresh: () => ({ salt: random(world), key: random(world) }),
      now: world.clock.now().toISOString(),
    };
    const record = await world.records.change(recordId(meeting), (before) =>
      brought(before, sources, keeping),
    );
    const parts = differing(record, sources, keeping);
    if (parts.length === 0 || reading === READINGS) return { record, sources, differing: parts };
  }
}

function random({ ids }: Pick<World, "ids">): string {
  return `${ids.next()}${ids.next()}`;
}
