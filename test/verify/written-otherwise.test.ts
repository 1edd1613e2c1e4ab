import assert from "node:assert/strict";
import { zipSync } from "fflate";
import { code, readCode } from "../../src/verify/crockford.ts";
import { accepted, judge, refused } from "./judging.ts";
import { fullMeeting, smallMeeting } from "./meeting.ts";
import { contentsOf, crockford, json, linked, packed, sha256, zip } from "./packing.ts";
import type { Files } from "./packing.ts";

const { files, links } = packed(fullMeeting());
const file = zip(files);

/** The package with files exchanged, and the list of contents made to fit. */
function withFiles(changed: Files): Uint8Array {
  const all = { ...files, ...changed };
  return zip({ ...all, "indhold.json": contentsOf(all, links) });
}

const bytes = (text: string): Uint8Array => Buffer.from(text);
const textOf = (name: string): string => Buffer.from(files[name] ?? []).toString();

describe("a record package that is written in another way", () => {
  const options = { level: 0, mtime: new Date(1980, 0, 1) } as const;
  const ordered = (names: readonly string[]): Files =>
    Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()]));
  const names = Object.keys(files).sort();

  const ZIPS: Record<string, [RegExp, () => Uint8Array]> = {
    "another file": [
      /Pakken: «mere.txt» hører ikke til/,
      () => zip({ ...files, "mere.txt": bytes("x") }),
    ],
    "a file left out": [
      /Pakken: «navne.json» mangler/,
      () => zip(ordered(names.filter((name) => name !== "navne.json"))),
    ],
    "no files": [/Pakken: «hændelser.json» mangler|Pakken er tom/, () => zip({})],
    "files in another order": [/skal stå før/, () => zipSync(ordered(names.toReversed()), options)],
    "files that are packed smaller": [
      /passer ikke med sin kontrolsum/,
      () => zipSync(ordered(names), { ...options, level: 9 }),
    ],
    "another date": [
      /byte 10 \(hovedet til «hændelser.json»\)|byte 12 \(hovedet/,
      () => zipSync(ordered(names), { ...options, mtime: new Date(2027, 2, 3) }),
    ],
    "a comment on each file": [
      /«hændelser.json» i indholdsfortegnelsen/,
      () => zipSync(ordered(names), { ...options, comment: "x" }),
    ],
    "a comment at the end": [
      /slutningen af den er skåret af/,
      () => {
        const longer = Uint8Array.from([...file, 0x78]);
        longer[file.length - 2] = 1;
        return longer;
      },
    ],
    "extra fields": [
      /Pakken: byte \d+/,
      () => zipSync(ordered(names), { ...options, extra: { 9999: new Uint8Array([1]) } }),
    ],
    "other attributes": [
      /i indholdsfortegnelsen/,
      () => zipSync(ordered(names), { ...options, os: 3, attrs: 0o644 << 16 }),
    ],
    "something before it": [/ikke kan læses/, () => Uint8Array.from([...bytes("xx"), ...file])],
    "no ZIP at all": [
      /er ikke en ZIP-fil/,
      () => bytes("Referat af mødet den 3. marts 2027, udsendt"),
    ],
    nothing: [/er ikke en ZIP-fil/, () => new Uint8Array()],
    "more than any package": [/større end nogen pakke/, () => new Uint8Array(64 * 1024 * 1024 + 1)],
    "files that lie on one another": [
      /ligger oven i hinanden|kan ikke læses/,
      () => {
        // Two hundred entries that all are the whole of the file.
        const heading = new Uint8Array(46);
        const view = new DataView(heading.buffer);
        view.setUint32(0, 0x02014b50, true);
        view.setUint32(20, 4000, true);
        const end = new Uint8Array(22);
        const ends = new DataView(end.buffer);
        ends.setUint32(0, 0x06054b50, true);
        ends.setUint16(10, 200, true);
        ends.setUint32(16, 4100, true);
        const headings = Array.from({ length: 200 }, () => [...heading]).flat();
        return Uint8Array.from([...new Uint8Array(4100), ...headings, ...end]);
      },
    ],
  };
  for (const [what, [reason, make]] of Object.entries(ZIPS))
    it(`is refused: ${what}`, async () => {
      await refused(make(), reason);
    });

  it("is refused where a file is there twice", async () => {
    const twice = Buffer.from(zip({ ...files, "nævne.json": files["navne.json"] ?? bytes("") }));
    const from = bytes("nævne.json");
    const renamed = Buffer.from(
      twice.toString("latin1").replaceAll(Buffer.from(from).toString("latin1"), "navne.json\0"),
      "latin1",
    );
    assert.equal(renamed.length, twice.length);
    assert.equal(await accepted(renamed), false);
  });

  const JSONS: Record<string, [RegExp, (text: string) => string | Uint8Array]> = {
    "a space": [/ikke skrevet på den ene måde.*ved tegn 2 /, (text) => text.replace("{", "{ ")],
    "a line end": [/ikke skrevet på den ene måde/, (text) => `${text}\n`],
    "a mark of the order of bytes": [/ikke gyldig JSON/, (text) => `\uFEFF${text}`],
    "a member twice, the last the true one": [
      /et medlem to gange/,
      (text) => text.replace("{", '{"additions":[],'),
    ],
    "members in another order": [
      /ikke skrevet på den ene måde/,
      (text) =>
        JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed())),
    ],
    "a letter written as its number": [
      /ikke skrevet på den ene måde/,
      (text) => text.replace("Klynge", "\\u004blynge"),
    ],
    "a sign written with a stroke too many": [
      /ikke skrevet på den ene måde/,
      (text) => text.replace("2027-03-03", "2027\\/03-03"),
    ],
    "a number with a point": [
      /ikke skrevet på den ene måde/,
      (text) => text.replace(/"agree":1/, '"agree":1.0'),
    ],
    "half a seat": [
      /har tallet 1.5; der må kun være hele tal/,
      (text) => text.replace(/"agree":1/, '"agree":1.5'),
    ],
    "a number larger than can be counted": [
      /har tallet 9007199254740992/,
      (text) => text.replace(/"agree":1/, '"agree":9007199254740992'),
    ],
    "minus nothing": [
      /ikke skrevet på den ene måde/,
      (text) => text.replace(/"agree":1/, '"agree":-0'),
    ],
    "no JSON": [/ikke gyldig JSON/, (text) => text.slice(0, -1)],
    "no UTF-8": [/ikke gyldig UTF-8/, () => Uint8Array.from([0x22, 0xc3, 0x28, 0x22])],
    "the second half of a letter": [
      /ikke gyldig UTF-8/,
      () => Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
    ],
    depths: [/mere end 64 lag/, () => "[".repeat(100_000) + "]".repeat(100_000)],
    "a list for an object": [/skal være et objekt/, () => "[]"],
    "nothing at all": [/ikke gyldig JSON/, () => ""],
  };
  for (const [what, [reason, change]] of Object.entries(JSONS))
    it(`is refused for its minutes: ${what}`, async () => {
      const changed = change(textOf("møde.json"));
      const content = typeof changed === "string" ? bytes(changed) : changed;
      assert.notDeepEqual(Buffer.from(content), Buffer.from(files["møde.json"] ?? []));
      await refused(withFiles({ "møde.json": content }), reason);
    });

  it("is refused where its list of contents has a member twice", async () => {
    const text = textOf("indhold.json").replace("{", '{"board":"anden",');
    await refused(zip({ ...files, "indhold.json": bytes(text) }), /«indhold.json».*to gange/);
  });

  it("is refused where its list of contents has a member that every object has", async () => {
    const contents = JSON.parse(textOf("indhold.json")) as Record<string, unknown>;
    for (const name of ["constructor", "__proto__", "toString"]) {
      const more = Object.fromEntries([...Object.entries(contents), [name, {}]]);
      const text = `{${Object.keys(more)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${Buffer.from(json(more[key] ?? {})).toString()}`)
        .join()}}`;
      await refused(
        zip({ ...files, "indhold.json": bytes(text) }),
        new RegExp(`«${name}» hører ikke til`),
      );
    }
  });

  it("is refused where a Word file is packed smaller, though its digest fits", async () => {
    const meeting = smallMeeting();
    const template = zipSync(
      { "word/document.xml": bytes(meeting.template["word/document.xml"] ?? "") },
      { level: 9, mtime: new Date(1980, 0, 1) },
    );
    const { files: whole } = packed(meeting);
    const minutes = sha256(whole["møde.json"] ?? bytes(""));
    const papers = { minutes, template: sha256(template) };
    const events = meeting.events.map((event) =>
      event.kind === "issued" ? { ...event, papers } : event,
    );
    const chain = linked(events);
    const all = { ...whole, "hændelser.json": json(chain), "referat-uden-navne.docx": template };
    await refused(
      zip({ ...all, "indhold.json": contentsOf(all, chain) }),
      /«referat-uden-navne.docx»: indholdet af «word\/document.xml» passer ikke/,
    );
  });

  it("is refused where the paper that people read has a file more or less", async () => {
    const paper = { "word/document.xml": bytes("x") };
    await refused(
      withFiles({ "referat.docx": zip(paper) }),
      /«referat.docx»: «docProps\/core.xml» mangler/,
    );
    await refused(
      withFiles({ "referat.docx": zip({ ...paper, "word/more.xml": bytes("x") }) }),
      /«referat.docx»: «word\/more.xml» hører ikke til/,
    );
    await refused(withFiles({ "referat.docx": bytes("x") }), /«referat.docx» er ikke en ZIP-fil/);
  });

  it("shows no sign that a terminal would obey", async () => {
    const meeting = fullMeeting();
    (meeting.events[0] as Record<string, unknown>)["name"] = "Klynge\u001b[2J\u202eX";
    const { findings, notes } = await judge(zip(packed(meeting).files), { head: "x" });
    assert.doesNotMatch([...findings, ...notes].join(""), /\p{C}/u);
    assert.match(notes.join(""), /Klynge·\[2J·X/);
  });
});

describe("a code that people copy", () => {
  it("is the first bits of a digest in Crockford's letters", () => {
    for (let n = 0; n < 200; n++) {
      const hex = sha256(bytes(String(n)));
      assert.equal(code(hex, 8), crockford(hex, 32));
      assert.equal(code(hex, 4), crockford(hex, 16));
      assert.equal(readCode(code(hex, 8), 8), code(hex, 8));
    }
  });

  it("is read as it was meant: O is 0, I and L are 1, and U is nothing", () => {
    assert.equal(readCode(" oOiI-lL11–0000 abcd", 4), "0011-1111-0000-ABCD");
    for (const wrong of ["0000-0000-0000-000U", "0000-0000-0000-000", "0000-0000-0000-000Ø", ""])
      assert.equal(readCode(wrong, 4), undefined);
  });
});
