import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rightsPage } from "./rights-page.ts";

const PAGE = fileURLToPath(new URL("../../docs/rights.md", import.meta.url));

describe("the page of who may do what", () => {
  it("says what the table says; RIGHTS=write writes it anew", () => {
    const page = rightsPage();
    if (process.env["RIGHTS"] === "write") writeFileSync(PAGE, page);
    assert.equal(readFileSync(PAGE, "utf8"), page);
  });
});
