import type { Board, Person } from "../../domain/board.ts";
import type { ItemId, Meeting } from "../../domain/meeting.ts";
import { minutesId, undecidedIn } from "../../domain/minutes.ts";
import type { IssuedMinutes, KeptFile, KeptPapers } from "../../domain/issued-minutes.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { minutesOf } from "../../domain/minutes-of.ts";
import { filesOf, issuedMinutes } from "../../domain/minutes-record.ts";
import { canonical, plain } from "../../domain/record/canonical.ts";
import { marking, markOf } from "../../domain/record/marks.ts";
import { namesIn } from "../../domain/record/record.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { World } from "../ports.ts";
import { keepRecord } from "../record/keep.ts";
import type { RecordKept, RecordNeeds } from "../record/keep.ts";

export type FixNeeds = RecordNeeds & Pick<World, "files" | "minutesFiles">;

/**
 * Fixes a sealed meeting's minutes and their files, once: the first to do so is the one that stands. Refused
 * where the store no longer says what the record holds.
 */
export async function fixMinutes(
  world: FixNeeds,
  { board, meeting }: { readonly board: Board; readonly meeting: Meeting },
  by: Person,
): Promise<IssuedMinutes> {
  const kept = agreeing(await keepRecord(world, board, meeting.id));
  if (kept.sources.issued) return kept.sources.issued;
  const minutes = await minutesToFix(world, kept, by);
  const papers = await keepPapers(world, minutes);
  const id = minutesId(meeting.id);
  const issued = await world.minutes.change(
    id,
    (before) =>
      before ?? {
        ...{ id, meeting: meeting.id, minutes, sentTo: [], issuedBy: by.id },
        ...{ undecided: undecidedIn(minutes), papers },
      },
  );
  agreeing(await keepRecord(world, board, meeting.id));
  return issued;
}

/** The record, if the store says what it holds. */
export function agreeing(kept: RecordKept): RecordKept {
  const [first] = kept.differing;
  if (first) throw new Refusal("record-differs", first.happening);
  return kept;
}

async function minutesToFix(
  world: FixNeeds,
  { record, sources }: RecordKept,
  by: Person,
): Promise<Minutes> {
  const marks = new Map(Object.keys(record.people).map((person) => [person, markOf(person)]));
  return issuedMinutes(minutesOf({ ...sources, names: marks }), {
    at: world.clock.now().toISOString(),
    by: by.id,
    events: record.events,
    marked: marking(namesIn(record)),
    digests: await attachmentDigests(world, sources.meeting),
  });
}

/** Of each item's attachments, hex of the SHA-256 of those that were handed in. */
export async function attachmentDigests(
  { files, sha256 }: Pick<World, "files" | "sha256">,
  { items }: Meeting,
): Promise<ReadonlyMap<ItemId, readonly (string | null)[]>> {
  const digest = async (file: string | null): Promise<string | null> => {
    const content = file === null ? undefined : await files.read(file);
    return content ? sha256(content) : null;
  };
  const entries = items.map(
    async ({ id, attachments }) =>
      [id, await Promise.all(filesOf(attachments).map(digest))] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Keeps minutes as `møde.json` and as the Word file that names are filled into. */
export async function keepPapers(
  world: Pick<World, "files" | "minutesFiles" | "ids" | "sha256">,
  minutes: Minutes,
): Promise<KeptPapers> {
  const keep = async (name: string, type: string, content: Uint8Array): Promise<KeptFile> => {
    const file = world.ids.next();
    await world.files.add({ id: file, name, type, size: content.byteLength }, content);
    return { file, digest: world.sha256(content) };
  };
  const json = new TextEncoder().encode(canonical(plain(minutes)));
  return {
    minutes: await keep("møde.json", "application/json", json),
    template: await keep("referat-uden-navne.docx", WORD, await world.minutesFiles.write(minutes)),
  };
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
