/** What canonical JSON can hold: whole numbers only, and no member that is undefined is written. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [member: string]: Json | undefined };

/** Hex of a SHA-256, which the floors above compute. */
export type Sha256 = (content: string | Uint8Array) => string;

/** The one way to write a value: members by their UTF-16 units, no spaces. */
export function canonical(value: Json): string {
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new TypeError(`canonical JSON holds whole numbers only: ${value}`);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map((one) => canonical(one)).join(",")}]`;
  const members = Object.keys(value).sort(byUnits);
  const written = members.flatMap((name) => {
    const member = value[name];
    return member === undefined ? [] : [`${canonical(name)}:${canonical(member)}`];
  });
  return `{${written.join(",")}}`;
}

/** Any plain value of the domain's as JSON: what is undefined is left out. */
export function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Order by UTF-16 units, the same on every machine and in every language. */
export function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
