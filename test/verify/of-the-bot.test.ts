import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { archives } from "../../src/documents/archive.ts";
import { canonical, plain } from "../../src/domain/record/canonical.ts";
import { chained } from "../../src/domain/record/chain.ts";
import type { Happened, RecordEvent } from "../../src/domain/record/event.ts";
import { headCode } from "../../src/domain/record/head.ts";
import { sha256 } from "../../src/store/sha256.ts";
import { largePackage, smallestPackage } from "../support/packages.ts";
import type { Packed } from "../support/packages.ts";
import { seed } from "../support/seed.ts";
import { verified } from "../support/verified.ts";

/** Every so many bytes of the smallest package, and how many drawn bytes of the large one. */
const ONE_IN = Number(process.env["BYTES_ONE_IN"] ?? 301);
const DRAWN = Number(process.env["BYTES_DRAWN"] ?? 100);
const FIXTURE = new URL("fixtures/journalpakke-format-1.zip", import.meta.url);
const FIXTURE_HEAD = readFileSync(
  new URL("fixtures/hovedkode.txt", import.meta.url),
  "utf8",
).trim();

describe("a record package of the bot's own that is verified", function () {
  this.timeout(1_800_000);
  let smallest: Packed;
  let large: Packed;
  before(async () => {
    smallest = await smallestPackage();
    large = await largePackage();
  });
  const refuses = async (content: Uint8Array, head?: string): Promise<boolean> =>
    !(await verified(content, head === undefined ? {} : { head })).accepted;

  it("is accepted as it left the bot, without and with the head that the chairs hold", async () => {
    for (const { content, head } of [smallest, large]) {
      const { accepted, words } = await verified(content);
      assert.ok(accepted, words);
      assert.ok(words.includes(head));
      assert.ok((await verified(content, { head })).accepted);
    }
  });

  it(`is refused with one byte changed: every ${ONE_IN === 1 ? "" : `${ONE_IN}th `}byte of the smallest, by one bit, and some by all`, async () => {
    const { content } = smallest;
    let refused = 0;
    for (let at = 0; at < content.length; at += ONE_IN)
      for (const by of at % 7 === 0 ? [1, 255] : [1]) {
        const changed = content.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        assert.ok(await refuses(changed), `byte ${at} by ${by}`);
        refused++;
      }
    assert.ok(refused >= content.length / ONE_IN);
  });

  it(`is refused with ${DRAWN} drawn bytes of a large one changed, one at a time (seed ${seed})`, async () => {
    const place = fc.integer({ min: 0, max: large.content.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = large.content.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        assert.ok(await refuses(changed));
      }),
      { seed, numRuns: DRAWN },
    );
  });

  it("is refused cut short or with more behind it, wherever that is", async () => {
    const { content } = smallest;
    for (let length = 0; length < content.length; length += 1997)
      assert.ok(await refuses(content.slice(0, length)), String(length));
    assert.ok(await refuses(new Uint8Array([...content, 0])));
  });

  const changes: readonly (readonly [
    string,
    <T>(all: readonly T[], at: number) => readonly T[],
  ])[] = [
    ["deleted", (all, at) => all.filter((_, n) => n !== at)],
    ["put in twice", (all, at) => [...all.slice(0, at + 1), ...all.slice(at)]],
    [
      "swapped with the next",
      (all, at) => [
        ...[...all.slice(0, at), ...all.slice(at + 1, at + 2)],
        ...[...all.slice(at, at + 1), ...all.slice(at + 2)],
      ],
    ],
    ["the last that is left", (all, at) => all.slice(0, at + 1)],
  ];
  for (const [how, by] of changes)
    it(`is refused with each event ${how}, and with the head also where the rest was made to fit`, async () => {
      const events = eventsOf(large);
      assert.ok(events.length > 8);
      for (let at = 0; at < events.length - 1; at++) {
        assert.ok(await refuses(withEvents(large, by(events, at))), `event ${at + 1}`);
        const happened = by(
          events.map(({ event }): Happened => event),
          at,
        );
        const fitted = withEvents(large, chained(sha256, [], happened));
        assert.ok(await refuses(fitted, large.head), `event ${at + 1}, made to fit`);
      }
    });

  it("that was rewritten whole is accepted alone, and refused with the head that the chairs hold", async () => {
    const other = await largePackage({ text: "Budgettet er forkastet." });
    assert.notEqual(other.head, large.head);
    assert.ok(!(await refuses(other.content)));
    assert.ok(await refuses(other.content, large.head));
  });

  it("with additions refuses the head from before them, and accepts the new one", async () => {
    const events = eventsOf(large);
    const issued = events.findIndex(({ event }) => event.kind === "issued");
    const earlier = headCode(sha256(canonical(plain(events[issued]))));
    const { accepted, words } = await verified(large.content, { head: earlier });
    assert.equal(accepted, false);
    assert.match(words, new RegExp(`\\b${issued + 1}\\b`));
    const { content, head } = await largePackage({ additions: ["A", "B", "C"] });
    assert.ok(!(await refuses(content, head)));
  });

  it("from when format 1 was new is still accepted, with its head and no other", async () => {
    const content = new Uint8Array(readFileSync(FIXTURE));
    const { accepted, words } = await verified(content, { head: FIXTURE_HEAD });
    assert.ok(accepted, words);
    assert.ok(await refuses(content, smallest.head));
  });

  for (const shown of ["by-name", "by-party", "outcome-only"] as const)
    it(`tells what a receipt was counted as, where positions are shown ${shown}`, async () => {
      const { content, receipts, head } = await largePackage({ shown });
      const [first = "", second = ""] = receipts;
      const ask = (receipt: string) => verified(content, { head, receipt });
      const one = await ask(first);
      assert.ok(one.accepted, one.words);
      assert.match(one.words, /Kan ikke tiltræde/);
      assert.match((await ask(second)).words, /Tiltræder med bemærkning[\s\S]*Inhabil/);
      const [receipt = "", code = ""] = first.split("/");
      const [, otherCode = ""] = second.split("/");
      for (const wrong of [`${receipt}/${otherCode}`, `AAAA-AAAA-AAAA/${code}`, receipt])
        assert.equal((await ask(wrong)).accepted, false, wrong);
    });
});

function eventsOf({ content }: Packed): readonly RecordEvent[] {
  const text = new TextDecoder().decode(archives.unpack(content).get("hændelser.json"));
  return JSON.parse(text) as readonly RecordEvent[];
}

/** A package with other events, its contents written anew, as somebody would who knows the format. */
function withEvents({ content }: Packed, events: readonly unknown[]): Uint8Array {
  const bytes = (value: unknown) => new TextEncoder().encode(canonical(plain(value)));
  const files = new Map(archives.unpack(content));
  const before = JSON.parse(new TextDecoder().decode(files.get("indhold.json"))) as object;
  files.set("hændelser.json", bytes(events));
  files.delete("indhold.json");
  const contents = {
    ...{ ...before, events: events.length },
    files: Object.fromEntries([...files].map(([name, one]) => [name, sha256(one)])),
    head: headCode(sha256(canonical(plain(events.at(-1) ?? null)))),
  };
  files.set("indhold.json", bytes(contents));
  return archives.pack(files);
}
