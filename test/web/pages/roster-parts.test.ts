import assert from "node:assert/strict";
import { readRosterFile } from "../../../src/documents/roster-file.ts";
import { da } from "../../../src/texts/da.ts";
import { passToHandIn } from "../../../src/usecases/document/pass.ts";
import { admin, alone } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { rosterCsv } from "../../support/cluster.ts";
import { worldForEach } from "../../support/world.ts";
import { siteForEach } from "./site.ts";
import type { Seen } from "./site.ts";

const ID = "hovedstaden.politisk.klynge-proeve";
const LEAVES = /\r\n[^\r]*PLO 2[^\r]*/;

describe("a roster handed in on the page", () => {
  const world = worldForEach();
  const site = siteForEach(world, () => ({ rosterFiles: { read: readRosterFile } }));

  async function handIn(csv: string, name?: Name): Promise<Seen> {
    const here = name ? alone(name) : { ...alone("ole"), actor: admin };
    const { url } = await passToHandIn(world(), here);
    const file = { name: "Mandatliste.CSV", content: Buffer.from(csv) };
    return site().press(await site().page(url), "Læs filen", { "Vælg filen": file });
  }
  const holdsNow = async (seat: string): Promise<boolean> => {
    const found = (await world().boards.find(ID))?.seats.find(({ name }) => name === seat);
    const today = world().clock.today();
    return found?.holders.some(({ to }) => to === undefined || to > today) ?? false;
  };

  it("is read at once, line by line, and another can be handed in", async () => {
    const { headings, lines, buttons } = await handIn(rosterCsv);
    assert.equal(headings[0]?.[1], "Mandatlisten er indlæst: Klynge Prøve");
    assert.ok(lines.includes("Linje 5: Anna Ågård, medlem: tilføjet"), lines.join("\n"));
    assert.equal(lines.filter((line) => line.startsWith("Linje ")).length, 12);
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ["Læs filen"],
    );
    assert.equal(await holdsNow("Ågård"), true);
  });

  it("changes nothing where rows are wrong, and each is named with its line and column", async () => {
    const wrong = rosterCsv
      .replace("plo1@eksempel.dk", "plo1")
      .replace("rene@eksempel.dk;medlem", "rene@eksempel.dk;konge");
    const { headings, lines } = await handIn(wrong);
    assert.equal(headings[0]?.[1], "Mandatlisten er ikke indlæst");
    assert.deepEqual(lines.slice(0, 3), [
      "Intet er ændret: 2 steder skal rettes. Ret dem, og send filen igen.",
      `Linje 3, kolonne «rolle»: ${da.roster.reason["unknown-role"]("konge")}`,
      `Linje 10, kolonne «email»: ${da.roster.reason["not-an-address"]("plo1")}`,
    ]);
    assert.equal(await world().boards.find(ID), undefined);
  });

  it("ends no role before «Gem ændringer»", async () => {
    await handIn(rosterCsv);
    const page = await handIn(rosterCsv.replace(LEAVES, ""));
    assert.ok(page.headings.some(([, text]) => text === da.roster.endingsWait));
    assert.ok(
      page.lines.some((line) => line.startsWith("Pia Praksis, medlem (PLO 2): sidste dag")),
    );
    assert.deepEqual(
      page.buttons.map(({ title }) => title),
      ["Gem ændringer", "Annullér", "Læs filen"],
    );
    assert.equal(await holdsNow("PLO 2"), true);
    const saved = await site().press(page, "Gem ændringer");
    assert.ok(saved.headings.some(([, text]) => text === da.roster.endingsDone));
    assert.deepEqual(saved.buttons, []);
    assert.equal(await holdsNow("PLO 2"), false);
    const again = await site().press(page, "Gem ændringer");
    assert.equal(again.alert, da.refusal["draft-gone"](undefined));
  });

  it("ends no role on «Annullér», and not afterwards either", async () => {
    await handIn(rosterCsv);
    const page = await handIn(rosterCsv.replace(LEAVES, ""));
    const cancelled = await site().press(page, "Annullér");
    assert.ok(cancelled.lines.includes("Annulleret. Intet er ændret."));
    const late = await site().press(page, "Gem ændringer");
    assert.equal(late.alert, da.refusal["draft-gone"](undefined));
    assert.equal(await holdsNow("PLO 2"), true);
  });

  it("is refused from a secretary of other boards", async () => {
    const { alert, fields } = await handIn(rosterCsv, "sanne");
    assert.equal(alert, da.refusal["secretaries-only"](undefined));
    assert.equal(fields[0]?.label, "Vælg filen");
    assert.equal(await world().boards.find(ID), undefined);
  });

  it("names the columns that were not used", async () => {
    const more = rosterCsv
      .split("\r\n")
      .map((line, n) => `${line};${n === 0 ? "telefon" : "12"}`)
      .join("\r\n");
    assert.ok((await handIn(more)).lines.includes(da.roster.unused(["telefon"])));
  });

  for (const [what, csv] of [
    ["empty", ""],
    ["a letter", "Kære alle,\nher er listen."],
  ] as const)
    it(`is refused where it is ${what}`, async () => {
      assert.equal((await handIn(csv)).headings[0]?.[1], "Mandatlisten er ikke indlæst");
    });

  it("says each name as it is written", async () => {
    const name = "<script>alert(1)</script>";
    const { elements, lines } = await handIn(rosterCsv.replace("Anna Ågård", name));
    assert.ok(lines.some((line) => line.includes(name)));
    assert.ok(!elements.includes("script"));
  });
});
