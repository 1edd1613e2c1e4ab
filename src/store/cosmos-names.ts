import { createHash } from "node:crypto";

/** Cosmos DB takes ids of 255 characters, without / \ ? #. */
const LONGEST = 200;

/** A document's id: its kind and its own id, in letters that Cosmos DB takes; no two ids share one. */
export function documentId(kind: string, id: string): string {
  const spelt = Array.from(id, (letter) => (/[\w.~:@-]/.test(letter) ? letter : escaped(letter)));
  const name = spelt.join("");
  return `${kind}!${name.length > LONGEST ? `=sha${sha256(id)}` : name}`;
}

/** A name that may stand in a predicate and in a patch path: lower-case letters, digits and `_`. */
export function plainName(text: string): string {
  const bytes = Array.from(Buffer.from(text));
  return `k${bytes.map((byte) => plainByte(byte)).join("")}`;
}

function plainByte(byte: number): string {
  const letter = String.fromCharCode(byte);
  return /[a-z0-9]/.test(letter) ? letter : `_${hex(byte)}`;
}

/** A number below `count`, the same for a text in every process. */
export function spread(text: string, count: number): number {
  return Number.parseInt(sha256(text).slice(0, 8), 16) % count;
}

const escaped = (letter: string): string =>
  Array.from(Buffer.from(letter), (byte) => `=${hex(byte).toUpperCase()}`).join("");

const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
