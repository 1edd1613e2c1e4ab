import assert from "node:assert/strict";
import { agendaReader } from "../../../src/documents/agenda-reader.ts";
import type { AgendaReading } from "../../../src/domain/agenda-reading.ts";
import { da } from "../../../src/texts/da.ts";
import { passToHandIn } from "../../../src/usecases/document/pass.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { asDocx, asHtml, asPdf } from "../../documents/in-formats.ts";
import {
  alone,
  BOARD,
  itemRead,
  OTHER_BOARD,
  otherBoard,
  personId,
  reading,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import type { Document } from "../../support/multipart.ts";
import { recordAgenda } from "../../support/record-agenda.ts";
import { documentOf, worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";
import type { Seen, Site } from "./site.ts";

type World = ReturnType<ReturnType<typeof worldForEach>>;

const startPage = async (world: World, site: Site, name: Name = "sanne"): Promise<Seen> =>
  site.page((await passToHandIn(world, alone(name))).url);

describe("the page where a secretary hands in a document", () => {
  const world = worldForEach();
  const site = siteForEach(world);

  const start = (name?: Name) => startPage(world(), site(), name);
  const handIn = async (document: AgendaReading, name?: Name): Promise<Seen> =>
    site().press(await start(name), "Læs filen", { "Vælg filen": documentOf(document) });
  const meetings = () => world().meetings.ofBoard(BOARD);
  const made = async () => (await meetings()).find(({ date }) => date === reading.date);

  const attachments = [{ title: "Bilag 1 - Plan" }];
  const minutes: AgendaReading = {
    ...reading,
    kind: "minutes",
    items: [itemRead({ number: "1", title: "Plan", decision: "Tiltrådt." })],
  };
  const more: AgendaReading = {
    ...reading,
    items: [...reading.items, itemRead({ number: "3", title: "Økonomi", attachments })],
  };

  it("asks for one file and says what it may be", async () => {
    const { headings, fields, buttons, lines } = await start();
    assert.deepEqual(headings, [[1, "Aflever en dagsorden eller et referat"]]);
    assert.deepEqual(
      fields.map(({ type, label, accept }) => [type, label, accept]),
      [["file", "Vælg filen", ".docx,.pdf,.html,.htm,.txt,.csv"]],
    );
    assert.deepEqual(buttons, [{ act: "read", title: "Læs filen" }]);
    assert.ok(lines.some((line) => line.includes("20 MB")));
  });

  it("shows what was read and creates nothing before a yes", async () => {
    const page = await handIn(reading);
    assert.deepEqual([page.status, page.headings[0]?.[1]], [200, "Dagsorden læst"]);
    assert.equal((await meetings()).length, 1);
  });

  it("makes the meeting on «Opret møde», also where it is pressed twice", async () => {
    const page = await handIn(reading);
    for (let n = 0; n < 2; n++) {
      const done = await site().press(page, "Opret møde");
      assert.equal(done.headings[0]?.[1], "Mødet er oprettet for Klynge Prøve.");
      assert.deepEqual(done.lines, [
        "tirsdag den 4. maj 2027 kl. 10.00–12.00",
        "Du kan lukke siden og gå tilbage til Teams.",
      ]);
    }
    assert.equal((await meetings()).length, 2);
    assert.equal((await made())?.createdBy, personId("sanne"));
    assert.deepEqual(site().changed, []);
  });

  for (const [button, decision] of [
    ["Opret som referat", "Tiltrådt."],
    ["Opret som dagsorden", null],
  ] as const)
    it(`keeps ${decision === null ? "no decisions" : "the decisions"} on «${button}»`, async () => {
      await site().press(await handIn(minutes), button);
      assert.equal((await made())?.items[0]?.decision, decision);
    });

  it("says what an update changed, and tells the cards that were posted", async () => {
    await site().press(await handIn(reading), "Opret møde");
    const page = await site().press(await handIn(more), "Opdatér møde");
    assert.equal(page.headings[0]?.[1], "Mødet er opdateret for Klynge Prøve.");
    assert.ok(page.lines.includes("Nyt: punkt 3, Økonomi"), page.lines.join("\n"));
    assert.deepEqual(site().changed, [(await made())?.id]);
    const same = await site().press(await handIn(more), "Opdatér møde");
    assert.ok(same.lines.includes("Dokumentet ændrer ikke dagsordenen."));
  });

  it("refuses an update of what has been voted on, and changes nothing", async () => {
    await site().press(await handIn(reading), "Opret møde");
    const at = { meeting: (await made())?.id ?? "", item: "i2" };
    await openVote(world(), alone("sanne"), at);
    const before = await made();
    const changed = { ...reading, items: [itemRead({ number: "1", title: "Velkomst" })] };
    const page = await site().press(await handIn(changed), "Opdatér møde");
    assert.equal(page.alert, da.refusal["voted-item-changed"]("2"));
    assert.deepEqual(await made(), before);
    assert.deepEqual(site().changed, []);
  });

  it("forgets the document on «Annullér»", async () => {
    const page = await handIn(reading);
    const cancelled = await site().press(page, "Annullér");
    assert.ok(cancelled.lines.includes("Annulleret. Intet er ændret."));
    assert.deepEqual(
      cancelled.buttons.map(({ title }) => title),
      ["Læs filen"],
    );
    const late = await site().press(page, "Opret møde");
    assert.equal(late.alert, da.refusal["draft-gone"](undefined));
    assert.equal((await meetings()).length, 1);
  });

  it("is not answered with another secretary's document", async () => {
    const [draft] = (await handIn(reading)).fields;
    const { url } = await start("mia");
    for (const act of ["agenda", "minutes", "roster", "cancel"]) {
      const sent = [["draft", draft?.value ?? ""] as const, ["board", BOARD] as const];
      const { alert } = await site().sendForm(url, [...sent, ["act", act]]);
      const gone = act === "cancel" ? undefined : da.refusal["draft-gone"](undefined);
      assert.equal(alert, gone, act);
    }
    await site().press(await handIn(reading), "Opret møde");
    assert.equal((await meetings()).length, 2);
  });

  it("goes on to the attachments that are missing, on a page of the same person's", async () => {
    const done = await site().press(await handIn(more), "Opret møde");
    assert.ok(done.lines.includes("1 bilag kan ikke åbnes endnu:"));
    assert.ok(done.lines.includes("Punkt 3: Bilag 1 - Plan"));
    const [link, another] = done.links;
    assert.ok(link && !another);
    assert.equal(link.title, "Aflever bilag til mødet");
    const next = await site().page(link.url);
    assert.equal(next.fields[0]?.label, "Punkt 3: Bilag 1 - Plan (mangler)");
    const pass = await world().passes.find(link.url.split("/p/")[1] ?? "", world().clock.now());
    assert.equal(pass?.account, "account-sanne");
  });

  describe("where the document does not say enough", () => {
    beforeEach(async () => {
      const mia = { person: personId("mia"), role: "secretary" as const };
      const both = { ...otherBoard, attendants: [mia] };
      await world().rosters.apply({ boards: [{ board: both, before: otherBoard }], people: [] });
    });
    const unnamed = { ...reading, board: null, date: null };
    const WHICH = "Hvilket organ er det for?";
    const WHEN = da.preview.dateLabel;

    it("makes the meeting of the board and the date that were chosen", async () => {
      const page = await handIn(unnamed, "mia");
      const chosen = { [WHICH]: OTHER_BOARD, [WHEN]: "2027-09-14" };
      const done = await site().press(page, "Opret møde", chosen);
      assert.equal(done.headings[0]?.[1], "Mødet er oprettet for Klynge Nabo.");
      assert.ok(done.lines[0]?.startsWith("tirsdag den 14. september 2027"));
      assert.equal((await world().meetings.ofBoard(OTHER_BOARD)).length, 2);
    });

    it("does not ask for the board where the document names one of them", async () => {
      const page = await handIn({ ...unnamed, board: "Klynge Nabo" }, "mia");
      assert.ok(!page.fields.some(({ label }) => label === WHICH));
      const done = await site().press(page, "Opret møde", { [WHEN]: "2027-09-14" });
      assert.equal(done.headings[0]?.[1], "Mødet er oprettet for Klynge Nabo.");
    });

    for (const date of ["", "2027-02-30", "14/9", "2027-9-14", "i morgen"])
      it(`makes no meeting on «${date}»`, async () => {
        const page = await handIn(unnamed, "mia");
        const done = await site().press(page, "Opret møde", { [WHICH]: BOARD, [WHEN]: date });
        assert.equal(done.alert, da.refusal["no-date"](undefined));
        assert.equal((await meetings()).length, 1);
      });

    for (const which of ["", "made-up"])
      it(`makes no meeting for the board «${which}»`, async () => {
        const page = await handIn(unnamed, "mia");
        const chosen = { [WHICH]: which, [WHEN]: "2027-09-14" };
        assert.notEqual((await site().press(page, "Opret møde", chosen)).alert, undefined);
        assert.equal((await meetings()).length, 1);
      });
  });
});

describe("a real document on the page", () => {
  const world = worldForEach();
  const site = siteForEach(world, () => ({ agendas: agendaReader }));
  const agenda = recordAgenda.replace("3. marts 2027", "4. maj 2027");
  const handIn = async (file: Document): Promise<Seen> =>
    site().press(await startPage(world(), site()), "Læs filen", { "Vælg filen": file });

  for (const [ending, written] of [
    ["docx", asDocx],
    ["pdf", asPdf],
    ["html", asHtml],
    ["txt", (text: string) => Buffer.from(text)],
  ] as const)
    it(`is read, made a meeting and brought up to date as .${ending}`, async () => {
      const file = { name: `Dagsorden åben.${ending}`, content: await written(agenda) };
      const page = await handIn(file);
      for (const line of ["Punkter | 5", "Indstillinger | 4", "Bilag | 2"])
        assert.ok(page.lines.includes(line), `${line} in ${page.lines.join("\n")}`);
      const done = await site().press(page, "Opret møde");
      assert.equal(done.headings[0]?.[1], "Mødet er oprettet for Klynge Prøve.");
      assert.ok(done.lines.includes("2 bilag kan ikke åbnes endnu:"));
      const again = await site().press(await handIn(file), "Opdatér møde");
      assert.ok(again.lines.includes("Dokumentet ændrer ikke dagsordenen."));
    });
});
