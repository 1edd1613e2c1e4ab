import { isList, isObject } from "./canonical.ts";
import type { Json } from "./canonical.ts";

/** What a value must be: answers where it is not, as the way to it; undefined where all is well. */
export type Shape = (value: Json | undefined, at: string) => string | undefined;

const only =
  (is: (value: Json | undefined) => boolean): Shape =>
  (value, at) =>
    is(value) ? undefined : at;

export const text = only((value) => typeof value === "string");
export const truth = only((value) => typeof value === "boolean");
export const whole = only((value) => typeof value === "number" && Number.isSafeInteger(value));
export const count = only((value) => typeof value === "number" && value >= 0);
export const hex = matching(/^[0-9a-f]{64}$/);
export const person = matching(/^[0-9a-z-]{1,200}$/);
export const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
export const day = matching(/^\d{4}-\d\d-\d\d$/);

function matching(pattern: RegExp): Shape {
  return only((value) => typeof value === "string" && pattern.test(value));
}

/** One of some words or numbers. */
export function one(...all: readonly Json[]): Shape {
  return only((value) => all.some((each) => each === value));
}

export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? undefined : shape(value, at));
}

export function list(shape: Shape): Shape {
  return (value, at) => {
    if (!isList(value)) return at;
    for (const [n, each] of value.entries()) {
      const wrong = shape(each, `${at}[${n}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** An object with exactly these members. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (!isObject(value)) return at;
    const foreign = Object.keys(value).find((name) => !Object.hasOwn(members, name));
    if (foreign !== undefined) return `${at}.${foreign}`;
    for (const [name, shape] of Object.entries(members)) {
      const wrong = shape(value[name], `${at}.${name}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}
