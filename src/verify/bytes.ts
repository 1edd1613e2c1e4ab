/** Hex of the SHA-256 of some bytes; computed by whoever verifies, as browsers and servers do it differently. */
export type Sha256 = (bytes: Uint8Array) => string | Promise<string>;

/** The most bytes a package may have: what is larger is refused unread. */
export const LARGEST = 64 * 1024 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** The text of bytes that are UTF-8 without a fault; undefined where they are not. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text as UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The place of the first byte that differs; undefined where none does. */
export function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) if (one[at] !== other[at]) return at;
  return one.length === other.length ? undefined : shared;
}

/** Order by bytes, a shorter one before what it begins. */
export function byBytes(one: Uint8Array, other: Uint8Array): number {
  const at = firstDifference(one, other);
  return at === undefined ? 0 : (one[at] ?? -1) - (other[at] ?? -1);
}
