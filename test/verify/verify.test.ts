import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { archives } from "../../src/documents/archive.ts";
import { canonical, plain } from "../../src/domain/record/canonical.ts";
import { chained } from "../../src/domain/record/chain.ts";
import { headCode } from "../../src/domain/record/head.ts";
import type { Happened, RecordEvent } from "../../src/domain/record/event.ts";
import { sha256 } from "../../src/store/sha256.ts";
import { findReceipt } from "../../src/verify/receipt.ts";
import { verify } from "../../src/verify/verify.ts";
import { largePackage, smallestPackage } from "../support/packages.ts";
import type { Packed } from "../support/packages.ts";
import { seed } from "../support/seed.ts";

/** Every so many bytes of the smallest package, and how many drawn bytes of the large one. */
const ONE_IN = Number(process.env["BYTES_ONE_IN"] ?? 151);
const DRAWN = Number(process.env["BYTES_DRAWN"] ?? 200);
const FIXTURE = new URL("fixtures/journalpakke-format-1.zip", import.meta.url);
const FIXTURE_HEAD = readFileSync(
  new URL("fixtures/hovedkode.txt", import.meta.url),
  "utf8",
).trim();

const ask = (content: Uint8Array, head?: string) => verify(sha256, content, head);
const words = (content: Uint8Array, head?: string) => ask(content, head).sentences.join(" ");

describe("a record package that is verified", function () {
  this.timeout(1_800_000);
  let smallest: Packed;
  let large: Packed;
  before(async () => {
    smallest = await smallestPackage();
    large = await largePackage();
  });

  it("is accepted as it left the bot, without and with the head that the chairs hold", () => {
    for (const { content, head } of [smallest, large]) {
      assert.deepEqual([ask(content).accepted, ask(content, head).accepted], [true, true]);
      assert.match(words(content), new RegExp(`hænger sammen. Dens hovedkode er ${head}`));
      assert.match(words(content, head), /hovedkoden passer/);
    }
  });

  it("is accepted with a head written as people write it", () => {
    const spoken = large.head.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
    assert.ok(ask(large.content, spoken).accepted);
  });

  it(`is refused with one byte changed: ${ONE_IN === 1 ? "every byte" : `every ${ONE_IN}th byte`} of the smallest, by one bit, and some by all`, () => {
    const { content } = smallest;
    let refused = 0;
    for (let at = 0; at < content.length; at += ONE_IN)
      for (const by of at % 7 === 0 ? [1, 255] : [1]) {
        const changed = content.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        assert.equal(ask(changed).accepted, false, `byte ${at} by ${by}`);
        refused++;
      }
    assert.ok(refused >= content.length / ONE_IN);
  });

  it(`is refused with ${DRAWN} drawn bytes of a large one changed, one at a time (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: large.content.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const changed = large.content.slice();
          changed[at] = (changed[at] ?? 0) ^ by;
          const { accepted, sentences } = ask(changed);
          assert.equal(accepted, false);
          assert.ok((sentences[0] ?? "").length > 20);
        },
      ),
      { seed, numRuns: DRAWN },
    );
  });

  it("is refused cut short or with more behind it, wherever that is", () => {
    const { content } = smallest;
    for (let length = 0; length < content.length; length += 997)
      assert.equal(ask(content.slice(0, length)).accepted, false, String(length));
    assert.match(words(new Uint8Array([...content, 0])), /ændret ved byte/);
  });

  it(`is no package, and no fault, whatever bytes it is (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => !ask(bytes).accepted),
      { seed, numRuns: 300 },
    );
    const begin = large.content.slice(0, 60);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => !ask(new Uint8Array([...begin, ...bytes])).accepted,
      ),
      { seed, numRuns: 300 },
    );
  });

  describe("whose events were changed", () => {
    const eventsOf = ({ content }: Packed): readonly RecordEvent[] =>
      JSON.parse(text(content, "hændelser.json")) as readonly RecordEvent[];
    const withEvents = (events: readonly unknown[]): Uint8Array =>
      contentsAnew(replaced(large.content, "hændelser.json", canonical(plain(events))));
    /** As somebody would who knows the format: the rest hangs together again. */
    const rechained = (happened: readonly Happened[]): Uint8Array =>
      withEvents(chained(sha256, [], happened));
    const happenedIn = (): readonly Happened[] => eventsOf(large).map(({ event }) => event);

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
    for (const [how, by] of changes) {
      it(`is refused with each event ${how}, and says which`, () => {
        const events = eventsOf(large);
        assert.ok(events.length > 8);
        for (let at = 0; at < events.length - 1; at++) {
          const changed = withEvents(by(events, at));
          assert.equal(ask(changed).accepted, false, `event ${at + 1}`);
          assert.match(words(changed), /hændelse|ændret|mangler/i);
        }
      });

      it(`is refused with the head where the rest was made to hang together, with each event ${how}`, () => {
        for (let at = 0; at < happenedIn().length - 1; at++)
          assert.equal(
            ask(rechained(by(happenedIn(), at)), large.head).accepted,
            false,
            `event ${at + 1}`,
          );
      });
    }

    it("says which event was changed, and in what", () => {
      const events = eventsOf(large);
      const at = events.findIndex(({ event }) => event.kind === "vote");
      const changed = events.map((one, n) =>
        n === at ? { ...one, event: { ...one.event, closedBy: null } } : one,
      );
      assert.match(
        words(withEvents(changed)),
        new RegExp(`Hændelse ${at + 2} .*hænger ikke sammen med hændelsen før`),
      );
    });

    it("is refused where a tally was made to fit the wish, though all hangs together", () => {
      const happened = happenedIn().map((event) =>
        event.kind === "vote" && event.number === "1"
          ? {
              ...event,
              rolls: event.rolls.map((roll) => ({
                ...roll,
                tally: { ...roll.tally, agree: roll.tally.agree + 1, "cannot-agree": 0 },
              })),
            }
          : event,
      );
      assert.match(
        words(rechained(happened)),
        /afstemning, punkt 1.*Optællingen siger 9 for agree, men linjerne giver 8/,
      );
    });

    it("is refused where minutes and events tell two decisions", () => {
      const happened = happenedIn().map((event) =>
        event.kind === "decision" ? { ...event, text: "Noget andet." } : event,
      );
      assert.match(words(rechained(happened)), /møde.json: Punkt 1: Beslutningen er en anden/);
    });
  });

  it("is refused with a foreign name for a person, a name of nobody, or a changed paper", () => {
    const names = JSON.parse(text(large.content, "navne.json")) as {
      people: Record<string, { name: string; salt: string }>;
    };
    const [first] = Object.entries(names.people);
    assert.ok(first);
    const [id, own] = first;
    const put = (people: object) =>
      words(contentsAnew(replaced(large.content, "navne.json", canonical(plain({ people })))));
    assert.match(
      put({ ...names.people, [id]: { ...own, name: "Bo Andersen" } }),
      /«Bo Andersen» er ikke det navn/,
    );
    assert.match(put({ ...names.people, "p-ny": own }), /Personen p-ny er ikke i hændelserne/);
    const paper = (name: string) => {
      const content = archives.unpack(large.content).get(name) ?? new Uint8Array();
      const changed = content.slice();
      changed[5000] = (changed[5000] ?? 0) ^ 1;
      return words(
        contentsAnew(archives.pack(new Map([...archives.unpack(large.content), [name, changed]]))),
      );
    };
    assert.match(
      paper("referat-uden-navne.docx"),
      /«referat-uden-navne.docx» er ændret: kontrolsummen/,
    );
    assert.match(paper("referat.docx"), /«referat.docx» er ændret: fra byte 5001/);
  });

  it("that was rewritten whole is accepted alone, and refused with the head that the chairs hold", async () => {
    const other = await largePackage({ text: "Budgettet er forkastet." });
    assert.ok(ask(other.content).accepted);
    assert.notEqual(other.head, large.head);
    assert.match(words(other.content, large.head), /Hovedkoden passer ikke.*skrevet om/);
    assert.equal(ask(other.content, large.head).accepted, false);
  });

  it("with additions refuses the head from before them, and says which event that was", async () => {
    const events = JSON.parse(text(large.content, "hændelser.json")) as readonly RecordEvent[];
    const issued = events.findIndex(({ event }) => event.kind === "issued");
    const earlier = headCode(sha256(canonical(plain(events[issued]))));
    assert.match(
      words(large.content, earlier),
      new RegExp(`som den var efter Hændelse ${issued + 1} \\(udsendt.*er der føjet 1 hændelse`),
    );
    assert.equal(ask(large.content, earlier).accepted, false);
    const { content, head } = await largePackage({ additions: ["A", "B", "C"] });
    assert.ok(ask(content, head).accepted);
    assert.match(words(content, head), /Tilføjelser efter udsendelsen: 3/);
  });

  it("of another format is refused by its number", () => {
    const contents = JSON.parse(text(large.content, "indhold.json")) as object;
    const later = replaced(
      large.content,
      "indhold.json",
      canonical(plain({ ...contents, format: 2 })),
    );
    assert.match(words(later), /format, som jeg ikke kender. Jeg kender format 1/);
  });

  it("from when format 1 was new is still accepted, with its head", () => {
    const content = new Uint8Array(readFileSync(FIXTURE));
    assert.ok(ask(content, FIXTURE_HEAD).accepted, words(content, FIXTURE_HEAD));
    assert.match(words(content, smallest.head), /passer ikke/);
  });

  for (const shown of ["by-name", "by-party", "outcome-only"] as const)
    it(`finds the position that a receipt stands for, where positions are shown ${shown}`, async () => {
      const { content, receipts, head } = await largePackage({ shown });
      const { accepted, links } = ask(content, head);
      assert.ok(accepted, words(content, head));
      const [first = "", second = ""] = receipts;
      const found = findReceipt(sha256, links, first);
      assert.ok(found.found);
      assert.match(
        found.sentences.join(),
        /Punkt 1, indstilling 1: stemmen er talt med som «Kan ikke tiltræde»/,
      );
      assert.match(
        findReceipt(sha256, links, second.toLowerCase()).sentences.join(),
        /indstilling 1.*«Tiltræder med bemærkning».*indstilling 2.*«Tiltræder».*indstilling 3.*«Inhabil»/,
      );
      const [receipt = "", code = ""] = first.split("/");
      const [, otherCode = ""] = second.split("/");
      for (const wrong of [`${receipt}/${otherCode}`, `AAAA-AAAA-AAAA/${code}`, receipt, ""])
        assert.equal(findReceipt(sha256, links, wrong).found, false, wrong);
    });
});

function text(content: Uint8Array, name: string): string {
  return new TextDecoder().decode(archives.unpack(content).get(name));
}

function replaced(content: Uint8Array, name: string, by: string): Uint8Array {
  return archives.pack(
    new Map([...archives.unpack(content), [name, new TextEncoder().encode(by)]]),
  );
}

/** The list of contents written anew, as somebody would who changes a package and knows the format. */
function contentsAnew(content: Uint8Array): Uint8Array {
  const files = new Map(archives.unpack(content));
  const before = JSON.parse(text(content, "indhold.json")) as object;
  files.delete("indhold.json");
  const events = JSON.parse(text(content, "hændelser.json")) as readonly unknown[];
  const contents = {
    ...before,
    events: events.length,
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
    head: headCode(sha256(canonical(plain(events.at(-1) ?? null)))),
  };
  files.set("indhold.json", new TextEncoder().encode(canonical(plain(contents))));
  return archives.pack(files);
}
