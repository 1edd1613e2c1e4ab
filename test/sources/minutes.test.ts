import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readAgendaText } from "../../src/documents/agenda-document.ts";

const SOURCES = fileURLToPath(new URL("../../../shared/sources/", import.meta.url));
const MINUTES = "politisk-sundhedsklynge-syd-referat-2023-01-18.txt";
const read = (file: string) => readAgendaText(readFileSync(SOURCES + file, "utf8"));
const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

describe("the real minutes of 18 January 2023", () => {
  const reading = read(MINUTES);

  it("are of their board, day and time", () => {
    assert.equal(reading.kind, "minutes");
    assert.equal(reading.board, "Politisk sundhedsklynge Syd");
    assert.deepEqual([reading.date, reading.start, reading.end], ["2023-01-18", "09:00", "11:00"]);
    assert.equal(reading.chair, "Lars Gaardhøj");
  });

  it("have nine items with kind, minutes, recommendations, attachments and presenters", () => {
    assert.deepEqual(
      reading.items.map((item) => [
        item.number,
        item.kind,
        item.minutes,
        item.recommendations.length,
        item.attachments.length,
        item.decision !== null,
        item.presenters.join(),
      ]),
      [
        ["1", null, 5, 1, 0, true, ""],
        ["2", "decision", 20, 2, 0, true, "Birgitte Rav"],
        ["3", "decision", 30, 2, 3, true, ""],
        ["4", "decision", 30, 3, 0, true, "Lone Bjørklund,Leon Engly Honoré"],
        ["5", "discussion", 20, 1, 2, true, "Tina Holm"],
        ["6", "decision", 5, 1, 0, true, ""],
        ["7", "decision", 5, 1, 1, true, ""],
        ["8", "announcement", null, 0, 1, false, ""],
        ["9", "any-other-business", null, 0, 0, false, ""],
      ],
    );
  });

  it("give all eleven recommendations word for word, as they were read by hand", () => {
    assert.deepEqual(
      reading.items.flatMap(({ recommendations }) => recommendations.map(hash)),
      RECOMMENDATIONS,
    );
  });

  it("name the inconsistent attachment and the decision told in plain text as doubts", () => {
    assert.match(reading.doubts[0]?.what ?? "", /Punkt 8 nævner bilag 5 .* Bilag 7/);
    assert.match(reading.doubts[1]?.what ?? "", /Punkt 9 .*beslutning/);
    assert.equal(reading.doubts.length, 2);
  });
});

describe("the other papers", () => {
  for (const file of readdirSync(SOURCES).filter((name) => name !== MINUTES))
    it(`are no agenda: ${file}`, () => {
      assert.equal(read(file).kind, "none");
    });
});

/** SHA-256, first 16 digits, of each recommendation as a person read and joined it. */
const RECOMMENDATIONS: readonly string[] = [
  "01f5bbb1344ccdf4",
  "094943aa3b39bd24",
  "1da99df159d5f6e0",
  "aba3c2d82394ed75",
  "2b5d612afba8178e",
  "eb5b556581905069",
  "5763515e45b3e3b7",
  "2b5d612afba8178e",
  "b64427471aa00de6",
  "37706525c26050aa",
  "7bcc8ad5759ce4cd",
];
