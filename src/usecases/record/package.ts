import type { KeptFile, KeptPapers } from "../../domain/issued-minutes.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { minutesId } from "../../domain/minutes.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { canonical, plain } from "../../domain/record/canonical.ts";
import type { Json } from "../../domain/record/canonical.ts";
import { headOf } from "../../domain/record/chain.ts";
import { headCode } from "../../domain/record/head.ts";
import { ERASED, filling } from "../../domain/record/marks.ts";
import { namesIn, recordId } from "../../domain/record/record.ts";
import type { MeetingRecord } from "../../domain/record/record.ts";
import { isWhole } from "../../domain/record/whole.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { World } from "../ports.ts";

export type PackageNeeds = Pick<World, "records" | "minutes" | "files" | "archives" | "sha256">;

export interface RecordPackage {
  readonly content: Uint8Array;
  readonly head: string;
  /** How many events are in it. */
  readonly events: number;
}

const bytes = (value: Json): Uint8Array => new TextEncoder().encode(canonical(value));

/**
 * A meeting's record package as docs/record-format.md has it: the same bytes for the same meeting, today and in a
 * year. Only of minutes that are issued, of a record that is whole, and of files that are what the chain says.
 */
export async function recordPackage(
  world: PackageNeeds,
  meeting: MeetingId,
): Promise<RecordPackage> {
  const issued = await world.minutes.find(minutesId(meeting));
  const record = await world.records.find(recordId(meeting));
  if (!issued) throw new Refusal("minutes-not-issued");
  const papers = issued.additions?.at(-1)?.papers ?? issued.papers;
  if (!record || !papers) throw new Refusal("record-not-kept");
  if (!isWhole(world.sha256, record)) throw new Refusal("record-differs", "chain");
  if (!isLastIn(record, papers)) throw new Refusal("record-differs", "papers");
  const [minutes, template] = await Promise.all([
    fileKept(world, papers.minutes),
    fileKept(world, papers.template),
  ]);
  const head = headCode(headOf(world.sha256, record.events));
  const { language } = JSON.parse(new TextDecoder().decode(minutes)) as Minutes;
  const files = new Map([
    ["hændelser.json", bytes(plain(record.events))],
    ["møde.json", minutes],
    ["navne.json", bytes(namesOf(record))],
    ["referat-uden-navne.docx", template],
    ["referat.docx", filledIn(world, template, { record, head, language })],
  ]);
  const digests = Object.fromEntries(
    [...files].map(([name, content]) => [name, world.sha256(content)]),
  );
  const { board, events } = record;
  const contents = { board, events: events.length, files: digests, format: 1, head, meeting };
  files.set("indhold.json", bytes(contents));
  return { content: world.archives.pack(files), head, events: events.length };
}

async function fileKept(
  { files, sha256 }: Pick<World, "files" | "sha256">,
  { file, digest }: KeptFile,
): Promise<Uint8Array> {
  const content = await files.read(file);
  if (!content || sha256(content) !== digest) throw new Refusal("record-differs", file);
  return content;
}

/** Whether the last papers that the chain knows of are these. */
function isLastIn({ events }: MeetingRecord, { minutes, template }: KeptPapers): boolean {
  const last = events
    .map(({ event }) => event)
    .findLast((event) => event.kind === "issued" || event.kind === "added");
  return last?.papers.minutes === minutes.digest && last.papers.template === template.digest;
}

/** The names that are left, each with the salt that ties it to the chain. */
function namesOf({ people }: MeetingRecord): Json {
  const left = Object.entries(people).flatMap(([id, { name, salt }]) =>
    name === undefined || salt === undefined ? [] : [[id, { name, salt }] as const],
  );
  return { people: Object.fromEntries(left) };
}

/** The Word file with names and head filled in. */
function filledIn(
  { archives }: Pick<World, "archives">,
  template: Uint8Array,
  {
    record,
    head,
    language,
  }: { readonly record: MeetingRecord; readonly head: string; readonly language: "da" | "en" },
): Uint8Array {
  const fill = filling({
    names: namesIn(record),
    erased: ERASED[language],
    head,
    written: escaped,
  });
  const filled = [...archives.unpack(template)].map(([name, content]) =>
    /^(?:word|docProps)\/[^/]+\.xml$/.test(name)
      ? ([name, new TextEncoder().encode(fill(new TextDecoder().decode(content)))] as const)
      : ([name, content] as const),
  );
  return archives.pack(new Map(filled));
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" },
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
