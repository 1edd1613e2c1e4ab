import { createHash } from "node:crypto";
import { zipSync } from "fflate";

/*
 * Writes packages as docs/record-format.md says, with nothing of the verifier's nor of the bot's, so that the
 * three can only agree by the page.
 */

export type Json = string | number | boolean | null | Json[] | { [member: string]: Json };
export type Event = { kind: string; at: string } & Record<string, Json>;
export type Names = Record<string, { name: string; salt: string }>;
export interface Link {
  event: Event;
  n: number;
  prev: string;
}

/** What a package is made of before anything is digested. */
export interface Meeting {
  readonly events: Event[];
  readonly minutes: { [member: string]: Json };
  names: Names;
  /** The Word file with marks, by its entries. */
  readonly template: Record<string, string>;
}

/** A package's files by their names. */
export type Files = Record<string, Uint8Array>;

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

const sortedKeys = (value: object): string[] => Object.keys(value).sort();

export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${sortedKeys(value)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`)
    .join()}}`;
}

export function json(value: unknown): Uint8Array {
  return Buffer.from(canonical(value as Json));
}

/** A stored ZIP of these files, in the order of their names' bytes. */
export function zip(files: Files): Uint8Array {
  const names = Object.keys(files).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const ordered = Object.fromEntries(names.map((name) => [name, files[name] as Uint8Array]));
  // The year alone would be read in the machine's own time zone.
  return zipSync(ordered, { level: 0, mtime: new Date(1980, 0, 1) });
}

export function linked(events: readonly Event[]): Link[] {
  const links: Link[] = [];
  for (const event of events) {
    const last = links.at(-1);
    links.push({ event, n: links.length + 1, prev: last ? sha256(json(last)) : "0".repeat(64) });
  }
  return links;
}

/** Crockford's base 32 by way of one large number. */
export function crockford(hex: string, letters: number): string {
  let bits = BigInt(`0x${hex}`) >> BigInt(256 - letters * 5);
  let written = "";
  for (let n = 0; n < letters; n++) {
    written = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(Number(bits & 31n)) + written;
    bits >>= 5n;
  }
  return written.replaceAll(/.{4}(?=.)/g, "$&-");
}

export function headOf(links: readonly Link[]): string {
  return crockford(sha256(json(links.at(-1))), 32);
}

const XML: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** The Word file with names and head for its marks. */
export function filled(
  { names, template, minutes }: Pick<Meeting, "names" | "template" | "minutes">,
  head: string,
): Uint8Array {
  const erased = minutes["language"] === "en" ? "[erased person]" : "[slettet person]";
  const put = (text: string): string =>
    text.replaceAll(/\uE000(\^?)([0-9a-z-]+)\uE001/g, (_, up: string, id: string) => {
      if (id === "head") return head;
      const name = names[id]?.name ?? erased;
      return (up ? name.toUpperCase() : name).replaceAll(/[&<>"']/g, (sign) => XML[sign] ?? sign);
    });
  const fill = ([name, text]: [string, string]): [string, Uint8Array] => [
    name,
    Buffer.from(/^(word|docProps)\/[^/]*\.xml$/.test(name) ? put(text) : text),
  ];
  return zip(Object.fromEntries(Object.entries(template).map(fill)));
}

export function templateOf({ template }: Pick<Meeting, "template">): Uint8Array {
  return zip(
    Object.fromEntries(Object.entries(template).map(([name, text]) => [name, Buffer.from(text)])),
  );
}

/** The list of contents that fits these files. */
export function contentsOf(files: Files, links: readonly Link[]): Uint8Array {
  const { board = "", meeting = "" }: Record<string, Json> = links[0]?.event ?? {};
  const others = Object.entries(files).filter(([name]) => name !== "indhold.json");
  return json({
    ...{ board, meeting, events: links.length, format: 1, head: headOf(links) },
    files: Object.fromEntries(others.map(([name, bytes]) => [name, sha256(bytes)])),
  });
}

/** The events with the papers' digests in the last that has papers. */
function withPapers(meeting: Meeting): Event[] {
  const place = meeting.events.findLastIndex(({ papers }) => papers !== undefined);
  const papers = { minutes: sha256(json(meeting.minutes)), template: sha256(templateOf(meeting)) };
  return meeting.events.map((event, n) => (n === place ? { ...event, papers } : event));
}

/** A whole package of a meeting, in which everything fits. */
export function packed(meeting: Meeting): { files: Files; links: Link[]; head: string } {
  const links = linked(withPapers(meeting));
  const head = headOf(links);
  const files: Files = {
    "hændelser.json": json(links),
    "møde.json": json(meeting.minutes),
    "navne.json": json({ people: meeting.names }),
    "referat-uden-navne.docx": templateOf(meeting),
    "referat.docx": filled(meeting, head),
  };
  return { files: { ...files, "indhold.json": contentsOf(files, links) }, links, head };
}
