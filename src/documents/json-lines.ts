/** JSON that was read, and on which line each thing in it stands. */
export interface JsonRead {
  readonly value: unknown;
  /** The line of what lies at a path; of what it would lie in, where it is not there. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Where a text stops being JSON. */
export interface JsonFault {
  readonly line: number;
  /** The member that stands twice in one object, where that is what is wrong. */
  readonly twice?: string;
}

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Deeper than any file that people write. */
const DEPTH = 50;

class Fault extends Error {
  readonly at: number;
  readonly twice: string | undefined;

  constructor(at: number, twice?: string) {
    super();
    this.at = at;
    this.twice = twice;
  }
}

/** Reads JSON as JSON.parse does, but refuses a member that stands twice, and knows the lines. */
export function readJson(text: string): JsonRead | JsonFault {
  const lineAt = (at: number): number => text.slice(0, at).split("\n").length;
  try {
    const places = placesIn(text);
    const lineOf = (path: readonly (string | number)[]): number => {
      const at = places.get(keyOf(path));
      return at === undefined && path.length > 0 ? lineOf(path.slice(0, -1)) : lineAt(at ?? 0);
    };
    return { value: JSON.parse(text), lineOf };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { line: lineAt(error.at), ...(error.twice !== undefined && { twice: error.twice }) };
  }
}

function keyOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}

/** Where each value begins, by its path. */
function placesIn(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let at = 0;
  const taken = (what: RegExp): string | undefined => {
    what.lastIndex = at;
    const found = what.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const skipTo = (sign: string): boolean => {
    taken(SPACE);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const fail = (): never => {
    throw new Fault(at);
  };

  const members = (path: readonly (string | number)[]): void => {
    const names = new Set<string>();
    if (skipTo("}")) return;
    do {
      taken(SPACE);
      const begin = at;
      const name = JSON.parse(taken(TEXT) ?? fail()) as string;
      if (names.has(name)) throw new Fault(begin, name);
      names.add(name);
      if (!skipTo(":")) fail();
      value([...path, name], begin);
    } while (skipTo(","));
    if (!skipTo("}")) fail();
  };
  const list = (path: readonly (string | number)[]): void => {
    if (skipTo("]")) return;
    let n = 0;
    do value([...path, n++]);
    while (skipTo(","));
    if (!skipTo("]")) fail();
  };
  const value = (path: readonly (string | number)[], begin?: number): void => {
    taken(SPACE);
    places.set(keyOf(path), begin ?? at);
    if (path.length > DEPTH) fail();
    if (skipTo("{")) members(path);
    else if (skipTo("[")) list(path);
    else if (taken(TEXT) === undefined && taken(PLAIN) === undefined) fail();
  };

  value([]);
  taken(SPACE);
  if (at < text.length) fail();
  return places;
}
