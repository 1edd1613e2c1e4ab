import assert from "node:assert/strict";
import { zipSync } from "fflate";
import type { AttachFile } from "../../../src/usecases/document/attach-file.ts";
import { attachFile } from "../../../src/usecases/document/attach-file.ts";
import type { Actor } from "../../../src/usecases/ports.ts";
import { actor, admin, ITEMS, meeting, otherMeeting } from "../../support/board.ts";
import { worldForEach } from "../../support/world.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const PDF = bytes("%PDF-1.7\nbilag");
const JPEG = bytes("\xff\xd8\xff\xe0JFIF");
const PNG = bytes("\x89PNG\r\n\x1a\n");
const TEXT = Buffer.from("Økonomien, år for år");
const office = (part: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ "[Content_Types].xml": bytes("<Types/>"), [part]: bytes("<xml/>"), ...more });
const DOCX = office("word/document.xml");
const XLSX = office("xl/workbook.xml");
const PPTX = office("ppt/presentation.xml");
const OLD_OFFICE = bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** What may be an attachment: its name, what is in it, and the type it is given out as. */
const KINDS: readonly (readonly [string, Uint8Array, string])[] = [
  ["bilag.pdf", PDF, "application/pdf"],
  ["Referat.udkast.DOCX", DOCX, `${OFFICE}.wordprocessingml.document`],
  ["budget.xlsx", XLSX, `${OFFICE}.spreadsheetml.sheet`],
  ["oplæg.pptx", PPTX, `${OFFICE}.presentationml.presentation`],
  ["høringssvar.txt", TEXT, "text/plain; charset=utf-8"],
  ["kort.png", PNG, "image/png"],
  ["foto.jpg", JPEG, "image/jpeg"],
  ["foto.Jpeg", JPEG, "image/jpeg"],
];

describe("an attachment that is handed in as a file", () => {
  const world = worldForEach();
  const handIn = (
    file: AttachFile["file"],
    { by = actor("sanne"), ...at }: Partial<Omit<AttachFile, "file">> & { by?: Actor } = {},
  ) => attachFile(world(), by, { meeting: meeting.id, item: "i1", attachment: 0, ...at, file });
  const kept = () => world().meetings.find(meeting.id);
  const pdf = { name: "bilag.pdf", content: PDF };

  /** Nothing of it is there: the meeting is as it was, and no file has the next id. */
  async function nothingIsKept(): Promise<void> {
    assert.deepEqual(await kept(), meeting);
    assert.equal(await world().files.find("id-00000001"), undefined);
  }

  for (const [name, content, type] of KINDS)
    it(`is kept whole where it is ${name}, and given out as ${type}`, async () => {
      const { items } = await handIn({ name, content });
      const { file, ...rest } = items[0]?.attachments[0] ?? { title: "" };
      assert.deepEqual(rest, { title: ITEMS.one.attachments[0]?.title });
      assert.equal(file?.name, name);
      assert.deepEqual((await kept())?.items, items);
      const size = content.byteLength;
      assert.deepEqual(await world().files.find(file.id), { id: file.id, name, type, size });
      assert.deepEqual(await world().files.read(file.id), new Uint8Array(content));
    });

  it("takes the place of what was handed in before, with an id of its own", async () => {
    const file = async (name: string) =>
      (await handIn({ name, content: PDF })).items[0]?.attachments[0]?.file;
    const [first, second] = [await file("et.pdf"), await file("to.pdf")];
    assert.notEqual(first?.id, second?.id);
    assert.deepEqual((await kept())?.items[0]?.attachments[0]?.file, second);
  });

  it("loses none of two that are handed in at once", async () => {
    const attachments = ["Bilag 1", "Bilag 2"].map((title) => ({ title }));
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((one) => (one.id === "i1" ? { ...one, attachments } : one)),
    }));
    await Promise.all(
      ["a.pdf", "b.pdf"].map((name, attachment) => handIn({ name, content: PDF }, { attachment })),
    );
    assert.deepEqual(
      (await kept())?.items[0]?.attachments.map(({ file }) => file?.name),
      ["a.pdf", "b.pdf"],
    );
  });

  for (const [name, content] of KINDS)
    it(`is refused where ${name} is empty`, async () => {
      await assert.rejects(handIn({ name, content: content.subarray(0, 0) }), {
        reason: "attachment-kind",
        about: name,
      });
      await nothingIsKept();
    });

  const foreign: readonly (readonly [string, string, Uint8Array])[] = [
    ["a program", "bilag.exe", bytes("MZ\x90\0")],
    ["a program behind a document's name", "bilag.pdf.exe", PDF],
    ["a web page", "bilag.html", bytes("<script></script>")],
    ["a drawing that can hold a script", "kort.svg", bytes("<svg/>")],
    ["a packed folder", "bilag.zip", DOCX],
    ["a Word file of the old kind", "bilag.doc", OLD_OFFICE],
    ["a Word file with macros by its name", "bilag.docm", DOCX],
    ["an Excel file with macros by its name", "budget.xlsm", XLSX],
    ["named without an ending", "bilag", PDF],
    ["named with a dot only", "bilag.", PDF],
    ["named with no letters", "", PDF],
    ["named with an ending that every object has", "bilag.constructor", PDF],
    ["named with an ending that every object inherits", "bilag.__proto__", PDF],
    ["a program named as PDF", "bilag.pdf", bytes("MZ\x90\0")],
    ["a Word file named as PDF", "bilag.pdf", DOCX],
    ["a PDF named as Word", "bilag.docx", PDF],
    ["a Word file of the old kind named as the new", "bilag.docx", OLD_OFFICE],
    ["a text named as Excel", "budget.xlsx", TEXT],
    ["a PDF named as PowerPoint", "oplæg.pptx", PDF],
    ["a JPEG named as PNG", "foto.png", JPEG],
    ["a PNG named as JPEG", "foto.jpg", PNG],
    ["a PDF cut off within its first bytes", "bilag.pdf", PDF.subarray(0, 3)],
    ["a PDF with something before its first bytes", "bilag.pdf", bytes(`\n${String(PDF)}`)],
  ];
  for (const [what, name, content] of foreign)
    it(`is refused where it is ${what}`, async () => {
      await assert.rejects(handIn({ name, content }), { reason: "attachment-kind", about: name });
      await nothingIsKept();
    });

  const project = bytes("Attribute VB_Name");
  for (const [name, content] of [
    ["bilag.docx", office("word/document.xml", { "word/vbaProject.bin": project })],
    ["budget.xlsx", office("xl/workbook.xml", { "xl/vbaProject.bin": project })],
    ["oplæg.pptx", office("ppt/presentation.xml", { "ppt/vbaProject.bin": project })],
  ] as const)
    it(`is refused where ${name} has macros`, async () => {
      await assert.rejects(handIn({ name, content }), { reason: "attachment-kind", about: name });
      await nothingIsKept();
    });

  it("may have a name that only begins as that of macros", async () => {
    const content = office("word/document.xml", {
      "word/vbaProject.bi": project,
      "vvba.txt": TEXT,
    });
    await handIn({ name: "bilag.docx", content });
    assert.equal((await kept())?.items[0]?.attachments[0]?.file?.name, "bilag.docx");
  });

  for (const by of [...(["anna", "bent", "erik", "carl", "oda", "ole"] as const).map(actor), admin])
    it(`is refused from ${by.account}, who does not keep the board's papers`, async () => {
      await assert.rejects(handIn(pdf, { by }), { reason: "secretaries-only" });
      await nothingIsKept();
    });

  it("is refused from the secretaries of another board", async () => {
    const at = { meeting: otherMeeting.id };
    for (const name of ["sanne", "mia"] as const)
      await assert.rejects(handIn(pdf, { ...at, by: actor(name) }), { reason: "secretaries-only" });
    assert.deepEqual(await world().meetings.find(otherMeeting.id), otherMeeting);
  });

  it("may be of a closed item, from either secretary", async () => {
    const attachments = [{ title: "Lukket bilag" }];
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((one) => (one.id === "i4" ? { ...one, attachments } : one)),
    }));
    for (const name of ["sanne", "mia"] as const) {
      const { items } = await handIn(pdf, { item: "i4", by: actor(name) });
      assert.equal(items[3]?.attachments[0]?.file?.name, "bilag.pdf");
    }
  });

  for (const [what, at] of [
    ["meeting", { meeting: "made-up" }],
    ["item", { item: "i99" }],
    ["attachment", { attachment: 1 }],
  ] as const)
    it(`is refused, and not kept, where there is no such ${what}`, async () => {
      await assert.rejects(handIn(pdf, at), { reason: "not-found" });
      await nothingIsKept();
    });
});
