import assert from "node:assert/strict";
import { decodeText } from "../../src/documents/decode-text.ts";

const WORDS = "Børne- og ungeområdet";

describe("the text in a file", () => {
  it("is UTF-8 with or without its mark", () => {
    assert.equal(decodeText(Buffer.from(WORDS)), WORDS);
    assert.equal(decodeText(Buffer.from(`\ufeff${WORDS}`)), WORDS);
  });

  it("is UTF-16 where the mark says so", () => {
    assert.equal(decodeText(Buffer.from(`\ufeff${WORDS}`, "utf16le")), WORDS);
  });

  it("is Windows-1252 where it is not UTF-8, with its quotes, dashes and euro", () => {
    const bytes = Uint8Array.from([
      0xd8, 0x6c, 0x20, 0x80, 0x20, 0x96, 0x20, 0x93, 0xe5, 0x94, 0x85,
    ]);
    assert.equal(decodeText(bytes), "Øl € – “å”…");
  });

  it("has its accents composed and its lines ended by one sign", () => {
    assert.equal(decodeText(Buffer.from("A\u030arhus\r\nHonore\u0301\r\n")), "Århus\nHonoré\n");
  });
});
