/** Any JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json;
}

/** Hex of a SHA-256. */
export type Digest = (bytes: Uint8Array) => string;

/** A value in canonical JSON. */
export function written(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(written).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort(inUnits);
  return `{${members.map((name) => `${JSON.stringify(name)}:${written(value[name] ?? null)}`).join(",")}}`;
}

/** The digest of a value's canonical JSON. */
export function digestOf(digest: Digest, value: Json): string {
  return digest(new TextEncoder().encode(written(value)));
}

/** A text as JSON, if it is canonical to the byte. */
export function readCanonical(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    return written(value) === text && isWhole(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A value as a sentence says it. */
export function said(value: Json | undefined): string {
  return typeof value === "string" ? value : written(value ?? null);
}

/** Whether two values are the same in canonical JSON. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : written(one) === written(other);
}

function isWhole(value: Json): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (isList(value)) return value.every(isWhole);
  return !isObject(value) || Object.values(value).every(isWhole);
}

function inUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
