import assert from "node:assert/strict";
import { accepted } from "./judging.ts";
import { fullMeeting } from "./meeting.ts";
import { contentsOf, filled, headOf, json, linked, packed, zip } from "./packing.ts";
import type { Link } from "./packing.ts";

/*
 * What somebody may do who wants the events to be others, from least to most: change the chain alone; link
 * the rest of it anew and list the contents anew; print the new head in the minutes too. (Who writes every
 * paper anew is met in verify.test.ts: only the head code tells.)
 */

const { files, head, links } = packed(fullMeeting());

/** The ways to change a list of links, each at the place of one of them. */
const WAYS: Record<string, (n: number) => Link[][]> = {
  "is left out": (n) => [links.toSpliced(n, 1)],
  "changes place with the next": (n) =>
    n + 1 < links.length
      ? [links.toSpliced(n, 2, ...links.slice(n, n + 2).toReversed())]
      : [links.toSpliced(0, 0, ...links.slice(n)).slice(0, -1)],
  "is the last": (n) => (n + 1 < links.length ? [links.slice(0, n + 1)] : []),
  "is there again, at every place": (n) =>
    Array.from({ length: links.length + 1 }, (_, place) =>
      links.toSpliced(place, 0, ...links.slice(n, n + 1)),
    ),
};

const relinked = (changed: readonly Link[]): Link[] => linked(changed.map(({ event }) => event));

function alone(changed: readonly Link[]): Uint8Array {
  return zip({ ...files, "hændelser.json": json(changed) });
}

function listed(changed: readonly Link[]): Uint8Array {
  const all = { ...files, "hændelser.json": json(changed) };
  return zip({ ...all, "indhold.json": contentsOf(all, changed) });
}

function printed(changed: readonly Link[]): Uint8Array {
  const paper = filled(fullMeeting(), headOf(changed));
  const all = { ...files, "hændelser.json": json(changed), "referat.docx": paper };
  return zip({ ...all, "indhold.json": contentsOf(all, changed) });
}

/** What nothing but the head tells, of events that no paper repeats. */
const ONLY_THE_HEAD_TELLS = [
  "6 decision is left out",
  "3 vote changes place with the next",
  "4 vote changes place with the next",
  "5 vote changes place with the next",
  "7 decision changes place with the next",
  "10 objection-answered changes place with the next",
  "11 approval changes place with the next",
  "12 people changes place with the next",
  "13 attendance changes place with the next",
];

describe("a record package with other events", function () {
  this.timeout(60_000);

  for (const [way, make] of Object.entries(WAYS)) {
    it(`is refused where one ${way}, whether or not the rest is linked and listed anew`, async () => {
      let count = 0;
      for (const n of links.keys())
        for (const changed of make(n)) {
          const told = `event ${n + 1} ${way}`;
          assert.equal(await accepted(alone(changed)), false, told);
          assert.equal(await accepted(listed(changed)), false, `${told}, listed`);
          assert.equal(await accepted(listed(relinked(changed))), false, `${told}, linked anew`);
          count++;
        }
      assert.ok(count >= links.length - 1);
    });
  }

  it("is refused with the head also where all is linked and printed anew; without it but for what no paper repeats", async () => {
    const open: string[] = [];
    for (const [way, make] of Object.entries(WAYS))
      for (const [n, link] of links.entries())
        for (const [place, changed] of make(n).entries()) {
          const file = printed(relinked(changed));
          const told = `${n + 1} ${link.event.kind} ${way}`;
          assert.equal(await accepted(file, { head }), false, told);
          if (await accepted(file)) open.push(way.includes("again") ? `${told} ${place}` : told);
        }
    assert.deepEqual(open, ONLY_THE_HEAD_TELLS);
  });
});
