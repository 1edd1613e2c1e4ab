import { digestOf, isObject, said } from "./canonical.ts";
import type { Digest, Json } from "./canonical.ts";
import { listOf } from "./chain.ts";
import type { Link } from "./chain.ts";
import { packed, textOf, unpacked } from "./zip.ts";

export interface NamesRead {
  readonly names: ReadonlyMap<string, string>;
  /** How many people of the chain have no name any more. */
  readonly erased: number;
  readonly wrong?: string;
}

/** The names beside the chain, each tied to it by its digest. */
export function readNames(
  digest: Digest,
  value: Json | undefined,
  links: readonly Link[],
): NamesRead {
  const none = { names: new Map<string, string>(), erased: 0 };
  const people = isObject(value) && Object.keys(value).length === 1 ? value["people"] : undefined;
  if (!isObject(people)) return { ...none, wrong: "Filen har ikke den form, den skal have." };
  const bound = new Map(
    links
      .filter(({ event }) => event["kind"] === "people")
      .flatMap(({ event }) => listOf(event["people"]))
      .map((one) => [said(one["person"]), one["digest"]] as const),
  );
  const names = new Map<string, string>();
  for (const [id, entry] of Object.entries(people)) {
    const { name, salt, ...more } = isObject(entry) ? entry : {};
    if (typeof name !== "string" || typeof salt !== "string" || Object.keys(more).length > 0)
      return { ...none, wrong: `Navnet for ${id} har ikke den form, det skal have.` };
    if (!bound.has(id)) return { ...none, wrong: `Personen ${id} er ikke i hændelserne.` };
    if (digestOf(digest, { name, salt }) !== bound.get(id))
      return { ...none, wrong: `«${name}» er ikke det navn, der blev registreret for ${id}.` };
    names.set(id, name);
  }
  return { names, erased: bound.size - names.size };
}

const MARK = /\uE000(\^?)([0-9a-z-]+)\uE001/gu;
const ERASED: Readonly<Record<string, string>> = {
  da: "[slettet person]",
  en: "[erased person]",
};
const SIGNS: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" },
};

/** The Word file with names and head filled in; undefined where the template is no such file. */
export function filledIn(
  template: Uint8Array,
  {
    names,
    head,
    language,
  }: {
    readonly names: ReadonlyMap<string, string>;
    readonly head: string;
    readonly language: string;
  },
): Uint8Array | undefined {
  const files = unpacked(template);
  if (!files) return undefined;
  const fill = (text: string): string =>
    text.replaceAll(MARK, (_mark, capitals: string, id: string) => {
      if (id === "head" && capitals === "") return head;
      const name = names.get(id) ?? ERASED[language] ?? "";
      const cased = capitals === "" ? name : name.toLocaleUpperCase("da");
      return cased.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
    });
  const filled = new Map<string, Uint8Array>();
  for (const [name, content] of files) {
    const text = /^(?:word|docProps)\/[^/]+\.xml$/.test(name) ? textOf(content) : undefined;
    filled.set(name, text === undefined ? content : new TextEncoder().encode(fill(text)));
  }
  return packed(filled);
}
