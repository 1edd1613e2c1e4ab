import assert from "node:assert/strict";
import { PASS_MINUTES } from "../../../src/domain/pass.ts";
import type { Attachment } from "../../../src/domain/meeting.ts";
import { da } from "../../../src/texts/da.ts";
import { passToAttach } from "../../../src/usecases/document/pass.ts";
import { alone, meeting, otherMeeting, personId } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { MULTIPART } from "../../support/multipart.ts";
import { worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";
import type { Seen } from "./site.ts";

const pdf = (words: string) => ({
  name: `${words} æøå.pdf`,
  content: Buffer.from(`%PDF-1.7 ${words}`),
});
const program = { name: "bilag.pdf", content: Buffer.from("MZ\x90\0", "latin1") };

const BUDGET = "Punkt 1: Bilag 1 - Budget (link)";
const PLAN = "Punkt 2: Bilag 1 - Plan (mangler)";
const STAFF = "Punkt 2: Bilag 2 - Personale (mangler)";

describe("the page where a secretary hands in attachments", () => {
  const world = worldForEach();
  const site = siteForEach(world);

  /** Gives an item these attachments instead of its own. */
  async function put(item: string, attachments: readonly Attachment[]): Promise<void> {
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((one) => (one.id === item ? { ...one, attachments } : one)),
    }));
  }
  beforeEach(() => put("i2", [{ title: "Bilag 1 - Plan" }, { title: "Bilag 2 - Personale" }]));

  const link = async (): Promise<string> =>
    (await passToAttach(world(), alone("sanne"), { meeting: meeting.id })).url;
  const start = async (): Promise<Seen> => site().page(await link());
  const labels = ({ fields }: Seen) => fields.map(({ label }) => label);
  async function attachments(): Promise<readonly Attachment[]> {
    const items = (await world().meetings.find(meeting.id))?.items ?? [];
    return items.flatMap((item) => item.attachments);
  }
  /** What is kept of the file with each attachment; `link` where there is none but a link. */
  const kept = async () =>
    Promise.all(
      (await attachments()).map(async ({ href, file }) => {
        if (!file) return href === undefined ? null : "link";
        return Buffer.from((await world().files.read(file.id)) ?? []).toString();
      }),
    );

  it("names meeting and board, and asks for each attachment by item and state", async () => {
    const page = await start();
    assert.deepEqual(page.headings, [[1, "Aflever bilag"]]);
    assert.equal(page.lines[0], "Klynge Prøve, onsdag den 3. marts 2027 kl. 09.00–11.00");
    assert.deepEqual(labels(page), [BUDGET, PLAN, STAFF]);
    assert.deepEqual(
      page.buttons.map(({ title }) => title),
      ["Gem bilag"],
    );
  });

  it("keeps the files that were chosen, whole, and leaves the others as they were", async () => {
    const page = await site().press(await start(), "Gem bilag", { [STAFF]: pdf("personale") });
    assert.equal(page.status, 200);
    assert.ok(page.headings.some(([, text]) => text === "Bilag gemt"));
    assert.ok(page.lines.includes("Gemt: Bilag 2 - Personale"));
    assert.deepEqual(await kept(), ["link", null, "%PDF-1.7 personale"]);
    assert.equal((await attachments())[2]?.file?.name, "personale æøå.pdf");
    assert.deepEqual(labels(page), [BUDGET, PLAN, STAFF.replace("mangler", "fil")]);
  });

  it("puts a file in the place of a link, and of the file before", async () => {
    const first = await site().press(await start(), "Gem bilag", { [BUDGET]: pdf("udkast") });
    assert.deepEqual(await kept(), ["%PDF-1.7 udkast", null, null]);
    const label = BUDGET.replace("link", "fil");
    await site().press(first, "Gem bilag", { [label]: pdf("endelig") });
    assert.deepEqual(await kept(), ["%PDF-1.7 endelig", null, null]);
  });

  it("keeps each file by itself: one that is refused leaves the others", async () => {
    const filled = { [BUDGET]: pdf("budget"), [PLAN]: program, [STAFF]: pdf("personale") };
    const page = await site().press(await start(), "Gem bilag", filled);
    assert.deepEqual(
      page.headings.map(([, text]) => text),
      ["Aflever bilag", "Bilag gemt", "Ikke gemt"],
    );
    const why = da.refusal["attachment-kind"]("bilag.pdf");
    assert.deepEqual(page.lines.slice(0, 3), [
      "Gemt: Bilag 1 - Budget",
      "Gemt: Bilag 2 - Personale",
      `Bilag 1 - Plan: ${why}`,
    ]);
    assert.deepEqual(await kept(), ["%PDF-1.7 budget", null, "%PDF-1.7 personale"]);
  });

  it("refuses a file of 21 MB by itself, with its name", async () => {
    const large = { name: "Kort.pdf", content: Buffer.alloc(21 * 1024 * 1024, "%PDF-1.7") };
    const filled = { [PLAN]: large, [STAFF]: pdf("personale") };
    const page = await site().press(await start(), "Gem bilag", filled);
    assert.ok(page.lines.includes(`Bilag 1 - Plan: ${da.refusal["file-too-large"]("Kort.pdf")}`));
    assert.deepEqual(await kept(), ["link", null, "%PDF-1.7 personale"]);
  });

  it("asks for a file where none was chosen", async () => {
    const { status, alert } = await site().press(await start(), "Gem bilag");
    assert.deepEqual([status, alert], [400, da.refusal["file-missing"](undefined)]);
    assert.deepEqual(await kept(), ["link", null, null]);
  });

  for (const field of ["i9:0", "i2", "", "__proto__"])
    it(`says that the field «${field}» is there no more, and keeps the other files`, async () => {
      const page = await start();
      const known = page.fields[2]?.name ?? "";
      const answer = await site().sendForm(page.url, [
        [field, pdf("tabt")],
        [known, pdf("personale")],
      ]);
      const why = da.refusal["changed-meanwhile"](undefined);
      assert.ok(answer.lines.includes(`tabt æøå.pdf: ${why}`), answer.html);
      assert.deepEqual(await kept(), ["link", null, "%PDF-1.7 personale"]);
    });

  it("gives a file to no other attachment that has come in its place meanwhile", async () => {
    const page = await start();
    await put("i2", [{ title: "Bilag 0 - Nyt" }, { title: "Bilag 1 - Plan" }]);
    const answer = await site().press(page, "Gem bilag", { [PLAN]: pdf("plan") });
    assert.ok(answer.lines.some((line) => line.startsWith("plan æøå.pdf: ")));
    assert.deepEqual(await kept(), ["link", null, null]);
  });

  it("keeps nothing after the minutes are issued, and says so", async () => {
    const page = await start();
    await issued(world());
    const answer = await site().press(page, "Gem bilag", { [PLAN]: pdf("plan") });
    const why = da.refusal["minutes-issued"](undefined);
    assert.ok(answer.lines.includes(`Bilag 1 - Plan: ${why}`), answer.html);
    assert.ok(!answer.headings.some(([, text]) => text === "Bilag gemt"));
    assert.deepEqual(await kept(), ["link", null, null]);
  });

  it("says so where the agenda names no attachments", async () => {
    for (const item of ["i1", "i2"]) await put(item, []);
    const { lines, forms } = await start();
    assert.deepEqual([lines[1], forms], ["Dagsordenen nævner ingen bilag.", []]);
  });

  it("keeps nothing of a form that did not arrive whole", async () => {
    const type = { "content-type": MULTIPART };
    const answer = await site().send(await link(), '--x\r\nname="i2:0"', type);
    assert.equal(answer.status, 400);
    assert.deepEqual(await kept(), ["link", null, null]);
  });

  describe("for somebody who does not keep the meeting's papers", () => {
    /** A link that should not have been given. */
    async function wrongLink(name: Name, of = meeting.id): Promise<string> {
      const until = new Date(world().clock.now().getTime() + PASS_MINUTES * 60_000).toISOString();
      const whose = { account: `account-${name}`, person: personId(name), admin: false };
      const page = { kind: "attachments" as const, meeting: of };
      await world().passes.add({ id: "wrong", ...whose, for: page, until });
      return "https://bot.eksempel.dk/p/wrong";
    }

    for (const name of ["anna", "erik", "carl", "oda"] as const)
      it(`shows ${name} nothing and takes nothing`, async () => {
        const field = (await start()).fields[1]?.name ?? "";
        const url = await wrongLink(name);
        const sent = await site().sendForm(url, [[field, pdf("plan")]]);
        for (const { status, alert, fields } of [await site().page(url), sent])
          assert.deepEqual(
            [status, alert, fields],
            [403, da.refusal["secretaries-only"](undefined), []],
          );
        assert.deepEqual(await kept(), ["link", null, null]);
      });

    it("shows another board's secretary nothing of the meeting", async () => {
      const page = await site().page(await wrongLink("sanne", otherMeeting.id));
      assert.deepEqual([page.status, page.alert], [404, da.refusal["not-found"](undefined)]);
    });
  });
});
