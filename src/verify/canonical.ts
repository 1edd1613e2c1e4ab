import { textOf } from "./bytes.ts";
import { quoted, shown } from "./words.ts";

/** What JSON holds. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

const DEEPEST = 64;

/** The one way to write a value: members by their UTF-16 units, no spaces. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.keys(value)
    .sort((one, other) => (one < other ? -1 : 1))
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`);
  return `{${members.join(",")}}`;
}

/** A file's value, if it is written in the one way there is; else what is wrong with it. */
export function readCanonical(
  name: string,
  bytes: Uint8Array,
): { readonly value: Json } | { readonly finding: string } {
  const text = textOf(bytes);
  if (text === undefined) return { finding: `${quoted(name)} er ikke gyldig UTF-8.` };
  const value = parsed(text);
  if (value === undefined) return { finding: `${quoted(name)} er ikke gyldig JSON.` };
  if (isDeeper(value, DEEPEST))
    return { finding: `${quoted(name)} har mere end ${DEEPEST} lag i hinanden.` };
  const odd = oddNumber(value);
  if (odd !== undefined)
    return { finding: `${quoted(name)} har tallet ${odd}; der må kun være hele tal.` };
  const written = canonical(value);
  return written === text ? { value } : { finding: otherwise(name, text, written) };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isDeeper(value: Json, layers: number): boolean {
  if (value === null || typeof value !== "object") return false;
  return layers === 0 || partsOf(value).some((one) => isDeeper(one, layers - 1));
}

function oddNumber(value: Json): number | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? undefined : value;
  if (value === null || typeof value !== "object") return undefined;
  for (const one of partsOf(value)) {
    const odd = oddNumber(one);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

function otherwise(name: string, text: string, written: string): string {
  let at = 0;
  while (text[at] === written[at]) at++;
  const there = (of: string): string => shown(of.slice(Math.max(0, at - 10), at + 20));
  return `${quoted(name)} er ikke skrevet på den ene måde, formatet tillader (et medlem to gange, forkert rækkefølge, mellemrum eller en anden skrivemåde): ved tegn ${at + 1} står ${there(text)}; der skulle stå ${there(written)}.`;
}

function partsOf(value: object): readonly Json[] {
  return Object.values(value) as readonly Json[];
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Every text in a value, the names of members apart. */
export function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return partsOf(value).flatMap(textsIn);
}
