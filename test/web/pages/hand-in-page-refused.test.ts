import assert from "node:assert/strict";
import { agendaReader } from "../../../src/documents/agenda-reader.ts";
import { PASS_MINUTES } from "../../../src/domain/pass.ts";
import { da } from "../../../src/texts/da.ts";
import { passToHandIn } from "../../../src/usecases/document/pass.ts";
import { asDocx, asPdf } from "../../documents/in-formats.ts";
import { admin, alone, BOARD, personId, reading } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { MULTIPART, multipart } from "../../support/multipart.ts";
import type { Document } from "../../support/multipart.ts";
import { readPage } from "../../support/read-page.ts";
import { recordAgenda } from "../../support/record-agenda.ts";
import { documentOf, worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";
import type { Seen } from "./site.ts";

const MB = 1024 * 1024;

describe("a document that cannot be taken on its page", () => {
  const world = worldForEach();
  const site = siteForEach(world, () => ({ agendas: agendaReader }));

  const start = async (): Promise<Seen> =>
    site().page((await passToHandIn(world(), alone("sanne"))).url);
  const handIn = async (file: Document): Promise<Seen> =>
    site().press(await start(), "Læs filen", { "Vælg filen": file });

  /** The sentence is said, another file can be chosen at once, and there is no new meeting. */
  async function isRefused(page: Seen, sentence: string): Promise<void> {
    assert.equal(page.alert, sentence);
    assert.deepEqual(
      page.fields.map(({ label }) => label),
      ["Vælg filen"],
    );
    assert.equal((await world().meetings.ofBoard(BOARD)).length, 1);
  }

  for (const [what, name, written, reason] of [
    ["damaged", "Møde.docx", async () => (await asDocx(recordAgenda)).slice(0, 2000), "damaged"],
    ["of another kind than its name", "Møde.pdf", () => Buffer.from("hej"), "damaged"],
    ["empty", "Møde.docx", () => Buffer.alloc(0), "empty"],
    ["without words", "Møde.docx", () => asDocx(""), "empty"],
    ["locked", "Møde.pdf", () => asPdf(recordAgenda, { userPassword: "x" }), "encrypted"],
    ["a picture", "Møde.png", () => Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"), "unsupported"],
  ] as const)
    it(`is refused with its name where it is ${what}`, async () => {
      const page = await handIn({ name, content: await written() });
      await isRefused(page, da.refusal[`document-${reason}`](name));
    });

  it("is refused where it is no agenda, and its name is not run", async () => {
    const name = `<img src=x> "æøå".txt`;
    const page = await handIn({ name, content: Buffer.from("Indkøbsseddel: mælk og brød.") });
    await isRefused(page, da.preview.none(name.replaceAll('"', "%22")));
    assert.ok(!page.elements.includes("img"));
  });

  it("is refused with a sentence, not a cut connection, where it is 21 MB", async () => {
    const page = await handIn({ name: "Møde.pdf", content: Buffer.alloc(21 * MB, "%PDF-1.7") });
    await isRefused(page, da.refusal["document-too-large"]("Møde.pdf"));
  });

  it("is refused for what it is, not for its size, where it is 20 MB", async () => {
    const page = await handIn({ name: "Møde.zip", content: Buffer.alloc(20 * MB) });
    await isRefused(page, da.refusal["document-unsupported"]("Møde.zip"));
  });

  it("asks for a file where none was chosen", async () => {
    await isRefused(
      await site().press(await start(), "Læs filen"),
      da.refusal["file-missing"](undefined),
    );
  });

  it("asks for a file where a button is pressed that there is not", async () => {
    const { url } = await start();
    const page = await site().sendForm(url, [["act", "constructor"]]);
    await isRefused(page, da.refusal["file-missing"](undefined));
  });

  const whole = multipart([["file", documentOf(reading)]]);
  for (const [what, type, body] of [
    ["cut off in the middle", MULTIPART, whole.slice(0, -200)],
    ["empty", MULTIPART, new Uint8Array()],
    ["of parts without boundary", "multipart/form-data", whole],
    ["of another boundary", "multipart/form-data; boundary=x", whole],
    ["JSON", "application/json", "{}"],
    ["of no kind", "", "{}"],
  ] as const)
    it(`is refused as not arrived where the form is ${what}`, async () => {
      const answer = await site().send((await start()).url, body, { "content-type": type });
      assert.equal(answer.status, 400);
      assert.equal(readPage(await answer.text()).alert, da.refusal["upload-broken"](undefined));
      assert.deepEqual(site().logged, []);
    });
});

describe("the page for documents, for somebody who keeps no board's papers", () => {
  const world = worldForEach();
  const site = siteForEach(world);

  /** A link that should not have been given. */
  async function link(account: string, person: string | null): Promise<string> {
    const until = new Date(world().clock.now().getTime() + PASS_MINUTES * 60_000).toISOString();
    const whose = { account, person, admin: false };
    await world().passes.add({ id: account, ...whose, for: { kind: "hand-in" }, until });
    return `https://bot.eksempel.dk/p/${account}`;
  }
  const refused = da.refusal["secretaries-only"](undefined);

  for (const name of ["anna", "erik", "carl", "oda"] as const satisfies readonly Name[])
    it(`shows ${name} nothing and takes nothing`, async () => {
      const url = await link(`account-${name}`, personId(name));
      const sent = await site().sendForm(url, [["file", documentOf(reading)]]);
      for (const { status, alert, fields } of [await site().page(url), sent])
        assert.deepEqual([status, alert, fields], [403, refused, []]);
    });

  it("shows a stranger nothing and takes nothing", async () => {
    const { status, alert } = await site().page(await link("account-ole", null));
    assert.deepEqual([status, alert], [403, refused]);
  });

  it("is there for an administrator, who is sent on to no page for secretaries", async () => {
    const { url } = await passToHandIn(world(), { ...alone("ole"), actor: admin });
    const items = reading.items.map((one) => ({ ...one, attachments: [{ title: "Bilag 1" }] }));
    const filled = { "Vælg filen": documentOf({ ...reading, items }) };
    const page = await site().press(await site().page(url), "Læs filen", filled);
    const done = await site().press(page, "Opret møde");
    assert.equal(done.headings[0]?.[1], "Mødet er oprettet for Klynge Prøve.");
    assert.deepEqual(done.links, []);
  });
});
