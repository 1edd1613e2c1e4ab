import { byBytes, bytesOf, firstDifference, textOf } from "./bytes.ts";
import { crc32, writeZip } from "./zip-writer.ts";
import type { Entry } from "./zip-writer.ts";
import { FINDINGS, quoted } from "./words.ts";

/** What a ZIP holds, as far as it can be read, and all that is not as the format has it. */
export interface Unzipped {
  readonly entries: readonly Entry[];
  readonly findings: readonly string[];
}

const END = 22;
const HEADING = 46;
const LOCAL = 30;

/** Reads a ZIP that may have been written in one way only: it is written anew, and every byte compared. */
export function readZip(called: string, file: Uint8Array): Unzipped {
  const entries = entriesOf(file);
  if (typeof entries === "string") return { entries: [], findings: [`${called} ${entries}`] };
  const damaged = entries.flatMap(({ name, content, crc }) =>
    crc32(content) === crc
      ? []
      : [`${called}: indholdet af ${quoted(name)} passer ikke med sin kontrolsum (CRC-32).`],
  );
  if (damaged.length > 0) return { entries, findings: damaged.slice(0, FINDINGS) };
  const unordered = outOfOrder(called, entries);
  if (unordered.length > 0) return { entries, findings: unordered };
  const written = writeZip(entries);
  const at = firstDifference(file, written);
  if (at === undefined) return { entries, findings: [] };
  const part = partAt(entries, at);
  const byte = (of: Uint8Array): string => of[at]?.toString(16).padStart(2, "0") ?? "slut";
  return {
    entries,
    findings: [
      `${called}: byte ${at} (${part}) er ${byte(file)}; efter formatet skal den være ${byte(written)}.`,
    ],
  };
}

interface Found extends Entry {
  readonly crc: number;
}

/** The entries as the list at the end has them; a sentence's end where that cannot be read. */
function entriesOf(file: Uint8Array): readonly Found[] | string {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - END;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50)
    return "er ikke en ZIP-fil, eller slutningen af den er skåret af eller ændret.";
  const entries: Found[] = [];
  let at = view.getUint32(end + 16, true);
  let read = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + HEADING > end || view.getUint32(at, true) !== 0x02014b50)
      return `har en indholdsfortegnelse, der ikke kan læses (ved byte ${at}).`;
    const nameEnds = at + HEADING + view.getUint16(at + 28, true);
    const name = nameEnds > end ? undefined : textOf(file.subarray(at + HEADING, nameEnds));
    if (name === undefined) return `har et filnavn, der ikke kan læses (ved byte ${at + HEADING}).`;
    const content = contentAt(file, view, {
      local: view.getUint32(at + 42, true),
      size: view.getUint32(at + 20, true),
    });
    if (content === undefined) return `siger forkert, hvor ${quoted(name)} ligger.`;
    read += content.length;
    if (read > file.length) return "har filer, der ligger oven i hinanden.";
    entries.push({ name, content, crc: view.getUint32(at + 16, true) });
    at = nameEnds + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function contentAt(
  file: Uint8Array,
  view: DataView,
  { local, size }: { readonly local: number; readonly size: number },
): Uint8Array | undefined {
  if (local + LOCAL > file.length) return undefined;
  const from = local + LOCAL + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return from + size > file.length ? undefined : file.subarray(from, from + size);
}

function outOfOrder(called: string, entries: readonly Entry[]): readonly string[] {
  const names = entries.map(({ name }) => bytesOf(name));
  const at = names.findIndex((name, n) => {
    const before = names[n - 1];
    return before !== undefined && byBytes(before, name) >= 0;
  });
  if (at < 0) return [];
  const [before, name] = [entries[at - 1]?.name ?? "", entries[at]?.name ?? ""];
  return [
    before === name
      ? `${called}: ${quoted(name)} er der to gange.`
      : `${called}: ${quoted(name)} skal stå før ${quoted(before)}.`,
  ];
}

/** Which part of a ZIP written of these entries a byte belongs to. */
function partAt(entries: readonly Entry[], at: number): string {
  let from = 0;
  for (const { name, content } of entries) {
    const begins = from + LOCAL + bytesOf(name).length;
    if (at < begins) return `hovedet til ${quoted(name)}`;
    from = begins + content.length;
    if (at < from) return `indholdet af ${quoted(name)}`;
  }
  for (const { name } of entries) {
    from += HEADING + bytesOf(name).length;
    if (at < from) return `${quoted(name)} i indholdsfortegnelsen`;
  }
  return "slutningen";
}
