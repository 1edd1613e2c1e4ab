import assert from "node:assert/strict";
import fc from "fast-check";
import { readJson } from "../../src/documents/json-lines.ts";
import { seed } from "../support/seed.ts";

function valueOf(text: string): unknown {
  const read = readJson(text);
  assert.ok("value" in read, `line ${"line" in read ? read.line : ""}: ${text}`);
  return read.value;
}

function faultIn(text: string): object {
  const read = readJson(text);
  assert.ok(!("value" in read), text);
  return read;
}

describe("JSON with its lines", () => {
  it("says on which line a thing stands, and of what is not there where it would", () => {
    const read = readJson('{\n "a": [\n  1,\n  { "b":\n "x" }\n ],\n "c": null\n}');
    assert.ok("lineOf" in read);
    const lines = ([[], ["a"], ["a", 0], ["a", 1, "b"], ["a", 1, "no"], ["c"]] as const).map(
      (path) => read.lineOf(path),
    );
    assert.deepEqual(lines, [1, 2, 3, 4, 4, 7]);
  });

  it("names the line where a text stops being JSON", () => {
    const faults: readonly (readonly [string, number])[] = [
      ['{\n"a": 1,\n}', 3],
      ['{\n"a": 1\n"b": 2}', 3],
      ["[\n1,\n2", 3],
      ['{\n"a":\n0101}', 3],
      ["{}\nmore", 2],
      ["{\n'a': 1}", 2],
      ['["line\nbreak"]', 1],
      ["", 1],
      ["[".repeat(100), 1],
    ];
    for (const [text, line] of faults) assert.deepEqual(faultIn(text), { line }, text);
  });

  it("refuses a member that stands twice, which would otherwise be lost", () => {
    assert.deepEqual(faultIn('{"a": 1,\n"\\u0061": 2}'), { line: 2, twice: "a" });
    assert.deepEqual(valueOf('[{"a": 1}, {"a": 2}]'), [{ a: 1 }, { a: 2 }]);
  });

  it(`takes and refuses what JSON.parse does (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 5 }),
        fc.nat(),
        fc.string({ maxLength: 1 }),
        (text, n, sign) => {
          assert.deepEqual(valueOf(text), JSON.parse(text));
          const at = n % (text.length + 1);
          const broken = text.slice(0, at) + sign + text.slice(at + 1);
          let parsed: unknown;
          try {
            parsed = JSON.parse(broken);
          } catch {
            faultIn(broken);
            return;
          }
          const read = readJson(broken);
          if ("value" in read) assert.deepEqual(read.value, parsed);
          else assert.ok(read.twice !== undefined, broken);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});
