import assert from "node:assert/strict";
import { canonical, plain } from "../../../src/domain/record/canonical.ts";
import { brokenAt, chained, headOf } from "../../../src/domain/record/chain.ts";
import type { Happened } from "../../../src/domain/record/event.ts";
import { headCode, shortMark } from "../../../src/domain/record/head.ts";
import { sha256 } from "../../../src/store/sha256.ts";

const approval = (n: number): Happened => ({
  ...{
    kind: "approval",
    at: `2027-03-0${n}T08:00:00.000Z`,
    draft: 1,
    seat: `s${n}`,
    person: `p${n}`,
  },
});

describe("a chain of events", () => {
  const events = chained(sha256, [], [1, 2, 3, 4].map(approval));

  it("hangs each event on the whole of the one before", () => {
    assert.deepEqual(
      events.map(({ n }) => n),
      [1, 2, 3, 4],
    );
    assert.equal(events[0]?.prev, "0".repeat(64));
    assert.equal(events[2]?.prev, sha256(canonical(plain(events[1]))));
    assert.equal(headOf(sha256, events), sha256(canonical(plain(events[3]))));
    assert.equal(brokenAt(sha256, events), undefined);
  });

  it("is the same whether events came at once or one after the other", () => {
    const oneByOne = [1, 2, 3, 4].reduce<typeof events>(
      (chain, n) => chained(sha256, chain, [approval(n)]),
      [],
    );
    assert.deepEqual(oneByOne, events);
  });

  const [first, second, third, fourth] = events;
  assert.ok(first && second && third && fourth);
  const broken: readonly (readonly [string, typeof events, number | undefined])[] = [
    ["its first event gone", [second, third, fourth], 1],
    ["an event gone from the middle", [first, third, fourth], 2],
    ["two events swapped", [first, third, second, fourth], 2],
    ["an event twice", [first, second, second, third, fourth], 3],
    [
      "an event changed",
      [
        first,
        { ...second, event: { ...second.event, at: "2027-03-02T08:00:00.001Z" } },
        third,
        fourth,
      ],
      3,
    ],
    ["a number changed", [first, { ...second, n: 3 }, third, fourth], 2],
    [
      "its last event changed, which only the head can tell",
      [first, second, { ...third, event: approval(9) }],
      undefined,
    ],
  ];
  for (const [what, chain, at] of broken)
    it(`with ${what} is ${at === undefined ? "whole, and has another head" : `broken at ${at}`}`, () => {
      assert.equal(brokenAt(sha256, chain), at);
      if (at === undefined)
        assert.notEqual(headOf(sha256, chain), headOf(sha256, [first, second, third]));
    });
});

describe("the code of a head", () => {
  it("is its first 160 bits in eight groups of letters that are not mistaken", () => {
    assert.equal(headCode("0".repeat(64)), Array(8).fill("0000").join("-"));
    assert.equal(headCode("f".repeat(64)), Array(8).fill("ZZZZ").join("-"));
    // 0x08421 08421 …: one in each group of five bits.
    assert.equal(headCode("08421".repeat(13).slice(0, 64)), Array(8).fill("1111").join("-"));
  });

  it("tells heads apart by any of those bits, and by no other", () => {
    const one = sha256("a");
    const bit = (n: number): string => {
      const digit = Number.parseInt(one.charAt(n), 16) ^ 1;
      return one.slice(0, n) + digit.toString(16) + one.slice(n + 1);
    };
    for (let n = 0; n < 40; n++) assert.notEqual(headCode(bit(n)), headCode(one));
    assert.equal(headCode(bit(40)), headCode(one));
  });

  it("is halved in a mark", () => {
    assert.equal(headCode(sha256("a")).slice(0, 19), shortMark(sha256("a")));
  });
});
