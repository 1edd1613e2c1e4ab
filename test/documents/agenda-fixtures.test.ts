import assert from "node:assert/strict";
import { readAgendaText } from "../../src/documents/agenda-document.ts";
import { decodeText } from "../../src/documents/decode-text.ts";
import { documentNamed, goldNamed, itemsInFull, itemsRead } from "./agenda-gold.ts";

const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    "cluster-minutes",
    "minutes of a cluster with empty lines between the lines and words cut in two",
  ],
  ["agenda", "an agenda without decisions, with a list of who comes"],
  ["regionh", "a region's minutes with kinds before the titles and labels above their values"],
  ["rm", "minutes with a case number above each title and points chained with commas"],
  ["kk", "one page with a single item"],
  ["word-pasted", "minutes pasted from Word, one line to a paragraph"],
  ["windows-1252", "an agenda in Windows-1252 with CRLF"],
  ["closed-item", "minutes with closed items and the buttons of a web page"],
  ["contents", "an agenda on pages with a table of contents that repeats the items"],
];

describe("a document as a careful secretary reads it", () => {
  for (const [name, layout] of LAYOUTS) {
    it(`is ${layout}`, () => {
      const gold = goldNamed(name);
      const reading = readAgendaText(decodeText(documentNamed(name)));
      const { items, doubts, ...meeting } = reading;
      const { items: goldItems, doubts: goldDoubts, ...goldMeeting } = gold;
      assert.deepEqual(itemsRead(reading), itemsInFull(gold));
      assert.deepEqual(meeting, goldMeeting);
      assert.equal(items.length, goldItems.length);
      assert.deepEqual(
        goldDoubts.filter((part) => !doubts.some(({ what }) => what.includes(part))),
        [],
      );
      assert.equal(doubts.length, goldDoubts.length, doubts.map(({ what }) => what).join("\n"));
    });
  }
});
