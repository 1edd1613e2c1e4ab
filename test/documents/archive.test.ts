import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { archives } from "../../src/documents/archive.ts";
import { paperWriter } from "../../src/documents/docx-paper.ts";
import { sha256 } from "../../src/store/sha256.ts";
import { writeZip } from "../../src/verify/zip-writer.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("files in one file", () => {
  const files = new Map([
    ["ø.txt", bytes("sidst")],
    ["a.txt", bytes("først")],
    ["tom", new Uint8Array()],
  ]);

  it("are in the order of their names, whatever order they came in, and come out as they were", () => {
    const packedOnce = archives.pack(files);
    assert.deepEqual(archives.pack(new Map([...files].reverse())), packedOnce);
    assert.deepEqual([...archives.unpack(packedOnce).keys()], ["a.txt", "tom", "ø.txt"]);
    assert.deepEqual(archives.unpack(packedOnce).get("ø.txt"), bytes("sidst"));
  });

  it("are the bytes that the format asks for, by who shares no code with us", () => {
    assert.deepEqual(
      archives.pack(files),
      writeZip(
        ["a.txt", "tom", "ø.txt"].map((name) => ({ name, content: files.get(name) ?? bytes("") })),
      ),
    );
  });

  it("are read by another program", function () {
    const directory = mkdtempSync(join(tmpdir(), "klyngebot-"));
    try {
      const path = join(directory, "pakke.zip");
      writeFileSync(path, archives.pack(files));
      const script =
        "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.namelist())";
      let said: string;
      try {
        said = execFileSync("python3", ["-c", script, path]).toString();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
        throw error;
      }
      assert.equal(said.trim(), "None ['a.txt', 'tom', 'ø.txt']");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe("a Word file", () => {
  const paper = {
    title: "Referat af \uE000p1\uE001",
    language: "da",
    blocks: [
      { type: "paragraph", text: "\uE000^p2\uE001 og \uE000p-3\uE001 talte." },
      { type: "list", numbered: true, entries: ["Et", "To"] },
      { type: "table", caption: "T", head: ["A"], rows: [["\uE000p4\uE001"]] },
    ],
  } as const;

  it("is the same bytes for the same paper, at another time and in another time zone", async () => {
    const here = sha256(await paperWriter.write(paper));
    const module = fileURLToPath(new URL("../../src/documents/docx-paper.ts", import.meta.url));
    const script = `
      const real = Date; const far = real.now() + 4e10;
      globalThis.Date = class extends real { constructor(...given) { given.length ? super(...given) : super(far); } static now() { return far; } };
      const { paperWriter } = await import(${JSON.stringify(module)});
      const { createHash } = await import("node:crypto");
      const content = await paperWriter.write(${JSON.stringify(paper)});
      console.log(createHash("sha256").update(content).digest("hex"));`;
    const there = execFileSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", script],
      { env: { ...process.env, TZ: "Pacific/Auckland" } },
    );
    assert.equal(there.toString().trim(), here);
  });

  it("keeps each mark whole, wherever it stands, so that a name can be put there", async () => {
    const files = archives.unpack(await paperWriter.write(paper));
    const all = [...files].map(
      ([name, content]) => [name, new TextDecoder().decode(content)] as const,
    );
    const where = (mark: string) =>
      all.filter(([, xml]) => xml.includes(mark)).map(([name]) => name);
    assert.deepEqual(where("\uE000p1\uE001"), [
      ...["docProps/core.xml", "word/document.xml", "word/footer1.xml"],
    ]);
    for (const mark of ["\uE000^p2\uE001", "\uE000p-3\uE001", "\uE000p4\uE001"])
      assert.deepEqual(where(mark), ["word/document.xml"]);
  });
});
