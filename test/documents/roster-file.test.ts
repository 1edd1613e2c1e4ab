import assert from "node:assert/strict";
import { readRosterFile } from "../../src/documents/roster-file.ts";
import { rosterCsv } from "../support/cluster.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Uint8Array =>
  Buffer.from(text, encoding);
const plain = readRosterFile(bytes(rosterCsv)).rows;

describe("a roster file", () => {
  for (const [name, file] of [
    ["UTF-8 with a byte order mark", bytes(`\ufeff${rosterCsv}`)],
    ["Windows-1252", bytes(rosterCsv, "latin1")],
    [
      "UTF-16, as Excel's «Unicode text»",
      bytes(`\ufeff${rosterCsv.replaceAll(";", "\t")}`, "utf16le"),
    ],
    ["commas", bytes(rosterCsv.replaceAll(";", ","))],
    ["line feeds only", bytes(rosterCsv.replaceAll("\r\n", "\n"))],
    ["headings in capitals", bytes(rosterCsv.replace(/^.*/, (head) => head.toUpperCase()))],
    ["every cell in quotes", bytes(rosterCsv.replace(/[^;\r\n]+/g, '"$&"'))],
    ["empty lines at the end", bytes(`${rosterCsv}\r\n;;;;;;;;;;;\r\n\r\n`)],
  ] as const)
    it(`reads the same from a file with ${name}`, () => {
      const { rows, problems } = readRosterFile(file);
      assert.deepEqual(problems, []);
      assert.deepEqual(rows, plain);
    });

  it("reads columns in any order, and names those that it does not know", () => {
    const turned = rosterCsv
      .split("\r\n")
      .map((line, n) => [n === 0 ? "Telefon" : "", ...line.split(";").reverse()].join(";"))
      .join("\r\n");
    const { rows, unusedColumns } = readRosterFile(bytes(turned));
    assert.deepEqual(rows, plain);
    assert.deepEqual(unusedColumns, ["Telefon"]);
  });

  it("counts lines as a secretary sees them, also after Excel's «sep=;» and a line break in a cell", () => {
    const { rows } = readRosterFile(
      bytes(`sep=;\r\n${rosterCsv.replace("Region 1", '"Region\n1"')}`),
    );
    assert.deepEqual([rows[0]?.line, rows[1]?.line], [3, 5]);
  });

  for (const [name, file, reason] of [
    ["is empty", bytes(""), "file-empty"],
    ["has headings only", bytes(rosterCsv.split("\r\n")[0] ?? ""), "file-empty"],
    ["is a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), "not-text"],
    ["is something else", bytes("a;b;c\r\n1;2;3"), "not-a-roster"],
    ["lacks a column", bytes(rosterCsv.replace(";navn;", ";x;")), "column-missing"],
    ["has a column twice", bytes(rosterCsv.replace(";navn;", ";navn;navn;")), "column-twice"],
    ["has a broken quote", bytes(rosterCsv.replace("Region 1", '"Region 1')), "quotes-broken"],
    ["has a row that is too long", bytes(`${rosterCsv};x`), "row-long"],
    ["has a row that is too short", bytes(`${rosterCsv}\r\nKlynge;ssu`), "row-short"],
  ] as const)
    it(`says so when it ${name}`, () => {
      assert.ok(readRosterFile(file).problems.some((problem) => problem.reason === reason));
    });
});
