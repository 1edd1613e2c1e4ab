import { isList } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { FINDINGS, quoted, shown } from "./words.ts";

/** What a value must be: says all that it is not, member by member. */
export interface Shape<T> {
  readonly check: (value: Json, where: string) => readonly string[];
  /** Never there: what a value that passes is. */
  readonly passed?: T;
}

/** The type of what passes a shape. */
export type Of<S> = S extends Shape<infer T> ? T : never;

type Members = Readonly<Record<string, Shape<unknown>>>;
type ObjectOf<M extends Members> = { readonly [K in keyof M]: Of<M[K]> };

/** A value that a question answers yes to. */
export function value<T>(what: string, is: (one: Json) => boolean): Shape<T> {
  return {
    check: (one, where) =>
      is(one) ? [] : [`${quoted(where)} skal være ${what}; der står ${shown(one)}.`],
  };
}

/** A text of one form. */
export function textLike(what: string, pattern: RegExp): Shape<string> {
  return value(what, (one) => typeof one === "string" && pattern.test(one));
}

/** One of some texts. */
export function oneOf<const T extends readonly string[]>(...texts: T): Shape<T[number]> {
  return value(
    texts.map((text) => quoted(text)).join(" eller "),
    (one) => typeof one === "string" && texts.includes(one),
  );
}

/** The same, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return { check: (one, where) => (one === null ? [] : shape.check(one, where)) };
}

/** A list of the same. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    check: (one, where) => {
      if (!isList(one)) return [`${quoted(where)} skal være en liste; der står ${shown(one)}.`];
      const findings: string[] = [];
      for (const [n, element] of one.entries()) {
        findings.push(...shape.check(element, `${where}[${n}]`));
        if (findings.length >= FINDINGS) break;
      }
      return findings;
    },
  };
}

/** Exactly these members. */
export function exactly<M extends Members>(members: M): Shape<ObjectOf<M>> {
  return {
    check: (one, where) => {
      const wrong = notAnObject(one, where);
      if (wrong) return wrong;
      const unknown = Object.keys(one as object).filter((name) => !Object.hasOwn(members, name));
      return [
        ...unknown
          .slice(0, FINDINGS)
          .map((name) => `${quoted(inside(where, name))} hører ikke til dér.`),
        ...checkMembers(members, one, where),
      ];
    },
  };
}

/** At least these members; some only where they are there. */
export function holding<M extends Members, P extends Members>(
  members: M,
  maybe: P,
): Shape<ObjectOf<M> & Partial<ObjectOf<P>>> {
  return {
    check: (one, where) => {
      const wrong = notAnObject(one, where);
      if (wrong) return wrong;
      const there = Object.entries(maybe).filter(([name]) => Object.hasOwn(one as object, name));
      return checkMembers({ ...members, ...Object.fromEntries(there) }, one, where);
    },
  };
}

function checkMembers(members: Members, of: Json, where: string): readonly string[] {
  const there = of as Named;
  return Object.entries(members).flatMap(([name, shape]) => {
    const member = own(there, name);
    const path = inside(where, name);
    return member === undefined ? [`${quoted(path)} mangler.`] : shape.check(member, path);
  });
}

function notAnObject(one: Json, where: string): readonly string[] | undefined {
  if (typeof one === "object" && one !== null && !isList(one)) return undefined;
  return [`${quoted(where)} skal være et objekt; der står ${shown(one)}.`];
}

function inside(where: string, name: string): string {
  return where === "" ? name : `${where}.${name}`;
}

/** Where two values part, member by member: what was expected, and what was found. */
export function differences(
  expected: Json,
  found: Json,
  where: string,
  sameText: (expected: string, found: string) => boolean = () => false,
): readonly string[] {
  if (expected === found) return [];
  if (typeof expected === "string" && typeof found === "string" && sameText(expected, found))
    return [];
  const both = [expected, found];
  const objects = both.every((one) => one !== null && typeof one === "object");
  if (!objects || isList(expected) !== isList(found))
    return [`${quoted(where)} skulle være ${shown(expected)}; der står ${shown(found)}.`];
  const [wanted, there] = both as unknown as readonly [Named, Named];
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(there)])];
  return names
    .flatMap((name) => {
      const path = isList(expected) ? `${where}[${name}]` : inside(where, name);
      const [one, other] = [own(wanted, name), own(there, name)];
      if (other === undefined) return [`${quoted(path)} mangler; der skulle stå ${shown(one)}.`];
      if (one === undefined) return [`${quoted(path)} hører ikke til; der står ${shown(other)}.`];
      return differences(one, other, path, sameText);
    })
    .slice(0, FINDINGS);
}

type Named = Readonly<Record<string, Json>>;

/** A member that was written, not one that every object has. */
function own(of: Named, name: string): Json | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}
