import assert from "node:assert/strict";
import { createServer, IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { Socket } from "node:net";
import fc from "fast-check";
import { Refusal } from "../../../src/domain/refusal.ts";
import { readForm } from "../../../src/web/pages/form-body.ts";
import type { FormBody } from "../../../src/web/pages/form-body.ts";
import { BOUNDARY, MULTIPART, multipart } from "../../support/multipart.ts";
import { seed } from "../../support/seed.ts";

const MB = 1024 * 1024;
const refused = { reason: "upload-broken" };

describe("a form with files, as it is read", () => {
  let url = "";
  let outcome: Promise<FormBody>;
  let began = (): void => undefined;
  const server = createServer((req, res) => {
    outcome = readForm(req);
    began();
    void outcome
      .catch(() => undefined)
      .finally(() => {
        req.resume();
        res.end("read");
      });
  });
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** What is read of a body; its sender always gets an answer. */
  async function read(body: Uint8Array<ArrayBuffer> | string, type = MULTIPART): Promise<FormBody> {
    const answer = await fetch(url, { method: "POST", headers: { "content-type": type }, body });
    assert.equal(await answer.text(), "read");
    return outcome;
  }
  const named = (name: string) => multipart([["file", { name, content: Buffer.from("x") }]]);
  const nameOf = async (name: string) => (await read(named(name))).files[0]?.name;

  it("has its values and its files, byte for byte", async () => {
    const content = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
    const { fields, files } = await read(
      multipart([
        ["act", "read"],
        ["file", { name: "Ærø.pdf", content }],
        ["board", "Åby & Ølby"],
        ["i1:0", { name: "tom.txt", content: new Uint8Array() }],
      ]),
    );
    assert.deepEqual(
      [...fields],
      [
        ["act", "read"],
        ["board", "Åby & Ølby"],
      ],
    );
    assert.deepEqual(
      files.map((one) => ({ ...one, content: new Uint8Array(one.content) })),
      [
        { field: "file", name: "Ærø.pdf", content, tooLarge: false },
        { field: "i1:0", name: "tom.txt", content: new Uint8Array(), tooLarge: false },
      ],
    );
  });

  it("leaves out the files that were not chosen", async () => {
    const { files } = await read(
      multipart([
        ["a", undefined],
        ["b", undefined],
      ]),
    );
    assert.deepEqual(files, []);
  });

  it("leaves out a file without a name", async () => {
    const head =
      'Content-Disposition: form-data; name="a"\r\nContent-Type: application/octet-stream';
    assert.deepEqual(
      (await read(`--${BOUNDARY}\r\n${head}\r\n\r\nx\r\n--${BOUNDARY}--\r\n`)).files,
      [],
    );
  });

  for (const [given, name] of [
    ["C:\\Sager\\sanne\\bilag.pdf", "bilag.pdf"],
    ["/hjem/sanne/bilag.pdf", "bilag.pdf"],
    ["..\\..\\bilag.pdf", "bilag.pdf"],
    ["A\u030arsplan.pdf", "Årsplan.pdf"],
    ["Dagsorden; udkast=2.docx", "Dagsorden; udkast=2.docx"],
  ] as const)
    it(`calls the file ${given} ${name}`, async () => {
      assert.equal(await nameOf(given), name);
    });

  for (const letter of ["ø", "👍"])
    it(`keeps the ending of a name with very many ${letter}`, async () => {
      const name = (await nameOf(`Bilag ${letter.repeat(300)}.pdf`)) ?? "";
      assert.match(name, /^Bilag (ø+|👍+)…(ø+|👍+)\.pdf$/u);
      assert.equal(Array.from(name).length, 200);
      const longest = `${letter.repeat(196)}.pdf`;
      assert.equal(await nameOf(longest), longest);
    });

  it("keeps a file of 20 MB, and of a larger one only that it was", async () => {
    const { files } = await read(
      multipart([
        ["a", { name: "a.pdf", content: Buffer.alloc(20 * MB, 1) }],
        ["b", { name: "b.pdf", content: Buffer.alloc(20 * MB + 1, 2) }],
        ["c", { name: "c.pdf", content: Buffer.alloc(10, 3) }],
      ]),
    );
    assert.deepEqual(
      files.map(({ name, tooLarge, content }) => [name, tooLarge, content.byteLength]),
      [
        ["a.pdf", false, 20 * MB],
        ["b.pdf", true, 0],
        ["c.pdf", false, 10],
      ],
    );
  });

  it("keeps 100 MB of files together, and of those after them only that they came", async () => {
    const content = Buffer.alloc(19 * MB);
    const parts = Array.from(
      { length: 6 },
      (_, n) => [`f${n}`, { name: "f.pdf", content }] as const,
    );
    const { files } = await read(multipart(parts));
    assert.deepEqual(
      files.map(({ tooLarge }) => tooLarge),
      [false, false, false, false, false, true],
    );
  });

  for (const type of [
    "application/json",
    "text/plain",
    "multipart/mixed",
    "",
    "multipart/form-data",
  ])
    it(`is refused where it calls itself «${type}»`, async () => {
      await assert.rejects(read(named("a.pdf"), type), refused);
    });

  const whole = multipart([
    ["act", "read"],
    ["file", { name: "Møde.txt", content: Buffer.from("1. Velkomst\r\n\r\n2. Eventuelt") }],
    ["date", "2027-03-03"],
  ]);
  const afterEnd = "\r\n".length;

  it(`is refused where it is cut off, wherever that is (seed ${seed})`, async () => {
    const places = fc.nat(whole.byteLength - afterEnd - 1);
    await fc.assert(
      fc.asyncProperty(places, async (length) => {
        await assert.rejects(read(whole.slice(0, length)), refused);
      }),
      { seed, numRuns: 100 },
    );
  });

  it(`is read or refused, whatever else is in it (seed ${seed})`, async () => {
    const pieces = fc.constantFrom(
      ...[`--${BOUNDARY}`, "--", "\r\n", "\r\n\r\n", "\n", "\0", ";", '"', "\\", "æ", "x=y"],
      ...["Content-Disposition: form-data", '; name="a"', '; filename="b"', "; filename=", ";"],
      ...["Content-Type: application/octet-stream", "Content-Type: text/plain; charset=utf-99"],
    );
    const bodies = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        await read(`--${BOUNDARY}\r\n${body}`).catch((error: unknown) => {
          assert.ok(error instanceof Refusal, String(error));
        });
      }),
      { seed, numRuns: 300 },
    );
  });

  it("is refused where the connection is lost in the middle", async () => {
    const begun = new Promise<void>((resolve) => (began = resolve));
    const headers = { "content-type": MULTIPART, "content-length": whole.byteLength };
    const sending = request(url, { method: "POST", headers });
    sending.on("error", () => undefined);
    sending.write(whole.slice(0, 200));
    await begun;
    sending.destroy();
    await assert.rejects(outcome, refused);
  });

  it("is refused where the connection is lost before it is read", async () => {
    const req = new IncomingMessage(new Socket());
    req.headers["content-type"] = MULTIPART;
    req.destroy();
    await assert.rejects(readForm(req), refused);
  });
});
