import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAgendaText } from "../../src/documents/agenda-document.ts";
import { decodeText } from "../../src/documents/decode-text.ts";

const SOURCES =
  process.env.SOURCES ?? fileURLToPath(new URL("../../../shared/sources", import.meta.url));
const MINUTES = "politisk-sundhedsklynge-syd-referat-2023-01-18.txt";

interface Expected {
  readonly number: string;
  readonly kind: string | null;
  readonly minutes: number | null;
  readonly presenters: readonly string[];
  /** SHA-256, first 16 digits, of the texts as a person read them and joined their lines. */
  readonly title: string;
  readonly recommendations: readonly string[];
  readonly decision: string | null;
  readonly background: string | null;
  readonly attachments: readonly string[];
}

const ITEMS: readonly Expected[] = [
  // Welcome, approval of the agenda
  {
    number: "1",
    kind: null,
    minutes: 5,
    presenters: [],
    title: "89f987a371bbb2f6",
    recommendations: ["01f5bbb1344ccdf4"],
    decision: "55827d83571eaad9",
    background: null,
    attachments: [],
  },
  // Principles for the use of funds: carry over; a model of development
  {
    number: "2",
    kind: "decision",
    minutes: 20,
    presenters: ["Birgitte Rav"],
    title: "703fc07bb845cd10",
    recommendations: ["094943aa3b39bd24", "1da99df159d5f6e0"],
    decision: "fb4ecdf0a9380401",
    background: "c08584594f1e8c3a",
    attachments: [],
  },
  // Somatic efforts: which to fund; a status in autumn
  {
    number: "3",
    kind: "decision",
    minutes: 30,
    presenters: [],
    title: "fefc9a0d62c23eed",
    recommendations: ["aba3c2d82394ed75", "2b5d612afba8178e"],
    decision: "86473513a5f0893f",
    background: "0eceab8a94e030fb",
    attachments: ["105aa59920b4677d", "c3fb1e798762fe7d", "64a9e01a83a7c2d5"],
  },
  // Psychiatry: take note; a proposal for April; a status in autumn
  {
    number: "4",
    kind: "decision",
    minutes: 30,
    presenters: ["Lone Bjørklund", "Leon Engly Honoré"],
    title: "31a4ee0ee084750d",
    recommendations: ["eb5b556581905069", "5763515e45b3e3b7", "2b5d612afba8178e"],
    decision: "333bde77b8aabca5",
    background: "ef204e55cd40f4f2",
    attachments: [],
  },
  // The health agreement: wishes for it
  {
    number: "5",
    kind: "discussion",
    minutes: 20,
    presenters: ["Tina Holm"],
    title: "086673e92ee7c61c",
    recommendations: ["b64427471aa00de6"],
    decision: "19db8b83cf95f5af",
    background: "f5f6064f2a81f173",
    attachments: ["b29ebf83f5ce61a8", "56b9464940b5c99f"],
  },
  // Meeting plan
  {
    number: "6",
    kind: "decision",
    minutes: 5,
    presenters: [],
    title: "e3fb0f56c887901a",
    recommendations: ["37706525c26050aa"],
    decision: "8ec27bed42eb62f2",
    background: "878e2e1bd3d2dff5",
    attachments: [],
  },
  // Rules of procedure
  {
    number: "7",
    kind: "decision",
    minutes: 5,
    presenters: [],
    title: "9357320c185ecada",
    recommendations: ["7bcc8ad5759ce4cd"],
    decision: "613283c726482bf5",
    background: "fe54fce727354bb0",
    attachments: ["2ed28d669b9ac888"],
  },
  // Announcement of a package of figures
  {
    number: "8",
    kind: "announcement",
    minutes: null,
    presenters: [],
    title: "1b08e022ff962679",
    recommendations: [],
    decision: null,
    background: null,
    attachments: ["57012898b59f08bc"],
  },
  // Any other business
  {
    number: "9",
    kind: "any-other-business",
    minutes: null,
    presenters: [],
    title: "f949d36d1b5ddb05",
    recommendations: [],
    decision: null,
    background: null,
    attachments: [],
  },
];

function read(file: string) {
  return readAgendaText(decodeText(readFileSync(join(SOURCES, file))));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function hashOrNull(text: string | null): string | null {
  return text === null ? null : hash(text);
}

describe("the minutes of Politisk sundhedsklynge Syd, 18 January 2023", () => {
  const reading = read(MINUTES);
  const source = decodeText(readFileSync(join(SOURCES, MINUTES)));

  it("are minutes of that board on that day, and say who chairs", () => {
    assert.deepEqual(
      [reading.kind, reading.board, reading.date, reading.start, reading.end, reading.chair],
      ["minutes", "Politisk sundhedsklynge Syd", "2023-01-18", "09:00", "11:00", "Lars Gaardhøj"],
    );
    assert.deepEqual([reading.place, reading.attendance], [null, []]);
  });

  for (const [n, expected] of ITEMS.entries())
    it(`have item ${expected.number} word for word`, () => {
      const item = reading.items[n];
      assert.ok(item);
      assert.deepEqual(
        {
          number: item.number,
          kind: item.kind,
          minutes: item.minutes,
          presenters: item.presenters,
          title: hash(item.title),
          recommendations: item.recommendations.map(hash),
          decision: hashOrNull(item.decision),
          background: hashOrNull(item.background),
          attachments: item.attachments.map(({ title }) => hash(title)),
        },
        expected,
      );
      assert.deepEqual([item.recommendedBy, item.caseNumber, item.closed], [null, null, false]);
      assert.notEqual(item.case, null);
    });

  it("have nine items, eleven recommendations and seven attachments", () => {
    const all = (count: (item: (typeof reading.items)[number]) => number): number =>
      reading.items.reduce((sum, item) => sum + count(item), 0);
    assert.equal(reading.items.length, 9);
    assert.equal(
      all(({ recommendations }) => recommendations.length),
      11,
    );
    assert.equal(
      all(({ attachments }) => attachments.length),
      7,
    );
  });

  it("lose no letter of the text between the first heading and the end", () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    const document = letters(source);
    const texts = reading.items.flatMap((item) =>
      [item.title, item.background, ...item.recommendations, item.decision, item.case]
        .flatMap((text) => text?.split("\n\n") ?? [])
        .concat(item.attachments.map(({ title }) => title)),
    );
    for (const text of texts) assert.ok(document.includes(letters(text)), text.slice(0, 40));
    const read = texts.reduce((sum, text) => sum + letters(text).length, 0);
    assert.ok(read > document.length * 0.88, `${read} of ${document.length} letters`);
  });

  it("leave two doubts: an attachment with another number, and what was said last", () => {
    assert.deepEqual(
      reading.doubts.map(({ at }) => at),
      [reading.items[7]?.at, reading.items[8]?.at],
    );
    assert.match(reading.doubts[0]?.what ?? "", /^Punkt 8 nævner bilag 5 .* [Bb]ilag 7\.$/);
    assert.match(reading.doubts[1]?.what ?? "", /^Punkt 9 /);
  });

  it("are read in far below 50 ms", () => {
    const start = performance.now();
    for (let n = 0; n < 10; n += 1) readAgendaText(source);
    assert.ok((performance.now() - start) / 10 < 50);
  });
});

describe("the other papers", () => {
  for (const file of readdirSync(SOURCES).filter((name) => name !== MINUTES))
    it(`are no agenda: ${file}`, () => {
      assert.equal(read(file).kind, "none");
    });
});
