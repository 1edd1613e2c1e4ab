/** The entries of a package, read and written as docs/record-format.md has them. */
export type Files = ReadonlyMap<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x0800;
/** 1980-01-01. */
const DATE = 0x0021;
/** Lengths of the three kinds of header, without what follows them. */
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];

const encoder = new TextEncoder();

/** Reads stored entries one after the other; undefined where the bytes are no such file. */
export function unpacked(bytes: Uint8Array): Files | undefined {
  const files = new Map<string, Uint8Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + LOCAL_SIZE <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const size = view.getUint32(at + 18, true);
    const nameEnd = at + LOCAL_SIZE + view.getUint16(at + 26, true);
    const begin = nameEnd + view.getUint16(at + 28, true);
    if (begin + size > bytes.length) return undefined;
    const name = textOf(bytes.subarray(at + LOCAL_SIZE, nameEnd));
    if (name === undefined || files.has(name)) return undefined;
    files.set(name, bytes.subarray(begin, begin + size));
    at = begin + size;
  }
  return files.size === 0 ? undefined : files;
}

/** The one sequence of bytes for some entries. */
export function packed(files: Files): Uint8Array {
  const entries = [...files]
    .map(([name, content]) => ({ name: encoder.encode(name), content, sum: crc32(content) }))
    .sort((one, other) => compareBytes(one.name, other.name));
  const size = entries.reduce(
    (sum, { name, content }) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + content.length,
    END_SIZE,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = entries.map(({ name, content, sum }) => {
    const place = at;
    view.setUint32(at, LOCAL, true);
    common(view, at + 4, { name, content, sum });
    bytes.set(name, at + LOCAL_SIZE);
    bytes.set(content, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + content.length;
    return place;
  });
  const directory = at;
  for (const [n, entry] of entries.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    common(view, at + 6, entry);
    view.setUint32(at + 42, places[n] ?? 0, true);
    bytes.set(entry.name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + entry.name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

interface Entry {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly sum: number;
}

/** What both headers of an entry say, from the version that is needed on; what is 0 is left so. */
function common(view: DataView, at: number, { name, content, sum }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.some((byte) => byte > 127) ? UTF8 : 0, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, content.length, true);
  view.setUint16(at + 22, name.length, true);
}

/** Where two sequences of bytes first part; undefined where they are the same. */
export function partAt(one: Uint8Array, other: Uint8Array): number | undefined {
  const shorter = Math.min(one.length, other.length);
  for (let n = 0; n < shorter; n++) if (one[n] !== other[n]) return n;
  return one.length === other.length ? undefined : shorter;
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const at = partAt(one, other);
  return at === undefined ? 0 : (one[at] ?? -1) - (other[at] ?? -1);
}

/** Bytes as UTF-8; undefined where they are something else. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc32(content: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of content) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 255] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
