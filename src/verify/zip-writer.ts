import { bytesOf } from "./bytes.ts";

/** One file of a ZIP. */
export interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
}

const VERSION = 20;
const FIRST_OF_JANUARY_1980 = 0x21;
const UTF8 = 0x0800;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum that a ZIP has of each file. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The one ZIP of these entries in this order: stored, without dates, extra fields or comments. */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const parts = entries.map(({ name, content }) => {
    const written = bytesOf(name);
    // What both headings say, from "version needed" to "length of the extra field".
    const shared = [
      ...half(VERSION),
      ...half(written.length > name.length ? UTF8 : 0),
      ...half(0),
      ...half(0),
      ...half(FIRST_OF_JANUARY_1980),
      ...word(crc32(content)),
      ...word(content.length),
      ...word(content.length),
      ...half(written.length),
      ...half(0),
    ];
    return { written, content, shared };
  });
  const local = parts.flatMap(({ written, content, shared }) => [
    Uint8Array.from([...word(0x04034b50), ...shared]),
    written,
    content,
  ]);
  let at = 0;
  const list = parts.flatMap(({ written, content, shared }) => {
    const heading = [
      ...[...word(0x02014b50), ...half(VERSION), ...shared],
      ...[...half(0), ...half(0), ...half(0), ...word(0), ...word(at)],
    ];
    at += 30 + written.length + content.length;
    return [Uint8Array.from(heading), written];
  });
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const count = half(entries.length);
  const end = [...word(0x06054b50), ...half(0), ...half(0), ...count, ...count];
  return joined([...local, ...list, Uint8Array.from([...end, ...word(size), ...word(at), 0, 0])]);
}

function half(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function word(value: number): readonly number[] {
  return [...half(value), ...half(value >>> 16)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
