import assert from "node:assert/strict";
import fc from "fast-check";
import { withEntry } from "../../src/domain/entries.ts";
import type { Entry } from "../../src/domain/entries.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import { seed } from "../support/seed.ts";

interface Word extends Entry {
  readonly word: string;
}

const press = fc.record({
  over: fc.integer({ min: 0, max: 6 }),
  by: fc.constantFrom("sanne", "bent"),
  word: fc.constantFrom("a", "b", "c"),
});

describe(`writings over time (seed ${seed})`, () => {
  it("are each written over what their writer saw, once, and none is ever changed or lost", () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        let entries: readonly Word[] = [];
        for (const [n, { over, by, word }] of presses.entries()) {
          const before = entries;
          const entry = { by, word, at: `moment ${n}` };
          const there = before[over];
          const isRepeat = there?.by === by && there.word === word;
          try {
            entries = withEntry(before, over, entry);
            assert.ok(isRepeat || over === before.length);
            if (isRepeat) assert.equal(entries, before);
            else assert.deepEqual(entries, [...before, entry]);
          } catch (error) {
            assert.ok(error instanceof Refusal && error.reason === "writing-stale");
            assert.ok(!isRepeat && over !== before.length);
          }
        }
      }),
      { seed, numRuns: 2000 },
    );
  });
});
